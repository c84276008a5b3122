import { expect, test } from "@jest/globals";
import { withSourceFindings } from "../../src/check/complete.ts";
import type { Distribution } from "../../src/documents/distribution.ts";
import type { SourceTree } from "../../src/documents/source-tree.ts";

const NOTHING = { size: 0, sha256: "", sha512: "", topLevel: [], findings: [], refused: false } as const;

function distribution(kind: "sdist" | "wheel", names: readonly string[]): Distribution {
  const name = kind === "sdist" ? "demo-1.0.tar.gz" : "demo-1.0-py3-none-any.whl";
  const prefix = kind === "sdist" ? "demo-1.0/" : "";
  return { ...NOTHING, kind, name, path: name, members: names.map((each) => ({ name: prefix + each, size: 0 })) };
}

const NOTHING_TOLD: Omit<SourceTree, "files"> = {
  backend: "setuptools",
  submodules: [],
  named: [],
  inclusions: [],
  placed: [],
  modules: [],
  packageData: [],
  takesAll: false,
  excluded: [],
};

type Told = Partial<Omit<SourceTree, "files">>;

function found(kind: "sdist" | "wheel", files: readonly string[], members: readonly string[], told: Told = {}) {
  const tree = { ...NOTHING_TOLD, files, ...told };
  return withSourceFindings(distribution(kind, members), tree).findings.map(
    ({ code, message, severity, authority }) => {
      expect([severity, authority]).toEqual(["warning", "practice"]);
      return `${code} ${message.slice(message.indexOf(": ") + 2)}`;
    },
  );
}

const INIT = "demo/__init__.py";

interface Row {
  readonly because: string;
  readonly files: readonly string[];
  readonly members: readonly string[];
  readonly told?: Told;
  readonly says?: readonly string[];
}

test.each<Row>([
  { because: "all is there", files: [INIT, "README.md"], members: [INIT, "README.md", "PKG-INFO"] },
  {
    because: "setup.py opens what is not there",
    files: [INIT, "requirements.txt"],
    members: [INIT],
    told: { named: [{ path: "requirements.txt", by: "setup.py" }] },
    says: ["SW-SDIST-INCOMPLETE requirements.txt, which setup.py names"],
  },
  {
    because: "a text that is no tracked file names none",
    files: [INIT],
    members: [INIT],
    told: { named: [{ path: "console_scripts", by: "setup.py" }] },
  },
  {
    because: "a header lies beside what is compiled",
    files: ["src/a.c", "src/a.h", "src/b.pyx"],
    members: ["src/a.c"],
    says: [
      "SW-SDIST-INCOMPLETE src/a.h, while it has other sources",
      "SW-SDIST-INCOMPLETE src/b.pyx, while it has other sources",
    ],
  },
  {
    because: "a lock file is part of a crate",
    files: ["Cargo.toml", "Cargo.lock"],
    members: ["Cargo.toml"],
    says: ["SW-SDIST-INCOMPLETE Cargo.lock, while it has other sources"],
  },
  {
    because: "headers lie in a folder that setup.py names, and the rest of it in none",
    files: ["CMakeLists.txt", "include/a.h", "other/b.h", "src/a.c"],
    members: ["src/a.c"],
    told: { named: [{ path: "include", by: "setup.py" }] },
    says: [
      "SW-SDIST-INCOMPLETE CMakeLists.txt, while it has other sources",
      "SW-SDIST-INCOMPLETE include/a.h, while it has other sources",
    ],
  },
  {
    because: "a library's own tests are not compiled",
    files: ["lib/tests/a.c", "lib/tests/b.c"],
    members: ["lib/tests/a.c"],
  },
  { because: "nothing of the folder is compiled", files: ["vendor/a.c", "src/b.c"], members: ["src/b.c"] },
  {
    because: "MANIFEST.in leaves it out by name",
    files: ["src/a.c", "src/a.h"],
    members: ["src/a.c"],
    told: { manifest: "exclude src/*.h\n" },
  },
  {
    because: "so does the backend's list",
    files: ["src/a.c", "src/a.h"],
    members: ["src/a.c"],
    told: { excluded: ["*.h"] },
  },
  {
    because: "setuptools takes tests/test_*.py and no more",
    files: ["tests/__init__.py", "tests/conftest.py", "tests/data/x.json", "tests/test_a.py"],
    members: ["tests/test_a.py"],
    says: ["SW-SDIST-TESTS tests/ lacks tests/__init__.py and 2 more"],
  },
  { because: "no test is there, by choice", files: ["tests/test_a.py", "tests/conftest.py"], members: [INIT] },
  {
    because: "a lone file of data may be left over",
    files: ["tests/test_a.py", "tests/data/x.json.BROKEN"],
    members: ["tests/test_a.py"],
  },
  {
    because: "notes and hidden files are no tests",
    files: [
      "tests/test_a.py",
      "tests/README.md",
      "tests/requirements.txt",
      "tests/.gitignore",
      ".github/tests/conftest.py",
    ],
    members: ["tests/test_a.py"],
  },
  {
    because: "a marker stays behind",
    files: [INIT, "demo/py.typed"],
    members: [INIT],
    says: ["SW-TYPED-MISSING demo/py.typed"],
  },
  {
    because: "a line of MANIFEST.in is dead",
    files: [INIT, "README.md", "MANIFEST.in"],
    members: [INIT],
    told: { manifest: "include README.*\ninclude CHANGES.rst\nrecursive-include docs *.rst *.txt\nexclude gone.txt\n" },
    says: [
      "SW-INCLUSION-DEAD include CHANGES.rst (MANIFEST.in, line 2)",
      "SW-INCLUSION-DEAD recursive-include docs *.rst *.txt (MANIFEST.in, line 3)",
    ],
  },
  {
    because: "one pattern of a line is dead: a name is told, a star may be for later",
    files: ["README.md"],
    members: [INIT],
    told: { manifest: "include README.md NEWS.md *.txt\n" },
    says: ["SW-INCLUSION-DEAD NEWS.md (MANIFEST.in, line 1)"],
  },
  {
    because: "the build makes the file",
    files: [INIT],
    members: [INIT, "demo/made.c"],
    told: { manifest: "include demo/made.c\n" },
  },
  {
    because: "nobody knows what is in a submodule",
    files: [INIT],
    members: [INIT],
    told: {
      submodules: ["vendor/lib"],
      manifest: "include vendor/lib/a.h\nrecursive-include vendor *.h\nrecursive-include vendors *.h\n",
      inclusions: [{ target: "sdist", pattern: "demo/*.made", by: "x" }],
    },
    says: ["SW-INCLUSION-DEAD recursive-include vendors *.h (MANIFEST.in, line 3)"],
  },
  {
    because: "another backend reads no MANIFEST.in",
    files: [INIT],
    members: [INIT],
    told: { backend: "hatchling", manifest: "include x\n" },
  },
  {
    because: "an inclusion is tracked and not there",
    files: ["CHANGES.md", "docs/a.md"],
    members: ["docs/a.md"],
    told: {
      inclusions: [
        { target: "sdist", pattern: "CHANGES.md", by: "pyproject.toml: x" },
        { target: "sdist", pattern: "docs/", by: "pyproject.toml: x" },
      ],
    },
    says: ["SW-SDIST-INCOMPLETE CHANGES.md, which pyproject.toml: x includes by CHANGES.md"],
  },
  {
    because: "an inclusion matches nothing",
    files: [INIT],
    members: [INIT],
    told: { inclusions: [{ target: "sdist", pattern: "NEWS.md", by: "pyproject.toml: x" }] },
    says: ["SW-INCLUSION-DEAD NEWS.md (pyproject.toml: x)"],
  },
  {
    because: "CI and documentation are nobody's loss",
    files: [INIT, ".github/workflows/ci.yml", "docs/conf.py", "tox.ini"],
    members: [INIT],
  },
])("an sdist: $because", ({ files, members, told, says = [] }) => {
  expect(found("sdist", files, members, told)).toEqual(says);
});

const DATA = { target: "wheel", package: "demo", by: "setup.cfg" } as const;

test.each<Row>([
  { because: "all is there", files: [`src/${INIT}`, "src/demo/sub/a.py"], members: [INIT, "demo/sub/a.py"] },
  {
    because: "a sub-package is forgotten",
    files: [INIT, "demo/sub/__init__.py", "demo/sub/deep/a.py", "demo/names/a.py"],
    members: [INIT],
    says: [
      "SW-WHEEL-PACKAGE-MISSING demo.sub, of which demo/sub/__init__.py is tracked",
      "SW-WHEEL-PACKAGE-MISSING demo.names, of which demo/names/a.py is tracked",
    ],
  },
  {
    because: "wherever the sources lie",
    files: [`src/${INIT}`, "src/demo/sub/a.py"],
    members: [INIT],
    says: ["SW-WHEEL-PACKAGE-MISSING demo.sub, of which src/demo/sub/a.py is tracked"],
  },
  {
    because: "in whatever folder",
    files: [
      "tests/demo/__init__.py",
      "tests/demo/other/a.py",
      `bindings/pysrc/${INIT}`,
      "bindings/pysrc/demo/contrib/a.py",
    ],
    members: [INIT],
    says: ["SW-WHEEL-PACKAGE-MISSING demo.contrib, of which bindings/pysrc/demo/contrib/a.py is tracked"],
  },
  {
    because: "tests, templates and what is no name are left out on purpose",
    files: [INIT, "demo/tests/test_a.py", "demo/_vendor/x.py", "demo/templates/a.py", "demo/{{name}}/a.py"],
    members: [INIT],
    told: { excluded: ["demo/_vendor"] },
  },
  {
    because: "other packages of the repository are none of its business",
    files: [INIT, "tools/a.py", "other/__init__.py"],
    members: [INIT],
  },
  {
    because: "a marker stays behind",
    files: [INIT, "demo/py.typed"],
    members: [INIT],
    says: ["SW-TYPED-MISSING demo/py.typed"],
  },
  {
    because: "declared data stays behind",
    files: [INIT, "demo/data/x.json", "demo/data/y.json"],
    members: [INIT],
    told: { inclusions: [{ ...DATA, pattern: "data/*.json" }] },
    says: ["SW-WHEEL-DATA-MISSING demo/data/x.json, of data/*.json (setup.cfg)"],
  },
  {
    because: "it is left out by name",
    files: [INIT, "demo/x.json"],
    members: [INIT],
    told: { inclusions: [{ ...DATA, pattern: "*.json" }], excluded: ["demo/x.json"] },
  },
  {
    because: "declared data is nowhere",
    files: [INIT],
    members: [INIT],
    told: {
      inclusions: [
        { ...DATA, pattern: "table.bin" },
        { ...DATA, pattern: "*.txt" },
        { ...DATA, package: "*", pattern: "py.typed" },
      ],
    },
    says: ["SW-INCLUSION-DEAD table.bin of demo (setup.cfg)"],
  },
  {
    because: "the build makes it",
    files: [INIT],
    members: [INIT, "demo/table.bin"],
    told: { inclusions: [{ ...DATA, pattern: "table.bin" }] },
  },
  {
    because: "a compiled wheel has its packages elsewhere",
    files: [INIT, "demo/sub/a.py"],
    members: ["demo-1.0.data/purelib/demo/__init__.py", "demo-1.0.data/platlib/demo/sub/a.py"],
  },
])("a wheel: $because", ({ files, members, told, says = [] }) => {
  expect(found("wheel", files, members, told)).toEqual(says);
});

test("what cannot be read lacks nothing", () => {
  const broken: Distribution = { ...distribution("sdist", []), kind: "unknown" };
  const tree = { ...NOTHING_TOLD, files: ["a.c"] };
  expect(withSourceFindings(broken, tree)).toBe(broken);
});

const JSONS = ["demo/a.json", "demo/b.json", "demo/c.json", "demo/d.json"];
const RECIPES: Told = {
  backend: "meson-python",
  recipes: {
    mentioned: new Set(["__init__.py", "made.py", "a.json"]),
    imported: new Map(["demo/a", "demo/c"].map((module) => [module, INIT])),
  },
};
const JSON_DATA = "demo/data.json";

test.each<Row>([
  {
    because: "what is included by its path is in the wheel by its package",
    files: ["src/demo/__init__.py", "src/demo/a.json", "src/demo/b.json"],
    members: [INIT, "demo/a.json"],
    told: { inclusions: [{ target: "wheel", pattern: "src/demo", by: "pyproject.toml: x" }] },
    says: ["SW-WHEEL-DATA-MISSING src/demo/b.json, of src/demo (pyproject.toml: x)"],
  },
  {
    because: "what a hook was to make is not there",
    files: [INIT],
    members: [INIT, "demo/made.js"],
    told: {
      inclusions: ["demo/made.js", "demo/static", "demo/a.dll", "demo/*.css"].map((pattern) => {
        return { target: "wheel", pattern, by: "x" } as const;
      }),
    },
    says: ["SW-INCLUSION-DEAD demo/static (x)"],
  },
  {
    because: "each file of a folder has its place outside of packages",
    files: [INIT, "etc/a.json", "etc/b/c.json"],
    members: [INIT, "demo-1.0.data/data/etc/demo/a.json"],
    told: { placed: [{ path: "etc", installed: ".data/data/etc/demo", by: "x" }] },
    says: ["SW-WHEEL-DATA-MISSING etc/b/c.json, which x puts into .data/data/etc/demo"],
  },
  {
    because: "a module may be compiled, and one that is not found is passed over",
    files: ["one.py"],
    members: ["one.py", "two.cpython-312-darwin.so"],
    told: { modules: ["one", "two", "three"].map((path) => ({ path, by: "setup.py: py_modules" })) },
    says: ["SW-WHEEL-PACKAGE-MISSING three, which setup.py: py_modules names"],
  },
  {
    because: "git ignores what is tracked, and the backend does as git",
    files: [INIT, JSON_DATA, "demo/b/c.bin", "demo/tests/d.json", "demo/.hidden"],
    members: [INIT],
    told: { backend: "hatchling", takesAll: true },
    says: ["SW-WHEEL-DATA-MISSING demo/data.json and 1 more, tracked in the package demo"],
  },
  {
    because: "a recipe names neither a module nor data whose like are there",
    files: [
      INIT,
      "demo/a.py",
      "demo/made.py",
      "demo/tool.py",
      "demo/c.py",
      "demo/x.json",
      "demo/b.png",
      "demo/README.md",
      ...JSONS,
    ],
    members: [INIT, "demo/a.png", "demo/c.cpython-312-darwin.so", ...JSONS],
    told: RECIPES,
    says: [
      "SW-WHEEL-DATA-MISSING demo/a.py, which no meson.build names",
      "SW-WHEEL-DATA-MISSING demo/x.json, which no meson.build names",
    ],
  },
  {
    because: "MANIFEST.in adds nothing that include_package_data could take",
    files: [INIT, JSON_DATA, "demo/a.pyx"],
    members: [INIT],
    told: { packageData: ["setup.py: include_package_data"] },
    says: [
      "SW-WHEEL-DATA-MISSING demo/data.json: setup.py: include_package_data takes what MANIFEST.in adds, and it adds nothing",
    ],
  },
  {
    because: "some of what MANIFEST.in adds is taken, and some is not",
    files: [INIT, JSON_DATA, "demo/b.json", "demo/c.txt"],
    members: [INIT, JSON_DATA],
    told: { packageData: ["setup.py: include_package_data"], manifest: "include demo/*.json" },
    says: ["SW-WHEEL-DATA-MISSING demo/b.json, of MANIFEST.in (setup.py: include_package_data)"],
  },
])("the wheel has what the project names: $because", ({ files, members, told, says = [] }) => {
  expect(found("wheel", files, members, told)).toEqual(says);
});
