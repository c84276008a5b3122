import { readHashedRequirements } from "../python/hashed-requirements.ts";
import type { Marker } from "../python/marker-syntax.ts";
import { normalizeName } from "../python/name.ts";
import type { Requirement } from "../python/requirement.ts";
import { type Lock, type LockedPackage, lockBroken, lockedHash, refuseHuge } from "./lock.ts";

const FORMAT = "requirements.txt";

/**
 * Reads a requirements.txt as a lock: `undefined` where it is none, as not every line names one version and its hashes.
 *
 * It has no graph, and nothing tells what of it is for the project itself. Throws SW-LOCK-BROKEN.
 */
export function readRequirementsLock(text: string): Lock | undefined {
  const { requirements, others } = readHashedRequirements(text);
  if (requirements.length === 0 || requirements.every(({ hashes }) => hashes.length === 0)) return undefined;
  refuseHuge(FORMAT, requirements.length);
  const included = others.find((line) => /^(?:-r|-c|--requirement|--constraint)\b/.test(line));
  if (included !== undefined) throw lockBroken(FORMAT, `it includes other files: ${included.slice(0, 200)}`);
  const packages = merged(requirements.map(({ requirement, hashes }) => packageOf(requirement, hashes)));
  const places = new Map(packages.map((each, place) => [keyOf(each), place]));
  const needs = requirements.flatMap(({ requirement, hashes }) => {
    const place = places.get(keyOf(packageOf(requirement, hashes)));
    const { extras, marker } = requirement;
    if (place === undefined || extras.length === 0) return [];
    return [{ targets: [place], extras: extras.map(normalizeName), ...(marker && { marker }) }];
  });
  return { format: FORMAT, requiresPython: "", packages, needs };
}

function keyOf({ name, version, source }: LockedPackage): string {
  return `${name} ${version} ${source.url ?? ""}`;
}

/** A package stands in several lines where it is asked for with extras and without. */
function merged(lines: readonly LockedPackage[]): readonly LockedPackage[] {
  const packages = new Map<string, LockedPackage>();
  for (const line of lines) {
    const same = packages.get(keyOf(line));
    const needed = same === undefined ? line.needed : either(same.needed ?? null, line.needed ?? null);
    packages.set(keyOf(line), { ...line, files: [...(same?.files ?? []), ...line.files], needed: needed ?? null });
  }
  return [...packages.values()];
}

function either(one: Marker | null, other: Marker | null): Marker | null {
  if (one === null || other === null) return null;
  return { kind: "group", alternatives: [...one.alternatives, ...other.alternatives] };
}

function packageOf(requirement: Requirement, hashes: readonly string[]): LockedPackage {
  const { name, specifiers, url, marker } = requirement;
  const [only, ...others] = specifiers;
  if (url === undefined && (only?.operator !== "==" || others.length > 0 || only.text.endsWith(".*"))) {
    throw lockBroken(FORMAT, `${name} is pinned to no version`);
  }
  return {
    name: normalizeName(name),
    version: only?.text ?? "",
    source: url === undefined ? { kind: "index" } : { kind: "archive", url },
    // Which file has which hash, nothing tells.
    files: hashes.flatMap(lockedHash).map((hash) => ({ name: "", hashes: [hash] })),
    needed: marker ?? null,
    extras: new Map(),
  };
}
