import { expect, test } from "@jest/globals";
import { versionFromSemver } from "../../src/python/semver.ts";
import { formatVersion } from "../../src/python/version.ts";

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
