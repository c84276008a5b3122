import type { VersionSource } from "../documents/project.ts";
import { importsOf } from "./python-imports.ts";
import { readPythonSource } from "./python-source.ts";
import type { PythonSource } from "./python-syntax.ts";
import type { Sources } from "./sources.ts";
import { assignedVersion } from "./version-literal.ts";

/** The files in which the module `a.b` may lie, given as its parts; the likeliest first. */
export type Locate = (parts: readonly string[]) => readonly string[];

// Further away nobody keeps a version; it ends modules that import each other.
const FARTHEST = 3;

/** What the first of `files` that is there assigns to `name`, or the module that it imports that name from, or the one behind that. */
export async function versionInModule(
  sources: Sources,
  files: readonly string[],
  name: string,
  locate: Locate,
  hops = FARTHEST,
): Promise<VersionSource | undefined> {
  for (const file of files) {
    const text = await sources.read(file);
    if (text === undefined) continue;
    const source = readPythonSource(text);
    const found = assignedVersion(source, name, file);
    if (found !== undefined || hops === 0) return found;
    const taken = takenFrom(text, source, name);
    return taken && versionInModule(sources, filesOfImport(taken.module, file, locate), taken.name, locate, hops - 1);
  }
  return undefined;
}

/** `from module import name`, or `from package import module` and then `name = module.name`. */
function takenFrom(text: string, source: PythonSource, name: string) {
  const imports = importsOf(text);
  const taken = imports.find((each) => each.as === name);
  if (taken !== undefined) return taken;
  const [assigned, ...others] = source.assignmentsTo(name);
  const written = assigned?.value.kind === "name" && others.length === 0 ? assigned.value.value : "";
  const [module, attribute, ...rest] = written.split(".");
  const from = imports.find((each) => each.as === module);
  if (from === undefined || attribute === undefined || rest.length > 0) return undefined;
  return { module: `${from.module}${from.module.endsWith(".") ? "" : "."}${from.name}`, name: attribute };
}

/** Where `module` may lie when `file` imports from it; each dot in front of it goes one folder up. */
function filesOfImport(module: string, file: string, locate: Locate): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const parts = module.slice(dots).split(".").filter(Boolean);
  return dots === 0 ? locate(parts) : filesOf([...file.split("/").slice(0, -dots), ...parts].join("/"));
}

/** A module is a file or a folder. */
export function filesOf(stem: string): readonly string[] {
  return [`${stem}.py`, `${stem}/__init__.py`];
}
