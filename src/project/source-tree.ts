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
  const declared: readonly Declarations[] = [
    pyprojectDeclarations(pyproject === undefined ? {} : parseToml(pyproject, "pyproject.toml")),
    cfgDeclarations(readSetupCfg(setupCfg ?? "")),
    { named: textsOf(setupPy ?? "").map((path) => ({ path, by: "setup.py" })), inclusions: [], excluded: [] },
  ];
  return {
    backend,
    files: tracked.names,
    named: declared.flatMap(({ named }) => named),
    inclusions: declared.flatMap(({ inclusions }) => inclusions),
    excluded: [...declared.flatMap(({ excluded }) => excluded), ...notExported(attributes ?? "")],
    ...(manifest !== undefined && { manifest }),
  };
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
