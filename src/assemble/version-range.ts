import { type ComparingSpecifier, contains, type Specifier } from "../python/specifier.ts";
import { compareVersions, formatVersion, type Version } from "../python/version.ts";

interface Bound {
  readonly version: Version;
  /** Whether the version itself is in. */
  readonly inclusive: boolean;
}

/** What one clause, or all together, leave: one stretch of versions with single ones taken out. */
interface Stretch {
  readonly lower?: Bound;
  readonly upper?: Bound;
  readonly without: readonly Version[];
}

const EVERYTHING: Stretch = { without: [] };

/**
 * Specifiers as a version range in the `vers` notation (ECMA-428): `>=1.4,!=1.7,<3` gives `vers:pypi/>=1.4|!=1.7|<3`, no clause `vers:pypi/*`.
 *
 * `undefined` for what has no such range: nothing satisfies it, it compares spellings (`===`), or it takes a stretch out (`!=1.5.*`).
 */
export function versionRange(specifiers: readonly Specifier[]): string | undefined {
  const comparing = specifiers.filter((each) => each.kind === "comparing");
  const stretches = comparing.map(stretchOf).filter((each) => each !== undefined);
  if (stretches.length !== specifiers.length) return undefined;
  const exact = comparing.find(({ operator, prefix }) => operator === "==" && !prefix)?.version;
  if (exact !== undefined) return contains(specifiers, exact) ? rangeOf([formatVersion(exact)]) : undefined;
  return written(stretches.reduce(narrowed, EVERYTHING));
}

function stretchOf({ operator, version, prefix }: ComparingSpecifier): Stretch | undefined {
  switch (operator) {
    case ">=":
    case ">":
      return { lower: { version, inclusive: operator === ">=" }, without: [] };
    case "<=":
    case "<":
      return { upper: { version, inclusive: operator === "<=" }, without: [] };
    case "~=":
      return { ...series(version, version.release.slice(0, -1)), lower: { version, inclusive: true } };
    case "==":
      return prefix ? series(version, version.release) : EVERYTHING;
    case "!=":
      return prefix ? undefined : { without: [version] };
  }
}

/** All versions that begin with `release`, the development releases of its first one among them. */
function series({ epoch }: Version, release: readonly bigint[]): Stretch {
  const first = { epoch, release, pre: undefined, post: undefined, dev: 0n, local: undefined };
  const next = release.map((number, place) => (place === release.length - 1 ? number + 1n : number));
  return {
    lower: { version: first, inclusive: true },
    upper: { version: { ...first, release: next }, inclusive: false },
    without: [],
  };
}

function narrowed(one: Stretch, other: Stretch): Stretch {
  const lower = tighter(one.lower, other.lower, 1);
  const upper = tighter(one.upper, other.upper, -1);
  return { ...(lower && { lower }), ...(upper && { upper }), without: [...one.without, ...other.without] };
}

function tighter(one: Bound | undefined, other: Bound | undefined, direction: 1 | -1): Bound | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const order = compareVersions(one.version, other.version) * direction;
  if (order === 0) return one.inclusive ? other : one;
  return order > 0 ? one : other;
}

function written({ lower, upper, without }: Stretch): string | undefined {
  const taken = (bound: Bound | undefined) =>
    bound && { ...bound, inclusive: bound.inclusive && !without.some((each) => isSame(each, bound.version)) };
  const [from, to] = [taken(lower), taken(upper)];
  if (from && to) {
    const order = compareVersions(from.version, to.version);
    if (order > 0 || (order === 0 && !(from.inclusive && to.inclusive))) return undefined;
    if (order === 0) return rangeOf([formatVersion(from.version)]);
  }
  return rangeOf([
    ...(from ? [`>${from.inclusive ? "=" : ""}${formatVersion(from.version)}`] : []),
    ...inside(without, from, to).map((version) => `!=${formatVersion(version)}`),
    ...(to ? [`<${to.inclusive ? "=" : ""}${formatVersion(to.version)}`] : []),
  ]);
}

function inside(without: readonly Version[], from: Bound | undefined, to: Bound | undefined): Version[] {
  return without
    .filter((version) => from === undefined || compareVersions(version, from.version) > 0)
    .filter((version) => to === undefined || compareVersions(version, to.version) < 0)
    .toSorted(compareVersions)
    .filter((version, place, sorted) => place === 0 || !isSame(version, sorted[place - 1] ?? version));
}

function isSame(one: Version, other: Version): boolean {
  return compareVersions(one, other) === 0;
}

// In a range the signs of an epoch and of a local version would be read as its own.
function rangeOf(constraints: readonly string[]): string {
  const encoded = constraints.map((each) => each.replace(/(?<=\d)!/, "%21").replace("+", "%2B"));
  return `vers:pypi/${encoded.length === 0 ? "*" : encoded.join("|")}`;
}
