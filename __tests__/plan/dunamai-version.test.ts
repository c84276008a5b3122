import { expect, test } from "@jest/globals";
import type { DunamaiOptions } from "../../src/documents/dunamai.ts";
import type { GitState, ScmExport } from "../../src/documents/project.ts";
import { dunamaiVersion } from "../../src/plan/dunamai-version.ts";
import { COMMIT } from "./planned-release.ts";

const GIT: GitState = {
  commit: COMMIT,
  abbreviated: "7c487f9",
  epoch: 1_767_323_100,
  root: ".",
  branch: "feature/a",
  dirty: [],
  shallow: false,
  tags: [],
  commits: 3,
};

// Without its names for shorter patterns.
const TAG =
  "^v(?:(?P<epoch>\\d+)!)?(?P<base>[\\d.]+?)(?:[-._]?(?P<stage>[a-z]+)[-._]?(?P<revision>\\d+)?)?(?:\\+(?P<tagged_metadata>.+))?$";

function made(tag: string | undefined, distance: number, dunamai: DunamaiOptions, git: Partial<GitState> = {}) {
  const nearest = tag === undefined ? {} : { nearest: { tag, distance, commit: "7c487f9" } };
  return dunamaiVersion({ ...GIT, ...nearest, ...git }, { tagRegex: TAG, dunamai }, "poetry-dynamic-versioning");
}

// What dunamai 1.26.5 makes of the same.
test.each<{ tag?: string; distance: number; options: DunamaiOptions; full: string; because: string }>([
  { tag: "v1.2.3", distance: 0, options: {}, full: "1.2.3", because: "the tag is on the commit" },
  { tag: "v1.2.3", distance: 2, options: {}, full: "1.2.3.post2.dev0+7c487f9", because: "commits are a post-release" },
  { distance: 3, options: {}, full: "0.0.0.post3.dev0+7c487f9", because: "there is no tag" },
  { tag: "v1.2-beta.1", distance: 0, options: {}, full: "1.2b1", because: "stages have other names in PEP 440" },
  { tag: "v1.2rc", distance: 0, options: {}, full: "1.2rc0", because: "a stage has a number" },
  { tag: "v1.post4", distance: 2, options: {}, full: "1.post4.dev2+7c487f9", because: "a post-release is developed" },
  { tag: "v1.dev4", distance: 2, options: {}, full: "1.dev6+7c487f9", because: "a development release goes on" },
  { tag: "v1.2", distance: 2, options: { bump: -1 }, full: "1.3.dev2+7c487f9", because: "the last number goes up" },
  { tag: "v1.2.3", distance: 2, options: { bump: 0 }, full: "2.0.0.dev2+7c487f9", because: "those behind begin anew" },
  { tag: "v1.2rc1", distance: 2, options: { bump: 0 }, full: "1.2rc2.dev2+7c487f9", because: "the stage goes up" },
  { tag: "v1.2", distance: 0, options: { bump: -1 }, full: "1.2", because: "the tag itself is not bumped" },
  { tag: "v1", distance: 0, options: { metadata: true }, full: "1+7c487f9", because: "the commit is always told" },
  { tag: "v1", distance: 2, options: { metadata: false }, full: "1.post2.dev0", because: "the commit is never told" },
  {
    tag: "v1+linux",
    distance: 2,
    options: { taggedMetadata: true, commitLength: 4, commitPrefix: "g" },
    full: "1.post2.dev0+linux.g7c48",
    because: "the tag's own part comes first",
  },
  {
    tag: "v1.2.3-rc.1",
    distance: 2,
    options: { style: "semver" },
    full: "1.2.3-rc.1.post.2+7c487f9",
    because: "SemVer",
  },
  { tag: "v1.2", distance: 2, options: { style: "pvp" }, full: "1.2-post-2-7c487f9", because: "Haskell's policy" },
  {
    tag: "v1!1.2a3",
    distance: 2,
    options: { format: "{epoch}!{base}{stage}{revision}.dev{distance}+{commit}.{dirty}.{branch_escaped}" },
    full: "1!1.2a3.dev2+7c487f9.clean.featurea",
    because: "fields are filled in",
  },
  {
    tag: "v1.2",
    distance: 0,
    options: { format: "{major}.{minor}.{patch}.{timestamp}" },
    full: "1.2.0.20260102030500",
    because: "a number that is not there is 0",
  },
])("$distance after $tag with $options is $full: $because", ({ tag, distance, options, full }) => {
  expect(made(tag, distance, options).full).toBe(full);
});

test.each<{ git: Partial<GitState>; full: string; because: string }>([
  { git: {}, full: "1", because: "nothing is changed" },
  { git: { dirty: ["a.py"] }, full: "1+dirty", because: "a file is changed" },
  { git: { untracked: true }, full: "1+dirty", because: "nobody tracks a file" },
])("$git is $full: $because", ({ git, full }) => {
  expect(made("v1", 0, { dirty: true }, git).full).toBe(full);
});

test.each<{ left: ScmExport; full: string; because: string }>([
  {
    left: {
      nearest: { tag: "v1.2", distance: 2, commit: "7c487f9" },
      tags: [],
      commit: COMMIT,
      abbreviated: "7c487f9",
    },
    full: "1.2.post2.dev0+7c487f9",
    because: "it tells the nearest tag",
  },
  {
    left: { nearest: { tag: "latest", distance: 2, commit: "7c487f9" }, tags: [], commit: COMMIT },
    full: "0.0.0.post2.dev0+7c487f9",
    because: "the tag is passed over",
  },
  { left: { tags: [], commit: COMMIT }, full: "0.0.0", because: "it tells no tag" },
])("an archive with $left is $full: $because", ({ left, full }) => {
  const { commit: _, abbreviated: _short, ...nothing } = GIT;
  const git = { ...nothing, commit: "", missing: "repository" as const };
  expect(dunamaiVersion(git, { tagRegex: TAG, dunamai: {}, export: left }, "uv-dynamic-versioning").full).toBe(full);
});

test("the next release has the next number", () => {
  expect(made("v1.2", 2, {}).next).toBe("1.3");
  expect(made("v1.2rc1", 0, {}).next).toBe("1.2rc1");
});

test.each<{ tag?: string; distance: number; options: DunamaiOptions; git?: Partial<GitState>; code: string }>([
  { tag: "latest", distance: 2, options: {}, code: "SW-TAG-NOT-A-VERSION" },
  { tag: "v1-next.1", distance: 0, options: {}, code: "SW-TAG-NOT-A-VERSION" },
  { tag: "v1.2", distance: 0, options: { style: "semver" }, code: "SW-TAG-NOT-A-VERSION" },
  { tag: "v1.2", distance: 2, options: { bump: 4 }, code: "SW-TAG-NOT-A-VERSION" },
  { distance: 3, options: { strict: true }, code: "SW-TAG-NOT-A-VERSION" },
  { distance: 3, options: {}, git: { branchMissing: true }, code: "SW-TAG-NOT-A-VERSION" },
  { distance: 3, options: {}, git: { missing: "repository" }, code: "SW-NO-REPOSITORY" },
])("dunamai makes nothing of $tag with $options: $code", ({ tag, distance, options, git, code }) => {
  expect(() => made(tag, distance, options, git)).toThrow(expect.objectContaining({ code }));
});
