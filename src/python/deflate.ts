import { constants, crc32, deflateRaw } from "node:zlib";

/** zlib's own choice: 9 takes three times as long for half a percent. */
const LEVEL = 6;
/** Each piece is deflated by itself: the bytes do not hang on how the chunks came, and memory is bounded. */
const PIECE_BYTES = 1024 * 1024;
/** zlib's own 16 KiB are many small buffers to collect. */
const OUTPUT_BYTES = 256 * 1024;

/** Deflated bytes (RFC 1951) of chunks: the same for the same bytes, however they are cut. */
export async function* deflateChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let parts: Uint8Array[] = [];
  let room = PIECE_BYTES;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      // Whoever makes the chunks may use their memory again.
      const part = Buffer.from(chunk.subarray(at, at + room));
      parts.push(part);
      at += part.length;
      room -= part.length;
      if (room > 0) continue;
      yield await deflatePiece(Buffer.concat(parts), false);
      parts = [];
      room = PIECE_BYTES;
    }
  }
  yield await deflatePiece(Buffer.concat(parts), true);
}

/** A piece that is not the last ends on a byte's boundary, so that the next can follow. */
function deflatePiece(piece: Uint8Array, isLast: boolean): Promise<Uint8Array> {
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  return new Promise((resolve, reject) => {
    deflateRaw(piece, { level: LEVEL, finishFlush, chunkSize: OUTPUT_BYTES }, (error, packed) =>
      error ? reject(error) : resolve(packed),
    );
  });
}

/** A gzip file (RFC 1952) of chunks, whose header tells neither a name nor a time nor a system. */
export async function* gzipChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const tally = { crc: 0, size: 0 };
  yield Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
  yield* deflateChunks(tallied(chunks, tally));
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(tally.crc, 0);
  trailer.writeUInt32LE(tally.size % 2 ** 32, 4);
  yield trailer;
}

/** The checksum and the length of bytes that went by. */
export interface Tally {
  crc: number;
  size: number;
}

/** The chunks as they are; `tally` counts them. */
export async function* tallied(chunks: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    tally.crc = crc32(chunk, tally.crc);
    tally.size += chunk.length;
    yield chunk;
  }
}
