import { isTable, type Table, tableAt, valueAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import type { SourceTree } from "../documents/source-tree.ts";
import { cfgDeclarations } from "./cfg-declarations.ts";
import { placedData } from "./data-files.ts";
import { mesonRecipes } from "./meson-recipes.ts";
import { type Declarations, pyprojectDeclarations } from "./pyproject-declarations.ts";
import { readSetupCfg } from "./setup-cfg.ts";
import { setupPyDeclarations } from "./setup-py-declarations.ts";
import type { TrackedFiles } from "./tracked-files.ts";

/** What is committed, and what the project's files of that commit say of its distributions. Nothing is run. */
export async function readSourceTree(tracked: TrackedFiles, backend: string): Promise<SourceTree> {
  const [pyproject, setupCfg, setupPy, manifest, attributes] = await Promise.all(
    ["pyproject.toml", "setup.cfg", "setup.py", "MANIFEST.in", ".gitattributes"].map(tracked.read),
  );
  const table = pyproject === undefined ? {} : parseToml(pyproject, "pyproject.toml");
  const ofSetup = [cfgDeclarations(readSetupCfg(setupCfg ?? "")), setupPyDeclarations(setupPy ?? "")];
  const declared: readonly Declarations[] = [
    pyprojectDeclarations(readBy(backend, table)),
    ...(isReadBy(backend, "setuptools") ? ofSetup : []),
  ];
  const dataFiles = declared.flatMap((each) => each.dataFiles ?? []);
  return {
    backend,
    files: tracked.names,
    submodules: tracked.submodules,
    named: declared.flatMap(({ named }) => named),
    inclusions: declared.flatMap(({ inclusions }) => inclusions),
    placed: [...declared.flatMap(({ placed = [] }) => placed), ...placedData(dataFiles, tracked.names)],
    modules: declared.flatMap(({ modules = [] }) => modules),
    packageData: declared.flatMap(({ packageData = [] }) => packageData),
    takesAll: takesAll(backend, table),
    excluded: [...declared.flatMap(({ excluded }) => excluded), ...notExported(attributes ?? "")],
    ...(backend === "meson-python" && { recipes: await mesonRecipes(tracked) }),
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

const TAKING_ALL = new Set(["flit-core", "hatchling", "pdm-backend", "poetry-core", "uv_build"]);

/** What is listed takes the place of all that there is. */
function takesAll(backend: string, { tool = {} }: { readonly tool?: unknown }): boolean {
  const limits = [
    ["hatch", "build", "include"],
    ["hatch", "build", "only-packages"],
    ["hatch", "build", "targets", "wheel", "include"],
    ["hatch", "build", "targets", "wheel", "only-packages"],
    ["hatch", "build", "targets", "wheel", "sources"],
    ["hatch", "build", "sources"],
    ["pdm", "build", "includes"],
  ];
  return TAKING_ALL.has(backend) && isTable(tool) && limits.every((keys) => valueAt(tool, ...keys) === undefined);
}

/** Of a backend that we do not know every table may be one that it reads. */
function isReadBy(backend: string, name: string): boolean {
  return (TABLES.get(backend) ?? name) === name;
}

function readBy(backend: string, pyproject: Table): Table {
  const tools = Object.entries(tableAt(pyproject, "tool")).filter(([name]) => isReadBy(backend, name));
  return { project: tableAt(pyproject, "project"), tool: Object.fromEntries(tools) };
}

/** `docs/ export-ignore`: what git leaves out of an archive. */
function notExported(attributes: string): readonly string[] {
  return attributes.split("\n").flatMap((line) => {
    const [pattern, ...words] = line.trim().split(/\s+/);
    return pattern !== undefined && words.includes("export-ignore") ? [pattern] : [];
  });
}
