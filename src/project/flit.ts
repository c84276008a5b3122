import { tableAt, textAt } from "../config/table.ts";
import { type Described, pure } from "./described.ts";
import { filesOf, versionInModule } from "./module-attribute.ts";
import { citeBackend, type Sources } from "./sources.ts";
import { askBackend, versionInModules } from "./version-literal.ts";

/** A project that flit builds, by `[project]` or by the older `[tool.flit.metadata]`. Its wheels are always pure. */
export async function describeFlit(sources: Sources): Promise<Described> {
  const legacy = tableAt(sources.tool("flit"), "metadata");
  const module = moduleName(sources);
  return {
    name: textAt(legacy, "dist-name") ?? textAt(legacy, "module"),
    version:
      module === undefined
        ? undefined
        : ((await versionInModules(sources, versionFiles(module), "__version__")) ??
          (await versionInModule(sources, filesIn(module.split(".")), "__version__", filesIn)) ??
          askBackend(sources.cite(["project"], `__version__ of ${module}`))),
    requiresPython: textAt(legacy, "requires-python"),
    purity: pure("certain", citeBackend(sources, "flit builds no extension modules")),
    scripts: Object.keys(tableAt(sources.tool("flit"), "scripts")),
  };
}

function moduleName(sources: Sources): string | undefined {
  return (
    textAt(sources.tool("flit"), "module", "name") ??
    textAt(sources.tool("flit"), "metadata", "module") ??
    textAt(sources.project, "name")?.replaceAll("-", "_")
  );
}

function filesIn(parts: readonly string[]): readonly string[] {
  return ["", "src/"].flatMap((folder) => filesOf(`${folder}${parts.join("/")}`));
}

/** The files that flit looks into; the last that has a version wins, so it comes first here. */
function versionFiles(module: string): readonly string[] {
  const stem = module.replaceAll(".", "/");
  const inPackage = ["__init__", "version", "_version", "__version__"];
  return ["", "src/"].flatMap((folder) => [
    ...inPackage.map((file) => `${folder}${stem}/${file}.py`),
    `${folder}${stem}.py`,
  ]);
}
