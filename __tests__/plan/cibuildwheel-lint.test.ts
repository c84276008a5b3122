import { expect, test } from "@jest/globals";
import { lintCibuildwheel } from "../../src/plan/cibuildwheel-lint.ts";
import { cibuildwheelTable } from "../../src/plan/cibuildwheel-table.ts";

interface Said {
  readonly version: string;
  readonly configuration?: Record<string, unknown>;
  readonly environment?: Record<string, string>;
}

/** Each problem with its hint. */
function lint({ version, configuration = {}, environment = {} }: Said): readonly string[] {
  const table = cibuildwheelTable(version);
  if (table === undefined) throw new Error(`no table of cibuildwheel ${version}`);
  return lintCibuildwheel({ configuration, environment }, table).map(({ message, hint }) => `${message} ${hint}`);
}

test.each<Said & { because: string }>([
  { version: "2.21.3", environment: { CIBW_FREE_THREADED_SUPPORT: "1" }, because: "2.20 brought it" },
  { version: "2.22.0", environment: { CIBW_FREE_THREADED_SUPPORT: "1" }, because: "2.22 still has it" },
  { version: "2.21.3", configuration: { "free-threaded-support": true }, because: "it is an option as well" },
  { version: "2.5.0", environment: { CIBW_PRERELEASE_PYTHONS: "1" }, because: "it is an old one" },
  { version: "2.22.0", environment: { CIBW_ENABLE: "pypy" }, because: "it is as old as that" },
  { version: "2.16.5", configuration: { skip: "cp36-*" }, because: "this release has that Python" },
  { version: "3.1.0", configuration: { android: { archs: "all" } }, because: "it builds for that platform" },
])("cibuildwheel $version takes it: $because", (said) => {
  expect(lint(said)).toEqual([]);
});

test.each<Said & { says: string; because: string }>([
  {
    version: "4.3.3",
    environment: { CIBW_FREE_THREADED_SUPPORT: "1" },
    says: "CIBW_FREE_THREADED_SUPPORT Remove it: cibuildwheel 4.3.3 builds them without",
    because: "its group is gone",
  },
  {
    version: "3.0.0",
    environment: { CIBW_FREE_THREADED_SUPPORT: "1" },
    says: "Write `cpython-freethreading` in CIBW_ENABLE",
    because: "there is a group for it",
  },
  {
    version: "3.0.0",
    configuration: { "free-threaded-support": true },
    says: "tool.cibuildwheel.free-threaded-support Write `cpython-freethreading`",
    because: "there is no such option any more",
  },
  {
    version: "4.3.3",
    environment: { CIBW_PRERELEASE_PYTHONS: "1" },
    says: "Write `cpython-prerelease` in CIBW_ENABLE",
    because: "there is a group for it",
  },
  {
    version: "2.21.3",
    environment: { CIBW_ENABLE: "cpython-freethreading" },
    says: "cibuildwheel 2.21.3 has CIBW_PRERELEASE_PYTHONS and CIBW_FREE_THREADED_SUPPORT for it",
    because: "2.22 brought it",
  },
  {
    version: "2.21.3",
    configuration: { "test-sources": ["tests"] },
    says: "tool.cibuildwheel.test-sources cibuildwheel has it from 3.0.0 on",
    because: "it is newer",
  },
  {
    version: "2.21.3",
    environment: { CIBW_TEST_SOURCES_LINUX: "tests" },
    says: "CIBW_TEST_SOURCES_LINUX cibuildwheel has it from 3.0.0 on",
    because: "it is newer as a variable too",
  },
  {
    version: "3.0.1",
    configuration: { android: { archs: "all" } },
    says: "tool.cibuildwheel.android Remove it",
    because: "3.1 brought that platform",
  },
  {
    version: "4.0.0",
    configuration: { skip: "cp38-*" },
    says: '"cp38-*"',
    because: "this release has no such Python any more",
  },
  {
    version: "4.0.0",
    configuration: { skip: "cp36-* cp312-* cp3{7,8}-*" },
    says: '"cp36-*", "cp37-*", "cp38-*" in tool.cibuildwheel.skip',
    because: "they stand in one place",
  },
  {
    version: "4.0.0",
    environment: { CIBW_SKIP: Array.from({ length: 10_000 }, (_, index) => `x${index}`).join(" ") },
    says: '"x9" and ',
    because: "there are too many to name them all",
  },
])("cibuildwheel $version does not take it: $because", ({ says, because: _, ...said }) => {
  expect(lint(said)).toEqual([expect.stringContaining(says)]);
});

test("of ten thousand mistakes the first are told", () => {
  const configuration = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`bild${index}`, "*"]));
  expect(lint({ version: "4.0.0", configuration }).length).toBeLessThan(100);
});
