import { type ComparingSpecifier, contains, type Specifier } from "../python/specifier.ts";
import { compareVersions, formatVersion, type Version } from "../python/version.ts";
import { type Interval, sharedIntervals, unitedIntervals } from "./version-interval.ts";

/** Nobody writes as many; each may part what the others leave. */
const MOST_CLAUSES = 100;

/**
 * Specifiers as a version range in the `vers` notation (ECMA-428): `>=1.4,!=1.7,<3` gives `vers:pypi/>=1.4|!=1.7|<3`, no clause `vers:pypi/*`.
 *
 * `undefined` for what has no such range: nothing satisfies it, or it compares spellings (`===`).
 */
export function versionRange(specifiers: readonly Specifier[]): string | undefined {
  return versionRangeOfAny([specifiers]);
}

/** The range of the versions that satisfy one of `alternatives`; `undefined` where one of them has none. */
export function versionRangeOfAny(alternatives: readonly (readonly Specifier[])[]): string | undefined {
  const all = alternatives.map(intervalsOf);
  if (all.some((intervals) => intervals === undefined || intervals.length === 0)) return undefined;
  return `vers:pypi/${written(unitedIntervals(all.flatMap((intervals) => intervals ?? []))).join("|") || "*"}`;
}

function intervalsOf(specifiers: readonly Specifier[]): readonly Interval[] | undefined {
  const comparing = specifiers.filter((each) => each.kind === "comparing");
  if (comparing.length !== specifiers.length || comparing.length > MOST_CLAUSES) return undefined;
  const exact = comparing.find(({ operator, prefix }) => operator === "==" && !prefix)?.version;
  if (exact !== undefined) return contains(specifiers, exact) ? [only(exact)] : [];
  return comparing.map(intervalsOfClause).reduce(sharedIntervals, [{}]);
}

function intervalsOfClause({ operator, version, prefix }: ComparingSpecifier): readonly Interval[] {
  switch (operator) {
    case ">=":
    case ">":
      return [{ lower: { version, inclusive: operator === ">=" } }];
    case "<=":
    case "<":
      return [{ upper: { version, inclusive: operator === "<=" } }];
    case "~=":
      return [{ ...series(version, version.release.slice(0, -1)), lower: { version, inclusive: true } }];
    case "==":
      return [prefix ? series(version, version.release) : only(version)];
    case "!=":
      return around(prefix ? series(version, version.release) : only(version));
  }
}

/** All versions that begin with `release`, the development releases of its first one among them. */
function series({ epoch }: Version, release: readonly bigint[]): Required<Interval> {
  const first = { epoch, release, pre: undefined, post: undefined, dev: 0n, local: undefined };
  const next = release.map((number, place) => (place === release.length - 1 ? number + 1n : number));
  return {
    lower: { version: first, inclusive: true },
    upper: { version: { ...first, release: next }, inclusive: false },
  };
}

function only(version: Version): Required<Interval> {
  const bound = { version, inclusive: true };
  return { lower: bound, upper: bound };
}

function around({ lower, upper }: Required<Interval>): readonly Interval[] {
  return [
    { upper: { version: lower.version, inclusive: !lower.inclusive } },
    { lower: { version: upper.version, inclusive: !upper.inclusive } },
  ];
}

/** The constraints: where two intervals leave out a single version, it is that which is written. */
function written(intervals: readonly Interval[]): readonly string[] {
  return intervals.flatMap(({ lower, upper }, place) => {
    if (lower && upper && isSame(lower.version, upper.version)) return [textOf(lower.version)];
    const [before, after] = [intervals[place - 1]?.upper, intervals[place + 1]?.lower];
    const parted = before !== undefined && lower !== undefined && isSame(before.version, lower.version);
    const parting = after !== undefined && upper !== undefined && isSame(after.version, upper.version);
    return [
      ...(lower === undefined || parted ? [] : [`>${lower.inclusive ? "=" : ""}${textOf(lower.version)}`]),
      ...(upper === undefined ? [] : [`${parting ? "!=" : upper.inclusive ? "<=" : "<"}${textOf(upper.version)}`]),
    ];
  });
}

function isSame(one: Version, other: Version): boolean {
  return compareVersions(one, other) === 0;
}

/** In a range the signs of an epoch and of a local version would be read as its own. */
function textOf(version: Version): string {
  return formatVersion(version).replace("!", "%21").replace("+", "%2B");
}
