import { compareVersions, parseVersion, type Version } from "./version.ts";

const SEMVER =
  /^(?<core>[0-9]+\.[0-9]+\.[0-9]+)(?:-(?<pre>[0-9a-z-]+(?:\.[0-9a-z-]+)*))?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;

// What maturin and Cargo hold numbers in; only the segments of a local part may be longer.
const LARGEST = 2n ** 64n - 1n;

/**
 * The version that maturin gives to the wheels of a crate: the SemVer text of Cargo.toml read as PEP 440, so that `1.0.0-rc.1` is 1.0.0rc1 and
 * `1.0.0-1` is 1.0.0.post1. `undefined` when Cargo refuses the text, or maturin what it says (`1.0.0-next.1`).
 */
export function versionFromSemver(text: string): Version | undefined {
  const version = parseVersion(text);
  const groups = version && SEMVER.exec(text.trim())?.groups;
  const numbers = [groups?.core, groups?.pre].flatMap((part) => part?.split(".") ?? []);
  if (version === undefined || groups === undefined || numbers.some((number) => /^0[0-9]+$/.test(number)))
    return undefined;
  return numbersOf(version).every((number) => number <= LARGEST) ? version : undefined;
}

const PHASES = { a: "alpha", b: "beta", rc: "rc" } as const;

/**
 * The SemVer text, as Cargo.toml has it, that maturin makes `version` of: `1.2.0-rc.1` for 1.2rc1.
 *
 * `undefined` where SemVer has no such version (epochs, more than three numbers, two marks at once), or orders it otherwise (`1.0.0-1` comes
 * before 1.0.0, 1.0.post1 after it), and for local versions, which no index takes.
 */
export function semverFromVersion(version: Version): string | undefined {
  const { epoch, release, pre, post, dev, local } = version;
  const isOdd = epoch !== 0n || release.length > 3 || post !== undefined || local !== undefined;
  if (isOdd || (pre !== undefined && dev !== undefined)) return undefined;
  const core = [0, 1, 2].map((index) => release[index] ?? 0n).join(".");
  const phase = pre === undefined ? "" : `-${PHASES[pre.phase]}.${pre.number}`;
  const text = `${core}${phase}${dev === undefined ? "" : `-dev.${dev}`}`;
  const back = versionFromSemver(text);
  return back !== undefined && compareVersions(back, version) === 0 ? text : undefined;
}

/** The release `1.2.0` of a SemVer pre-release whose words are none of PEP 440's (`1.2.0-next.1`), and its last number. */
export function unmappedPreRelease(text: string): { readonly release: string; readonly number: string } | undefined {
  const { core, pre } = SEMVER.exec(text)?.groups ?? {};
  if (core === undefined || pre === undefined || versionFromSemver(text) !== undefined) return undefined;
  return { release: core, number: /(?<![0-9])[1-9][0-9]{0,9}$/.exec(pre)?.[0] ?? "1" };
}

function numbersOf({ release, pre, post, dev }: Version): readonly bigint[] {
  return [...release, pre?.number ?? 0n, post ?? 0n, dev ?? 0n];
}
