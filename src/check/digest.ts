import { createHash, webcrypto } from "node:crypto";
import type { ByteSource } from "../python/byte-source.ts";
import { readChunks } from "../python/inflate.ts";

export interface Digested {
  /** Hex. */
  readonly sha256: string;
  readonly sha512: string;
  /** The same bytes: in memory where there is room, so that nothing is read twice. */
  readonly source: ByteSource;
}

/** With four files at once this is what stays in memory. */
const MOST_HELD = 24 * 1024 * 1024;

/** Reads the file once, from front to end, for its digests. */
export async function digestFile(source: ByteSource): Promise<Digested> {
  if (source.size > MOST_HELD) return { ...(await digestStream(source)), source };
  const bytes = await source.read(0, source.size);
  // Off this thread: there the members are hashed meanwhile, those of another file.
  const [sha256, sha512] = await Promise.all(
    ["SHA-256", "SHA-512"].map((name) => webcrypto.subtle.digest(name, bytes)),
  );
  return { sha256: hex(sha256), sha512: hex(sha512), source: inMemory(bytes) };
}

async function digestStream(source: ByteSource): Promise<Pick<Digested, "sha256" | "sha512">> {
  const sha256 = createHash("sha256");
  const sha512 = createHash("sha512");
  for await (const chunk of readChunks(source, { offset: 0, length: source.size })) {
    sha256.update(chunk);
    sha512.update(chunk);
  }
  return { sha256: sha256.digest("hex"), sha512: sha512.digest("hex") };
}

function hex(digest: ArrayBuffer | undefined): string {
  return Buffer.from(digest ?? new ArrayBuffer()).toString("hex");
}

function inMemory(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}
