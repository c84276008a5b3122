import type { ByteSource } from "./byte-source.ts";
import { littleEndian } from "./bytes.ts";

/** Where the central directory is, by the record at the archive's end. */
export interface ZipEnd {
  readonly directorySize: number;
  readonly directoryOffset: number;
  /** Bytes in front of the archive that its own offsets do not count. */
  readonly leading: number;
}

export const ZIP_SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
  descriptor: 0x08074b50,
} as const;

const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR_BYTES = 20;
const ROW_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const END_SIGNATURE = Buffer.from("PK\x05\x06", "latin1");

export class BrokenZip extends Error {}

/** Whether the file ends as a ZIP does and has a directory there: what Python goes by to call it one, whatever else is wrong with it. */
export async function endsAsZip(source: ByteSource): Promise<boolean> {
  try {
    await readZipEnd(source);
    return true;
  } catch (error) {
    if (error instanceof BrokenZip) return false;
    throw error;
  }
}

/** Finds the end record (APPNOTE 4.3.16), or the ZIP64 one in front of it, as installers find it. Throws BrokenZip where there is none. */
export async function readZipEnd(source: ByteSource): Promise<ZipEnd> {
  const length = Math.min(source.size, END_BYTES + LONGEST_COMMENT);
  const tail = await source.read(source.size - length, length);
  const at = lastEnd(Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength));
  if (at === undefined) throw new BrokenZip("no end of a central directory");
  const { u16, u32 } = littleEndian(tail.subarray(at, at + END_BYTES));
  const place = source.size - tail.length + at;
  const end = (await readEnd64(source, place)) ?? {
    disks: [u16(4), u16(6)],
    rows: u16(10),
    size: u32(12),
    offset: u32(16),
    leading: place - u32(12) - u32(16),
  };
  await checkDirectory(source, end);
  return { directorySize: end.size, directoryOffset: end.offset, leading: end.leading };
}

interface EndFields {
  readonly disks: readonly number[];
  readonly rows: number;
  readonly size: number;
  readonly offset: number;
  readonly leading: number;
}

/** Where in `tail` the end record is: at the very end, or the last one that may have a comment behind it. */
function lastEnd(tail: Buffer): number | undefined {
  const bare = tail.length - END_BYTES;
  if (bare >= 0 && tail.indexOf(END_SIGNATURE, bare) === bare && tail.readUInt16LE(bare + 20) === 0) return bare;
  const at = tail.lastIndexOf(END_SIGNATURE);
  return at === -1 || at > bare ? undefined : at;
}

async function readEnd64(source: ByteSource, endPlace: number): Promise<EndFields | undefined> {
  const expected = endPlace - LOCATOR_BYTES - END64_BYTES;
  if (endPlace < LOCATOR_BYTES) return undefined;
  const locator = littleEndian(await source.read(endPlace - LOCATOR_BYTES, LOCATOR_BYTES));
  if (locator.u32(0) !== ZIP_SIGNATURE.locator) return undefined;
  if (locator.u32(4) !== 0 || locator.u32(16) > 1) throw new BrokenZip("it spans several disks");
  const said = locator.u64(8);
  if (expected < 0 || said > expected) throw new BrokenZip("its ZIP64 end record is not where it is said to be");
  // Where bytes were put in front of the archive it stands behind where it is said to be.
  const place = (await startsEnd64(source, said)) ? said : expected;
  if (!(await startsEnd64(source, place))) throw new BrokenZip("its ZIP64 end record is not where it is said to be");
  const { u32, u64 } = littleEndian(await source.read(place, END64_BYTES));
  const [size, offset] = [u64(40), u64(48)];
  if (offset + size !== said || u64(4) + 12 !== END64_BYTES + (expected - place)) {
    throw new BrokenZip("its ZIP64 end record is none");
  }
  return { disks: [u32(16), u32(20)], rows: u64(32), size, offset, leading: place - size - offset };
}

async function startsEnd64(source: ByteSource, place: number): Promise<boolean> {
  return littleEndian(await source.read(place, 4)).u32(0) === ZIP_SIGNATURE.end64;
}

async function checkDirectory(source: ByteSource, { disks, rows, size, offset, leading }: EndFields): Promise<void> {
  if (leading + offset < 0) throw new BrokenZip("the central directory would start before the file does");
  if (rows === 0 && size === 0 && offset === 0) return;
  if (disks[0] !== disks[1]) throw new BrokenZip("it spans several disks");
  const row = size < ROW_BYTES ? new Uint8Array() : await source.read(offset + leading, ROW_BYTES);
  if (row.length < ROW_BYTES || littleEndian(row).u32(0) !== ZIP_SIGNATURE.central) {
    throw new BrokenZip("there is no central directory where its end says");
  }
}
