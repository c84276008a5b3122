import { compareVersions, type Version } from "../python/version.ts";

export interface Bound {
  readonly version: Version;
  /** Whether the version itself is in. */
  readonly inclusive: boolean;
}

/** All versions between two bounds; without a bound it goes on for ever. */
export interface Interval {
  readonly lower?: Bound;
  readonly upper?: Bound;
}

/** The versions that are in one of `intervals`: sorted, with no two that overlap or touch. */
export function unitedIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const united: Interval[] = [];
  for (const next of intervals.toSorted((one, other) => compareLower(one.lower, other.lower))) {
    const last = united.at(-1);
    if (last === undefined || isGap(last.upper, next.lower)) united.push(next);
    else united[united.length - 1] = between(last.lower, later(last.upper, next.upper));
  }
  return united;
}

/** The versions that are in an interval of either list. Both are sorted, and so is what comes out. */
export function sharedIntervals(ones: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  const shared = ones.flatMap((one) =>
    others.map((other) =>
      between(
        compareLower(one.lower, other.lower) >= 0 ? one.lower : other.lower,
        compareUpper(one.upper, other.upper) <= 0 ? one.upper : other.upper,
      ),
    ),
  );
  return shared.filter(hasVersions);
}

function between(lower: Bound | undefined, upper: Bound | undefined): Interval {
  return { ...(lower && { lower }), ...(upper && { upper }) };
}

function hasVersions({ lower, upper }: Interval): boolean {
  if (lower === undefined || upper === undefined) return true;
  const order = compareVersions(lower.version, upper.version);
  return order < 0 || (order === 0 && lower.inclusive && upper.inclusive);
}

function isGap(upper: Bound | undefined, lower: Bound | undefined): boolean {
  if (upper === undefined || lower === undefined) return false;
  const order = compareVersions(upper.version, lower.version);
  return order < 0 || (order === 0 && !upper.inclusive && !lower.inclusive);
}

function compareLower(one: Bound | undefined, other: Bound | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  return compareVersions(one.version, other.version) || Number(other.inclusive) - Number(one.inclusive);
}

function compareUpper(one: Bound | undefined, other: Bound | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return compareVersions(one.version, other.version) || Number(one.inclusive) - Number(other.inclusive);
}

function later(one: Bound | undefined, other: Bound | undefined): Bound | undefined {
  return compareUpper(one, other) < 0 ? other : one;
}
