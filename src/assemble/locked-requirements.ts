import type { BuildRecord } from "../documents/build-record.ts";
import type { Locked, LockedNeed } from "../documents/locked.ts";
import type { Problem } from "../documents/project.ts";
import { problem } from "../errors.ts";
import { TooComplex } from "../python/decision-diagram.ts";
import { markerConditions } from "../python/marker-conditions.ts";
import { normalizeName } from "../python/name.ts";
import { parseRequirement, type Requirement } from "../python/requirement.ts";
import { answerOfExtras, settleMarker } from "../python/settled-marker.ts";
import { contains, parseSpecifiers } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import type { Identity } from "./identity.ts";
import { plainLine } from "./plain-text.ts";
import type { ReleasedFile } from "./released-file.ts";

/** requirements-locked.txt, or why there is none. */
export interface LockedRequirements {
  readonly text?: string;
  readonly warnings: readonly Problem[];
}

/** What the lock file of the release's commit has for it: the records are all of one commit. */
export function lockIn(records: readonly BuildRecord[]): Locked | undefined {
  return records.find(({ lock }) => lock !== undefined)?.lock;
}

/**
 * The release's files and all that its lock file has for it, with every hash: for `pip install --require-hashes -r`.
 *
 * There is none where the lock does not have what the distributions require, nor where something that it has is held against no hash.
 */
export function lockedRequirements(
  identity: Identity,
  files: readonly ReleasedFile[],
  lock: Locked,
): LockedRequirements {
  const missing = missingFrom(lock, identity, files);
  const unhashed = lock.packages.filter((each) => !isHashed(each)).map(({ name }) => name);
  const odd = lock.packages.filter((each) => !isSound(each)).map(({ name }) => plainLine(name, 100));
  const warnings = [
    ...(odd.length === 0 ? [] : [problem("SW-LOCK-BROKEN", `${plainLine(lock.file)}: ${odd.join(", ")}`)]),
    ...(missing.length === 0 ? [] : [problem("SW-LOCK-STALE", `${lock.file}: ${missing.join(", ")}`)]),
    ...(unhashed.length === 0 ? [] : [problem("SW-LOCK-UNHASHED", `${lock.file}: ${unhashed.join(", ")}`)]),
  ];
  if (warnings.length > 0) return { warnings };
  const own = files.map(({ sha256 }) => `sha256:${sha256}`);
  const lines = [
    `# ${identity.normalizedName} ${identity.version} and what ${plainLine(lock.file)} has for it: one environment of many, an example.`,
    "# For pip install --require-hashes -r requirements-locked.txt",
    withHashes(`${identity.normalizedName}==${identity.version}`, own),
    ...lock.packages.map(linesOf),
  ];
  return { text: `${lines.join("\n")}\n`, warnings };
}

/** Whether what a record says of a package is all of one line, and that line a requirement: anything else would be read as more than it is. */
function isSound({ name, version, hashes, ...need }: LockedNeed): boolean {
  const isPlain = requirementsOf({ name, version, hashes, ...need }).every((text) => {
    return /^[\x20-\x7e]+$/.test(text) && parseRequirement(text)?.name === name;
  });
  return isPlain && (version === "" || parseVersion(version) !== undefined) && hashes.every((hash) => HASH.test(hash));
}

const HASH = /^[a-z0-9]+:[0-9a-f]+$/;

/** pip wants to see a package pinned as it is asked for: with its extras, where some are, and without. */
function requirementsOf({ name, version, marker, extras = [], source }: LockedNeed): readonly string[] {
  return [{ marker, names: "" }, ...extras].map((each) => {
    const named = each.names === "" ? name : `${name}[${each.names}]`;
    const written = source?.kind === "archive" ? `${named} @ ${source.url}` : `${named}==${version || "0"}`;
    return each.marker === undefined ? written : `${written} ; ${each.marker}`;
  });
}

function linesOf(need: LockedNeed): string {
  const { source, hashes } = need;
  const from = source?.kind === "index" && source.url !== undefined ? `# from ${plainLine(source.url)}\n` : "";
  const pinned = requirementsOf(need).map((text) => withHashes(text, hashes.filter(isStrong)));
  return `${from}${pinned.join("\n")}`;
}

function withHashes(requirement: string, hashes: readonly string[]): string {
  return [requirement, ...hashes.map((hash) => `    --hash=${hash}`)].join(" \\\n");
}

/** pip takes no other. */
function isStrong(hash: string): boolean {
  return /^sha(?:256|384|512):/.test(hash);
}

function isHashed({ source, hashes }: LockedNeed): boolean {
  const isFetched =
    source === undefined || source.kind === "index" || (source.kind === "archive" && source.url !== undefined);
  return isFetched && hashes.some(isStrong);
}

/** What some distribution requires without an extra, on some Python that it takes, and the lock has in no such version. */
function missingFrom({ packages }: Locked, identity: Identity, files: readonly ReleasedFile[]): readonly string[] {
  const locked = byName(packages);
  const wheels = files.filter(({ kind }) => kind === "wheel");
  const missing = (wheels.length > 0 ? wheels : files).flatMap(({ metadata }) => {
    const pythons = metadata["requires-python"]?.[0] ?? "";
    return (metadata["requires-dist"] ?? []).filter((text) => {
      const requirement = parseRequirement(text);
      if (requirement === undefined || normalizeName(requirement.name) === identity.normalizedName) return false;
      const named = locked.get(normalizeName(requirement.name)) ?? [];
      return !named.some((each) => satisfies(each, requirement)) && isAskedFor(requirement, pythons);
    });
  });
  return [...new Set(missing)];
}

function satisfies({ version, source }: LockedNeed, { specifiers, url }: Requirement): boolean {
  return url !== undefined || source?.kind === "archive" || contains(specifiers, version);
}

function isAskedFor({ marker }: Requirement, pythons: string): boolean {
  const left = marker === undefined ? true : settleMarker(marker, answerOfExtras({ extras: new Set() }));
  if (typeof left === "boolean") return left;
  try {
    const conditions = markerConditions([left], parseSpecifiers(pythons) ?? []);
    return !conditions.isImpossible(conditions.of(left));
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    return true;
  }
}

function byName(packages: readonly LockedNeed[]): ReadonlyMap<string, readonly LockedNeed[]> {
  const named = new Map<string, LockedNeed[]>();
  for (const each of packages) {
    const same = named.get(each.name);
    if (same === undefined) named.set(each.name, [each]);
    else same.push(each);
  }
  return named;
}
