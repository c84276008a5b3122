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

type Told = Partial<Omit<SourceTree, "files">>;

function found(kind: "sdist" | "wheel", files: readonly string[], members: readonly string[], told: Told = {}) {
  const tree = { backend: "setuptools", files, submodules: [], named: [], inclusions: [], excluded: [], ...told };
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
  const tree = { backend: "setuptools", files: ["a.c"], submodules: [], named: [], inclusions: [], excluded: [] };
  expect(withSourceFindings(broken, tree)).toBe(broken);
});
