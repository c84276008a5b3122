import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { normalizeName } from "../python/name.ts";
import { platformMarker, poetrySpecifiers, pythonMarker } from "./poetry-constraint.ts";

/** `[tool.poetry.dependencies]` and `[tool.poetry.extras]` as requirements of PEP 508; `undefined` where one has no such form. */
export interface PoetryDependencies {
  readonly dependencies: readonly string[];
  readonly extras: Readonly<Record<string, readonly string[]>>;
}

interface Dependency {
  readonly name: string;
  readonly requirement: string;
  readonly optional: boolean;
}

/** What poetry-core writes into metadata: optional dependencies stand under the extras that name them, and nowhere else. */
export function poetryDependencies(poetry: Table): PoetryDependencies | undefined {
  const written = Object.entries(tableAt(poetry, "dependencies")).filter(([name]) => name.toLowerCase() !== "python");
  const read = written.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => readOne(name, each)),
  );
  if (!read.every((each) => each !== undefined)) return undefined;
  const tables = Object.entries(tableAt(poetry, "extras"));
  const places = placesByName(read);
  const extras = tables.map(
    ([extra]) => [normalizeName(extra), membersOf(textsAt(poetry, "extras", extra), read, places)] as const,
  );
  const required = read.filter(({ optional }) => !optional).map(({ requirement }) => requirement);
  return { dependencies: required, extras: Object.fromEntries(extras) };
}

/** Where the dependencies of each name stand among all. */
function placesByName(read: readonly Dependency[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { name }] of read.entries()) {
    const normal = normalizeName(name);
    const same = places.get(normal);
    if (same === undefined) places.set(normal, [place]);
    else same.push(place);
  }
  return places;
}

/** In the order of the dependencies, not of the extra. */
function membersOf(
  names: readonly string[],
  read: readonly Dependency[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const wanted = [...new Set(names.map(normalizeName))].flatMap((name) => places.get(name) ?? []);
  wanted.sort((one, other) => one - other);
  return wanted.flatMap((place) => read[place]?.requirement ?? []);
}

function readOne(name: string, value: unknown): Dependency | undefined {
  if (typeof value === "string") return withRequirement(name, value, "", {});
  if (!isTable(value)) return undefined;
  const extras = textsAt(value, "extras");
  const bracketed = extras.length === 0 ? "" : `[${extras.join(",")}]`;
  return withRequirement(name, textAt(value, "version") ?? "*", bracketed, value);
}

function withRequirement(name: string, constraint: string, extras: string, table: Table): Dependency | undefined {
  const source = sourceOf(constraint, table);
  const marker = markerOf(table);
  if (source === undefined || marker === undefined) return undefined;
  const requirement = `${name}${extras}${source}${marker === "" ? "" : ` ; ${marker}`}`;
  return { name, requirement, optional: valueAt(table, "optional") === true };
}

/** A folder beside the project has no form that others could use. */
function sourceOf(constraint: string, table: Table): string | undefined {
  if (Object.hasOwn(table, "path") || Object.hasOwn(table, "file")) return undefined;
  const git = textAt(table, "git");
  const url = textAt(table, "url");
  const folder = textAt(table, "subdirectory");
  const fragment = folder === undefined ? "" : `#subdirectory=${folder}`;
  if (url !== undefined) return ` @ ${url}${fragment}`;
  if (git === undefined) return poetrySpecifiers(constraint);
  const revision = textAt(table, "rev") ?? textAt(table, "tag") ?? textAt(table, "branch");
  return ` @ git+${git}${revision === undefined ? "" : `@${revision}`}${fragment}`;
}

function markerOf(table: Table): string | undefined {
  const [python, platform] = [textAt(table, "python"), textAt(table, "platform")];
  const markers = [
    textAt(table, "markers") ?? "",
    python === undefined ? "" : pythonMarker(python),
    platform === undefined ? "" : platformMarker(platform),
  ];
  if (!markers.every((each) => each !== undefined)) return undefined;
  const said = markers.filter((each) => each !== "");
  return said.length < 2
    ? (said[0] ?? "")
    : said.map((each) => (/\bor\b/.test(each) ? `(${each})` : each)).join(" and ");
}
