import { expect, test } from "@jest/globals";
import { ShipwheelError } from "../../src/errors.ts";
import { projectOf, type Sources } from "../project-of.ts";

const BACKENDS = [
  "setuptools.build_meta",
  "hatchling.build",
  "flit_core.buildapi",
  "poetry.core.masonry.api",
  "pdm.backend",
  "uv_build",
  "maturin",
  "scikit_build_core.build",
  "mesonpy",
];

const VALUES = [
  "1",
  "true",
  "1.5",
  '""',
  '"x"',
  '"__proto__"',
  "[]",
  "[1]",
  '["x"]',
  "[[]]",
  "{}",
  "{x = 1}",
  "{x = {x = []}}",
  "1979-05-27",
];

const KEYS = [
  ...["build-backend", "requires", "backend-path"].map((key) => `build-system.${key}`),
  ...`name version description readme requires-python license license-files authors keywords classifiers urls scripts gui-scripts
    entry-points dependencies optional-dependencies dynamic`
    .split(/\s+/)
    .map((key) => `project.${key}`),
  ...`setuptools setuptools.dynamic setuptools.dynamic.version setuptools.dynamic.dependencies setuptools.dynamic.readme
    setuptools.dynamic.optional-dependencies setuptools.package-dir setuptools.packages.find.where setuptools.ext-modules setuptools_scm
    setuptools_scm.tag setuptools_scm.root setuptools-rust.ext-modules distutils.bdist_wheel extension-helpers versioneer hatch
    hatch.version hatch.version.raw-options hatch.build hatch.build.hooks hatch.build.hooks.custom hatch.build.targets.wheel.hooks
    flit flit.metadata flit.metadata.requires-extra flit.module flit.scripts flit.entrypoints poetry poetry.name poetry.version
    poetry.dependencies poetry.dependencies.python poetry.dependencies.b poetry.extras poetry.scripts poetry.plugins poetry.build
    poetry.readme poetry-dynamic-versioning pdm pdm.version pdm.build pdm.build.custom-hook maturin maturin.features
    maturin.manifest-path maturin.bindings scikit-build scikit-build.wheel scikit-build.wheel.py-api scikit-build.overrides
    scikit-build.metadata.version meson-python meson-python.limited-api cibuildwheel`
    .split(/\s+/)
    .map((key) => `tool.${key}`),
];

const FILES: Sources = {
  "a/__init__.py": '__version__ = "1"\n',
  "Cargo.toml": '[package]\nname = "a"\nversion = "1.0.0"\n',
  "meson.build": "project('a', version: '1')\n",
};

async function answer(sources: Sources): Promise<"read" | "refused"> {
  try {
    await projectOf(sources);
    return "read";
  } catch (error) {
    if (error instanceof ShipwheelError) return "refused";
    throw error;
  }
}

/** A project in which `key` has a value of a kind that nobody expects there. */
function withValue(backend: string, key: string, value: string): string {
  const base = [`build-system.build-backend = "${backend}"`, 'project.name = "a"', 'project.version = "1"'];
  return [...base.filter((line) => !line.startsWith(`${key} `)), `${key} = ${value}`].join("\n");
}

test.each(BACKENDS)("%s: a value of any kind in any table is read or refused", async (backend) => {
  for (const key of KEYS) {
    for (const value of VALUES) {
      const text = withValue(backend, key, value);
      expect(["read", "refused"]).toContain(await answer({ ...FILES, "pyproject.toml": text }));
    }
  }
});

const CALLED = 'setup(name="a", version="1", install_requires=[';
const MESON = 'build-system.build-backend = "mesonpy"\nproject.name = "a"\nproject.version = "1"\n';
const MATURIN = MESON.replace("mesonpy", "maturin");
const OF: Readonly<Record<string, string>> = { "meson.build": MESON, "Cargo.toml": MATURIN };
const NUMBERS = Array.from({ length: 5_000 }, (_, number) => number);
const MANY = 150_000;

test.each([
  {
    because: "names that stand for nothing",
    file: "setup.py",
    text: `${CALLED}${"b,".repeat(MANY)}])\n${"c=1\n".repeat(MANY)}`,
  },
  {
    because: "one dictionary, named again and again",
    file: "setup.py",
    text: `k = {${NUMBERS.map((each) => `"${each}": b`)}}\nk["c"] = 1\nsetup(name="a", version="1", extras_require={${NUMBERS.map((each) => `"${each}": k`)}})`,
  },
  {
    because: "a setup() that is called again and again",
    file: "setup.py",
    text: `${'setup(name="a", version="1", **k)\n'.repeat(20_000)}k = {}\n${"k.update(b=c)\n".repeat(20_000)}`,
  },
  {
    because: "assignments in one line",
    file: "setup.py",
    text: `${"a[0]=".repeat(MANY)}1\nsetup(name="a", version="1")`,
  },
  {
    because: "a dictionary that is given much",
    file: "setup.py",
    text: `setup(name="a", version="1", **k)\nk = f()\n${"k['a']=1\n".repeat(100_000)}`,
  },
  {
    because: "extras of [project]",
    file: "pyproject.toml",
    text: `[project]\nname = "a"\nversion = "1"\n[project.optional-dependencies]\n${NUMBERS.map((each) => `e${each} = ["b"]`).join("\n")}`,
  },
  {
    because: "extras of Poetry",
    file: "pyproject.toml",
    text: `[build-system]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "a"\nversion = "1"\n[tool.poetry.extras]\n${NUMBERS.map((each) => `e${each} = ["d${each}"]`).join("\n")}\n[tool.poetry.dependencies]\n${NUMBERS.map((each) => `d${each} = "1"`).join("\n")}`,
  },
  {
    because: "a marker of Poetry's",
    file: "pyproject.toml",
    text: `[build-system]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "a"\nversion = "1"\n[tool.poetry.dependencies]\nb = {version = "1", platform = "${" ".repeat(MANY)}c"}\n`,
  },
  {
    because: "hooks of hatchling",
    file: "pyproject.toml",
    text: `[build-system]\nbuild-backend = "hatchling.build"\n[project]\nname = "a"\nversion = "1"\n${NUMBERS.map((each) => `[tool.hatch.build.hooks.h${each}]`).join("\n")}`,
  },
  {
    because: "features that turn each other on",
    file: "Cargo.toml",
    text: `[package]\nname = "a"\nversion = "1.0.0"\n[dependencies]\npyo3 = "0.22"\n[features]\n${NUMBERS.map((each) => `f${each} = ["f${each + 1}"]`).join("\n")}`,
  },
  {
    because: "licence files that are not there",
    file: "pyproject.toml",
    text: `[project]\nname = "a"\nversion = "1"\nlicense-files = [${NUMBERS.map((each) => `"a/${each}"`)}]`,
  },
  { because: "a folder that goes into itself", file: "meson.build", text: "subdir('.')\n".repeat(MANY / 2) },
])("much of everything is read in a short time: $because", async ({ file, text }) => {
  const started = performance.now();
  const files: Sources = {
    "pyproject.toml": OF[file] ?? "",
    ".gitmodules": "path = b\n".repeat(MANY),
    [file]: text,
  };
  expect(await answer(files)).toBe("read");
  expect(performance.now() - started).toBeLessThan(8_000);
});

test.each([
  { file: "Cargo.toml", keys: ["package", "lib", "dependencies", "features", "workspace", "target"] },
  { file: "Cargo.toml", keys: ["package.version", "lib.crate-type", "dependencies.pyo3", "features.default"] },
  { file: "Cargo.toml", keys: ["workspace.package", "workspace.dependencies", "workspace.members", "target.x"] },
])("$keys of $file may be of any kind", async ({ file, keys }) => {
  const pyproject = 'build-system.build-backend = "maturin"\nproject.name = "a"\nproject.version = "1"\n';
  for (const key of keys) {
    for (const value of VALUES) {
      const sources = { "pyproject.toml": pyproject, [file]: `${key} = ${value}` };
      expect(["read", "refused"]).toContain(await answer(sources));
    }
  }
});

test.each([
  {
    because: "a workspace that inherits from itself",
    sources: {
      "pyproject.toml": 'build-system.build-backend = "maturin"\nproject.name = "a"\n',
      "Cargo.toml":
        '[package]\nname = "a"\nversion.workspace = true\n[workspace]\nmembers = ["."]\n[workspace.package]\nversion.workspace = true\n[features]\na = ["b"]\nb = ["a", "pyo3/a"]\n[dependencies]\npyo3 = {workspace = true}\n[workspace.dependencies]\npyo3 = {workspace = true}\n',
    },
  },
  {
    because: "dictionaries of setup.py that hold themselves",
    sources: { "setup.py": 'a = dict(**a)\na["b"] = a\na.update(a)\nb = c\nc = b\nsetup(name="a", version=b, **a)' },
  },
  { because: "brackets that are closed twice", sources: { "setup.py": 'f([)) \ng(\n[}\nsetup(name="a", version="1"' } },
  { because: "brackets without end", sources: { "setup.py": `setup(name=${"[{(".repeat(20_000)}` } },
  { because: "tables within tables", sources: { "pyproject.toml": `x = ${"[".repeat(5000)}${"]".repeat(5000)}` } },
  {
    because: "a Poetry constraint without end",
    sources: {
      "pyproject.toml": `[build-system]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "a"\nversion = "1"\n[tool.poetry.dependencies]\nb = "${"^1,".repeat(50_000)}"\npython = "${"^3 || ".repeat(50_000)}3"\n`,
    },
  },
])("it ends, with an answer or a code: $because", async ({ sources }) => {
  expect(["read", "refused"]).toContain(await answer(sources));
});

test("ten megabytes of configuration take no longer than reading them", async () => {
  const dependencies = Array.from(
    { length: 250_000 },
    (_, index) => `  "package-${index}>=1; python_version < '3.11'",`,
  );
  const text = `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "a"\nversion = "1"\ndependencies = [\n${dependencies.join("\n")}\n]\n`;
  expect((await projectOf({ "pyproject.toml": text })).metadata.dependencies).toHaveLength(250_000);
}, 20_000);
