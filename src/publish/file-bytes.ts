import { createHash } from "node:crypto";
import type { Files } from "../ports/files.ts";

const SLICE = 256 * 1024;

/** The bytes of a file, a slice at a time; the file is closed when the reader is done with it. Empty where there is none. */
export async function* bytesOfFile(file: string, files: Files): AsyncGenerator<Uint8Array> {
  const open = await files.open(file);
  if (open === undefined) return;
  try {
    for (let offset = 0; offset < open.size; offset += SLICE) yield await open.read(offset, SLICE);
  } finally {
    await open.close();
  }
}

/** Size in bytes and sha256 (hex) of a file; `undefined` when there is no regular file. */
export async function sha256Of(
  file: string,
  files: Files,
): Promise<{ readonly size: number; readonly sha256: string } | undefined> {
  if ((await files.kind(file)) !== "file") return undefined;
  return sha256OfChunks(bytesOfFile(file, files));
}

/** Size in bytes and sha256 (hex) of all that `chunks` gives. */
export async function sha256OfChunks(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest("hex") };
}
