import { expect, test } from "@jest/globals";
import { projectOf, type Sources } from "../project-of.ts";

type Kind = "refusals" | "warnings";

/** A project of a backend; `project` follows name and version, `rest` the table. */
function written(backend: string, requires: string, project: string, rest = ""): string {
  const system = `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n`;
  return `${system}[project]\nname = "a"\nversion = "1"\n${project}\n${rest}`;
}

const setuptools = (project: string, rest = "") => written("setuptools.build_meta", "setuptools", project, rest);
const hatchling = (project: string, rest = "") => written("hatchling.build", "hatchling", project, rest);
const poetry = (project: string, rest = "") => written("poetry.core.masonry.api", "poetry-core", project, rest);

test.each<{ because: string; text: string; kind: Kind; code: string; says: string; line: number; files?: Sources }>([
  {
    because: "setuptools takes no key that it does not know",
    text: setuptools('dependancies = ["b"]'),
    kind: "refusals",
    code: "SW-PROJECT-KEY",
    says: "project.dependancies Write `dependencies`.",
    line: 7,
  },
  {
    because: "hatchling reads past it",
    text: hatchling('require-python = ">=3"'),
    kind: "warnings",
    code: "SW-PROJECT-KEY",
    says: "Write `requires-python`.",
    line: 7,
  },
  {
    because: "a key may belong to no table at all",
    text: hatchling('repository = "https://example.org"'),
    kind: "warnings",
    code: "SW-PROJECT-KEY",
    says: "project.repository",
    line: 7,
  },
  {
    because: "a frontend knows three keys",
    text: '[build-system]\nrequires = ["setuptools"]\nbuild_backend = "setuptools.build_meta"\n[project]\nname = "a"\nversion = "1"\n',
    kind: "refusals",
    code: "SW-PROJECT-KEY",
    says: "build-system.build_backend Write `build-backend`.",
    line: 3,
  },
  {
    because: "a frontend needs one of them",
    text: '[build-system]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "a"\nversion = "1"\n',
    kind: "refusals",
    code: "SW-PROJECT-VALUE",
    says: "build-system.requires must be a list of texts",
    line: 1,
  },
  {
    because: "nothing brings the backend",
    text: written("hatchling.build", "setuptools", ""),
    kind: "refusals",
    code: "SW-BUILD-BACKEND-MISSING",
    says: 'Add "hatchling" to `requires`.',
    line: 2,
  },
  {
    because: "what is needed to build is a requirement too",
    text: written("setuptools.build_meta", "setuptools >> 1", ""),
    kind: "refusals",
    code: "SW-REQUIREMENT-INVALID",
    says: "setuptools >> 1",
    line: 2,
  },
  {
    because: "without [build-system] setuptools builds, and other tables are not read",
    text: '[project]\nname = "a"\nversion = "1"\n[tool.hatch.build]\nx = 1\n',
    kind: "warnings",
    code: "SW-BUILD-SYSTEM-MISSING",
    says: 'requires = ["hatchling"]',
    line: 4,
  },
  {
    because: "without other tables it is setuptools all the same",
    text: '[project]\nname = "a"\nversion = "1"\n',
    kind: "warnings",
    code: "SW-BUILD-SYSTEM-MISSING",
    says: "setuptools.build_meta",
    line: 1,
  },
  {
    because: "a table may be misspelt",
    text: `${setuptools("")}[tools.black]\nx = 1\n`,
    kind: "warnings",
    code: "SW-PROJECT-KEY",
    says: "Write `tool`.",
    line: 8,
  },
  {
    because: "3.12.1 is above 3.12",
    text: hatchling('requires-python = ">=3.9,<=3.12"'),
    kind: "warnings",
    code: "SW-REQUIRES-PYTHON-NARROW",
    says: "Write `<3.13` if you mean all of Python 3.12.",
    line: 7,
  },
  {
    because: "3.12.1 is not 3.12",
    text: hatchling('requires-python = "==3.12"'),
    kind: "warnings",
    code: "SW-REQUIRES-PYTHON-NARROW",
    says: "==3.12.*",
    line: 7,
  },
  {
    because: "a version is static or dynamic",
    text: hatchling('dynamic = ["version"]'),
    kind: "refusals",
    code: "SW-PROJECT-DYNAMIC",
    says: 'version has a value in [project] as well Take "version" from `dynamic`',
    line: 7,
  },
  {
    because: "poetry takes what is written",
    text: poetry('dynamic = [\n  "version"]'),
    kind: "warnings",
    code: "SW-PROJECT-DYNAMIC",
    says: "version",
    line: 8,
  },
  {
    because: "a name is never dynamic",
    text: setuptools('dynamic = ["name"]'),
    kind: "refusals",
    code: "SW-PROJECT-DYNAMIC",
    says: "name",
    line: 7,
  },
  {
    because: "what is dynamic is a field",
    text: setuptools('dynamic = ["dependancies"]'),
    kind: "refusals",
    code: "SW-PROJECT-DYNAMIC",
    says: "Write `dependencies`.",
    line: 7,
  },
  {
    because: "a written version puts a provider out of work",
    text: setuptools("", "[tool.setuptools_scm]\n"),
    kind: "warnings",
    code: "SW-VERSION-TWICE",
    says: "[tool.setuptools_scm]",
    line: 6,
  },
  {
    because: "a plugin of Poetry's is asked by its own backend alone",
    text: poetry("", "[tool.poetry-dynamic-versioning]\nenable = true\n"),
    kind: "warnings",
    code: "SW-PLUGIN-UNASKED",
    says: 'build-backend = "poetry_dynamic_versioning.backend"',
    line: 9,
  },
  {
    because: "dependencies are a list",
    text: hatchling('dependencies = "b"'),
    kind: "refusals",
    code: "SW-PROJECT-VALUE",
    says: "project.dependencies must be a list of texts",
    line: 7,
  },
  {
    because: "people are tables",
    text: hatchling('authors = ["Me"]'),
    kind: "refusals",
    code: "SW-PROJECT-VALUE",
    says: "project.authors must be a list of tables",
    line: 7,
  },
  {
    because: "Poetry's caret is no specifier",
    text: hatchling('dependencies = [\n  "c",\n  "b ^1.2",\n]'),
    kind: "refusals",
    code: "SW-REQUIREMENT-INVALID",
    says: 'Write "b>=1.2,<2".',
    line: 9,
  },
  {
    because: "an extra has a name",
    text: hatchling("", '[project.optional-dependencies]\n"a b" = []\n'),
    kind: "refusals",
    code: "SW-PROJECT-VALUE",
    says: 'the extra "a b"',
    line: 9,
  },
  {
    because: "one extra has one spelling",
    text: hatchling("", "[project.optional-dependencies]\na-b = []\na_b = []\n"),
    kind: "refusals",
    code: "SW-PROJECT-VALUE",
    says: "the extra a-b is there twice",
    line: 8,
  },
  {
    because: "an expression takes the place of classifiers",
    text: setuptools('license = "MIT"\nclassifiers = ["License :: OSI Approved :: MIT License"]'),
    kind: "refusals",
    code: "SW-PROJECT-LICENSE",
    says: "Take the classifier away",
    line: 8,
  },
  {
    because: "hatchling writes both",
    text: hatchling('license = "MIT"\nclassifiers = ["License :: OSI Approved :: MIT License"]'),
    kind: "warnings",
    code: "SW-PROJECT-LICENSE",
    says: "classifier",
    line: 8,
  },
  {
    because: "an expression is one of SPDX",
    text: hatchling('license = "MIT License"'),
    kind: "refusals",
    code: "SW-METADATA-LICENSE-EXPRESSION",
    says: "MIT License",
    line: 7,
  },
  {
    because: "a table has one of two keys",
    text: hatchling("license = {}"),
    kind: "refusals",
    code: "SW-PROJECT-VALUE",
    says: "project.license",
    line: 7,
  },
  {
    because: "a table and license-files exclude each other",
    text: setuptools('license = {text = "MIT"}\nlicense-files = ["L*"]'),
    kind: "refusals",
    code: "SW-PROJECT-LICENSE",
    says: "license-files",
    line: 7,
  },
  {
    because: "a readme is there",
    text: hatchling('readme = "README.md"'),
    kind: "refusals",
    code: "SW-PROJECT-FILE-MISSING",
    says: "README.md",
    line: 7,
  },
  {
    because: "its name says what kind of text it is",
    text: hatchling('readme = "README"'),
    files: { README: "" },
    kind: "refusals",
    code: "SW-PROJECT-VALUE",
    says: "content-type",
    line: 7,
  },
  {
    because: "as a table it says so itself",
    text: hatchling('readme = {file = "README"}'),
    files: { README: "" },
    kind: "refusals",
    code: "SW-PROJECT-VALUE",
    says: "content-type",
    line: 7,
  },
  {
    because: "a licence file lies in the project",
    text: poetry('license-files = ["../L"]'),
    kind: "refusals",
    code: "SW-PROJECT-VALUE",
    says: "../L",
    line: 7,
  },
  {
    because: "Poetry's table may say otherwise",
    text: poetry('description = "A"', '[tool.poetry]\ndescription = "B"\n'),
    kind: "warnings",
    code: "SW-POETRY-CONFLICT",
    says: 'description is "A" in [project] and "B"',
    line: 9,
  },
  {
    because: "Poetry's dependencies are not read beside those of [project]",
    text: poetry(
      'dependencies = ["B_b"]',
      '[tool.poetry.dependencies]\npython = "^3"\nb-b = {source = "x"}\nc = "1"\n',
    ),
    kind: "warnings",
    code: "SW-POETRY-CONFLICT",
    says: "lacks c",
    line: 8,
  },
  {
    because: "nor are its scripts",
    text: poetry("", '[project.scripts]\na = "a:b"\n[tool.poetry.scripts]\nb = "a:b"\n'),
    kind: "warnings",
    code: "SW-POETRY-CONFLICT",
    says: "[tool.poetry.scripts]",
    line: 10,
  },
  {
    because: "Poetry cannot lock for Pythons that the project refuses",
    text: poetry('requires-python = ">=3.11"', '[tool.poetry.dependencies]\npython = "^3.9"\n'),
    kind: "warnings",
    code: "SW-POETRY-CONFLICT",
    says: "^3.9",
    line: 9,
  },
  {
    because: "a name is a conflict for any backend",
    text: hatchling("", '[tool.poetry]\nname = "b"\n'),
    kind: "warnings",
    code: "SW-POETRY-CONFLICT",
    says: '"b"',
    line: 9,
  },
])("$code: $because", async ({ text, files, kind, code, says, line }) => {
  const project = await projectOf({ "pyproject.toml": text, ...files });
  const other = kind === "refusals" ? "warnings" : "refusals";
  expect(project[other]).toEqual([]);
  expect(project[kind]).toMatchObject([{ code, where: { file: "/p/pyproject.toml", line } }]);
  expect(project[kind].map(({ message, hint }) => `${message} ${hint}`).join("\n")).toContain(says);
});

test("what stands beside [project] and is not dynamic there is left out", async () => {
  const { warnings, requiresPython, metadata } = await projectOf({
    "pyproject.toml": setuptools('dynamic = ["description"]'),
    "setup.py": 'setup(description="D",\n  install_requires=["b"])',
    "setup.cfg": "[options]\npython_requires = >=3.9\n",
  });
  expect(requiresPython).toBeUndefined();
  expect(metadata).toEqual({ description: "D" });
  expect(warnings).toMatchObject([
    { code: "SW-SETUP-IGNORED", where: { file: "/p/setup.py", line: 2 } },
    { code: "SW-SETUP-IGNORED", where: { file: "/p/setup.cfg", line: 2 } },
  ]);
});

test.each([
  {
    because: "a plugin brings the backend",
    text: written("hatchling.build", "hatch-vcs", ""),
  },
  {
    because: "a range has a cap, or means a series",
    text: hatchling('requires-python = ">=3.9,<3.14,!=3.10.*,!=3.12"'),
  },
  {
    because: "a table of nobody's is far from those that are read",
    text: `${hatchling("")}[metadata]\nx = 1\n`,
  },
  {
    because: "the backend lies in the tree",
    text: '[build-system]\nrequires = []\nbuild-backend = "own"\nbackend-path = ["."]\n[project]\nname = "a"\nversion = "1"\n',
  },
  {
    because: "a submodule may not be checked out",
    text: hatchling('readme = "vendor/x/README.md"'),
    files: { ".gitmodules": '[submodule "x"]\n\tpath = vendor/x\n\turl = https://example.org\n' },
  },
  {
    because: "Poetry's table says where dependencies come from, and the same again",
    text: poetry(
      'description = "A"\nrequires-python = ">=3.9"\ndependencies = ["b"]',
      '[tool.poetry]\nname = "A"\ndescription = "A"\npackages = []\n[tool.poetry.dependencies]\npython = "^3.9"\nb = {path = "../b"}\n',
    ),
  },
  {
    because: "dynamic dependencies are Poetry's own",
    text: poetry('dynamic = ["dependencies"]', '[tool.poetry.dependencies]\nc = "1"\n'),
  },
  {
    because: "a table for the licence goes with classifiers",
    text: setuptools('license = {text = "MIT"}\nclassifiers = ["License :: OSI Approved :: MIT License"]'),
  },
  {
    because: "tools may be configured beside a setup.py",
    text: "[tool.black]\nline-length = 100\n",
    files: { "setup.py": 'setup(name="a", version="1")' },
  },
])("nothing is wrong where $because", async ({ text, files }) => {
  const { refusals, warnings } = await projectOf({ "pyproject.toml": text, ...files });
  expect([...refusals, ...warnings]).toEqual([]);
});

test("one mistake made many times is told a few times, in time", async () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `key-${index} = 1`).join("\n");
  const { refusals } = await projectOf({ "pyproject.toml": setuptools(keys) });
  expect(refusals).toHaveLength(20);
});
