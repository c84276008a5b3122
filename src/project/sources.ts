import path from "node:path";
import { type Pyproject, whereOf } from "../config/pyproject.ts";
import { isNameable, isWithin, readSource, readWithin } from "../config/source-text.ts";
import { type Table, tableAt } from "../config/table.ts";
import { lineOfKey } from "../config/toml-lines.ts";
import type { Evidence } from "../documents/project.ts";
import type { Where } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { readPythonSource } from "./python-source.ts";
import type { PythonSource } from "./python-syntax.ts";
import { readSetupCfg, type SetupCfg } from "./setup-cfg.ts";

/** The files that describe one project. They are read; nothing of them is run. */
export interface Sources {
  readonly pyproject: Pyproject | undefined;
  /** `[project]`, an empty table where there is none. */
  readonly project: Table;
  readonly setupCfg: SetupCfg;
  readonly setupPy: PythonSource | undefined;
  /** `[tool.NAME]` of pyproject.toml. */
  tool(name: string): Table;
  /** A text within the project; `undefined` when it is not there, leads out of the project, or is no source by its size. */
  read(relative: string): Promise<string | undefined>;
  /** The same of a text above the project, in its repository, named from the project: `../../Cargo.toml`. */
  readAbove(relative: string): Promise<string | undefined>;
  /** Whether there is such a file in the project. */
  has(relative: string): Promise<boolean>;
  /** The names of the files in a folder of the project; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The name of the folder that the project lies in, then those of the folders above it. */
  folders(): Promise<readonly string[]>;
  /** What pyproject.toml says at `keys`, as evidence. */
  cite(keys: readonly string[], says: string): Evidence;
  /** A place in a file of the project, as errors show it. */
  where(evidence: Evidence): Where;
}

/** Opens the project in the folder `dir`. */
export async function openSources(
  dir: string,
  pyproject: Pyproject | undefined,
  { files }: { readonly files: Files },
): Promise<Sources> {
  const read = (relative: string) => readWithin(dir, relative, files);
  const [setupCfg, setupPy] = await Promise.all([read("setup.cfg"), read("setup.py")]);
  return {
    pyproject,
    project: tableAt(pyproject?.table ?? {}, "project"),
    setupCfg: readSetupCfg(setupCfg ?? ""),
    setupPy: setupPy === undefined ? undefined : readPythonSource(setupPy),
    tool: (name) => tableAt(pyproject?.table ?? {}, "tool", name),
    read,
    readAbove: async (relative) => {
      const levels = path
        .normalize(relative)
        .split(path.sep)
        .filter((each) => each === "..").length;
      const isThere = isNameable(relative) && (await isInRepository(dir, levels, files));
      return isThere ? readSource(path.join(dir, relative), files) : undefined;
    },
    has: async (relative) => isWithin(relative) && (await files.kind(path.join(dir, relative))) === "file",
    list: async (folder) => {
      const entries = (await files.list(path.join(dir, folder))) ?? [];
      return entries.filter(({ kind }) => kind === "file").map(({ name }) => name);
    },
    folders: async () => ((await files.realPath(dir)) ?? dir).split(path.sep).filter(Boolean).reverse(),
    cite: (keys, says) => evidenceAt("pyproject.toml", lineOfKey(pyproject?.text ?? "", keys), says),
    where: ({ file, line, says }) => {
      const place = { file: path.join(dir, file), text: says };
      return line === undefined ? place : { ...place, line };
    },
  };
}

export function evidenceAt(file: string, line: number | undefined, says: string): Evidence {
  return line === undefined ? { file, says } : { file, line, says };
}

/** That the backend alone decides, as evidence. */
export function citeBackend(sources: Sources, says: string): Evidence {
  return sources.cite(["build-system", "build-backend"], says);
}

/** The line, counted from 1, that the offset `index` of `text` is on. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** The place of a key of pyproject.toml, for errors. */
export function pyprojectWhere(sources: Sources, ...keys: readonly string[]): { readonly where?: Where } {
  return sources.pyproject === undefined ? {} : { where: whereOf(sources.pyproject, keys) };
}

const MOST_LEVELS = 16;

/** Whether the folder that many levels above still belongs to the repository: nothing below it is the repository itself. */
async function isInRepository(dir: string, levels: number, files: Files): Promise<boolean> {
  if (levels > MOST_LEVELS) return false;
  for (let level = 0; level < levels; level += 1) {
    const folder = path.join(dir, ...Array.from({ length: level }, () => ".."));
    if ((await files.kind(path.join(folder, ".git"))) !== undefined) return false;
  }
  return true;
}
