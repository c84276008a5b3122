import { parseVersion, type Version } from "./version.ts";

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

function numbersOf({ release, pre, post, dev }: Version): readonly bigint[] {
  return [...release, pre?.number ?? 0n, post ?? 0n, dev ?? 0n];
}
