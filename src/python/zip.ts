import type { ByteSource } from "./byte-source.ts";
import { decodeUtf8, latin1, littleEndian, type ReadBytes, readAhead } from "./bytes.ts";

/** One row of the central directory. */
export interface ZipEntry {
  /** As it is decoded; `rawName` is what stands there, one character a byte. */
  readonly name: string;
  readonly rawName: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** Unpacked, as the directory declares it. */
  readonly size: number;
  /** Where the local header is, in the file. */
  readonly offset: number;
  /** The Unix mode, 0 where the maker wrote none. */
  readonly mode: number;
  /** The date and the time of MS-DOS, as they stand there: the date above the time. */
  readonly modified: number;
  /** Whose file attributes these are: 0 MS-DOS, 3 Unix. */
  readonly madeOn: number;
}

/** Where the central directory is and what its end record says of it. */
export interface ZipDirectory {
  readonly kind: "zip";
  readonly entries: readonly ZipEntry[];
  /** Bytes in front of the archive that its own offsets do not count. */
  readonly leading: number;
}

export type ZipReading = ZipDirectory | { readonly kind: "broken"; readonly because: string };

interface EndRecord {
  readonly directorySize: number;
  readonly directoryOffset: number;
  readonly leading: number;
}

const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR_BYTES = 20;
const ROW_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const SEE_ZIP64 = 0xffffffff;
const FLAG_UTF8 = 0x800;
/** More rows than any distribution has: what reads them must not be made to hold them all. */
const MOST_ENTRIES = 250_000;
// "Version needed to extract" 6.3 is the last that APPNOTE defines.
const NEWEST_FORMAT = 63;

export const ZIP_SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
  descriptor: 0x08074b50,
} as const;

class BrokenZip extends Error {}

/**
 * The rows of a ZIP's central directory (PKWARE APPNOTE 4.3.12), found from its end as installers find it.
 *
 * `broken` where there is none that can be followed. Nothing is said here of what stands between the members: see zip-framing.ts.
 */
export async function readZip(source: ByteSource): Promise<ZipReading> {
  try {
    const end = await readEnd(source);
    return { kind: "zip", entries: await readRows(source, end), leading: end.leading };
  } catch (error) {
    if (error instanceof BrokenZip) return { kind: "broken", because: error.message };
    throw error;
  }
}

async function readEnd(source: ByteSource): Promise<EndRecord> {
  const tail = await source.read(
    Math.max(0, source.size - END_BYTES - LONGEST_COMMENT),
    Math.min(source.size, END_BYTES + LONGEST_COMMENT),
  );
  const at = lastEnd(tail);
  if (at === undefined) throw new BrokenZip("no end of a central directory");
  const { u32 } = littleEndian(tail.subarray(at, at + END_BYTES));
  const place = source.size - tail.length + at;
  return (
    (await readEnd64(source, place)) ??
    checkEnd({ directorySize: u32(12), directoryOffset: u32(16), leading: 0 }, place)
  );
}

/** Where in `tail` the last end record is: one without a comment at the very end, before one that has it. */
function lastEnd(tail: Uint8Array): number | undefined {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail[at] !== 0x50 || tail[at + 1] !== 0x4b || tail[at + 2] !== 5 || tail[at + 3] !== 6) continue;
    return at;
  }
  return undefined;
}

function checkEnd(end: EndRecord, directoryEnd: number): EndRecord {
  const leading = directoryEnd - end.directorySize - end.directoryOffset;
  if (leading < 0) throw new BrokenZip("the central directory would start before the file does");
  return { ...end, leading };
}

async function readEnd64(source: ByteSource, endPlace: number): Promise<EndRecord | undefined> {
  if (endPlace < LOCATOR_BYTES + END64_BYTES) return undefined;
  const locator = littleEndian(await source.read(endPlace - LOCATOR_BYTES, LOCATOR_BYTES));
  if (locator.u32(0) !== ZIP_SIGNATURE.locator) return undefined;
  if (locator.u32(4) !== 0 || locator.u32(16) > 1) throw new BrokenZip("it spans several disks");
  const place = endPlace - LOCATOR_BYTES - END64_BYTES;
  const { u32, u64 } = littleEndian(await source.read(place, END64_BYTES));
  if (u32(0) !== ZIP_SIGNATURE.end64) return undefined;
  return checkEnd({ directorySize: u64(40), directoryOffset: u64(48), leading: 0 }, place);
}

async function readRows(source: ByteSource, end: EndRecord): Promise<ZipEntry[]> {
  const read = readAhead(source);
  const entries: ZipEntry[] = [];
  let at = end.directoryOffset + end.leading;
  const stop = at + end.directorySize;
  while (at < stop) {
    const row = await readRow(read, at);
    if (row === undefined) throw new BrokenZip("the central directory is cut off");
    entries.push(entryOf(row, end.leading));
    if (entries.length > MOST_ENTRIES) throw new BrokenZip(`it has more than ${MOST_ENTRIES} members`);
    at += row.length;
  }
  return entries;
}

async function readRow(read: ReadBytes, at: number): Promise<Uint8Array | undefined> {
  const fixed = await read(at, ROW_BYTES);
  if (fixed.length < ROW_BYTES) return undefined;
  const { u16, u32 } = littleEndian(fixed);
  if (u32(0) !== ZIP_SIGNATURE.central) throw new BrokenZip("a row of the central directory has no signature");
  const length = ROW_BYTES + u16(28) + u16(30) + u16(32);
  const row = await read(at, length);
  return row.length < length ? undefined : row;
}

function entryOf(row: Uint8Array, leading: number): ZipEntry {
  const { u16, u32 } = littleEndian(row);
  if ((u16(6) & 0xff) > NEWEST_FORMAT) throw new BrokenZip("a member needs a newer ZIP format than there is");
  const nameEnd = ROW_BYTES + u16(28);
  const rawName = latin1(row.subarray(ROW_BYTES, nameEnd));
  const declared = { size: u32(24), packedSize: u32(20), offset: u32(42) };
  const actual = withZip64(declared, row.subarray(nameEnd, nameEnd + u16(30)));
  return {
    ...actual,
    name: decodeName(row.subarray(ROW_BYTES, nameEnd), u16(8)),
    rawName,
    flags: u16(8),
    method: u16(10),
    crc: u32(16),
    offset: actual.offset + leading,
    mode: u16(40),
    modified: u32(12),
    madeOn: u16(4) >> 8,
  };
}

interface Zip64Fields {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** The numbers that did not fit into 32 bits stand in extra field 1, in this order, and only these (APPNOTE 4.5.3). */
function withZip64(declared: Zip64Fields, extra: Uint8Array): Zip64Fields {
  const fields = { ...declared };
  for (const { id, content } of extraFields(extra)) {
    if (id !== 1) continue;
    let at = 0;
    for (const key of ["size", "packedSize", "offset"] as const) {
      if (fields[key] !== SEE_ZIP64) continue;
      if (at + 8 > content.length) throw new BrokenZip("a ZIP64 field is too short");
      fields[key] = littleEndian(content).u64(at);
      at += 8;
    }
  }
  return fields;
}

function* extraFields(extra: Uint8Array): Generator<{ readonly id: number; readonly content: Uint8Array }> {
  for (let at = 0; at + 4 <= extra.length; ) {
    const { u16 } = littleEndian(extra.subarray(at, at + 4));
    const end = at + 4 + u16(2);
    if (end > extra.length) throw new BrokenZip("an extra field is cut off");
    yield { id: u16(0), content: extra.subarray(at + 4, end) };
    at = end;
  }
}

/** UTF-8 where the member says so. Otherwise it is code page 437, of which all but ASCII is refused; then it is only shown. */
function decodeName(raw: Uint8Array, flags: number): string {
  const name = decodeUtf8(raw);
  if (name === undefined && (flags & FLAG_UTF8) !== 0) throw new BrokenZip(`a name is not UTF-8: ${latin1(raw)}`);
  return name ?? latin1(raw);
}
