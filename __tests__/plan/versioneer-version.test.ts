import { expect, test } from "@jest/globals";
import type { GitState } from "../../src/documents/project.ts";
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
])("$style makes $full of $git: $because", ({ style, git, full, next }) => {
  const options = { tagPrefix: "v", versionScheme: style };
  expect(versioneerVersion({ ...GIT, ...git }, options)).toMatchObject({ full, next });
});

test("a tag without the prefix is none of versioneer's", () => {
  expect(() => versioneerVersion({ ...GIT, ...after("1.2.3", 0) }, { tagPrefix: "v" })).toThrow(
    expect.objectContaining({ code: "SW-TAG-NOT-A-VERSION" }),
  );
});
