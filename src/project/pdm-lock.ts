import { type Table, tablesAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { ShipwheelError } from "../errors.ts";
import { parseMarker } from "../python/marker.ts";
import { normalizeName } from "../python/name.ts";
import { parseRequirement, type Requirement } from "../python/requirement.ts";
import { contains } from "../python/specifier.ts";
import {
  fileNameOf,
  type Lock,
  type LockedEdge,
  type LockedPackage,
  type LockedSource,
  lockBroken,
  lockedHash,
  lockedName,
  placesByName,
  refuseHuge,
} from "./lock.ts";

const FORMAT = "pdm.lock";

/**
 * Reads pdm.lock, version 4. A package with extras has an entry of its own beside that without, and needs that.
 *
 * Where the strategy is to inherit metadata each package tells its groups and its marker. Throws SW-LOCK-UNSUPPORTED and SW-LOCK-BROKEN.
 */
export function readPdmLock(lock: Table): Lock {
  const version = textAt(lock, "metadata", "lock_version") ?? "";
  if (!/^4(?:\.\d+)*$/.test(version)) throw new ShipwheelError("SW-LOCK-UNSUPPORTED", `pdm.lock: version ${version}`);
  const entries = tablesAt(lock, "package").map((table) => ({
    table,
    name: lockedName(FORMAT, textAt(table, "name")),
    version: textAt(table, "version") ?? "",
  }));
  refuseHuge(FORMAT, entries.length);
  const plain = entries.filter((entry) => !hasExtras(entry));
  const others = entriesWithExtras(entries);
  // Were a package there twice, the first of them would have the extras: to look them through for each would take for ever.
  const extrasOf = (entry: Entry) => {
    const found = others.get(keyOf(entry)) ?? [];
    others.delete(keyOf(entry));
    return found;
  };
  const places = placesByName(plain);
  let compared = 0;
  const targetsOf: Targets = ({ name, specifiers }) => {
    const named = places.get(normalizeName(name)) ?? [];
    compared += named.length;
    refuseHuge(FORMAT, entries.length, compared);
    return named.filter((place) => contains(specifiers, plain[place]?.version ?? ""));
  };
  return {
    format: FORMAT,
    requiresPython: requiresPython(lock),
    packages: plain.map((entry) => packageOf(entry, extrasOf(entry), targetsOf)),
  };
}

interface Entry {
  readonly table: Table;
  readonly name: string;
  readonly version: string;
}

type Targets = (requirement: Requirement) => readonly number[];

function hasExtras({ table }: Entry): boolean {
  return textsAt(table, "extras").length > 0;
}

/** By what they have in common with the entry of the package itself. */
function entriesWithExtras(entries: readonly Entry[]): Map<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries.filter(hasExtras)) {
    const same = found.get(keyOf(entry));
    if (same === undefined) found.set(keyOf(entry), [entry]);
    else same.push(entry);
  }
  return found;
}

function keyOf({ name, version }: Entry): string {
  return `${name} ${version}`;
}

/** The range stands at the target that has the widest one, or with the metadata as before 4.5. */
function requiresPython(lock: Table): string {
  const targets = tablesAt(lock, "metadata", "targets");
  const [only] = targets;
  return (targets.length === 1 && only ? textAt(only, "requires_python") : undefined) ?? "";
}

function packageOf({ table, name, version }: Entry, withExtras: readonly Entry[], targetsOf: Targets): LockedPackage {
  const requires = textAt(table, "requires_python");
  return {
    name,
    version,
    source: sourceOf(table),
    files: tablesAt(table, "files").flatMap((file) => {
      const hashes = lockedHash(textAt(file, "hash"));
      const place = textAt(file, "file") ?? textAt(file, "url") ?? "";
      return hashes.length === 0 ? [] : [{ name: fileNameOf(place), hashes }];
    }),
    ...(requires && { requiresPython: requires }),
    ...needOf([table, ...withExtras.map((each) => each.table)]),
    edges: [table, ...withExtras.map((each) => each.table).filter(isDefault)].flatMap((each) =>
      edgesOf(each, targetsOf),
    ),
    extras: new Map(
      withExtras.flatMap((entry) =>
        textsAt(entry.table, "extras").map((extra) => [normalizeName(extra), edgesOf(entry.table, targetsOf)] as const),
      ),
    ),
  };
}

function isDefault(table: Table): boolean {
  return textsAt(table, "groups").includes("default");
}

/** Needed where it is with one of its extras, too. */
function needOf(tables: readonly Table[]): Pick<LockedPackage, "needed" | "isAside"> {
  const grouped = tables.filter((table) => Array.isArray(valueAt(table, "groups")));
  if (grouped.length === 0) return {};
  const needing = grouped.filter(isDefault);
  if (needing.length === 0) return { isAside: true };
  const markers = needing.map((table) => textAt(table, "marker"));
  if (markers.some((marker) => marker === undefined)) return { needed: null };
  const text = markers.map((marker) => `(${marker})`).join(" or ");
  const needed = parseMarker(text);
  if (needed === undefined) throw lockBroken(FORMAT, `no marker: ${text.slice(0, 200)}`);
  return { needed };
}

function sourceOf(table: Table): LockedSource {
  const url = textAt(table, "url");
  const repository = textAt(table, "git") ?? textAt(table, "hg") ?? textAt(table, "svn");
  if (repository !== undefined) return { kind: "repository", url: `${repository}#${textAt(table, "revision") ?? ""}` };
  if (url !== undefined) return { kind: "archive", url };
  return textAt(table, "path") === undefined ? { kind: "index" } : { kind: "local" };
}

function edgesOf(table: Table, targetsOf: Targets): LockedEdge[] {
  return textsAt(table, "dependencies").flatMap((text) => {
    const requirement = parseRequirement(text);
    if (requirement === undefined) throw lockBroken(FORMAT, `no requirement: ${text.slice(0, 200)}`);
    const targets = targetsOf(requirement);
    if (targets.length === 0) return [];
    const { marker, extras } = requirement;
    return [{ targets, extras: extras.map(normalizeName), ...(marker && { marker }) }];
  });
}
