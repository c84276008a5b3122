import { tableAt, textAt, textsAt } from "../config/table.ts";
import type { VersionSource } from "../documents/project.ts";
import { type Described, type Fields, pure } from "./described.ts";
import { filesOf, versionInModule } from "./module-attribute.ts";
import { groupAt, groupsAt, readmeFile, writtenAll } from "./project-table.ts";
import { pythonTokens } from "./python-tokens.ts";
import { setuptoolsScm } from "./scm.ts";
import { citeBackend, type Sources } from "./sources.ts";
import { askBackend, versionInModules } from "./version-literal.ts";

/** A project that flit builds, by `[project]` or by the older `[tool.flit.metadata]`. Its wheels are always pure. */
export async function describeFlit(sources: Sources): Promise<Described> {
  const legacy = tableAt(sources.tool("flit"), "metadata");
  const module = moduleName(sources);
  return {
    name: textAt(legacy, "dist-name") ?? textAt(legacy, "module"),
    version: scmVersion(sources) ?? (await moduleVersion(sources, module)),
    requiresPython: textAt(legacy, "requires-python"),
    purity: pure("certain", citeBackend(sources, "flit builds no extension modules")),
    fields: { description: await docstring(sources, module), ...legacyFields(sources) },
  };
}

const SCM = "flit_scm:buildapi";

/** flit-scm has setuptools-scm write the version into the module, before flit looks there. */
function scmVersion(sources: Sources): VersionSource | undefined {
  const keys = ["build-system", "build-backend"];
  if (textAt(sources.pyproject?.table ?? {}, ...keys) !== SCM) return undefined;
  return setuptoolsScm(sources.tool("setuptools_scm"), "setuptools-scm", sources.cite(keys, SCM));
}

async function moduleVersion(sources: Sources, module: string | undefined): Promise<VersionSource | undefined> {
  if (module === undefined) return undefined;
  return (
    (await versionInModules(sources, versionFiles(module), "__version__")) ??
    (await versionInModule(sources, filesIn(module.split(".")), "__version__", filesIn)) ??
    askBackend(sources.cite(["project"], `__version__ of ${module}`))
  );
}

/** The first line of the module's docstring, which flit takes for the description; `undefined` where that is not to be read. */
async function docstring(sources: Sources, module: string | undefined): Promise<string | undefined> {
  for (const file of module === undefined ? [] : filesIn(module.split("."))) {
    const text = await sources.read(file);
    if (text === undefined) continue;
    const [first] = pythonTokens(text);
    return first?.kind === "text" && !first.computed ? first.value.trimStart().split("\n")[0]?.trimEnd() : undefined;
  }
  return undefined;
}

/** `[tool.flit]`. */
function legacyFields(sources: Sources): Fields {
  const flit = sources.tool("flit");
  const metadata = tableAt(flit, "metadata");
  const evidence = sources.cite(["tool", "flit", "metadata"], "[tool.flit.metadata]");
  const written = (...keys: readonly string[]) => writtenAll(textsAt(metadata, ...keys), evidence);
  const extras = Object.keys(tableAt(metadata, "requires-extra"));
  const dev = textsAt(metadata, "dev-requires").length === 0 || extras.includes("dev") ? [] : [written("dev-requires")];
  const [license, readme] = [textAt(metadata, "license"), textAt(metadata, "description-file")];
  return {
    license: license === undefined ? undefined : { text: license },
    readme: readme === undefined ? undefined : readmeFile(readme),
    dependencies: written("requires"),
    optionalDependencies: Object.fromEntries([
      ...extras.map((extra) => [extra, written("requires-extra", extra)] as const),
      ...dev.map((requirements) => ["dev", requirements] as const),
    ]),
    scripts: groupAt(flit, "scripts"),
    entryPoints: groupsAt(flit, "entrypoints"),
    unknown: ["description"],
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
