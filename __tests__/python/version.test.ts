import { expect, test } from "@jest/globals";
import {
  compareVersions,
  formatVersion,
  isPrerelease,
  parseVersion,
  publicVersion,
  trimmedVersion,
  type Version,
} from "../../src/python/version.ts";

function versionOf(text: string): Version {
  const version = parseVersion(text);
  if (version === undefined) throw new Error(`${text} is no version`);
  return version;
}

test.each([
  { text: "v1.2.0-RC.1", gives: "1.2.0rc1", because: "case, separators and a leading v are spellings" },
  { text: "1.0-1", gives: "1.0.post1", because: "a dash and a number are a post release" },
  { text: "1.0.post", gives: "1.0.post0", because: "a number left out is 0" },
  { text: "1.0c2", gives: "1.0rc2", because: "c was once a candidate" },
  { text: "001.02", gives: "1.2", because: "leading zeros mean nothing" },
  { text: "1.0.0", gives: "1.0.0", because: "trailing zeros are kept" },
  { text: "0!1.0", gives: "1.0", because: "the epoch 0 is not written" },
  { text: "1.0+Ubuntu-01_x", gives: "1.0+ubuntu.1.x", because: "local parts are normalised too" },
  {
    text: "9007199254740993.18446744073709551617",
    gives: "9007199254740993.18446744073709551617",
    because: "numbers are exact",
  },
  { text: " \u00a0\u001f1.0\n", gives: "1.0", because: "white space around it is Python's" },
])("$text is $gives: $because", ({ text, gives }) => {
  expect(formatVersion(versionOf(text))).toBe(gives);
});

test.each([
  { text: "", because: "it is empty" },
  { text: "1.0-next.1", because: "next is no phase" },
  { text: "1.0.", because: "it ends in a separator" },
  { text: "1.0+", because: "the local part is empty" },
  { text: "1.0 .1", because: "there is white space within" },
  { text: "\ufeff1.0", because: "a byte order mark is no white space to Python" },
  { text: "１.0", because: "digits are ASCII" },
  { text: "1.0.poſt1", because: "letters are ASCII, in any case" },
  { text: `1.${"9".repeat(4301)}`, because: "Python reads no number of more than 4300 digits" },
])("$text is no version: $because", ({ text }) => {
  expect(parseVersion(text)).toBeUndefined();
});

test("the order is that of PEP 440", () => {
  const sorted = [
    "1.dev0",
    "1.0.dev456",
    "1.0a1",
    "1.0a2.dev456",
    "1.0a12.dev456",
    "1.0a12",
    "1.0b1.dev456",
    "1.0b2",
    "1.0b2.post345.dev456",
    "1.0b2.post345",
    "1.0rc1.dev456",
    "1.0rc1",
    "1.0",
    "1.0+abc.5",
    "1.0+abc.7",
    "1.0+5",
    "1.0+5.0",
    "1.0.post456.dev34",
    "1.0.post456",
    "1.0.15",
    "1.1.dev1",
    "9007199254740992",
    "9007199254740993",
    "1!0.1",
  ];
  const shuffled = sorted.map(versionOf).sort((a, b) => formatVersion(a).localeCompare(formatVersion(b)));
  expect(shuffled.sort(compareVersions).map(formatVersion)).toEqual(sorted);
});

test("trailing zeros make no other version", () => {
  expect(compareVersions(versionOf("1.0"), versionOf("1.0.0"))).toBe(0);
  expect(formatVersion(trimmedVersion(versionOf("1.0.0rc1")))).toBe("1rc1");
  expect(formatVersion(trimmedVersion(versionOf("0.0")))).toBe("0");
});

test.each([
  { text: "1.0a1", prerelease: true },
  { text: "1.0.dev1", prerelease: true },
  { text: "1.0.post1.dev1", prerelease: true },
  { text: "1.0.post1", prerelease: false },
  { text: "1.0+rc1", prerelease: false },
])("$text is a pre-release: $prerelease", ({ text, prerelease }) => {
  expect(isPrerelease(versionOf(text))).toBe(prerelease);
});

test("the public version has no local part", () => {
  expect(formatVersion(publicVersion(versionOf("1!1.0rc1.post2.dev3+abc")))).toBe("1!1.0rc1.post2.dev3");
});
