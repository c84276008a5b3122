import { expect, test } from "@jest/globals";
import { readPyproject } from "../../src/config/pyproject.ts";
import { readProject } from "../../src/project/project.ts";
import { fakeFiles } from "../fakes/files.ts";

const PYPROJECT = `[build-system]
requires = ["maturin"]
build-backend = "maturin"
[project]
name = "x"
dynamic = ["version"]
`;

const CRATE = `[package]
name = "x"
version = { workspace = true }
[dependencies]
pyo3 = { workspace = true }
`;

const WORKSPACE = `[workspace.package]
version = "1.2.3"
[workspace.dependencies]
pyo3 = { version = "0.25", features = ["abi3-py39"] }
`;

/** The project in /repo/crates/x, with `others` beside it. */
async function project(others: Readonly<Record<string, string>>, pyproject = PYPROJECT) {
  const files = fakeFiles({
    "/repo/crates/x/pyproject.toml": pyproject,
    "/repo/crates/x/Cargo.toml": CRATE,
    ...others,
  });
  return readProject("/repo/crates/x", await readPyproject("/repo/crates/x", { files }), { files });
}

test("a crate inherits from the workspace above its project", async () => {
  expect(await project({ "/repo/Cargo.toml": WORKSPACE, "/repo/.git/HEAD": "" })).toMatchObject({
    version: { version: "1.2.3", evidence: { file: "../../Cargo.toml", line: 2 } },
    abi3: "cp39",
    maturin: { pyo3: "0.25", stableAbi: [{ feature: "", python: "cp39" }] },
  });
});

test("a crate of its own may lie beside the project", async () => {
  const pyproject = `${PYPROJECT}[tool.maturin]\nmanifest-path = "../y/Cargo.toml"\n`;
  const crate = '[package]\nname = "y"\nversion = "2.0.0"\n';
  expect(await project({ "/repo/crates/y/Cargo.toml": crate }, pyproject)).toMatchObject({
    version: { version: "2.0.0" },
    maturin: { bindings: "bin" },
  });
});

test.each([
  {
    others: { "/repo/crates/.git/HEAD": "", "/repo/Cargo.toml": WORKSPACE },
    because: "it is outside of the repository",
  },
  { manifest: `../${"y".repeat(300)}/Cargo.toml`, because: "no file has such a name" },
  { manifest: `${"../".repeat(40)}Cargo.toml`, because: "it is outside of everything" },
])("it is not read: $because", async ({ others = {}, manifest }) => {
  const pyproject = manifest === undefined ? PYPROJECT : `${PYPROJECT}[tool.maturin]\nmanifest-path = "${manifest}"\n`;
  const error = expect.objectContaining({ code: "SW-VERSION-MISSING" });
  await expect(project(others, pyproject)).rejects.toEqual(error);
});
