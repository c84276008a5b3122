import { crc32 } from "node:zlib";
import type { ByteSource } from "./byte-source.ts";
import { littleEndian, type ReadBytes, readAhead } from "./bytes.ts";
import { BrokenStream, EndlessStream, inflateChunks } from "./inflate.ts";

const FIXED_BYTES = 10;
const TRAILER_BYTES = 8;
const FLAG_HEADER_CRC = 0x02;
const FLAG_EXTRA = 0x04;
const FLAG_NAME = 0x08;
const FLAG_COMMENT = 0x10;
const TEXT_BLOCK = 64 * 1024;
/** Each costs as much as a large chunk does. Writers of blocks (BGZF) make one for every 64 KiB. */
const MOST_MEMBERS = 2000;
const ZERO_BLOCK = 64 * 1024;

/**
 * What a gzip file unpacks to, all of its members one behind the other (RFC 1952). Each chunk is only good until the next is asked for.
 *
 * Every byte comes before the checksum that it fails: who has seen enough by then need not ask on. Throws where the bytes are broken,
 * `inflateProblem` says how; what `source` throws passes through.
 */
export async function* gunzipChunks(source: ByteSource): AsyncGenerator<Uint8Array, void> {
  const read = readAhead(source);
  let at = 0;
  for (let members = 1; at < source.size; members += 1) {
    if (members > MOST_MEMBERS) throw new EndlessStream(`it has more than ${MOST_MEMBERS} gzip members`);
    const start = await skipHeader(read, at);
    const tally = { crc: 0, size: 0 };
    const chunks = inflateChunks(source, { offset: start, length: Math.max(0, source.size - start) });
    try {
      let next = await chunks.next();
      for (; next.done !== true; next = await chunks.next()) {
        tally.crc = crc32(next.value, tally.crc);
        tally.size = (tally.size + next.value.length) >>> 0;
        yield next.value;
      }
      at = start + next.value;
    } finally {
      await chunks.return(0);
    }
    await checkTrailer(read, at, tally);
    at = await skipZeros(read, at + TRAILER_BYTES, source.size);
  }
}

async function skipHeader(read: ReadBytes, start: number): Promise<number> {
  const fixed = await read(start, FIXED_BYTES);
  if (fixed[0] !== 0x1f || fixed[1] !== 0x8b || fixed[2] !== 8) throw new BrokenStream("what follows is no gzip data");
  const flags = fixed[3] ?? 0;
  let at = start + FIXED_BYTES;
  if ((flags & FLAG_EXTRA) !== 0) {
    const length = await read(at, 2);
    if (length.length < 2) throw new BrokenStream("its gzip header is cut off");
    at += 2 + littleEndian(length).u16(0);
  }
  if ((flags & FLAG_NAME) !== 0) at = await skipText(read, at);
  if ((flags & FLAG_COMMENT) !== 0) at = await skipText(read, at);
  return (flags & FLAG_HEADER_CRC) === 0 ? at : at + 2;
}

/** A name or a comment, up to its zero byte, however long it is. */
async function skipText(read: ReadBytes, start: number): Promise<number> {
  for (let at = start; ; at += TEXT_BLOCK) {
    const block = await read(at, TEXT_BLOCK);
    if (block.length === 0) throw new BrokenStream("its gzip header is cut off");
    const end = block.indexOf(0);
    if (end !== -1) return at + end + 1;
  }
}

async function checkTrailer(read: ReadBytes, at: number, tally: { readonly crc: number; readonly size: number }) {
  const trailer = await read(at, TRAILER_BYTES);
  if (trailer.length < TRAILER_BYTES) throw new BrokenStream("its checksum is cut off");
  const { u32 } = littleEndian(trailer);
  if (u32(0) !== tally.crc) throw new BrokenStream("its checksum is wrong");
  if (u32(4) !== tally.size) throw new BrokenStream("its size is not the one it declares");
}

/** Some writers fill up a block with zeros; they mean nothing. */
async function skipZeros(read: ReadBytes, start: number, size: number): Promise<number> {
  for (let at = start; at < size; ) {
    const block = await read(at, ZERO_BLOCK);
    if (block.length === 0) break;
    const other = block.findIndex((byte) => byte !== 0);
    if (other !== -1) return at + other;
    at += block.length;
  }
  return size;
}
