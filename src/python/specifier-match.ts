import { compareVersions, isPrerelease, publicVersion, type Version } from "./version.ts";

export interface Comparison {
  readonly operator: "~=" | "==" | "!=" | "<=" | ">=" | "<" | ">";
  /** Without the `.*` of a prefix. */
  readonly version: Version;
  /** Whether every version that starts so is meant: `==1.2.*`. */
  readonly prefix: boolean;
}

/** Whether a specifier's comparison has `version` in it, whatever is thought of pre-releases (PEP 440, "Version specifiers"). */
export function matches(comparison: Comparison, version: Version): boolean {
  const { operator, version: bound } = comparison;
  switch (operator) {
    case "==":
      return isEqual(comparison, version);
    case "!=":
      return !isEqual(comparison, version);
    case ">=":
      return compareVersions(version, bound) >= 0;
    case "<=":
      return compareVersions(publicVersion(version), bound) <= 0;
    case ">":
      return isAfter(version, bound);
    case "<":
      return compareVersions(version, isPrerelease(bound) ? bound : { ...bound, dev: 0n }) < 0;
    case "~=":
      return compareVersions(version, bound) >= 0 && startsWith(version, bound.epoch, bound.release.slice(0, -1));
  }
}

function isEqual({ prefix, version: bound }: Comparison, version: Version): boolean {
  if (prefix) return startsWith(version, bound.epoch, bound.release);
  return compareVersions(bound.local === undefined ? publicVersion(version) : version, bound) === 0;
}

// `>1.0` is meant to give what comes after the whole of 1.0: neither 1.0+local nor 1.0.post1, unless the bound is itself such a release.
function isAfter(version: Version, bound: Version): boolean {
  if (bound.dev !== undefined || bound.post !== undefined) return compareVersions(publicVersion(version), bound) > 0;
  return compareVersions(version, bound) > 0 && compareVersions(familyOf(version), bound) !== 0;
}

// A version without post, dev and local part: all that the reference library holds to be the same release.
function familyOf(version: Version): Version {
  return { ...version, post: undefined, dev: undefined, local: undefined };
}

// Development releases of what starts so are in, those of what comes next are out: from 1.2.dev0 to before 1.3.dev0.
function startsWith(version: Version, epoch: bigint, release: readonly bigint[]): boolean {
  const next = [...release.slice(0, -1), (release.at(-1) ?? 0n) + 1n];
  return compareVersions(version, firstOf(epoch, release)) >= 0 && compareVersions(version, firstOf(epoch, next)) < 0;
}

function firstOf(epoch: bigint, release: readonly bigint[]): Version {
  return { epoch, release, pre: undefined, post: undefined, dev: 0n, local: undefined };
}
