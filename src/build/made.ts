import { createHash } from "node:crypto";
import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";

/** One distribution that a tool has made, or an earlier job. */
export interface Made {
  readonly path: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
}

const PIECE = 4 * 1024 * 1024;

/** The file as it is on disk. Throws SW-BUILD-ODD-OUTPUT when there is none. */
export async function readMade(file: string, files: Files): Promise<Made> {
  const source = await files.open(file);
  if (source === undefined) throw new ShipwheelError("SW-BUILD-ODD-OUTPUT", `there is no file ${file}`);
  try {
    const hash = createHash("sha256");
    for (let offset = 0; offset < source.size; offset += PIECE) hash.update(await source.read(offset, PIECE));
    return { path: file, name: path.basename(file), size: source.size, sha256: hash.digest("hex") };
  } finally {
    await source.close();
  }
}
