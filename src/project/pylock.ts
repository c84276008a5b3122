import { type Table, tableAt, tablesAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { ShipwheelError } from "../errors.ts";
import { parseMarker } from "../python/marker.ts";
import { normalizeName } from "../python/name.ts";
import { answerOfExtras, type MarkerAnswer, settleMarker } from "../python/settled-marker.ts";
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

const FORMAT = "pylock.toml";

/**
 * Reads pylock.toml (PEP 751), version 1. All of it is needed that has no marker which asks for an extra, or for a group beyond the default ones;
 * `project`, a normal name, is no dependency of its own.
 *
 * Throws SW-LOCK-UNSUPPORTED and SW-LOCK-BROKEN.
 */
export function readPylock(lock: Table, project: string): Lock {
  const version = textAt(lock, "lock-version") ?? "";
  if (!/^1(?:\.\d+)*$/.test(version))
    throw new ShipwheelError("SW-LOCK-UNSUPPORTED", `pylock.toml: version ${version}`);
  const groups = new Set(textsAt(lock, "default-groups").map(normalizeName));
  const answer = answerOfExtras({ extras: new Set(), groups });
  const entries = tablesAt(lock, "packages")
    .map((table) => ({
      table,
      name: lockedName(FORMAT, textAt(table, "name")),
      version: textAt(table, "version") ?? "",
    }))
    .filter(({ name }) => name !== project);
  refuseHuge(FORMAT, entries.length);
  const places = placesByName(entries);
  return {
    format: FORMAT,
    requiresPython: textAt(lock, "requires-python") ?? "",
    packages: entries.map((entry) => packageOf(entry, answer, (edge) => edgeOf(edge, entries, places))),
  };
}

interface Entry {
  readonly table: Table;
  readonly name: string;
  readonly version: string;
}

function packageOf(
  { table, name, version }: Entry,
  answer: MarkerAnswer,
  edge: (table: Table) => LockedEdge,
): LockedPackage {
  const requires = textAt(table, "requires-python");
  const archive = tableAt(table, "archive");
  return {
    name,
    version,
    source: sourceOf(table),
    files: [...tablesAt(table, "wheels"), tableAt(table, "sdist"), archive].flatMap(fileOf),
    ...(requires && { requiresPython: requires }),
    ...needOf(textAt(table, "marker"), answer),
    ...(Array.isArray(valueAt(table, "dependencies")) && { edges: tablesAt(table, "dependencies").map(edge) }),
    extras: new Map(),
  };
}

function fileOf(file: Table): LockedFile[] {
  const hashes = Object.entries(tableAt(file, "hashes")).flatMap(([algorithm, digits]) =>
    lockedHash(`${algorithm}:${String(digits)}`),
  );
  const place = textAt(file, "name") ?? textAt(file, "path") ?? textAt(file, "url") ?? "";
  return hashes.length === 0 ? [] : [{ name: fileNameOf(place), hashes }];
}

function needOf(text: string | undefined, answer: MarkerAnswer): Pick<LockedPackage, "needed" | "isAside"> {
  if (text === undefined) return { needed: null };
  const marker = parseMarker(text);
  if (marker === undefined) throw lockBroken(FORMAT, `no marker: ${text.slice(0, 200)}`);
  const needed = settleMarker(marker, answer);
  if (needed === false) return { isAside: true };
  return { needed: needed === true ? null : needed };
}

function sourceOf(table: Table): LockedSource {
  const vcs = tableAt(table, "vcs");
  const repository = textAt(vcs, "url");
  const archive = textAt(table, "archive", "url");
  const index = textAt(table, "index");
  if (repository !== undefined) return { kind: "repository", url: `${repository}#${textAt(vcs, "commit-id") ?? ""}` };
  if (archive !== undefined) return { kind: "archive", url: archive };
  const isLocal = ["vcs", "directory", "archive"].some((key) => Object.hasOwn(table, key));
  return isLocal ? { kind: "local" } : { kind: "index", ...(index !== undefined && { url: index }) };
}

/** An edge says as much of its target as tells it from the others. */
function edgeOf(edge: Table, entries: readonly Entry[], places: ReadonlyMap<string, readonly number[]>): LockedEdge {
  const name = lockedName(FORMAT, textAt(edge, "name"));
  const version = textAt(edge, "version");
  const targets = (places.get(name) ?? []).filter((place) => {
    return version === undefined || entries[place]?.version === version;
  });
  if (targets.length === 0) throw lockBroken(FORMAT, `it does not have the dependency ${name}`);
  return { targets, extras: [] };
}
