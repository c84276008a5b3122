import { expect, test } from "@jest/globals";
import { semverFromVersion, unmappedPreRelease, versionFromSemver } from "../../src/python/semver.ts";
import { compareVersions, formatVersion, parseVersion } from "../../src/python/version.ts";

// What maturin 1.16.0 wrote into METADATA for a crate of that version, or that it refused to.
test.each([
  { text: "0.1.0", gives: "0.1.0", because: "most versions are the same in both" },
  { text: " 1.0.0", gives: "1.0.0", because: "Cargo trims it" },
  { text: "1.0.0-rc.1", gives: "1.0.0rc1", because: "a pre-release is spelled otherwise" },
  { text: "1.0.0-rc01", gives: "1.0.0rc1", because: "only a number of its own must not start with 0" },
  { text: "1.0.0-alpha", gives: "1.0.0a0", because: "a phase needs no number" },
  { text: "1.0.0-preview.2", gives: "1.0.0rc2", because: "PEP 440 has other words for a candidate" },
  {
    text: "1.0.0-1",
    gives: "1.0.0.post1",
    because: "a number alone is a post release, although SemVer has it before 1.0.0",
  },
  { text: "1.0.0-r.3", gives: "1.0.0.post3", because: "r is a revision" },
  { text: "1.0.0-dev.3", gives: "1.0.0.dev3", because: "development releases" },
  { text: "1.0.0-beta-dev", gives: "1.0.0b0.dev0", because: "SemVer's dash is a separator of PEP 440" },
  { text: "1.0.0-rc.1+build-5", gives: "1.0.0rc1+build.5", because: "build metadata is the local part" },
  { text: "1.0.0+001", gives: "1.0.0+1", because: "build metadata may start with 0" },
  { text: "1.0.0+18446744073709551616", gives: "1.0.0+18446744073709551616", because: "local segments may be long" },
  { text: "18446744073709551615.0.0", gives: "18446744073709551615.0.0", because: "2^64 - 1 is a number still" },
])("$text gives $gives: $because", ({ text, gives }) => {
  const version = versionFromSemver(text);
  expect(version && formatVersion(version)).toBe(gives);
});

test.each([
  { text: "1.0.0-alpha.beta", because: "there is one phase" },
  { text: "1.0.0-beta.2.3", because: "a phase has one number" },
  { text: "1.0.0-next.1", because: "next is no phase" },
  { text: "1.0.0-1.2", because: "a post release has one number" },
  { text: "1.0.0+a.-b", because: "no local segment starts with a dash" },
  { text: "1.0.0-rc.18446744073709551616", because: "maturin's numbers end at 2^64 - 1" },
  { text: "18446744073709551616.0.0", because: "so do Cargo's" },
  { text: "1.0", because: "Cargo wants three numbers" },
  { text: "v1.0.0", because: "Cargo wants no v" },
  { text: "01.0.0", because: "Cargo wants no leading zero" },
  { text: "1.0.0-rc.01", because: "nor in a pre-release" },
  { text: "1.0.0+a..b", because: "Cargo wants no empty identifier" },
  { text: "1.0.0-", because: "nor an empty pre-release" },
  { text: "1!1.0.0", because: "SemVer has no epochs" },
])("$text is refused: $because", ({ text }) => {
  expect(versionFromSemver(text)).toBeUndefined();
});

test.each([
  { version: "1.2.3", gives: "1.2.3", because: "most versions are the same in both" },
  { version: "1.2", gives: "1.2.0", because: "SemVer wants three numbers" },
  { version: "1.2.0rc1", gives: "1.2.0-rc.1", because: "a pre-release is spelled otherwise" },
  { version: "1a2", gives: "1.0.0-alpha.2", because: "phases have their long names" },
  { version: "1.2.dev3", gives: "1.2.0-dev.3", because: "a development release comes before its release too" },
  { version: "1!1.2.3", gives: undefined, because: "SemVer has no epochs" },
  { version: "1.2.3.4", gives: undefined, because: "SemVer has three numbers" },
  { version: "1.2.3.post1", gives: undefined, because: "SemVer has nothing after a release" },
  { version: "1.2.3rc1.dev2", gives: undefined, because: "SemVer would have it after 1.2.3-rc.1" },
  { version: "1.2.3+linux", gives: undefined, because: "no index takes it" },
  { version: "1.2.18446744073709551616", gives: undefined, because: "Cargo's numbers end at 2^64 - 1" },
])("$version is $gives in Cargo.toml: $because", ({ version, gives }) => {
  const parsed = parseVersion(version);
  expect(parsed && semverFromVersion(parsed)).toBe(gives);
});

test("there and back is the same version", () => {
  const releases = ["0.0.0", "1.2", "3", "1.0.18446744073709551615"];
  const marks = ["", "a0", "b7", "rc10", ".dev0", ".post1", "rc1.dev1", "+local"];
  const versions = releases.flatMap((release) => marks.flatMap((mark) => parseVersion(`${release}${mark}`) ?? []));
  const mapped = versions.flatMap((version) => {
    const text = semverFromVersion(version);
    return text === undefined ? [] : [{ version, text }];
  });
  expect(mapped).toHaveLength(releases.length * 5);
  for (const { version, text } of mapped) {
    const back = versionFromSemver(text);
    expect(back && compareVersions(back, version)).toBe(0);
    expect(back && semverFromVersion(back)).toBe(text);
  }
});

test.each([
  { text: "1.2.0-next.1", gives: { release: "1.2.0", number: "1" } },
  { text: "1.2.0-alpha.beta", gives: { release: "1.2.0", number: "1" } },
  { text: "1.2.0-pr.7.20", gives: { release: "1.2.0", number: "20" } },
  { text: "1.2.0-rc.1", gives: undefined },
  { text: "1.2.0", gives: undefined },
  { text: "latest", gives: undefined },
])("$text is a pre-release that PEP 440 has not: $gives", ({ text, gives }) => {
  expect(unmappedPreRelease(text)).toEqual(gives);
});
