import { createHash } from "node:crypto";
import type { Hashing } from "../ports/hashing.ts";
import type { ByteSource } from "../python/byte-source.ts";
import { type PassingHash, sha512Here } from "../python/passing-hash.ts";

/** By which a file is known; in hex. */
export interface Digests {
  readonly sha256: string;
  readonly sha512: string;
}

/** A file of this size is read whole, before anything is looked at. */
const MOST_HELD = 1024 * 1024;
const READ_BYTES = 1024 * 1024;

/** What `read` tells of a file, and the digests of the bytes that it saw: what it reads from front to end is read once. */
export async function withDigests<T>(
  source: ByteSource,
  read: (source: ByteSource) => Promise<T>,
  hashing?: Hashing,
): Promise<Digests & { readonly answer: T }> {
  const sha512 = (await hashing?.sha512(source.size)) ?? sha512Here();
  const passing = hashed(source.size > MOST_HELD ? source : inMemory(await source.read(0, source.size)), sha512);
  const answer = await read(passing.source);
  return { answer, ...(await passing.digests()) };
}

interface Hashed {
  /** Hashes what passes through it, as far as it comes in the order of the file. */
  readonly source: ByteSource;
  /** Reads what did not come. */
  readonly digests: () => Promise<Digests>;
}

function hashed(source: ByteSource, sha512: PassingHash): Hashed {
  const sha256 = createHash("sha256");
  let at = 0;

  async function read(offset: number, length: number, room?: Uint8Array): Promise<Uint8Array> {
    const bytes = await source.read(offset, length, room);
    const end = offset + bytes.length;
    if (offset > at || end <= at) return bytes;
    const fresh = bytes.subarray(at - offset);
    at = end;
    const taken = sha512.add(fresh);
    sha256.update(fresh);
    await taken;
    return bytes;
  }

  async function digests(): Promise<Digests> {
    const room = Buffer.allocUnsafeSlow(Math.min(READ_BYTES, source.size - at));
    while (at < source.size) if ((await read(at, READ_BYTES, room)).length === 0) break;
    return { sha256: sha256.digest("hex"), sha512: await sha512.digest() };
  }

  return { source: { size: source.size, read }, digests };
}

function inMemory(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}
