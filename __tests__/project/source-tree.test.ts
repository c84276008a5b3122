import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { machineProcesses } from "../../src/adapters/processes.ts";
import { readSourceTree } from "../../src/project/source-tree.ts";
import { readTrackedFiles } from "../../src/project/tracked-files.ts";

function tracked(files: Readonly<Record<string, string>>) {
  const texts = new Map(Object.entries(files));
  return {
    names: [...texts.keys()],
    submodules: [],
    read: async (name: string) => texts.get(name),
    search: async () => [],
  };
}

test("pyproject.toml, setup.cfg and setup.py name what a build reads", async () => {
  const tree = await readSourceTree(
    tracked({
      "pyproject.toml": `
[project]
readme = "README.md"
license-files = ["LICENSE", "vendor/*.txt"]
urls = { Source = "docs/index.md" }
[tool.setuptools.dynamic]
dependencies = { file = ["requirements.in"] }
[[tool.hatch.metadata.hooks.fancy-pypi-readme.fragments]]
path = "./CHANGES.md"
[tool.ruff]
extend = "ruff-base.toml"`,
      "setup.cfg":
        "[metadata]\nlong_description = file: README.rst, NEWS.rst\nname = demo\n[flake8]\nlicense_file = x\n",
      "setup.py": 'open("VERSION")  # "comment.txt"\nopen(f"{x}.txt")\n',
    }),
    "a-backend-that-nobody-knows",
  );
  expect(tree.named.map(({ path, by }) => `${path} ${by}`)).toEqual([
    "README.md pyproject.toml: project.readme",
    "LICENSE pyproject.toml: project.license-files",
    "vendor/*.txt pyproject.toml: project.license-files",
    "requirements.in pyproject.toml: tool.setuptools.dynamic.dependencies.file",
    "CHANGES.md pyproject.toml: tool.hatch.metadata.hooks.fancy-pypi-readme.fragments.path",
    "README.rst setup.cfg: long_description",
    "NEWS.rst setup.cfg: long_description",
    "VERSION setup.py",
  ]);
});

test("they say what is included, and what is left out", async () => {
  const tree = await readSourceTree(
    tracked({
      "pyproject.toml": `
[tool.setuptools.package-data]
"*" = ["*.typed"]
demo = ["data/*.json"]
[tool.setuptools.exclude-package-data]
demo = ["*.c"]
[tool.setuptools.packages.find]
exclude = ["demo.vendor*"]
[tool.poetry]
include = ["NEWS.md", { path = "tests", format = "sdist" }, { path = "demo/x.bin", format = ["wheel"] }]
exclude = ["demo/secret"]
[tool.flit.sdist]
include = ["docs/"]
[tool.hatch.build.targets.sdist]
exclude = ["/.github"]
[tool.maturin]
exclude = [{ path = "big/**", format = "sdist" }, "other"]`,
      "setup.cfg":
        "[options.package_data]\n* = *.txt\ndemo =\n  a.bin\n  b.bin\n[options.packages.find]\nexclude =\n  tests*\n",
      ".gitattributes": "/docs export-ignore\n*.py text\n",
      "MANIFEST.in": "graft tests\n",
    }),
    "a-backend-that-nobody-knows",
  );
  expect(tree.inclusions.map(({ target, pattern, package: name = "" }) => `${target} ${name} ${pattern}`)).toEqual([
    "sdist  docs/",
    "wheel * *.typed",
    "wheel demo data/*.json",
    "sdist  NEWS.md",
    "sdist  tests",
    "wheel  demo/x.bin",
    "wheel * *.txt",
    "wheel demo a.bin",
    "wheel demo b.bin",
  ]);
  expect(tree.excluded).toEqual(
    ["/.github", "demo/secret", "big/**", "other", "demo/vendor*", "**/demo/*.c", "tests*", "/docs"].sort(
      (a, b) => tree.excluded.indexOf(a) - tree.excluded.indexOf(b),
    ),
  );
  expect(tree.manifest).toBe("graft tests\n");
});

test.each([
  {
    because: "hatchling has paths of a target, patterns, and what hooks make",
    backend: "hatchling",
    pyproject: `[tool.hatch.build]
artifacts = ["*.bin", "!x.bin"]
[tool.hatch.build.targets.sdist]
only-include = ["/src/demo"]
[tool.hatch.build.targets.wheel]
packages = ["src/demo"]
include = ["/src"]`,
    inclusions: ["sdist src/demo", "wheel src", "wheel **/*.bin", "wheel src/demo"],
    takesAll: false,
  },
  {
    because: "where paths are rewritten nobody knows them",
    backend: "hatchling",
    pyproject: '[tool.hatch.build.targets.wheel]\npackages = ["src/demo"]\nsources = { "src/demo" = "other" }',
    inclusions: [],
    takesAll: false,
  },
  {
    because: "pdm includes in both, and has more for the sdist",
    backend: "pdm-backend",
    pyproject: '[tool.pdm.build]\nincludes = ["demo/", "./data/*.bin"]\nsource-includes = ["tests"]',
    inclusions: ["sdist tests", "sdist demo/", "sdist ./data/*.bin", "wheel demo", "wheel data/*.bin"],
    takesAll: false,
  },
  {
    because: "poetry says for which target",
    backend: "poetry-core",
    pyproject: '[tool.poetry]\ninclude = [{ path = "demo/x.bin", format = ["sdist", "wheel"] }]',
    inclusions: ["sdist demo/x.bin", "wheel demo/x.bin"],
    takesAll: true,
  },
])("$inclusions: $because", async ({ backend, pyproject, inclusions, takesAll }) => {
  const tree = await readSourceTree(tracked({ "pyproject.toml": pyproject }), backend);
  expect(tree.inclusions.map(({ target, pattern }) => `${target} ${pattern}`)).toEqual(inclusions);
  expect(tree.takesAll).toBe(takesAll);
});

test.each([
  {
    backend: "hatchling",
    pyproject: `[tool.hatch.build.targets.wheel]
force-include = { "./conf/a.json" = "demo/a.json" }
shared-data = { "etc" = "etc/demo" }
shared-scripts = { "bin" = "/" }`,
    placed: ["conf/a.json demo/a.json", "etc .data/data/etc/demo", "bin .data/scripts"],
  },
  { backend: "flit-core", pyproject: '[tool.flit.external-data]\ndirectory = "data/"', placed: ["data .data/data"] },
  {
    backend: "uv_build",
    pyproject: '[tool.uv.build-backend]\ndata = { headers = "include" }',
    placed: ["include .data/headers"],
  },
])("$backend puts $placed somewhere else", async ({ backend, pyproject, placed }) => {
  const tree = await readSourceTree(tracked({ "pyproject.toml": pyproject }), backend);
  expect(tree.placed.map(({ path: source, installed }) => `${source} ${installed}`)).toEqual(placed);
});

const DATA = { "docs/demo.1": "", "docs/more/b.1": "", "conf/demo.ini": "" };

test.each<{ files: Readonly<Record<string, string>>; backend: string; placed: readonly string[]; because: string }>([
  {
    files: { "pyproject.toml": '[tool.setuptools.data-files]\n"share/man" = ["docs/*.1"]\n"." = ["conf/demo.ini"]' },
    backend: "setuptools",
    placed: ["docs/demo.1 .data/data/share/man/demo.1", "conf/demo.ini .data/data/demo.ini"],
    because: "a star stays within a folder, and only the name is kept",
  },
  {
    files: { "setup.cfg": "[options.data_files]\nshare/man =\n  docs/demo.1\n  docs/more/b.1\n/etc = conf/demo.ini" },
    backend: "setuptools",
    placed: ["docs/demo.1 .data/data/share/man/demo.1", "docs/more/b.1 .data/data/share/man/b.1"],
    because: "what goes to an absolute place is in no folder of its own",
  },
  {
    files: { "setup.py": 'setup(data_files=[("share", ["docs/demo.1", man()]), (where, ["a"]), "conf/demo.ini"])' },
    backend: "setuptools",
    placed: ["docs/demo.1 .data/data/share/demo.1", "conf/demo.ini .data/data/demo.ini"],
    because: "what is computed is not known",
  },
  {
    files: {
      "pyproject.toml": `[tool.pdm.build.wheel-data]
scripts = ["conf/*"]
data = [{ path = "docs/**/*.1", relative-to = "docs" }]`,
    },
    backend: "pdm-backend",
    placed: [
      "conf/demo.ini .data/scripts/demo.ini",
      "docs/demo.1 .data/data/demo.1",
      "docs/more/b.1 .data/data/more/b.1",
    ],
    because: "paths are kept from where it is said",
  },
  {
    files: { "setup.cfg": "[options.data_files]\nshare = docs/demo.1" },
    backend: "hatchling",
    placed: [],
    because: "the backend does not read it",
  },
])("$backend puts data outside of packages: $because", async ({ files, backend, placed }) => {
  const tree = await readSourceTree(tracked({ ...DATA, ...files }), backend);
  expect(tree.placed.map(({ path: source, installed }) => `${source} ${installed}`)).toEqual(placed);
});

test("setup.py is read by its syntax: data, modules, and who asks for what MANIFEST.in adds", async () => {
  const setup = `
DATA = ["*.json", *more(), "b.txt"]
setup(
    package_data={"demo": DATA, "": ["py.typed"]},
    exclude_package_data={"demo": ["*.c"]},
    py_modules=["one", "two"],
    include_package_data=True,
)`;
  const tree = await readSourceTree(
    tracked({ "setup.py": setup, "setup.cfg": "[options]\npy_modules =\n  three\n" }),
    "setuptools",
  );
  expect(tree.inclusions.map(({ pattern, package: name, by }) => `${name} ${pattern} ${by}`)).toEqual([
    "demo *.json setup.py: package_data",
    "demo b.txt setup.py: package_data",
    "* py.typed setup.py: package_data",
  ]);
  expect(tree.excluded).toEqual(["**/demo/*.c"]);
  expect(tree.modules.map(({ path: module }) => module)).toEqual(["three", "one", "two"]);
  expect(tree.packageData).toEqual(["setup.py: include_package_data"]);
});

test("meson.build mentions files, in whatever folder, and modules import others", async () => {
  const recipes = {
    "meson.build": "project('demo')\nsubdir('demo')",
    "demo/meson.build": "py.install_sources(['__init__.py', 'sub/a.py'], subdir: 'demo')",
  };
  const lines = [
    { file: "src/demo/a.py", text: "from ._b import c as d, e" },
    { file: "src/demo/a.py", text: "  from .. import f" },
    { file: "src/demo/sub/a.py", text: "import demo.g  # h" },
    { file: "src/demo/tests/a.py", text: "import i" },
  ];
  const files = { ...tracked(recipes), search: async () => lines };
  const read = await readSourceTree(files, "meson-python");
  expect([...(read.recipes?.mentioned ?? [])]).toEqual(["demo", "__init__.py", "a.py"]);
  expect([...(read.recipes?.imported.keys() ?? [])]).toEqual([
    "src/demo/_b",
    "src/demo/_b/c",
    "src/demo/_b/e",
    "src",
    "src/f",
    "demo/g",
  ]);
  expect(await readSourceTree(tracked(recipes), "setuptools")).not.toHaveProperty("recipes");
});

test("what another backend would read counts for nothing", async () => {
  const pyproject =
    '[tool.poetry]\ninclude = ["a"]\n[tool.flit.sdist]\ninclude = ["b"]\n[tool.hatch.version]\npath = "c"\n';
  const files = tracked({ "pyproject.toml": pyproject, "setup.py": 'open("d")' });
  const { inclusions } = await readSourceTree(files, "poetry-core");
  expect(inclusions.map(({ pattern }) => pattern)).toEqual(["a"]);
  const read = async (backend: string) => (await readSourceTree(files, backend)).named.map(({ path }) => path);
  expect(await read("hatchling")).toEqual(["c"]);
  expect(await read("setuptools")).toEqual(["d"]);
});

test("git tells what is committed below the project's folder, whatever lies there now", async () => {
  const repository = mkdtempSync(path.join(realpathSync(os.tmpdir()), "tracked-"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], {
      cwd: repository,
      encoding: "utf8",
    }).trim();
  try {
    git("init", "--quiet");
    mkdirSync(path.join(repository, "lib"));
    for (const name of ["lib/é a.txt", "lib/b.py", "outside.txt"])
      writeFileSync(path.join(repository, name), `committed ${name}`);
    symlinkSync("b.py", path.join(repository, "lib/link.py"));
    git("add", "-A");
    git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},lib/vendor`);
    git("commit", "--quiet", "--message", "x");
    const commit = git("rev-parse", "HEAD");
    writeFileSync(path.join(repository, "lib/b.py"), "changed");
    writeFileSync(path.join(repository, "lib/new.py"), "new");
    const processes = machineProcesses({ graceSeconds: 1 });
    const files = await readTrackedFiles(
      { dir: repository, commit, root: "lib" },
      { processes },
      { PATH: process.env.PATH ?? "" },
    );
    expect(files.names).toEqual(["b.py", "é a.txt"]);
    expect(files.submodules).toEqual(["vendor"]);
    expect(await files.read("b.py")).toBe("committed lib/b.py");
    expect(await files.read("../outside.txt")).toBeUndefined();
    expect(await files.search("^[ac]om+itted lib/b", ".py")).toEqual([{ file: "b.py", text: "committed lib/b.py" }]);
    const lost = readTrackedFiles(
      { dir: repository, commit: "0".repeat(40), root: "." },
      { processes },
      { PATH: process.env.PATH ?? "" },
    );
    await expect(lost).rejects.toMatchObject({ code: "SW-GIT-FAILED" });
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
});
