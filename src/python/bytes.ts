import type { ByteSource } from "./byte-source.ts";

const BLOCK_BYTES = 512 * 1024;

/** `length` bytes from `offset`, in `room` or elsewhere; fewer only at the end of the source. */
export type ReadBytes = ByteSource["read"];

/** Reads for one who goes forward in small steps: each step out of the block that was read last, where it can be. */
export function readAhead(source: ByteSource): ReadBytes {
  let block: Uint8Array = new Uint8Array();
  let start = 0;
  return async (offset, length, room) => {
    if (offset < 0 || offset >= source.size || length <= 0) return new Uint8Array();
    if (offset < start || offset + length > start + block.length) {
      // What stands in the caller's room will soon be something else.
      if (room !== undefined && length >= BLOCK_BYTES) return source.read(offset, length, room);
      block = await source.read(offset, Math.min(Math.max(length, BLOCK_BYTES), source.size - offset));
      start = offset;
    }
    return block.subarray(offset - start, offset - start + length);
  };
}

/** The same source for one who goes forward in steps small and large: it is asked for blocks. */
export function inBlocks(source: ByteSource): ByteSource {
  return { size: source.size, read: readAhead(source) };
}

/** Smaller ones may share their buffer with others. */
const LEAST_DISCARDED = 64 * 1024;

/**
 * Gives back the memory of bytes that nobody reads or writes any more, in whatever part of their buffer they stand.
 *
 * The garbage of large archives would else be most of what we hold: it is collected late. A Node that cannot do it leaves it to that.
 */
export function discard(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (bytes.length >= LEAST_DISCARDED && "transfer" in buffer) buffer.transfer(0);
}

/** The bytes as numbers, little-endian, as ZIP has them. */
export function littleEndian(bytes: Uint8Array): {
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly u64: (at: number) => number;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    u16: (at) => view.getUint16(at, true),
    u32: (at) => view.getUint32(at, true),
    // Beyond 2^53 a number is not exact; no file is that long, so it disagrees with everything it is compared to.
    u64: (at) => Number(view.getBigUint64(at, true)),
  };
}

/** Bytes as characters of the same number: a key that no two byte strings share. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** `undefined` when the bytes are no UTF-8. A byte-order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
