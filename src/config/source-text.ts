import path from "node:path";
import type { Files } from "../ports/files.ts";

const LARGEST = 1024 * 1024;

/** A text below `dir`; `undefined` when it is not there, leads out of the folder, or is no source by its size. */
export async function readWithin(
  dir: string,
  relative: string,
  files: Pick<Files, "open">,
): Promise<string | undefined> {
  return isWithin(relative) ? readSource(path.join(dir, relative), files) : undefined;
}

/** The text of a file; `undefined` where there is none, and for one that is larger than sources are (1 MiB). */
export async function readSource(name: string, files: Pick<Files, "open">): Promise<string | undefined> {
  const file = await files.open(name);
  if (file === undefined) return undefined;
  try {
    return file.size > LARGEST ? undefined : new TextDecoder().decode(await file.read(0, file.size));
  } finally {
    await file.close();
  }
}

// No file system has longer names; asked for one, it fails instead of saying that there is no such file.
const LONGEST_NAME = 255;
const LONGEST_PATH = 2000;

export function isWithin(relative: string): boolean {
  return isNameable(relative) && path.normalize(relative).split(path.sep)[0] !== "..";
}

/** Could a file have this name, relative to another folder? */
export function isNameable(relative: string): boolean {
  const inside = path.normalize(relative);
  if (path.isAbsolute(inside) || relative.includes("\0") || inside.length > LONGEST_PATH) return false;
  return inside.split(path.sep).every((name) => Buffer.byteLength(name) <= LONGEST_NAME);
}
