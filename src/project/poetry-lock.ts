import { isTable, type Table, tableAt, tablesAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { ShipwheelError } from "../errors.ts";
import { parseMarker } from "../python/marker.ts";
import type { Marker } from "../python/marker-syntax.ts";
import { normalizeName } from "../python/name.ts";
import { answerOfExtras, settleMarker } from "../python/settled-marker.ts";
import { contains, parseSpecifiers } from "../python/specifier.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import {
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
import { platformMarker, poetryRequiresPython, poetrySpecifiers, pythonMarker } from "./poetry-constraint.ts";

const FORMAT = "poetry.lock";
const NO_EXTRAS = answerOfExtras({ extras: new Set() });

/**
 * Reads poetry.lock as Poetry 1 and 2 write it. Its edges are constraints, and the lock has what satisfies them.
 *
 * From 2.1 on a package tells which groups need it, and where. Before, nothing tells what the project itself needs: its metadata does.
 * Throws SW-LOCK-UNSUPPORTED and SW-LOCK-BROKEN.
 */
export function readPoetryLock(lock: Table): Lock {
  const version = textAt(lock, "metadata", "lock-version") ?? "1.0";
  if (!/^[12]\.\d+$/.test(version)) throw new ShipwheelError("SW-LOCK-UNSUPPORTED", `poetry.lock: version ${version}`);
  const tables = tablesAt(lock, "package").map((table) => ({ table, name: lockedName(FORMAT, textAt(table, "name")) }));
  refuseHuge(FORMAT, tables.length);
  const sorted = tables.map(({ name, table }) => ({ name, table, version: textAt(table, "version") ?? "" }));
  const places = bestFirst(placesByName(sorted), sorted);
  let compared = 0;
  const targetsOf: Targets = (name, constraint) => {
    const specifiers = parseSpecifiers(poetrySpecifiers(constraint) ?? "");
    const named = places.get(name) ?? [];
    compared += named.length;
    refuseHuge(FORMAT, tables.length, compared);
    return named.filter((place) => contains(specifiers ?? [], sorted[place]?.version ?? ""));
  };
  const python = textAt(lock, "metadata", "python-versions") ?? "";
  return {
    format: FORMAT,
    requiresPython: poetryRequiresPython(python) ?? "",
    packages: sorted.map(({ table, name }) => packageOf(table, name, lock, targetsOf)),
  };
}

type Targets = (name: string, constraint: string) => readonly number[];

function bestFirst(
  places: ReadonlyMap<string, readonly number[]>,
  packages: readonly { readonly version: string }[],
): ReadonlyMap<string, readonly number[]> {
  const versionAt = (place: number) => parseVersion(packages[place]?.version ?? "");
  return new Map(
    [...places].map(([name, own]) => {
      const best = own.toSorted((one, other) => {
        const [left, right] = [versionAt(one), versionAt(other)];
        return left === undefined || right === undefined ? 0 : compareVersions(right, left);
      });
      return [name, best];
    }),
  );
}

function packageOf(table: Table, name: string, lock: Table, targetsOf: Targets): LockedPackage {
  const requiresPython = poetryRequiresPython(textAt(table, "python-versions") ?? "");
  return {
    name,
    version: textAt(table, "version") ?? "",
    source: sourceOf(tableAt(table, "source")),
    files: filesOf(table, lock),
    ...(requiresPython && { requiresPython }),
    ...needOf(table),
    ...edgesOf(table, targetsOf),
  };
}

/** Before lock version 2 the files of all packages stand at the end, by name. */
function filesOf(table: Table, lock: Table): LockedPackage["files"] {
  const own = tablesAt(table, "files");
  const listed = own.length > 0 ? own : tablesAt(tableAt(lock, "metadata", "files"), textAt(table, "name") ?? "");
  return listed.flatMap((file) => {
    const hashes = lockedHash(textAt(file, "hash"));
    return hashes.length === 0 ? [] : [{ name: textAt(file, "file") ?? "", hashes }];
  });
}

function sourceOf(source: Table): LockedSource {
  const url = textAt(source, "url") ?? "";
  switch (textAt(source, "type")) {
    case undefined:
      return { kind: "index" };
    case "legacy":
      return { kind: "index", url };
    case "url":
      return { kind: "archive", url };
    case "git":
      return { kind: "repository", url: `${url}#${textAt(source, "resolved_reference") ?? ""}` };
    default:
      return { kind: "local" };
  }
}

/** `groups` and `markers` are of lock version 2.1, `category` is of the first; a marker of the main group may ask for extras of the project's. */
function needOf(table: Table): Pick<LockedPackage, "needed" | "isAside"> {
  const groups = valueAt(table, "groups");
  if (!Array.isArray(groups)) return { isAside: textAt(table, "category") === "dev" };
  if (!groups.includes("main")) return { isAside: true };
  const markers = valueAt(table, "markers");
  const text = isTable(markers) ? textAt(markers, "main") : markers;
  if (typeof text !== "string") return { needed: null };
  const needed = settleMarker(markerIn(text), NO_EXTRAS);
  if (needed === false) return { isAside: true };
  return { needed: needed === true ? null : needed };
}

/** What is optional is under the extras that name it, and nowhere else. */
function edgesOf(table: Table, targetsOf: Targets): Pick<LockedPackage, "edges" | "extras"> {
  const edges: LockedEdge[] = [];
  const optional: { readonly name: string; readonly value: Table }[] = [];
  for (const [written, value] of Object.entries(tableAt(table, "dependencies"))) {
    const name = normalizeName(written);
    for (const each of Array.isArray(value) ? value : [value]) {
      const one = isTable(each) ? each : { version: String(each) };
      if (one.optional === true) optional.push({ name, value: one });
      else edges.push(...edgeOf(name, one, NO_EXTRAS, targetsOf));
    }
  }
  const extras = Object.keys(tableAt(table, "extras")).map((written) => {
    const extra = normalizeName(written);
    const names = new Set(
      textsAt(table, "extras", written).map((text) => normalizeName(/^[\w.-]*/.exec(text)?.[0] ?? "")),
    );
    const answer = answerOfExtras({ extras: new Set([extra]) });
    const own = optional.filter(({ name }) => names.has(name));
    return [extra, own.flatMap(({ name, value }) => edgeOf(name, value, answer, targetsOf))] as const;
  });
  return { edges, extras: new Map(extras) };
}

function edgeOf(name: string, value: Table, answer: typeof NO_EXTRAS, targetsOf: Targets): LockedEdge[] {
  const targets = targetsOf(name, textAt(value, "version") ?? "*");
  const written = markerOf(value);
  const marker = written === undefined ? true : settleMarker(written, answer);
  // What no group and no extra needs is not in the lock.
  if (targets.length === 0 || marker === false) return [];
  return [{ targets, extras: textsAt(value, "extras").map(normalizeName), ...(marker !== true && { marker }) }];
}

function markerOf(value: Table): Marker | undefined {
  const [python, platform] = [textAt(value, "python"), textAt(value, "platform")];
  const texts = [
    textAt(value, "markers") ?? "",
    python === undefined ? "" : (pythonMarker(python) ?? ""),
    platform === undefined ? "" : (platformMarker(platform) ?? ""),
  ].filter((text) => text !== "");
  return texts.length === 0 ? undefined : markerIn(texts.map((text) => `(${text})`).join(" and "));
}

function markerIn(text: string): Marker {
  const marker = parseMarker(text);
  if (marker === undefined) throw lockBroken(FORMAT, `no marker: ${text.slice(0, 200)}`);
  return marker;
}
