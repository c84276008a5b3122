import { type Table, tableAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import type { SourceTree } from "../documents/source-tree.ts";
import { cfgDeclarations } from "./cfg-declarations.ts";
import { type Declarations, pyprojectDeclarations } from "./pyproject-declarations.ts";
import { pythonTokens } from "./python-tokens.ts";
import { readSetupCfg } from "./setup-cfg.ts";
import type { TrackedFiles } from "./tracked-files.ts";

/** What is committed, and what the project's files of that commit say of its distributions. Nothing is run. */
export async function readSourceTree(tracked: TrackedFiles, backend: string): Promise<SourceTree> {
  const [pyproject, setupCfg, setupPy, manifest, attributes] = await Promise.all(
    ["pyproject.toml", "setup.cfg", "setup.py", "MANIFEST.in", ".gitattributes"].map(tracked.read),
  );
  const table = pyproject === undefined ? {} : parseToml(pyproject, "pyproject.toml");
  const ofSetup = [
    cfgDeclarations(readSetupCfg(setupCfg ?? "")),
    { named: textsOf(setupPy ?? "").map((path) => ({ path, by: "setup.py" })), inclusions: [], excluded: [] },
  ];
  const declared: readonly Declarations[] = [
    pyprojectDeclarations(readBy(backend, table)),
    ...(isReadBy(backend, "setuptools") ? ofSetup : []),
  ];
  return {
    backend,
    files: tracked.names,
    submodules: tracked.submodules,
    named: declared.flatMap(({ named }) => named),
    inclusions: declared.flatMap(({ inclusions }) => inclusions),
    excluded: [...declared.flatMap(({ excluded }) => excluded), ...notExported(attributes ?? "")],
    ...(manifest !== undefined && { manifest }),
  };
}

/** The table of `[tool]` that a backend reads; what another one would read may be left from before. */
const TABLES: ReadonlyMap<string, string> = new Map([
  ["setuptools", "setuptools"],
  ["hatchling", "hatch"],
  ["flit-core", "flit"],
  ["poetry-core", "poetry"],
  ["pdm-backend", "pdm"],
  ["uv_build", "uv"],
  ["maturin", "maturin"],
  ["scikit-build-core", "scikit-build"],
  ["meson-python", "meson-python"],
]);

/** Of a backend that we do not know every table may be one that it reads. */
function isReadBy(backend: string, name: string): boolean {
  return (TABLES.get(backend) ?? name) === name;
}

function readBy(backend: string, pyproject: Table): Table {
  const tools = Object.entries(tableAt(pyproject, "tool")).filter(([name]) => isReadBy(backend, name));
  return { project: tableAt(pyproject, "project"), tool: Object.fromEntries(tools) };
}

/** Every text in the source: one of them may be the name of a file. */
function textsOf(source: string): readonly string[] {
  const texts = [...pythonTokens(source)].filter(({ kind, computed }) => kind === "text" && computed !== true);
  return [...new Set(texts.map(({ value }) => value))];
}

/** `docs/ export-ignore`: what git leaves out of an archive. */
function notExported(attributes: string): readonly string[] {
  return attributes.split("\n").flatMap((line) => {
    const [pattern, ...words] = line.trim().split(/\s+/);
    return pattern !== undefined && words.includes("export-ignore") ? [pattern] : [];
  });
}
