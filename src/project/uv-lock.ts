import { type Table, tableAt, tablesAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { ShipwheelError } from "../errors.ts";
import { parseMarker } from "../python/marker.ts";
import { normalizeName } from "../python/name.ts";
import {
  fileNameOf,
  type Lock,
  type LockedEdge,
  type LockedFile,
  type LockedPackage,
  type LockedSource,
  lockBroken,
  lockedHash,
  lockedName,
  placesByName,
  refuseHuge,
} from "./lock.ts";

const FORMAT = "uv.lock";

/** What tells one package of the lock from another. */
interface Entry {
  readonly table: Table;
  readonly name: string;
  readonly version: string;
  readonly source: string;
}

/**
 * Reads uv.lock, version 1 in any revision: what `project`, a normal name, needs, and what that needs.
 *
 * An edge has the version and the source of its target only where its name alone would not tell. Throws SW-LOCK-UNSUPPORTED and
 * SW-LOCK-BROKEN.
 */
export function readUvLock(lock: Table, project: string): Lock {
  if (lock.version !== 1) throw new ShipwheelError("SW-LOCK-UNSUPPORTED", `uv.lock: version ${String(lock.version)}`);
  const entries = tablesAt(lock, "package").map(entryOf);
  refuseHuge(FORMAT, entries.length);
  const places = placesByName(entries);
  const edges = (tables: readonly Table[]) => tables.map((table) => edgeOf(table, entries, places));
  const packages = entries.map((entry) => packageOf(entry, edges));
  refuseHuge(
    FORMAT,
    0,
    packages.reduce((sum, each) => sum + (each.edges?.length ?? 0), 0),
  );
  const own = (places.get(project) ?? []).flatMap((place) => packages[place] ?? []);
  const root = own.find(({ source }) => source.kind === "local") ?? own[0];
  if (root?.edges === undefined) throw lockBroken(FORMAT, `it does not have the project ${project}`);
  return { format: FORMAT, requiresPython: textAt(lock, "requires-python") ?? "", packages, needs: root.edges };
}

function entryOf(table: Table): Entry {
  const name = lockedName(FORMAT, textAt(table, "name"));
  return { table, name, version: textAt(table, "version") ?? "", source: keyOf(tableAt(table, "source")) };
}

/** A source as a text: two that are the same have the same one. */
function keyOf(source: Table): string {
  return Object.keys(source)
    .sort()
    .map((key) => `${key}=${String(source[key])}`)
    .join(" ");
}

function packageOf({ table, name, version }: Entry, edges: (tables: readonly Table[]) => LockedEdge[]): LockedPackage {
  const extras = Object.keys(tableAt(table, "optional-dependencies"));
  const sdist = tableAt(table, "sdist");
  return {
    name,
    version,
    source: sourceOf(tableAt(table, "source")),
    files: [sdist, ...tablesAt(table, "wheels")].flatMap(fileOf),
    edges: edges(tablesAt(table, "dependencies")),
    extras: new Map(
      extras.map((extra) => [normalizeName(extra), edges(tablesAt(table, "optional-dependencies", extra))]),
    ),
  };
}

function fileOf(file: Table): LockedFile[] {
  const hashes = lockedHash(textAt(file, "hash"));
  const place = textAt(file, "filename") ?? textAt(file, "url") ?? textAt(file, "path");
  return place === undefined || hashes.length === 0 ? [] : [{ name: fileNameOf(place), hashes }];
}

const SOURCES: ReadonlyMap<string, LockedSource["kind"]> = new Map([
  ["registry", "index"],
  ["url", "archive"],
  ["git", "repository"],
]);

/** A folder, an editable one and one that is not installed are all on somebody's disk; so is an index that is a folder. */
function sourceOf(source: Table): LockedSource {
  const [key = ""] = Object.keys(source);
  const url = textAt(source, key) ?? "";
  const kind = SOURCES.get(key);
  return kind === undefined || !/^[a-z+]+:\/\//i.test(url) ? { kind: "local" } : { kind, url };
}

function edgeOf(edge: Table, entries: readonly Entry[], places: ReadonlyMap<string, readonly number[]>): LockedEdge {
  const name = lockedName(FORMAT, textAt(edge, "name"));
  const version = textAt(edge, "version");
  const source = valueAt(edge, "source") === undefined ? undefined : keyOf(tableAt(edge, "source"));
  const targets = (places.get(name) ?? []).filter((place) => {
    const entry = entries[place];
    return (version === undefined || entry?.version === version) && (source === undefined || entry?.source === source);
  });
  if (targets.length !== 1) {
    throw lockBroken(
      FORMAT,
      `it has ${targets.length} packages for the dependency ${name}${version ? ` ${version}` : ""}`,
    );
  }
  return { targets, extras: textsAt(edge, "extra").map(normalizeName), ...markerOf(textAt(edge, "marker")) };
}

function markerOf(text: string | undefined): Pick<LockedEdge, "marker"> {
  if (text === undefined) return {};
  const marker = parseMarker(text);
  if (marker === undefined) throw lockBroken(FORMAT, `no marker: ${text.slice(0, 200)}`);
  return { marker };
}
