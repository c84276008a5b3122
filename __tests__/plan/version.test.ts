import { expect, test } from "@jest/globals";
import { type Changes, COMMIT, nearest, planned, SCM } from "./planned-release.ts";

const TAGGED = { tags: [{ name: "v1.2.3", annotated: true }] };
const BACKEND = { kind: "backend", evidence: { file: "setup.py", line: 3, says: "version is computed" } } as const;

test.each<{ given: Changes; version: string; tag: string | null; kind: string; because: string }>([
  { given: { git: TAGGED }, version: "1.2.3", tag: "v1.2.3", kind: "tag", because: "the commit is tagged" },
  {
    given: { git: { tags: [{ name: "1.2.3", annotated: false }] } },
    version: "1.2.3",
    tag: "1.2.3",
    kind: "tag",
    because: "many tag without a v",
  },
  {
    given: {
      git: {
        tags: [
          { name: "latest", annotated: false },
          { name: "v1.2.3", annotated: false },
        ],
      },
    },
    version: "1.2.3",
    tag: "v1.2.3",
    kind: "tag",
    because: "what is no version is passed over",
  },
  {
    given: { git: { tags: [{ name: "v1.2.3.0", annotated: true }] } },
    version: "1.2.3",
    tag: "v1.2.3.0",
    kind: "tag",
    because: "the files have the project's own spelling",
  },
  { given: { tag: "v1.2.3" }, version: "1.2.3", tag: "v1.2.3", kind: "tag", because: "--tag names it" },
  { given: { ref: "refs/tags/v1.2.3" }, version: "1.2.3", tag: "v1.2.3", kind: "tag", because: "--ref names it" },
  { given: { ref: "v1.2.3" }, version: "1.2.3", tag: "v1.2.3", kind: "tag", because: "--ref names it in short" },
  { given: { ref: "refs/heads/main" }, version: "1.2.3", tag: null, kind: "static", because: "a branch is no tag" },
  {
    given: { event: { name: "push", ref: "refs/tags/v1.2.3" } },
    version: "1.2.3",
    tag: "v1.2.3",
    kind: "tag",
    because: "the tag was pushed",
  },
  {
    given: { event: { name: "release", ref: "refs/heads/main", releaseTag: "v1.2.3" } },
    version: "1.2.3",
    tag: "v1.2.3",
    kind: "tag",
    because: "the release has the tag",
  },
  {
    given: { event: { name: "push", ref: "refs/heads/main" } },
    version: "1.2.3",
    tag: null,
    kind: "static",
    because: "a branch was pushed",
  },
  {
    given: { purpose: "rehearsal", event: { name: "push", ref: "refs/tags/v9.0", sha: "another" } },
    version: "1.2.3",
    tag: "v1.2.3",
    kind: "static",
    because: "the event is about another project's commit",
  },
  {
    given: { tag: "v1.2.3", event: { name: "push", ref: "refs/tags/v9.0" } },
    version: "1.2.3",
    tag: "v1.2.3",
    kind: "tag",
    because: "what was typed comes first",
  },
  { given: {}, version: "1.2.3", tag: null, kind: "static", because: "the file says it" },
  {
    given: { purpose: "rehearsal" },
    version: "1.2.3",
    tag: "v1.2.3",
    kind: "static",
    because: "the tag would be this",
  },
  {
    given: { purpose: "rehearsal", config: { tagFormat: "{name}/v{version}" } },
    version: "1.2.3",
    tag: "my-lib/v1.2.3",
    kind: "static",
    because: "the format has a name in it",
  },
  {
    given: {
      config: { tagFormat: "{name}-v{version}" },
      git: {
        tags: [
          { name: "My.Lib-v1.2.3", annotated: true },
          { name: "other-v9", annotated: true },
        ],
      },
    },
    version: "1.2.3",
    tag: "My.Lib-v1.2.3",
    kind: "tag",
    because: "a sibling's tag is none",
  },
  {
    given: { project: { version: SCM }, git: { ...TAGGED, ...nearest("v1.2.3", 0) } },
    version: "1.2.3",
    tag: "v1.2.3",
    kind: "tag",
    because: "the tag is all that git needs",
  },
  {
    given: { project: { version: SCM }, git: nearest("v1.2.3", 2) },
    version: "1.2.4.dev2+g7c487f9f1",
    tag: null,
    kind: "scm",
    because: "this is what would be built",
  },
  {
    given: { purpose: "rehearsal", project: { version: SCM }, git: nearest("v1.2.3", 2) },
    version: "1.2.4",
    tag: "v1.2.4",
    kind: "scm",
    because: "this would be released next",
  },
  {
    given: { purpose: "rehearsal", project: { version: SCM }, git: nearest("py3-lib-v1.2.3", 2) },
    version: "1.2.4",
    tag: "py3-lib-v1.2.4",
    kind: "scm",
    because: "the backend may see tags of this form alone",
  },
  {
    given: { purpose: "rehearsal", project: { version: SCM } },
    version: "0.1",
    tag: "v0.1",
    kind: "scm",
    because: "it would be the first",
  },
  {
    given: { project: { version: BACKEND }, git: TAGGED },
    version: "1.2.3",
    tag: "v1.2.3",
    kind: "tag",
    because: "the tag tells what code would",
  },
])("$version ($kind): $because", ({ given, version, tag, kind }) => {
  const plan = planned(given);
  expect(plan.version).toMatchObject({ pep440: version, tag, source: { kind } });
  expect(plan.version.source.detail).not.toBe("");
  expect(plan.refusals.filter(({ code }) => code !== "SW-LOCAL-VERSION")).toEqual([]);
  expect(plan.warnings.some(({ code }) => code === "SW-UNTAGGED")).toBe(kind !== "tag");
});

test("a commit whose tags fit another format is told how to set that", () => {
  const tags = ["latest", "my-lib-v1.2.3"].map((name) => ({ name, annotated: false }));
  expect(planned({ git: { tags } }).warnings).toEqual([
    expect.objectContaining({
      code: "SW-UNTAGGED",
      hint: 'If the tag my-lib-v1.2.3 on it is the release\'s, set `tag-format = "{name}-v{version}"` in [tool.shipwheel].',
    }),
  ]);
});

test.each([
  { version: "1.2.0-rc.1", pep440: "1.2.0rc1", prerelease: true },
  { version: "1.0.dev3", pep440: "1.0.dev3", prerelease: true },
  { version: "1.0.post1", pep440: "1.0.post1", prerelease: false },
  { version: "v1!2.0", pep440: "1!2.0", prerelease: false },
])("$version is $pep440", ({ version, pep440, prerelease }) => {
  const evidence = { file: "pyproject.toml", says: "" };
  expect(planned({ project: { version: { kind: "static", version, evidence } } }).version).toMatchObject({
    pep440,
    prerelease,
  });
});

test("a tag that disagrees with the file is refused, with both ways out", () => {
  for (const purpose of ["release", "rehearsal"] as const) {
    const { version, refusals } = planned({ purpose, tag: "v1.3.0" });
    expect(version.pep440).toBe("1.3.0");
    expect(refusals).toEqual([
      {
        code: "SW-VERSION-MISMATCH",
        message: expect.stringContaining("v1.3.0 is 1.3.0, pyproject.toml, line 7 says 1.2.3"),
        hint: "Write 1.3.0 in pyproject.toml, line 7 and tag that commit, or tag this one for 1.2.3 instead of v1.3.0.",
        where: { file: "pyproject.toml", line: 7 },
      },
    ]);
  }
});

test.each([
  { tag: "v1.3.0-rc.1", says: "Write 1.3.0-rc.1 in Cargo.toml, line 3", because: "Cargo reads SemVer" },
  { tag: "v1.3.post1", says: "No crate has a version that is 1.3.post1", because: "SemVer has none" },
])("a crate is told $says: $because", ({ tag, says }) => {
  const evidence = { file: "Cargo.toml", line: 3, says: "version" };
  const { refusals } = planned({ tag, project: { version: { kind: "static", version: "1.2.3", evidence } } });
  expect(refusals).toMatchObject([{ code: "SW-VERSION-MISMATCH", hint: expect.stringContaining(says) }]);
});

const TWO = {
  tags: [
    { name: "v1.2.3", annotated: false },
    { name: "v1.3.0", annotated: true },
  ],
  ...nearest("v1.3.0", 0),
};

test("two tags that disagree are refused; a ref decides", () => {
  const asked = planned({ project: { version: SCM }, git: TWO });
  expect(asked.refusals).toMatchObject([
    { code: "SW-TAG-AMBIGUOUS", message: expect.stringMatching(/v1\.3\.0 .*v1\.2\.3/) },
  ]);
  const decided = planned({ project: { version: SCM }, git: TWO, ref: "refs/tags/v1.2.3" });
  expect(decided.version.tag).toBe("v1.2.3");
  expect(decided.refusals).toEqual([]);
  expect(decided.warnings).toMatchObject([{ code: "SW-TAG-AMBIGUOUS" }]);
  const same = { tags: [...TWO.tags.slice(0, 1), { name: "1.2.3", annotated: false }] };
  expect(planned({ git: same }).refusals).toEqual([]);
});

test("of thousands of tags the first are named", () => {
  const tags = Array.from({ length: 5000 }, (_, index) => ({ name: `v${index}`, annotated: false }));
  const { refusals } = planned({ git: { tags, ...nearest("v0", 0) }, project: { version: SCM } });
  expect(refusals).toMatchObject([
    { code: "SW-TAG-AMBIGUOUS", message: expect.stringMatching(/v9 \(9\) and 4990 more$/) },
  ]);
});

test.each<{ given: Changes; version?: string; code: string; says: string; because: string }>([
  { given: { tag: "latest" }, code: "SW-TAG-NOT-A-VERSION", says: '"latest"', because: "it holds no version" },
  { given: { ref: "main" }, code: "SW-TAG-NOT-A-VERSION", says: '"main"', because: "a name alone is taken for a tag" },
  {
    given: { tag: "my-lib-v1.2.3" },
    code: "SW-TAG-NOT-A-VERSION",
    says: 'tag-format = "{name}-v{version}"',
    because: "another format would fit",
  },
  {
    given: { event: { name: "push", ref: "refs/tags/release-1.2" }, git: TAGGED },
    code: "SW-TAG-NOT-A-VERSION",
    says: 'tag-format = "release-{version}"',
    because: "so would this, whatever else is on the commit",
  },
  {
    given: { tag: "v1.2.0-next.4" },
    code: "SW-TAG-NOT-A-VERSION",
    says: "tag it as v1.2.0-alpha.4, v1.2.0-beta.4, v1.2.0-rc.4, v1.2.0-dev.4",
    because: "SemVer has more kinds of pre-releases",
  },
  {
    given: { tag: "latest", project: { version: SCM }, git: nearest("v1.2.3", 0) },
    code: "SW-TAG-NOT-A-VERSION",
    says: '"latest"',
    because: "the backend makes a version all the same",
  },
  {
    given: { project: { version: BACKEND } },
    version: "0+unknown",
    code: "SW-VERSION-UNKNOWN",
    says: "--tag",
    because: "code would have to run",
  },
  {
    given: { purpose: "rehearsal", project: { version: BACKEND } },
    version: "0+unknown",
    code: "SW-VERSION-UNKNOWN",
    says: "setup.py, line 3",
    because: "it is told where",
  },
  {
    given: { git: { missing: "repository", commit: "", commits: 0 } },
    code: "SW-NO-REPOSITORY",
    says: "git init",
    because: "the file has the version",
  },
  {
    given: { project: { version: SCM }, git: { missing: "repository", commit: "", commits: 0 } },
    version: "0+unknown",
    code: "SW-NO-REPOSITORY",
    says: "git init",
    because: "nothing has the version",
  },
])("$code, and a plan of $version: $because", ({ given, version = "1.2.3", code, says }) => {
  const plan = planned(given);
  expect(plan.version.pep440).toBe(version);
  expect(plan.refusals).toEqual([expect.objectContaining({ code })]);
  expect(Object.values(plan.refusals[0] ?? {}).join("\n")).toContain(says);
});

test("a tag is the version that code would make, and the build confirms it", () => {
  const { version, refusals, warnings } = planned({ project: { version: BACKEND }, git: TAGGED });
  expect({ version: version.pep440, refusals }).toEqual({ version: "1.2.3", refusals: [] });
  expect(warnings).toMatchObject([
    { code: "SW-VERSION-UNCONFIRMED", message: expect.stringContaining("setup.py, line 3") },
  ]);
});

// setuptools-scm fails on each of them.
test.each<{ given: Changes; version: string; because: string }>([
  { given: { git: nearest("pkg/v1.2.3", 1) }, version: "1.2.4.dev1+g7c487f9f1", because: "the tag ends in a version" },
  { given: { git: nearest("v1.2.dev1", 1) }, version: "1.2.dev1+g7c487f9f1", because: "it announces 1.2" },
  { given: { git: nearest("release_1_2", 1) }, version: "0.1.dev1+g7c487f9f1", because: "the tag counts for nothing" },
  {
    given: { git: nearest("release_1_2", 0) },
    version: "0.1.dev1+g7c487f9f1",
    because: "so it does where it is on the commit",
  },
  {
    given: { git: { ...nearest("v1.2.3", 2), root: "packages/a" } },
    version: "1.2.4.dev2+g7c487f9f1",
    because: "it does not look into the folders above",
  },
  {
    given: { git: nearest("release_1_2", 1), purpose: "rehearsal" },
    version: "0.1",
    because: "so would be the first release",
  },
])("$version stands in where the backend fails: $because", ({ given, version }) => {
  const plan = planned({ project: { version: SCM }, ...given });
  expect(plan.version.pep440).toBe(version);
  expect(plan.version.source.detail).toContain("fails");
  expect(plan.refusals.map(({ code }) => code)).toContain(
    given.git?.root === undefined ? "SW-TAG-NOT-A-VERSION" : "SW-NO-REPOSITORY",
  );
});

test.each<{ git: Changes["git"] & object; code: string; says: string }>([
  { git: { dirty: ["a.py", "b c.py"] }, code: "SW-TREE-DIRTY", says: "a.py, b c.py" },
  {
    git: { dirty: Array.from({ length: 12 }, (_, index) => `${index}`) },
    code: "SW-TREE-DIRTY",
    says: "9 and 2 more",
  },
  { git: { shallow: true }, code: "SW-CLONE-SHALLOW", says: COMMIT.slice(0, 12) },
])("$code is refused, and a rehearsal warned of it", ({ git, code, says }) => {
  const message = expect.stringContaining(says);
  expect(planned({ git: { ...TAGGED, ...git } }).refusals).toMatchObject([{ code, message }]);
  const rehearsal = planned({ git: { ...TAGGED, ...git }, purpose: "rehearsal" });
  expect(rehearsal.refusals).toEqual([]);
  expect(rehearsal.warnings).toMatchObject([{ code, message }]);
});

const TAGS = { tags: [{ name: "v1.2.3", annotated: true }] };

test.each<{ given: Changes; version: string; kind: string; codes: readonly string[]; because: string }>([
  {
    given: { git: { ...TAGS, dirty: ["a.py"], nearest: { tag: "v1.2.3", distance: 0, commit: COMMIT, dirty: true } } },
    version: "1.2.4.dev0+g7c487f9f1.d20261121",
    kind: "scm",
    codes: ["SW-LOCAL-VERSION", "SW-TREE-DIRTY"],
    because: "changes make another version than the tag's",
  },
  {
    given: { git: { ...TAGS, ...nearest("nightly-7", 0) } },
    version: "7",
    kind: "scm",
    codes: ["SW-VERSION-MISMATCH"],
    because: "the backend takes another tag on the commit",
  },
  {
    given: { git: { ...TAGS, ...nearest("release_1", 0) } },
    version: "1.2.3",
    kind: "tag",
    codes: ["SW-TAG-NOT-A-VERSION"],
    because: "the backend fails on another tag on the commit",
  },
  {
    given: { config: { tagFormat: "{name}/v{version}" }, tag: "my-lib/v1.2.3" },
    version: "1.2.3",
    kind: "tag",
    codes: ["SW-TAG-NOT-A-VERSION"],
    because: "the backend's pattern takes no slash",
  },
  {
    given: { config: { tagFormat: "v1-{version}" }, tag: "v1-2.0" },
    version: "2.0",
    kind: "tag",
    codes: [],
    because: "both read the tag alike",
  },
  {
    given: { config: { tagFormat: "v0.{version}" }, tag: "v0.1.2" },
    version: "1.2",
    kind: "tag",
    codes: ["SW-VERSION-MISMATCH"],
    because: "the backend reads another version in the tag",
  },
  {
    given: { git: { missing: "commit", commit: "", commits: 0, dirty: ["a.py"] } },
    version: "0.1.dev0+d20261121",
    kind: "scm",
    codes: ["SW-NO-COMMIT", "SW-LOCAL-VERSION", "SW-TREE-DIRTY"],
    because: "there is no commit yet",
  },
])("of setuptools-scm's $version ($kind) is planned, with $codes: $because", ({ given, version, kind, codes }) => {
  const plan = planned({ project: { version: SCM }, ...given });
  expect(plan.version).toMatchObject({ pep440: version, source: { kind } });
  expect(plan.refusals.map(({ code }) => code)).toEqual(codes);
});

test("a rehearsal is of the commit: changes count for nothing", () => {
  const git = { dirty: ["a.py"], nearest: { tag: "latest-1.2.3", distance: 0, commit: COMMIT, dirty: true as const } };
  expect(planned({ project: { version: SCM }, git, purpose: "rehearsal" }).version.pep440).toBe("1.2.3");
});

test("a local version is refused", () => {
  const { refusals } = planned({
    git: { tags: [{ name: "v1.2.3+linux", annotated: true }], ...nearest("v1.2.3+linux", 0) },
    project: { version: SCM },
  });
  expect(refusals).toMatchObject([{ code: "SW-LOCAL-VERSION", message: expect.stringContaining("1.2.3+linux") }]);
});

test("the commit, its time and its place come from git, the ref and the repository from the event", () => {
  const event = { name: "push", ref: "refs/tags/v1.2.3", repository: "owner/name" };
  const { source, project } = planned({ event, git: { repository: "other/name", root: "packages/a" } });
  expect(source).toEqual({ repository: "owner/name", commit: COMMIT, ref: "refs/tags/v1.2.3", epoch: 1767323100 });
  expect(project.root).toBe("packages/a");
  expect(planned({ git: { repository: "other/name" } }).source).toMatchObject({ repository: "other/name", ref: null });
});

test("a release that is immutable already is said before anything is built", () => {
  const event = { name: "release", ref: "refs/tags/v1.2.3", releaseTag: "v1.2.3" };
  const codes = (changes: object) =>
    planned({ git: TAGGED, event: { ...event, ...changes } }).warnings.map(({ code }) => code);
  expect(codes({ releaseIsImmutable: true })).toContain("SW-RELEASE-CLOSED");
  expect(codes({})).not.toContain("SW-RELEASE-CLOSED");
});
