import path from "node:path";
import type { Where } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Table } from "./table.ts";
import { parseToml } from "./toml.ts";
import { lineOfKey } from "./toml-lines.ts";

export interface Pyproject {
  /** The machine's own path of the file. */
  readonly path: string;
  readonly text: string;
  readonly table: Table;
}

/**
 * Reads `pyproject.toml` of the folder `dir`. `undefined` when there is none.
 *
 * Throws SW-TOML-SYNTAX.
 */
export async function readPyproject(dir: string, { files }: { readonly files: Files }): Promise<Pyproject | undefined> {
  const file = path.join(dir, "pyproject.toml");
  // Opened, since only what is a file can be: to read a device or a pipe would never end.
  const opened = await files.open(file);
  if (opened === undefined) return undefined;
  try {
    const text = new TextDecoder().decode(await opened.read(0, opened.size));
    return { path: file, text, table: parseToml(text, file) };
  } finally {
    await opened.close();
  }
}

/** Where pyproject.toml says something of the key at `keys`, with the text of that line. */
export function whereOf(pyproject: Pyproject, keys: readonly string[]): Where {
  const line = lineOfKey(pyproject.text, keys);
  if (line === undefined) return { file: pyproject.path };
  return { file: pyproject.path, line, text: (pyproject.text.split("\n")[line - 1] ?? "").trim().slice(0, 200) };
}
