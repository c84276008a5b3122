import { crc32 } from "node:zlib";
import type { ByteSource } from "./byte-source.ts";
import { discard, latin1, littleEndian } from "./bytes.ts";
import { BrokenStream, type Extent, inflateChunks, inflateProblem, inflateWhole, readChunks } from "./inflate.ts";
import type { ZipEntry } from "./zip.ts";
import { ZIP_SIGNATURE } from "./zip-end.ts";

/** How far the reading of one member came. */
export type MemberReading =
  | {
      readonly kind: "read";
      /** Unpacked; it may be less than the directory declares, never more. */
      readonly size: number;
      /** There is more than the directory declares. Readers stop there. */
      readonly surplus: boolean;
      /** CRC-32; absent when it was not asked for. */
      readonly crc?: number;
    }
  /** Not to its end: who asked had enough. */
  | { readonly kind: "unread" }
  | { readonly kind: "unreadable"; readonly because: string };

/** Takes bytes as they come; they are only good until it returns. */
export type ByteSink = (chunk: Uint8Array) => void;

const LOCAL_BYTES = 30;
/** Up to this a member is inflated in one step: a stream costs more than it saves. */
const MOST_AT_ONCE = 1024 * 1024;
/** What is larger seldom comes again. */
const MOST_KNOWN = 64 * 1024;
const FLAG_ENCRYPTED = 0x01 | 0x40;
const FLAG_PATCH = 0x20;
const FLAG_UTF8 = 0x800;

interface HowToRead {
  /** Computes the CRC-32 on the way. */
  readonly crc?: boolean;
  /** Asked before each chunk: whether the rest may stay packed. */
  readonly enough?: () => boolean;
  /** Asked with the packed bytes of a small member: whether they may stay packed. */
  readonly known?: (packed: Uint8Array) => boolean;
}

/**
 * Reads one member and hands its bytes to `sink`, at most `entry.size` of them: memory and time are bounded by what the directory declares.
 *
 * Nothing is thrown for what the archive holds; failures of `source` pass through.
 */
export async function readZipMember(
  source: ByteSource,
  entry: ZipEntry,
  sink: ByteSink,
  { crc = false, enough = () => false, known }: HowToRead = {},
): Promise<MemberReading> {
  const obstacle = obstacleTo(entry);
  if (obstacle !== undefined) return unreadable(obstacle);
  const extent = await extentOf(source, entry);
  if (extent === undefined) return unreadable("its local header is not there or has another name");
  if (overlaps(entry, extent)) return unreadable("its bytes reach into those of another member");
  if (extent.offset + extent.length > source.size) return unreadable("its bytes go beyond the end of the file");
  if (enough()) return UNREAD;
  if (known !== undefined && extent.length <= MOST_KNOWN && entry.method === 8) {
    if (known(await source.read(extent.offset, extent.length))) return UNREAD;
  }
  let size = 0;
  let sum = 0;
  let surplus = false;
  try {
    for await (const chunk of unpack(source, entry, extent)) {
      const part = chunk.subarray(0, entry.size - size);
      size += part.length;
      surplus = part.length < chunk.length;
      if (crc) sum = crc32(part, sum);
      sink(part);
      if (surplus) break;
      if (size < entry.size && enough()) return UNREAD;
    }
  } catch (error) {
    return unreadable(inflateProblem(error));
  }
  return { kind: "read", size, surplus, ...(crc ? { crc: sum } : {}) };
}

/** A member's bytes as the caller asks for them, at most `entry.size`; each chunk is only good until the next is asked for. Throws where they are none; `inflateProblem` says why. */
export async function* zipMemberChunks(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const obstacle = obstacleTo(entry);
  if (obstacle !== undefined) throw new BrokenStream(obstacle);
  const extent = await extentOf(source, entry);
  if (extent === undefined || extent.offset + extent.length > source.size) {
    throw new BrokenStream("it is not where the directory says");
  }
  let size = 0;
  for await (const chunk of unpack(source, entry, extent)) {
    size += chunk.length;
    if (size > entry.size) throw new BrokenStream("it unpacks to more bytes than are declared");
    yield chunk;
  }
}

const UNREAD: MemberReading = { kind: "unread" };

function unreadable(because: string): MemberReading {
  return { kind: "unreadable", because };
}

function obstacleTo({ flags, method }: ZipEntry): string | undefined {
  if ((flags & FLAG_ENCRYPTED) !== 0) return "it is encrypted";
  if ((flags & FLAG_PATCH) !== 0) return "it is a patch to another file";
  return method === 0 || method === 8 ? undefined : `it is compressed by method ${method}`;
}

/** One that starts where another does is read all the same: an index refuses the two of them for other reasons. */
function overlaps({ offset, end }: ZipEntry, extent: Extent): boolean {
  return extent.offset + extent.length > end && end !== offset;
}

/** Where the member's packed bytes are; `undefined` when the header in front of them is not this member's. */
async function extentOf(source: ByteSource, entry: ZipEntry): Promise<Extent | undefined> {
  const length = LOCAL_BYTES + entry.rawName.length;
  if (entry.offset + length > source.size) return undefined;
  const header = await source.read(entry.offset, length);
  const { u16, u32 } = littleEndian(header);
  if (u32(0) !== ZIP_SIGNATURE.local || u16(26) !== entry.rawName.length) return undefined;
  if (latin1(header.subarray(LOCAL_BYTES)) !== entry.rawName) return undefined;
  // The same bytes are another name where one says that they are UTF-8 and the other does not.
  if (/[\x80-\xff]/.test(entry.rawName) && ((u16(6) ^ entry.flags) & FLAG_UTF8) !== 0) return undefined;
  return { offset: entry.offset + length + u16(28), length: entry.packedSize };
}

async function* unpack(source: ByteSource, entry: ZipEntry, extent: Extent): AsyncGenerator<Uint8Array> {
  if (entry.method === 0) {
    yield* readChunks(source, extent);
  } else if (extent.length > MOST_AT_ONCE || entry.size > MOST_AT_ONCE) {
    yield* inflateChunks(source, extent);
  } else {
    const whole = await inflateWhole(await source.read(extent.offset, extent.length), entry.size);
    // More than it says: readers stop at what it says.
    if (whole === undefined) yield* inflateChunks(source, extent);
    else {
      yield whole;
      discard(whole);
    }
  }
}
