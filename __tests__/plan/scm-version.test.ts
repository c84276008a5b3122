import { expect, test } from "@jest/globals";
import type { GitState, ScmOptions } from "../../src/documents/project.ts";
import { scmVersion } from "../../src/plan/scm-version.ts";
import { COMMIT, nearest, TIME } from "./planned-release.ts";

/** A commit `distance` after `tag`; without a tag, with that many commits. */
function state(tag: string | undefined, distance: number, changes: Partial<GitState> = {}): GitState {
  const shared = { commit: COMMIT, epoch: 1_767_323_100, root: ".", dirty: [], shallow: false, tags: [] };
  return { ...shared, ...(tag === undefined ? {} : nearest(tag, distance)), commits: distance, ...changes };
}

const DIRTY = { dirty: ["a.py"] };

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

// Its other schemes, for a commit of 2026-01-02 on the day that TIME says; the random histories hold them against the real ones.
test.each<{
  options: ScmOptions;
  tag: string;
  distance: number;
  git?: Partial<GitState>;
  full: string;
  because: string;
}>([
  {
    options: {},
    tag: "v1.2.3",
    distance: 0,
    git: DIRTY,
    full: "1.2.4.dev0+g7c487f9f1.d20261121",
    because: "a changed tree is no longer the tag's",
  },
  {
    options: { localScheme: "node-and-timestamp" },
    tag: "v1.2.3",
    distance: 2,
    git: DIRTY,
    full: "1.2.4.dev2+g7c487f9f1.d20261121000000",
    because: "the time can be told to the second",
  },
  {
    options: { localScheme: "dirty-tag" },
    tag: "v1.2.3",
    distance: 0,
    git: DIRTY,
    full: "1.2.4.dev0+dirty",
    because: "a word can say it",
  },
  {
    options: { versionScheme: "python-simplified-semver" },
    tag: "v1.2",
    distance: 2,
    full: "1.2.1.dev2+g7c487f9f1",
    because: "there are three numbers",
  },
  {
    options: { versionScheme: "semver-pep440" },
    tag: "v1!1.2.3",
    distance: 2,
    git: { branch: "feature/a" },
    full: "1!1.3.0.dev2+g7c487f9f1",
    because: "a feature makes a minor version",
  },
  {
    options: { versionScheme: "semver-pep440" },
    tag: "v1.2.dev0",
    distance: 2,
    full: "1.2.0.dev2+g7c487f9f1",
    because: ".dev0 has announced it",
  },
  {
    options: { versionScheme: "release-branch-semver" },
    tag: "v1.2.3",
    distance: 2,
    git: { branch: "release/v1.2" },
    full: "1.2.4.dev2+g7c487f9f1",
    because: "the branch is the tag's own",
  },
  {
    options: { versionScheme: "release-branch-semver" },
    tag: "v1.2.3",
    distance: 2,
    git: { branch: "main" },
    full: "1.3.0.dev2+g7c487f9f1",
    because: "the next minor version is made elsewhere",
  },
  {
    options: { versionScheme: "calver-by-date" },
    tag: "2026.01.02.4",
    distance: 2,
    full: "2026.1.2.5.dev2+g7c487f9f1",
    because: "the commit is of the tag's day",
  },
  {
    options: { versionScheme: "calver-by-date" },
    tag: "25.12.31",
    distance: 2,
    full: "26.1.2.0.dev2+g7c487f9f1",
    because: "the commit is of another day",
  },
  {
    options: { versionScheme: "calver-by-date" },
    tag: "25.12.31",
    distance: 2,
    git: { branch: "release-26.2.1" },
    full: "26.2.1+g7c487f9f1",
    because: "the branch has its own date",
  },
  {
    options: { tagRegex: "v(.*)" },
    tag: "v1-1",
    distance: 2,
    full: "1.post2.dev2+g7c487f9f1",
    because: "a single group is the version",
  },
])("$options, $git and $distance after $tag give $full: $because", ({ options, tag, distance, git, full }) => {
  const changed = git === DIRTY ? { nearest: { tag, distance, commit: COMMIT, dirty: true as const } } : {};
  expect(scmVersion(state(tag, distance, { ...git, ...changed }), options, TIME).full).toBe(full);
});

test.each<{ options: ScmOptions; git: Partial<GitState>; full: string; because: string }>([
  { options: { root: ".." }, git: { root: "a" }, full: "1.2.3", because: "the repository is where the options say" },
  {
    options: { searchesParents: true },
    git: { root: "a/b" },
    full: "1.2.3",
    because: "the folders above are searched",
  },
  {
    options: { fallbackVersion: "0.9" },
    git: { root: "a" },
    full: "0.9",
    because: "nothing is found in the project's folder",
  },
  {
    options: { export: { nearest: { tag: "v1.2.3", distance: 2, commit: "7c487f9" }, tags: [] } },
    git: { missing: "repository" },
    full: "1.2.4.dev2+g7c487f9",
    because: "the archive says it",
  },
  {
    options: { export: { tags: ["latest", "v1.2.3"], commit: COMMIT } },
    git: { missing: "repository" },
    full: "1.2.3",
    because: "the archive names a tag",
  },
  {
    options: { export: { tags: [], commit: COMMIT } },
    git: { missing: "repository" },
    full: "0.0",
    because: "the archive has no tag",
  },
  {
    options: { export: { tags: [], version: "1.2.3rc1" }, fallbackVersion: "9" },
    git: { missing: "repository" },
    full: "1.2.3rc1",
    because: "the sdist has its version",
  },
])("$options in $git gives $full: $because", ({ options, git, full }) => {
  expect(scmVersion(state("v1.2.3", 0, git), options, TIME).full).toBe(full);
});

test.each<{ tag: string; options: ScmOptions; git?: Partial<GitState>; code: string; because: string }>([
  {
    tag: "v1.2.3",
    options: {},
    git: { root: "a" },
    code: "SW-NO-REPOSITORY",
    because: "only the project's folder is searched",
  },
  {
    tag: "v1.2.3",
    options: { root: "../.." },
    git: { root: "a" },
    code: "SW-NO-REPOSITORY",
    because: "it lies above the repository",
  },
  {
    tag: "v1.post1",
    options: { versionScheme: "no-guess-dev" },
    code: "SW-TAG-NOT-A-VERSION",
    because: "there is a post-release already",
  },
  {
    tag: "2026.2.30",
    options: { versionScheme: "calver-by-date" },
    code: "SW-TAG-NOT-A-VERSION",
    because: "there is no such day",
  },
  {
    tag: "pkg-v1",
    options: { tagRegex: "v(.*)" },
    code: "SW-TAG-NOT-A-VERSION",
    because: "a pattern matches from the start",
  },
  { tag: "a-1", options: { tagRegex: "(.*)-(.*)" }, code: "SW-TAG-NOT-A-VERSION", because: "neither group is named" },
])("$tag with $options fails as with setuptools-scm: $because", ({ tag, options, git, code }) => {
  expect(() => scmVersion(state(tag, 1, git), options, TIME)).toThrow(expect.objectContaining({ code }));
});

test.each([
  { tag: "pkg/v1.2.3", because: "its own pattern takes no slash" },
  { tag: "release_1_2", because: "1_2 is no version" },
  { tag: "v1.2.dev1", because: "it refuses development tags but .dev0" },
])("$tag fails as setuptools-scm itself would: $because", ({ tag }) => {
  expect(() => scmVersion(state(tag, 1), {}, TIME)).toThrow(expect.objectContaining({ code: "SW-TAG-NOT-A-VERSION" }));
});
