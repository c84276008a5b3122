import { expect, test } from "@jest/globals";
import type { Config } from "../../src/config/config.ts";
import type { Project } from "../../src/documents/project.ts";
import { type Changes, nearest, planned, SCM } from "./planned-release.ts";

const CONFIG: Partial<Config> = {
  publishing: { via: [{ channel: "pypi" }], development: { index: "testpypi", branches: ["main"] } },
};
const PUSH = { name: "push", ref: "refs/heads/main" };

function pushed({ project, ...changes }: Changes) {
  return planned({ config: CONFIG, event: PUSH, project: { version: SCM, ...project }, ...changes });
}

function scm(options: object, provider = "setuptools-scm"): Partial<Project> {
  return { version: { ...SCM, provider, options } as Project["version"] };
}

const DUNAMAI = {
  tagRegex:
    "^v(?P<base>\\d+(?:\\.\\d+)*)(?:[-._]?(?:(?P<stage>[a-zA-Z]+)[-._]?(?P<revision>\\d+)?))?(?:\\+(?P<tagged_metadata>.+))?$",
  search: {},
  dunamai: {},
};

test.each<{ given: Changes; version: string; tag: string; because: string }>([
  { given: { git: nearest("v1.2.3", 5) }, version: "1.2.4.dev5", tag: "v1.2.4.dev5", because: "its scheme has it so" },
  { given: { git: nearest("1.2.3", 5) }, version: "1.2.4.dev5", tag: "1.2.4.dev5", because: "tags have no v there" },
  { given: { git: nearest("v1.3.0rc1", 2) }, version: "1.3.0rc2.dev2", tag: "v1.3.0rc2.dev2", because: "after an rc" },
  { given: { git: nearest("v1.3.dev0", 9) }, version: "1.3.dev9", tag: "v1.3.dev9", because: "the tag announces it" },
  { given: { git: { commits: 7 } }, version: "0.1.dev7", tag: "v0.1.dev7", because: "nothing is tagged yet" },
  {
    given: { git: { ...nearest("v1.2.3", 0), tags: [{ name: "v1.2.3", annotated: true }] } },
    version: "1.2.4.dev0",
    tag: "v1.2.4.dev0",
    because: "the release is the tag's own run to make",
  },
  {
    given: { project: scm({ versionScheme: "no-guess-dev" }), git: nearest("v1.2.3", 5) },
    version: "1.2.3.post1.dev5",
    tag: "v1.2.3.post1.dev5",
    because: "no release is guessed",
  },
  {
    given: { project: scm({ versionScheme: "post-release" }), git: nearest("v1.2.3", 5) },
    version: "1.2.4.dev5",
    tag: "v1.2.4.dev5",
    because: "its scheme has no development versions",
  },
  {
    given: { project: scm({ localScheme: "no-local-version" }, "hatch-vcs"), git: nearest("v1.2.3", 5) },
    version: "1.2.4.dev5",
    tag: "v1.2.4.dev5",
    because: "there is no local part to leave out",
  },
  {
    given: { project: scm({}, "pdm-backend"), git: nearest("v1.2.3", 5) },
    version: "1.2.4.dev5",
    tag: "v1.2.4.dev5",
    because: "PDM counts alike",
  },
  {
    given: { project: scm({ tagPrefix: "v" }, "versioneer"), git: nearest("v1.2.3", 5) },
    version: "1.2.4.dev5",
    tag: "v1.2.4.dev5",
    because: "versioneer has a local part alone",
  },
  {
    given: { project: scm(DUNAMAI, "poetry-dynamic-versioning"), git: nearest("v1.2.3", 5) },
    version: "1.2.4.dev5",
    tag: "v1.2.4.dev5",
    because: "dunamai reads no tag such as v1.2.3.post5.dev0",
  },
])("$version: $because", ({ given, version, tag }) => {
  const plan = pushed(given);
  expect(plan.refusals).toEqual([]);
  expect(plan.version).toMatchObject({ pep440: version, tag: null, prerelease: true, source: { kind: "scm" } });
  expect(plan.development).toEqual({ index: "testpypi", branch: "main", tag });
});

const STRICT = { tagRegex: "^v(?P<version>\\d+\\.\\d+\\.\\d+)$" };

test.each([
  { provider: "setuptools-scm", variable: "SETUPTOOLS_SCM_PRETEND_VERSION_FOR_MY_LIB" },
  { provider: "hatch-vcs", variable: "SETUPTOOLS_SCM_PRETEND_VERSION" },
])(
  "$provider is told by $variable where its pattern for tags has no development versions",
  ({ provider, variable }) => {
    const plan = pushed({ project: scm(STRICT, provider), git: nearest("v1.2.3", 5) });
    expect(plan).toMatchObject({ refusals: [], version: { pep440: "1.2.4.dev5", tag: null } });
    expect(plan.development).toEqual({ index: "testpypi", branch: "main", environment: { [variable]: "1.2.4.dev5" } });
  },
);

test.each<{ given: Changes; code: string; because: string }>([
  {
    given: {
      project: { version: { kind: "static", version: "1.2.3", evidence: { file: "pyproject.toml", says: "" } } },
    },
    code: "SW-DEVELOPMENT-VERSION",
    because: "the version is written down",
  },
  {
    given: { project: { version: { kind: "backend", evidence: { file: "setup.py", says: "it is code" } } } },
    code: "SW-DEVELOPMENT-VERSION",
    because: "code makes the version",
  },
  {
    given: { project: scm(STRICT, "another-scm"), git: nearest("v1.2.3", 5) },
    code: "SW-DEVELOPMENT-VERSION",
    because: "the backend reads releases alone from tags, and takes no version from anywhere else",
  },
  {
    given: { git: { ...nearest("v1.1.5", 3), below: ["v1.1.5", "v1.2.0", "other-v9"] } },
    code: "SW-DEVELOPMENT-ORDER",
    because: "a merge brought the tag of an old line",
  },
  { given: { git: { ...nearest("v1.2.3", 5), dirty: ["a.py"] } }, code: "SW-TREE-DIRTY", because: "as for releases" },
  { given: { git: { ...nearest("v1.2.3", 5), shallow: true } }, code: "SW-CLONE-SHALLOW", because: "N would be lower" },
])("$code: $because", ({ given, code }) => {
  expect(pushed(given).refusals.map((each) => each.code)).toEqual([code]);
});

test.each<{ given: Changes; because: string }>([
  { given: { event: { name: "push", ref: "refs/heads/feature" } }, because: "another branch was pushed" },
  { given: { event: { name: "push", ref: "refs/tags/v1.2.3" } }, because: "a tag was pushed" },
  { given: { event: { name: "pull_request", ref: "refs/pull/7/merge" } }, because: "it is a pull request" },
  { given: { ref: "v1.2.3" }, because: "a release is asked for" },
  { given: { purpose: "rehearsal" }, because: "a release is rehearsed" },
  { given: { config: {} }, because: "the project does not want it" },
])("it is no development version where $because", ({ given }) => {
  expect(pushed({ git: nearest("v1.2.3", 5), ...given }).development).toBeUndefined();
});

test("versions rise with each commit, through a release", () => {
  const states = [nearest("v1.2.3", 1), nearest("v1.2.3", 2), nearest("v1.2.4", 0), nearest("v1.2.4", 1)];
  const versions = states.map((git) => pushed({ git }).version.pep440);
  expect(versions).toEqual(["1.2.4.dev1", "1.2.4.dev2", "1.2.5.dev0", "1.2.5.dev1"]);
});
