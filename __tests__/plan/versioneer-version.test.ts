import { expect, test } from "@jest/globals";
import type { GitState, ScmExport } from "../../src/documents/project.ts";
import { versioneerVersion } from "../../src/plan/versioneer-version.ts";
import { COMMIT } from "./planned-release.ts";

const GIT: GitState = { commit: COMMIT, epoch: 0, root: ".", dirty: [], shallow: false, tags: [], commits: 3 };

/** `git describe`'s answer, as short as versioneer has it. */
function after(tag: string, distance: number, dirty = false): Partial<GitState> {
  return { nearest: { tag, distance, commit: "7c487f9", ...(dirty && { dirty: true as const }) } };
}

test.each<{ style: string; git: Partial<GitState>; full: string; next: string; because: string }>([
  { style: "", git: after("v1.2.3", 0), full: "1.2.3", next: "1.2.3", because: "the tag is on the commit" },
  {
    style: "default",
    git: after("v1.2.3", 2),
    full: "1.2.3+2.g7c487f9",
    next: "1.2.3",
    because: "commits are counted",
  },
  {
    style: "pep440",
    git: after("v1.2.3", 0, true),
    full: "1.2.3+0.g7c487f9.dirty",
    next: "1.2.3",
    because: "changes are told",
  },
  {
    style: "pep440",
    git: after("v1.2.3+linux", 2),
    full: "1.2.3+linux.2.g7c487f9",
    next: "1.2.3",
    because: "there is one plus sign",
  },
  { style: "pep440", git: {}, full: "0+untagged.3.g7c487f9", next: "0", because: "there is no tag" },
  { style: "pep440", git: { missing: "commit" }, full: "0+unknown", next: "0", because: "there is no commit" },
  {
    style: "pep440-pre",
    git: after("v1.2.3", 2),
    full: "1.2.3.post0.dev2",
    next: "1.2.3.post0",
    because: "it precedes a post",
  },
  {
    style: "pep440-pre",
    git: after("v1.post4", 2),
    full: "1.post5.dev2",
    next: "1.post5",
    because: "posts are counted on",
  },
  { style: "pep440-pre", git: after("v1", 0, true), full: "1", next: "1", because: "changes are not told" },
  { style: "pep440-pre", git: {}, full: "0.post0.dev3", next: "0.post0", because: "there is no tag" },
  {
    style: "pep440-post",
    git: after("v1", 2),
    full: "1.post2+g7c487f9",
    next: "1.post2",
    because: "commits are posts",
  },
  {
    style: "pep440-post",
    git: { dirty: ["a.py"] },
    full: "0.post3.dev0+g7c487f9",
    next: "0.post3",
    because: "changes precede the post",
  },
  {
    style: "pep440-branch",
    git: { ...after("v1", 2), branch: "main" },
    full: "1.dev0+2.g7c487f9",
    next: "1",
    because: "it is not the branch master",
  },
  {
    style: "pep440-branch",
    git: { ...after("v1", 2), containedIn: "master" },
    full: "1+2.g7c487f9",
    next: "1",
    because: "master has the commit",
  },
  {
    style: "pep440-branch",
    git: { branch: "main" },
    full: "0.dev0+untagged.3.g7c487f9",
    next: "0",
    because: "there is no tag on a branch either",
  },
  {
    style: "pep440-post-branch",
    git: { ...after("v1", 2, true), branch: "main" },
    full: "1.post2.dev0+g7c487f9.dirty",
    next: "1.post2",
    because: "branch and changes are told apart",
  },
  {
    style: "pep440-old",
    git: after("v1", 2, true),
    full: "1.post2.dev0",
    next: "1.post2",
    because: "no commit is told",
  },
  { style: "git-describe", git: after("v1", 0), full: "1", next: "1", because: "there is nothing to describe" },
  {
    style: "git-describe",
    git: after("v1", 2),
    full: "1-2-g7c487f9",
    next: "1-2-g7c487f9",
    because: "git tells it so",
  },
  {
    style: "git-describe-long",
    git: after("v1", 0, true),
    full: "1-0-g7c487f9-dirty",
    next: "1-0-g7c487f9-dirty",
    because: "it is always long",
  },
])("$style makes $full of $git: $because", ({ style, git, full, next }) => {
  const options = { tagPrefix: "v", versionScheme: style };
  expect(versioneerVersion({ ...GIT, ...git }, options)).toMatchObject({ full, next });
});

test.each<{ left: ScmExport; full: string; because: string }>([
  {
    left: { tags: ["other-1", "v1.2rc1", "v1.2"], commit: COMMIT },
    full: "1.2",
    because: "a release comes before its candidates",
  },
  { left: { tags: ["vx"], commit: COMMIT }, full: "0+unknown", because: "no tag is a version" },
  { left: { tags: [], version: "1.2.3" }, full: "1.2.3", because: "an sdist has its version" },
])("$left gives $full: $because", ({ left, full }) => {
  const git = { ...GIT, missing: "repository" as const };
  expect(versioneerVersion(git, { tagPrefix: "v", export: left }).full).toBe(full);
});

test("without a repository the name of the folder tells", () => {
  const git = { ...GIT, missing: "repository" as const };
  expect(versioneerVersion(git, { fallbackVersion: "1.2.3" }).full).toBe("1.2.3");
  expect(versioneerVersion(GIT, { fallbackVersion: "1.2.3" }).full).toBe("0+untagged.3.g7c487f9");
});

test.each<{ git: Partial<GitState>; style: string; code: string; because: string }>([
  { git: after("1.2.3", 0), style: "", code: "SW-TAG-NOT-A-VERSION", because: "the tag has no prefix" },
  { git: after("v1.2.3", 0), style: "calver", code: "SW-VERSION-UNKNOWN", because: "there is no such style" },
  { git: { missing: "repository" }, style: "", code: "SW-NO-REPOSITORY", because: "nothing is left" },
])("$code: $because", ({ git, style, code }) => {
  const options = { tagPrefix: "v", versionScheme: style };
  expect(() => versioneerVersion({ ...GIT, ...git }, options)).toThrow(expect.objectContaining({ code }));
});
