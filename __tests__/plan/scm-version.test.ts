import { expect, test } from "@jest/globals";
import type { GitState, ScmOptions } from "../../src/documents/project.ts";
import { scmVersion } from "../../src/plan/scm-version.ts";
import { COMMIT, nearest, TIME } from "./planned-release.ts";

/** A commit `distance` after `tag`; without a tag, with that many commits. */
function state(tag: string | undefined, distance: number, changes: Partial<GitState> = {}): GitState {
  const shared = { commit: COMMIT, epoch: 1_767_323_100, root: ".", dirty: [], shallow: false, tags: [] };
  return { ...shared, ...(tag === undefined ? {} : nearest(tag, distance)), commits: distance, ...changes };
}

// What setuptools-scm 10.3.4 printed for small repositories in these states.
test.each([
  { tag: "v1.2.3", distance: 0, full: "1.2.3", next: "1.2.3", because: "the tag is on the commit" },
  { tag: "v1.2.3", distance: 2, full: "1.2.4.dev2+g7c487f9f1", next: "1.2.4", because: "the last number goes up" },
  { tag: undefined, distance: 3, full: "0.1.dev3+g7c487f9f1", next: "0.1", because: "without a tag all commits count" },
  { tag: "v1.2.0-rc.1", distance: 0, full: "1.2.0rc1", next: "1.2.0rc1", because: "the version is normalised" },
  {
    tag: "v1.2.0-rc.1",
    distance: 1,
    full: "1.2.0rc2.dev1+g7c487f9f1",
    next: "1.2.0rc2",
    because: "the candidate's number goes up",
  },
  { tag: "v1.2.0a1", distance: 1, full: "1.2.0a2.dev1+g7c487f9f1", next: "1.2.0a2", because: "so does an alpha's" },
  { tag: "v1.2.dev0", distance: 1, full: "1.2.dev1+g7c487f9f1", next: "1.2", because: ".dev0 announces a release" },
  {
    tag: "v1.2.post1",
    distance: 1,
    full: "1.2.post2.dev1+g7c487f9f1",
    next: "1.2.post2",
    because: "a post-release has a number too",
  },
  { tag: "v1!2.0", distance: 1, full: "1!2.1.dev1+g7c487f9f1", next: "1!2.1", because: "the epoch stays" },
  {
    tag: "v1.2.3+linux",
    distance: 1,
    full: "1.2.4.dev1+linux.g7c487f9f1",
    next: "1.2.4",
    because: "the tag's local part comes first",
  },
  {
    tag: "pkg-v1.2.3",
    distance: 1,
    full: "1.2.4.dev1+g7c487f9f1",
    next: "1.2.4",
    because: "words with dashes may come before",
  },
  { tag: "release-1.2", distance: 1, full: "1.3.dev1+g7c487f9f1", next: "1.3", because: "so may release-" },
  {
    tag: "2024.01.05",
    distance: 1,
    full: "2024.1.6.dev1+g7c487f9f1",
    next: "2024.1.6",
    because: "a date is a version",
  },
  {
    tag: "2024.01.05.3",
    distance: 1,
    full: "2024.1.5.4.dev1+g7c487f9f1",
    next: "2024.1.5.4",
    because: "and may have a fourth part",
  },
  { tag: "v1", distance: 1, full: "2.dev1+g7c487f9f1", next: "2", because: "one number is a version" },
  { tag: "v1.2.3.4.5", distance: 1, full: "1.2.3.4.6.dev1+g7c487f9f1", next: "1.2.3.4.6", because: "so are five" },
  {
    tag: "nightly-20240101",
    distance: 1,
    full: "20240102.dev1+g7c487f9f1",
    next: "20240102",
    because: "the nearest tag wins, whatever it is",
  },
  {
    tag: "v1.0.0-1",
    distance: 1,
    full: "1.0.0.post2.dev1+g7c487f9f1",
    next: "1.0.0.post2",
    because: "-1 is a post-release",
  },
  {
    tag: "v9007199254740993",
    distance: 1,
    full: "9007199254740994.dev1+g7c487f9f1",
    next: "9007199254740994",
    because: "numbers are exact",
  },
])("$tag and $distance commits give $full: $because", ({ tag, distance, full, next }) => {
  expect(scmVersion(state(tag, distance), {}, TIME)).toMatchObject({ full, next });
});

test.each<{ options: ScmOptions; tag: string | undefined; full: string; next: string; because: string }>([
  {
    options: { versionScheme: "no-guess-dev" },
    tag: "v1.2.3",
    full: "1.2.3.post1.dev2+g7c487f9f1",
    next: "1.2.3.post1",
    because: "the scheme guesses nothing",
  },
  {
    options: { versionScheme: "post-release" },
    tag: "v1.2.3",
    full: "1.2.3.post2+g7c487f9f1",
    next: "1.2.3.post2",
    because: "the commits are counted behind",
  },
  {
    options: { versionScheme: "only-version" },
    tag: "v1.2.3",
    full: "1.2.3+g7c487f9f1",
    next: "1.2.3",
    because: "the tag alone counts",
  },
  {
    options: { localScheme: "no-local-version" },
    tag: "v1.2.3",
    full: "1.2.4.dev2",
    next: "1.2.4",
    because: "the commit is left out",
  },
  {
    options: { tagPrefix: "a/v" },
    tag: "a/v1.2.3",
    full: "1.2.4.dev2+g7c487f9f1",
    next: "1.2.4",
    because: "the prefix is cut off",
  },
  {
    options: { tagRegex: "^r(?P<version>.*)$" },
    tag: "r5",
    full: "6.dev2+g7c487f9f1",
    next: "6",
    because: "the pattern is the project's",
  },
  {
    options: { fallbackVersion: "3.1" },
    tag: undefined,
    full: "3.2.dev2+g7c487f9f1",
    next: "3.2",
    because: "it stands in for a tag",
  },
])("$options and $tag give $full: $because", ({ options, tag, full, next }) => {
  expect(scmVersion(state(tag, 2), options, TIME)).toMatchObject({ full, next });
});

test.each([
  { tag: "pkg/v1.2.3", because: "its own pattern takes no slash" },
  { tag: "release_1_2", because: "1_2 is no version" },
  { tag: "v1.2.dev1", because: "it refuses development tags but .dev0" },
])("$tag fails as setuptools-scm itself would: $because", ({ tag }) => {
  expect(() => scmVersion(state(tag, 1), {}, TIME)).toThrow(expect.objectContaining({ code: "SW-TAG-NOT-A-VERSION" }));
});
