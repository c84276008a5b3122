import { expect, test } from "@jest/globals";
import type { Project } from "../../src/documents/project.ts";
import { built, projectOf, type Sources } from "../project-of.ts";

const POETRY = `[tool.poetry]
name = "My_Tool"
version = "1"
description = "A tool."
license = "MIT"
readme = "README.md"
[tool.poetry.dependencies]
python = "^3.10"
requests = "^2.28"
click = {version = "~8.1", extras = ["b", "a"], python = "<3.12", platform = "win32"}
tomli = [{version = "1.*", markers = "os_name == 'nt' or os_name == 'x'"}, {version = ">=2", python = ">=3.11"}]
rich = {version = "*", optional = true}
never = {version = "1", optional = true}
local = {git = "https://example.org/l.git", tag = "v1"}
[tool.poetry.extras]
Color_Full = ["rich"]
[tool.poetry.scripts]
my-tool = "a:b"
t = {reference = "a:c", type = "console"}
f = {reference = "bin/f", type = "file"}
[tool.poetry.plugins."a.group"]
p = "a:d"
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`;

const SETUP_PY = `from setuptools import setup
REQUIRED = ["requests>=2"]
setup(
  name="a", version="1", description="A " "tool", license="MIT",
  install_requires=REQUIRED,
  extras_require={"dev": ["pytest"], ":python_version < '3.11'": ["tomli"], "dev:os_name == 'nt'": "colorama"},
  entry_points={"console_scripts": ["x = a:b"], "g": ["y=c"]},
)
`;

test.each<{ because: string; sources: Sources; gives: Partial<Project> }>([
  {
    because: "[project] has it all",
    sources: {
      "README.rst": "",
      "pyproject.toml": built(
        "uv_build",
        '[project.scripts]\nx = "a:b"\n[project.gui-scripts]\ny = "a:c"\n[project.entry-points.g]\nz = "a"\n[project.optional-dependencies]\ndev = ["pytest"]\nnone = []',
        'name = "a"\nversion = "1"\ndescription = "D"\nlicense = "MIT"\nlicense-files = ["L*"]\nreadme = "README.rst"\nrequires-python = ">=3.9"\ndependencies = ["b [y,x]>=1 ; python_version<\'3.10\'"]',
      ),
    },
    gives: {
      requiresPython: ">=3.9",
      metadata: {
        description: "D",
        license: { expression: "MIT" },
        licenseFiles: ["L*"],
        readme: { file: "README.rst", contentType: "text/x-rst" },
        dependencies: ['b[x,y]>=1; python_version < "3.10"'],
        optionalDependencies: { dev: ["pytest"], none: [] },
        scripts: { x: "a:b" },
        guiScripts: { y: "a:c" },
        entryPoints: { g: { z: "a" } },
      },
    },
  },
  {
    because: "a field that only running tells is dynamic",
    sources: {
      "pyproject.toml": built(
        "hatchling.build",
        "[tool.hatch.metadata.hooks.own]",
        'name = "a"\nversion = "1"\ndynamic = ["dependencies", "readme"]',
      ),
    },
    gives: { metadata: { dynamic: ["readme", "dependencies"] } },
  },
  {
    because: "setuptools reads requirements and the readme from files",
    sources: {
      "r.txt": "# all\nrequests>=2 # why\n\nclick\n",
      "d.txt": "pytest",
      "pyproject.toml": built(
        "setuptools.build_meta",
        '[tool.setuptools.dynamic]\ndependencies = {file = "r.txt"}\nreadme = {file = ["R.md"], content-type = "text/plain"}\n[tool.setuptools.dynamic.optional-dependencies]\ndev = {file = ["d.txt"]}',
        'name = "a"\nversion = "1"\ndynamic = ["dependencies", "optional-dependencies", "readme"]',
      ),
    },
    gives: {
      metadata: {
        readme: { file: "R.md", contentType: "text/plain" },
        dependencies: ["requests>=2", "click"],
        optionalDependencies: { dev: ["pytest"] },
      },
    },
  },
  {
    because: "setup.cfg keeps the case of extras and names lists on lines",
    sources: {
      "setup.cfg":
        "[metadata]\nname = a\nversion = 1\nlicense = MIT\nlong_description = file: README.md\n[options]\npython_requires = >=3.8\ninstall_requires =\n  tomli; python_version<'3.11'\n[options.extras_require]\nMy-Dev = pytest; rich\n[options.entry_points]\nconsole_scripts =\n  x = a:b\n  # not this\n  y=c:d\n",
    },
    gives: {
      requiresPython: ">=3.8",
      metadata: {
        license: { text: "MIT" },
        readme: { file: "README.md", contentType: "text/markdown" },
        dependencies: ['tomli; python_version < "3.11"'],
        optionalDependencies: { "My-Dev": ["pytest", "rich"] },
        scripts: { x: "a:b", y: "c:d" },
      },
    },
  },
  {
    because: "setup.py is read by its syntax",
    sources: { "setup.py": SETUP_PY },
    gives: {
      metadata: {
        description: "A tool",
        license: { text: "MIT" },
        dependencies: ["requests>=2", 'tomli; python_version < "3.11"'],
        optionalDependencies: { dev: ["pytest", 'colorama; os_name == "nt"'] },
        scripts: { x: "a:b" },
        entryPoints: { g: { y: "c" } },
      },
    },
  },
  {
    because: "setup.py computes it",
    sources: { "setup.py": 'setup(name="a", version="1", install_requires=read("r.txt"), entry_points=points)' },
    gives: { metadata: { dynamic: ["dependencies", "scripts", "gui-scripts", "entry-points"] } },
  },
  {
    because: "setup.py changes a part of what it has written",
    sources: {
      "setup.py":
        'k = {"name": "a", "version": "1", "extras_require": {"b": ["c"]}}\nk["extras_require"]["all"] = f()\nsetup(**k)',
    },
    gives: { metadata: { dynamic: ["optional-dependencies"] } },
  },
  {
    because: "poetry writes its own table as requirements",
    sources: { "pyproject.toml": POETRY, "README.md": "" },
    gives: {
      name: "My_Tool",
      normalizedName: "my-tool",
      backend: "poetry-core",
      requiresPython: ">=3.10,<4.0",
      metadata: {
        description: "A tool.",
        license: { text: "MIT" },
        readme: { file: "README.md", contentType: "text/markdown" },
        dependencies: [
          "requests<3.0,>=2.28",
          'click[a,b]<8.2,>=8.1; python_version < "3.12" and sys_platform == "win32"',
          'tomli==1.*; os_name == "nt" or os_name == "x"',
          'tomli>=2; python_version >= "3.11"',
          "local @ git+https://example.org/l.git@v1",
        ],
        optionalDependencies: { "color-full": ["rich"] },
        scripts: { "my-tool": "a:b", t: "a:c" },
        entryPoints: { "a.group": { p: "a:d" } },
      },
    },
  },
  {
    because: "a folder beside the project is no requirement",
    sources: { "pyproject.toml": POETRY.replace('"^2.28"', '{path = "../r"}'), "README.md": "" },
    gives: {
      metadata: expect.objectContaining({ dynamic: ["dependencies", "optional-dependencies"] }) as Project["metadata"],
    },
  },
  {
    because: "dependencies in [project] put Poetry's own out of force, its other fields fill gaps",
    sources: {
      "pyproject.toml": built(
        "poetry.core.masonry.api",
        '[tool.poetry]\ndescription = "D"\n[tool.poetry.dependencies]\nb = {git = "x"}',
        'name = "a"\nversion = "1"\ndependencies = ["b>=1"]',
      ),
    },
    gives: { metadata: { description: "D", dependencies: ["b>=1"] } },
  },
  {
    because: "flit has an older form",
    sources: {
      "a.py": '"""D."""\n__version__ = "1"\n',
      "pyproject.toml":
        '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n[tool.flit.metadata]\nmodule = "a"\ndist-name = "b"\nrequires = ["c"]\nrequires-python = ">=3"\ndescription-file = "R.rst"\n[tool.flit.metadata.requires-extra]\nt = ["d"]\n[tool.flit.scripts]\nx = "a:b"\n',
    },
    gives: {
      name: "b",
      requiresPython: ">=3",
      metadata: {
        readme: { file: "R.rst", contentType: "text/x-rst" },
        dependencies: ["c"],
        optionalDependencies: { t: ["d"] },
        description: "D.",
        scripts: { x: "a:b" },
      },
    },
  },
  {
    because: "flit runs no module for its docstring",
    sources: {
      "a/__init__.py": "from .b import __doc__\n",
      "pyproject.toml": built("flit_core.buildapi", "", 'name = "a"\nversion = "1"\ndynamic = ["description"]'),
    },
    gives: { metadata: { dynamic: ["description"] } },
  },
  {
    because: "maturin takes from the crate what is dynamic",
    sources: {
      "pyproject.toml": built("maturin", "", 'name = "a"\ndynamic = ["description", "license"]'),
      "Cargo.toml":
        '[package]\nname = "a"\nversion = "1.0.0"\ndescription = "D"\nlicense.workspace = true\n[workspace.package]\nlicense = "MIT"\n',
    },
    gives: { metadata: { description: "D", license: { text: "MIT" } } },
  },
  {
    because: "a hook of pdm's writes other dependencies",
    sources: {
      "pyproject.toml": built("pdm.backend", "", 'name = "a"\nversion = "1"\ndescription = "D"\ndependencies = ["b"]'),
      "pdm_build.py": 'context.config.metadata["dependencies"] = []\n',
    },
    gives: { metadata: { description: "D", dynamic: ["dependencies"] } },
  },
])("the metadata is read: $because", async ({ sources, gives }) => {
  const project = await projectOf(sources);
  expect(project.refusals).toEqual([]);
  expect(project).toMatchObject(gives);
  expect(project.metadata).toEqual(gives.metadata);
});

test.each([
  {
    source:
      'about = {}\nexec(open(join(HERE, "src", "a", "about.py")).read(), about)\nsetup(name=about["__title__"], version="1")',
  },
  { source: 'import a\nsetup(name=a.__title__, version="1")' },
  { source: 'package = load("src/a/about.py")\nsetup(name=package.__title__, version="1")' },
  { source: 'META = read(os.path.join("src", "a", "about.py"))\nsetup(name=find_meta("title"), version="1")' },
  { source: 'from a import __title__ as NAME\nsetup(name=NAME, version="1")' },
  { source: 'from a import about\nsetup(name=about.__title__, version="1")' },
  { source: 'package = dict(name="My-Name", top=".")\n_setuptools.setup(name=package["name"], version="1")' },
  { source: 'OWNER = "My"\nsetup(name=f"{OWNER}-Name", version="1")' },
  { source: 'setup(name="-".join(["My", "Name"]), version="1")' },
  { source: 'setup(name=os.environ.get("A_NAME", "My-Name"), version="1")' },
])("a name is read from what setup.py is put together of: $source", async ({ source }) => {
  const files: Sources = {
    "setup.py": source,
    "src/a/about.py": '__title__ = "My-Name"\n',
    "a.py": '__title__ = "My-Name"\n',
  };
  expect((await projectOf(files)).name).toBe("My-Name");
});

test("a version is read from the file that setup.py runs or reads, unless setup.py changes it", async () => {
  const run = 'about = {}\nexec(open("about.py").read(), about)\n';
  const call = 'setup(name="a", version=about["__version__"])\n';
  const read = async (setup: string) =>
    (await projectOf({ "setup.py": setup, "about.py": '__version__ = "1.2"\n' })).version;
  expect(await read(`${run}${call}`)).toMatchObject({ kind: "static", version: "1.2", evidence: { file: "about.py" } });
  const found = 'META = read("about.py")\nsetup(name="a", version=find_meta("version"))\n';
  expect(await read(found)).toMatchObject({ kind: "static", version: "1.2" });
  expect(await read(`${run}about["__version__"] = f()\n${call}`)).toMatchObject({ kind: "backend" });
});

test("setup.py counts before setup.cfg", async () => {
  const { name, requiresPython } = await projectOf({
    "setup.py": 'setup(name="a", version="1", python_requires=">=3.9")',
    "setup.cfg": "[metadata]\nname = b\n[options]\npython_requires = >=3.8\n",
  });
  expect({ name, requiresPython }).toEqual({ name: "a", requiresPython: ">=3.9" });
});

test.each([
  { because: "a star stands behind == and != alone", text: ">=3.8.*" },
  { because: "it is no range", text: "3.8+" },
])("a range of setup.cfg is refused, and none is read: $because", async ({ text }) => {
  const cfg = `[metadata]\nname = a\nversion = 1\n[options]\npython_requires = ${text}\n`;
  const { requiresPython, refusals } = await projectOf({ "setup.cfg": cfg });
  expect(requiresPython).toBeUndefined();
  expect(refusals).toMatchObject([{ code: "SW-REQUIRES-PYTHON-INVALID" }]);
});

test.each([
  { file: "setup.cfg", text: "[metadata]\nname = a\nversion = 1\n[options]\ninstall_requires = b >> 1\n", line: 5 },
  { file: "setup.py", text: 'setup(name="a", version="1",\n  install_requires=["b >> 1"])', line: 2 },
])("a requirement of $file that is none is refused with its place", async ({ file, text, line }) => {
  const { refusals } = await projectOf({ [file]: text });
  expect(refusals).toMatchObject([{ code: "SW-REQUIREMENT-INVALID", where: { line } }]);
});
