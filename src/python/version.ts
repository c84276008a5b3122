import { strip } from "./white-space.ts";

/** A version as PEP 440 defines it; the numbers are exact, however long. */
export interface Version {
  readonly epoch: bigint;
  /** At least one number. */
  readonly release: readonly bigint[];
  readonly pre: PreRelease | undefined;
  readonly post: bigint | undefined;
  readonly dev: bigint | undefined;
  /** What follows the `+`, in lower case. */
  readonly local: readonly LocalSegment[] | undefined;
}

export interface PreRelease {
  readonly phase: "a" | "b" | "rc";
  readonly number: bigint;
}

export type LocalSegment = bigint | string;

const PATTERN = new RegExp(
  [
    "^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)",
    "(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]*))?",
    "(?:-(?<implicitPost>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post>[0-9]*))?",
    "(?:[._-]?dev[._-]?(?<dev>[0-9]*))?",
    "(?:\\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?$",
  ].join(""),
  "i",
);

// The expression above takes time and stack in proportion to the text. The stack ends at some ten million characters.
const LONGEST_TEXT = 4_000_000;

// Python reads no longer number, so the reference fails on one; and reading a number takes more than linear time.
const LONGEST_NUMBER = 4300;

const PHASES: ReadonlyMap<string, PreRelease["phase"]> = new Map([
  ["a", "a"],
  ["alpha", "a"],
  ["b", "b"],
  ["beta", "b"],
  ["c", "rc"],
  ["rc", "rc"],
  ["pre", "rc"],
  ["preview", "rc"],
]);

/**
 * Reads `text` as a PEP 440 version in any of its spellings (`v1.2.0-RC.1`), white space around it allowed.
 * `undefined` when it is none: what that means is the caller's to say.
 */
export function parseVersion(text: string): Version | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const groups = PATTERN.exec(strip(text))?.groups;
  if (groups?.release === undefined) return undefined;
  const release = groups.release.split(".");
  const local = groups.local?.toLowerCase().split(/[._-]/);
  const { epoch = "0", phase, pre = "", implicitPost, post = implicitPost, dev } = groups;
  if ([epoch, pre, post, dev, ...release, ...(local ?? []).filter(isNumber)].some(isTooLong)) return undefined;
  return {
    epoch: BigInt(epoch),
    release: release.map(BigInt),
    pre: preRelease(phase, pre),
    post: numberOf(post),
    dev: numberOf(dev),
    local: local?.map((segment) => (isNumber(segment) ? BigInt(segment) : segment)),
  };
}

/** The normal form of PEP 440, which keeps trailing zeros: `1.0.0rc1.post2.dev3+abc.4`. */
export function formatVersion({ epoch, release, pre, post, dev, local }: Version): string {
  return [
    epoch === 0n ? "" : `${epoch}!`,
    release.join("."),
    pre === undefined ? "" : `${pre.phase}${pre.number}`,
    post === undefined ? "" : `.post${post}`,
    dev === undefined ? "" : `.dev${dev}`,
    local === undefined ? "" : `+${local.join(".")}`,
  ].join("");
}

/**
 * The order of PEP 440: negative when `a` comes before `b`, 0 when they are the same version (`1.0` and `1.0.0`), positive
 * otherwise. Fit for `sort`.
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareNumbers(a.epoch, b.epoch) ||
    compareReleases(a.release, b.release) ||
    compareNumbers(phaseRank(a), phaseRank(b)) ||
    compareNumbers(a.pre?.number ?? 0n, b.pre?.number ?? 0n) ||
    compareNumbers(a.post ?? -1n, b.post ?? -1n) ||
    compareDevelopment(a.dev, b.dev) ||
    compareLocals(a.local ?? [], b.local ?? [])
  );
}

/** Whether an installer passes over the version unless it is asked for: an alpha, beta, candidate or development release. */
export function isPrerelease({ pre, dev }: Version): boolean {
  return pre !== undefined || dev !== undefined;
}

/** `version` without its local part, the only form that a public index takes. */
export function publicVersion(version: Version): Version {
  return { ...version, local: undefined };
}

/** Epoch and release alone: `1!2.0rc1.post2.dev3+local` gives `1!2.0`. */
export function baseVersion(version: Version): Version {
  return { ...version, pre: undefined, post: undefined, dev: undefined, local: undefined };
}

/** `version` without the zeros at the end of its release, which mean nothing: `1.0.0rc1` gives `1rc1`. */
export function trimmedVersion(version: Version): Version {
  const last = version.release.findLastIndex((number) => number !== 0n);
  return { ...version, release: version.release.slice(0, Math.max(last, 0) + 1) };
}

function isNumber(segment: string): boolean {
  return /^[0-9]+$/.test(segment);
}

// BigInt("") is 0, the number of a `.post` or `.dev` that has none.
function numberOf(text: string | undefined): bigint | undefined {
  return text === undefined ? undefined : BigInt(text);
}

function isTooLong(number: string | undefined): boolean {
  return number !== undefined && number.length > LONGEST_NUMBER;
}

function preRelease(phase: string | undefined, number: string): PreRelease | undefined {
  const normal = PHASES.get(phase?.toLowerCase() ?? "");
  return normal && { phase: normal, number: BigInt(number) };
}

function compareNumbers(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareReleases(a: readonly bigint[], b: readonly bigint[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
    if (order !== 0) return order;
  }
  return 0;
}

// 1.0.dev1 comes before 1.0a1, but 1.0.post1.dev1 after 1.0: only a development release of the release itself goes first.
function phaseRank({ pre, post, dev }: Version): bigint {
  if (pre !== undefined) return { a: 1n, b: 2n, rc: 3n }[pre.phase];
  return post === undefined && dev !== undefined ? 0n : 4n;
}

function compareDevelopment(a: bigint | undefined, b: bigint | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareNumbers(a, b);
}

function compareLocals(a: readonly LocalSegment[], b: readonly LocalSegment[]): number {
  for (const [index, segment] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareSegments(segment, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareSegments(a: LocalSegment, b: LocalSegment): number {
  if (typeof a === "bigint" && typeof b === "bigint") return compareNumbers(a, b);
  if (typeof a !== typeof b) return typeof a === "bigint" ? 1 : -1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
