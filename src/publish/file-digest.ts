import { createHash } from "node:crypto";
import { bytesOfFile, type Files } from "../ports/files.ts";

interface FileDigest {
  /** In bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

/** Size and sha256 of a file; `undefined` when there is no regular file. */
export async function sha256Of(file: string, files: Files): Promise<FileDigest | undefined> {
  if ((await files.kind(file)) !== "file") return undefined;
  return sha256OfChunks(bytesOfFile(file, files));
}

/** Size and sha256 of all that `chunks` gives; with more than `limit` bytes, of what came until then. */
export async function sha256OfChunks(
  chunks: AsyncIterable<Uint8Array>,
  limit = Number.POSITIVE_INFINITY,
): Promise<FileDigest> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return { size, sha256: hash.digest("hex") };
}
