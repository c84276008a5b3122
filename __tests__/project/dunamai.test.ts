import { expect, test } from "@jest/globals";
import type { ScmExport, ScmOptions } from "../../src/documents/project.ts";
import { pythonRegex } from "../../src/python/regex.ts";
import { built, projectOf } from "../project-of.ts";

/** A project whose version poetry-dynamic-versioning makes by the options in `toml`. */
async function versionBy(toml: string, files: Readonly<Record<string, string>> = {}) {
  const table = `[tool.poetry]\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n${toml}`;
  return (await projectOf({ "pyproject.toml": built("poetry_dynamic_versioning.backend", table), ...files })).version;
}

test.each<{ toml: string; options: ScmOptions; because: string }>([
  { toml: "", options: { search: {}, dunamai: {} }, because: "it has defaults" },
  {
    toml: 'style = "semver"\nmetadata = false\ntagged-metadata = true\nstrict = true\ncommit-prefix = "g"\nescape-with = "."',
    options: {
      search: {},
      dunamai: {
        style: "semver",
        metadata: false,
        taggedMetadata: true,
        strict: true,
        commitPrefix: "g",
        escapeWith: ".",
      },
    },
    because: "a version may be written in many ways",
  },
  {
    toml: 'latest-tag = true\ntag-branch = "release"',
    options: { search: { latestOnly: true, branch: "release" }, dunamai: {} },
    because: "a tag may be looked for elsewhere",
  },
  {
    toml: "dirty = true",
    options: { search: { untracked: true }, dunamai: { dirty: true } },
    because: "files that nobody tracks are changes",
  },
  {
    toml: 'format = "{base}+{dirty}"\nignore-untracked = true',
    options: { search: {}, dunamai: { format: "{base}+{dirty}" } },
    because: "they are none",
  },
  { toml: "bump = true", options: { search: {}, dunamai: { bump: -1 } }, because: "the last number goes up" },
  {
    toml: "bump = {enable = true, index = 1}",
    options: { search: {}, dunamai: { bump: 1 } },
    because: "this one does",
  },
  { toml: "bump = {enable = false, index = 1}", options: { search: {}, dunamai: {} }, because: "none does" },
  { toml: "commit-length = 9", options: { search: {}, dunamai: { commitLength: 9 } }, because: "it has a length" },
  {
    toml: "full-commit = true",
    options: { search: {}, dunamai: { commitLength: 64 } },
    because: "it is not shortened",
  },
])("$toml: $because", async ({ toml, options }) => {
  const provider = "poetry-dynamic-versioning";
  const version = await versionBy(toml);
  expect(version).toMatchObject({ kind: "scm", provider, options: { ...options, tagRegex: expect.any(String) } });
  expect(version.kind === "scm" && version.options.dunamai).toEqual(options.dunamai);
});

test.each([
  { toml: "", tag: "v1!1.2.3-rc.1+linux", base: "1.2.3" },
  { toml: "", tag: "1.2.3", base: undefined },
  { toml: 'pattern = "default-unprefixed"', tag: "1.2.3", base: "1.2.3" },
  { toml: 'pattern-prefix = "pkg-"', tag: "pkg-v1.2.3", base: "1.2.3" },
  { toml: 'pattern-prefix = "pkg-"', tag: "v1.2.3", base: undefined },
  { toml: "pattern = '(?P<base>\\d+\\.\\d+)'", tag: "release-1.2", base: "1.2" },
])("with $toml, $base is the number in $tag", async ({ toml, tag, base }) => {
  const version = await versionBy(toml);
  const { tagRegex = "" } = version.kind === "scm" ? version.options : {};
  expect(pythonRegex(tagRegex)?.exec(tag)?.groups?.base).toBe(base);
});

test.each([
  { toml: 'format-jinja = "{{ base }}"', because: "a template is code" },
  { toml: "highest-tag = true", because: "tags would have to be compared" },
  { toml: 'vcs = "mercurial"', because: "only git is asked" },
  { toml: 'pattern = "default-strict"', because: "there is no such pattern" },
  { toml: "pattern = '^((?P<base>\\d+)+)$'", because: "the pattern could run for ever" },
  { toml: 'format = "{base:>8}"', because: "the field has a width" },
  { toml: 'format = "{version}"', because: "there is no such field" },
  { toml: 'style = "calver"', because: "there is no such style" },
  { toml: 'tag-branch = "--output=x"', because: "it is no branch" },
  { toml: "commit-length = -1", because: "it counts from the end" },
  { toml: '[tool.poetry-dynamic-versioning.from-file]\nsource = "gone"', because: "the file is not there" },
])("only the backend can tell with $toml: $because", async ({ toml }) => {
  expect((await versionBy(toml)).kind).toBe("backend");
});

test.each([
  { pattern: "", text: "1.2.3\n" },
  { pattern: "pattern = '^version: (.+)$'", text: "name: a\nversion: 1.2.3\n" },
])("a file may have it, by $pattern", async ({ pattern, text }) => {
  const toml = `[tool.poetry-dynamic-versioning.from-file]\nsource = "VERSION"\n${pattern}`;
  expect(await versionBy(toml, { VERSION: text })).toMatchObject({ kind: "static", version: "1.2.3" });
});

test("the plugin leaves a project alone that does not ask for a dynamic version", async () => {
  const table = '[tool.poetry]\nversion = "1.2.3"\n[tool.poetry-dynamic-versioning]\nenable = true';
  const toml = built("poetry_dynamic_versioning.backend", table, 'name = "a"');
  expect((await projectOf({ "pyproject.toml": toml })).version).toMatchObject({ kind: "static", version: "1.2.3" });
});

test("uv-dynamic-versioning has the same options, with underscores too", async () => {
  const table = '[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n[tool.uv-dynamic-versioning]\n';
  const toml = built("hatchling.build", `${table}latest_tag = true\nfallback-version = "0.9"`);
  expect((await projectOf({ "pyproject.toml": toml })).version).toMatchObject({
    provider: "uv-dynamic-versioning",
    options: { search: { latestOnly: true }, fallbackVersion: "0.9" },
  });
});

const ARCHIVED = {
  "hash-full": "7c487f9f1".padEnd(40, "0"),
  "hash-short": "7c487f9",
  timestamp: "2026-01-02T03:05:00+00:00",
  refs: "HEAD -> main, tag: v1.2.3",
  describe: "v1.2.3-2-g7c487f9",
};

test.each<{ text: string; left: ScmExport | undefined; because: string }>([
  {
    text: JSON.stringify(ARCHIVED),
    left: {
      nearest: { tag: "v1.2.3", distance: 2, commit: "7c487f9" },
      tags: [],
      commit: ARCHIVED["hash-full"],
      abbreviated: "7c487f9",
      branch: "main",
      epoch: 1_767_323_100,
    },
    because: "git archive filled it in",
  },
  { text: '{"describe": "", "timestamp": 7}', left: { tags: [] }, because: "there is little in it" },
  { text: '{"describe": "$Format:%(describe)$"}', left: undefined, because: "it is a checkout" },
  { text: "{", left: undefined, because: "it is no JSON" },
  { text: "[]", left: undefined, because: "it is no table" },
])(".git_archival.json has $left: $because", async ({ text, left }) => {
  const version = await versionBy("", { ".git_archival.json": text });
  expect(version.kind === "scm" && version.options.export).toEqual(left);
});
