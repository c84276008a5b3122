import { crc32 } from "node:zlib";
import type { ByteSource } from "./byte-source.ts";
import { decodeUtf8, latin1, littleEndian, type ReadBytes, readAhead } from "./bytes.ts";
import { BrokenZip, readZipEnd, ZIP_SIGNATURE, type ZipEnd } from "./zip-end.ts";

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
  /** Where the next local header is by the directory, or the directory itself: the member's bytes go no further. */
  readonly end: number;
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

type UnboundedEntry = Omit<ZipEntry, "end">;

export type ZipReading = ZipDirectory | { readonly kind: "broken"; readonly because: string };

const ROW_BYTES = 46;
const SEE_ZIP64 = 0xffffffff;
const EXTRA_UNICODE_PATH = 0x7075;
const FLAG_UTF8 = 0x800;
/** More rows than any distribution has: what reads them must not be made to hold them all. */
const MOST_ENTRIES = 100_000;
const LARGEST_DIRECTORY = 64 * 1024 * 1024;
// "Version needed to extract" 6.3 is the last that APPNOTE defines.
const NEWEST_FORMAT = 63;

/**
 * The rows of a ZIP's central directory (PKWARE APPNOTE 4.3.12), found from its end as installers find it.
 *
 * `broken` where there is none that can be followed. Nothing is said here of what stands between the members: see zip-framing.ts.
 */
export async function readZip(source: ByteSource): Promise<ZipReading> {
  try {
    const end = await readZipEnd(source);
    // Its own offset is too large: what they say is not where it is.
    if (end.leading < 0) throw new BrokenZip("the central directory would start before the file does");
    return { kind: "zip", entries: await readRows(source, end), leading: end.leading };
  } catch (error) {
    if (error instanceof BrokenZip) return { kind: "broken", because: error.message };
    throw error;
  }
}

async function readRows(source: ByteSource, end: ZipEnd): Promise<ZipEntry[]> {
  const read = readAhead(source);
  const entries: UnboundedEntry[] = [];
  if (end.directorySize > LARGEST_DIRECTORY) throw new BrokenZip("its central directory is larger than 64 MiB");
  let at = end.directoryOffset + end.leading;
  const stop = at + end.directorySize;
  while (at < stop) {
    const row = await readRow(read, at);
    if (row === undefined) throw new BrokenZip("the central directory is cut off");
    entries.push(entryOf(row, end.leading));
    if (entries.length > MOST_ENTRIES) throw new BrokenZip(`it has more than ${MOST_ENTRIES} members`);
    at += row.length;
  }
  return withEnds(entries, end.directoryOffset + end.leading);
}

function withEnds(entries: readonly UnboundedEntry[], directory: number): ZipEntry[] {
  const starts = [...new Set(entries.map(({ offset }) => offset))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, at) => [start, starts[at + 1] ?? directory]));
  return entries.map((entry) => ({ ...entry, end: ends.get(entry.offset) ?? directory }));
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

function entryOf(row: Uint8Array, leading: number): UnboundedEntry {
  const { u16, u32 } = littleEndian(row);
  if ((u16(6) & 0xff) > NEWEST_FORMAT) throw new BrokenZip("a member needs a newer ZIP format than there is");
  const nameEnd = ROW_BYTES + u16(28);
  const raw = row.subarray(ROW_BYTES, nameEnd);
  const declared = { size: u32(24), packedSize: u32(20), offset: u32(42) };
  const extra = [...extraFields(row.subarray(nameEnd, nameEnd + u16(30)))];
  const actual = withZip64(declared, extra);
  const rawName = latin1(raw);
  const name = unicodePath(raw, extra) ?? decodeName(raw, u16(8));
  return {
    ...actual,
    // Two equal texts take the memory of two.
    name: name === rawName ? rawName : name,
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
function withZip64(declared: Zip64Fields, extra: readonly ExtraField[]): Zip64Fields {
  const fields = { ...declared };
  for (const { id, content } of extra) {
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

/** The name that Info-ZIP wrote beside one that it could not: good for as long as the other is unchanged (APPNOTE 4.6.9). */
function unicodePath(raw: Uint8Array, extra: readonly ExtraField[]): string | undefined {
  let path: string | undefined;
  for (const { id, content } of extra) {
    if (id !== EXTRA_UNICODE_PATH) continue;
    if (content.length < 5) throw new BrokenZip("a Unicode path is cut off");
    if (content[0] !== 1 || littleEndian(content).u32(1) !== crc32(raw)) continue;
    const name = decodeUtf8(content.subarray(5));
    if (name === undefined) throw new BrokenZip("a Unicode path is not UTF-8");
    path = name === "" ? path : name;
  }
  return path;
}

interface ExtraField {
  readonly id: number;
  readonly content: Uint8Array;
}

function* extraFields(extra: Uint8Array): Generator<ExtraField> {
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
