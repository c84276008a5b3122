import type { ByteSource } from "../python/byte-source.ts";

/** `bytes` as something to read from, in places. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}
