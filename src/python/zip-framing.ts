import type { ByteSource } from "./byte-source.ts";
import { decodeUtf8, latin1, littleEndian, type ReadBytes, readAhead } from "./bytes.ts";
import { CONTROL_CHARACTER } from "./characters.ts";
import type { ZipDirectory, ZipEntry } from "./zip.ts";
import { ZIP_SIGNATURE } from "./zip-end.ts";

/** What one who reads a ZIP from its start would see otherwise than one who reads its directory. */
export type ZipFlawKind =
  | "leading-data"
  | "trailing-data"
  | "unknown-record"
  | "truncated"
  | "data-descriptor"
  | "duplicate-name"
  | "disagreement"
  | "unlisted-member"
  | "missing-member"
  | "control-character"
  | "name-encoding"
  | "extra-field"
  | "member-comment"
  | "end-record";

export interface ZipFlaw {
  readonly kind: ZipFlawKind;
  readonly member?: string;
  readonly detail: string;
}

interface Walk {
  readonly read: ReadBytes;
  readonly listed: ReadonlyMap<string, ZipEntry>;
  readonly flaws: ZipFlaw[];
  readonly local: Set<string>;
  readonly central: Set<string>;
  directory: { readonly start: number; readonly size: number } | undefined;
  end: { readonly rows: number; readonly size: number; readonly offset: number; readonly zip64: boolean } | undefined;
  locatorSeen: boolean;
}

const LOCAL_BYTES = 30;
/** Enough to tell what is wrong; a file may be made of nothing else. */
const MOST_FLAWS = 20_000;
const FLAG_DESCRIPTOR = 0x08;
const FLAG_UTF8 = 0x800;
// What the local header of each member may say in a ZIP64 field: nothing, or one to three numbers and a disk.
const ZIP64_LENGTHS = new Set([0, 8, 16, 24, 28]);
const EXTRA_ZIP64 = 0x0001;
const EXTRA_UNICODE_PATH = 0x7075;

/**
 * Reads a ZIP record by record from its first byte, and holds it against its central directory.
 *
 * The two must tell the same story: an index refuses an archive that a streaming reader and a reader of the directory would unpack
 * differently. All flaws are told that can be seen before the records lose their footing; `[]` for a clean archive.
 */
export async function frameZip(source: ByteSource, directory: ZipDirectory): Promise<readonly ZipFlaw[]> {
  const walk: Walk = {
    read: readAhead(source),
    listed: new Map(directory.entries.map((entry) => [entry.rawName, entry])),
    flaws: [],
    local: new Set(),
    central: new Set(),
    directory: undefined,
    end: undefined,
    locatorSeen: false,
  };
  if (directory.leading > 0) {
    walk.flaws.push({ kind: "leading-data", detail: `${directory.leading} bytes come before the archive` });
    return walk.flaws;
  }
  const stopped = await walkRecords(walk);
  if (stopped !== undefined && stopped !== source.size) {
    walk.flaws.push({ kind: "trailing-data", detail: `${source.size - stopped} bytes follow the end of the archive` });
  }
  return walk.flaws;
}

/** Where the end record ends; `undefined` when it was not reached. */
async function walkRecords(walk: Walk): Promise<number | undefined> {
  let at = 0;
  for (;;) {
    const signature = await walk.read(at, 4);
    if (signature.length < 4) return lost(walk, "truncated", `the archive ends at byte ${at}, within its records`);
    const kind = littleEndian(signature).u32(0);
    if (kind === ZIP_SIGNATURE.end) return readEnd(walk, at);
    const next = await readRecord(walk, kind, at);
    if (next === undefined || walk.flaws.length > MOST_FLAWS) return undefined;
    at = next;
  }
}

function lost(walk: Walk, kind: ZipFlawKind, detail: string, member?: string): undefined {
  walk.flaws.push({ kind, detail, ...(member === undefined ? {} : { member }) });
  return undefined;
}

async function readRecord(walk: Walk, kind: number, at: number): Promise<number | undefined> {
  if (kind === ZIP_SIGNATURE.local) return readLocal(walk, at);
  if (kind === ZIP_SIGNATURE.central) return readCentral(walk, at);
  if (kind === ZIP_SIGNATURE.end64) return readEnd64(walk, at);
  if (kind === ZIP_SIGNATURE.locator) {
    walk.locatorSeen = true;
    return at + 20;
  }
  return lost(walk, "unknown-record", `what stands at byte ${at} is no ZIP record`);
}

async function readLocal(walk: Walk, at: number): Promise<number | undefined> {
  const fixed = await walk.read(at, LOCAL_BYTES);
  if (fixed.length < LOCAL_BYTES) return lost(walk, "truncated", "a member's header is cut off");
  const { u16, u32 } = littleEndian(fixed);
  const header = { flags: u16(6), method: u16(8), packedSize: u32(18), size: u32(22) };
  const dataStart = at + LOCAL_BYTES + u16(26) + u16(28);
  const rest = await walk.read(at + LOCAL_BYTES, u16(26) + u16(28));
  if (rest.length < u16(26) + u16(28)) return lost(walk, "truncated", "a member's header is cut off");
  const rawName = latin1(rest.subarray(0, u16(26)));
  const extra = rest.subarray(u16(26));
  const entry = walk.listed.get(rawName);
  const member = entry?.name ?? rawName;
  checkName(walk, rawName, header.flags, entry);
  if (walk.local.has(rawName)) lost(walk, "duplicate-name", "two members have this name", member);
  walk.local.add(entry?.rawName ?? rawName);
  const sizes = readExtra(walk, member, header, extra);
  if (entry === undefined) return lost(walk, "unlisted-member", "the central directory does not list it", member);
  if ((header.flags & FLAG_DESCRIPTOR) !== 0) return skipDescribed(walk, entry, dataStart);
  if (sizes.packedSize !== entry.packedSize || sizes.size !== entry.size) {
    return lost(walk, "disagreement", `its header says ${sizes.size} bytes, the directory ${entry.size}`, member);
  }
  return dataStart + sizes.packedSize;
}

function checkName(walk: Walk, rawName: string, flags: number, entry: ZipEntry | undefined): void {
  const member = entry?.name ?? rawName;
  if (CONTROL_CHARACTER.test(rawName)) lost(walk, "control-character", "its name has a control character", member);
  const declared = ((entry?.flags ?? flags) & FLAG_UTF8) !== 0;
  if (!declared && /[\x80-\xff]/.test(rawName)) {
    lost(walk, "name-encoding", "its name is not ASCII and is not marked as UTF-8", member);
  }
}

interface LocalHeader {
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
}

/** The member's sizes once its extra fields are read; each flaw in these is told. */
function readExtra(walk: Walk, member: string, header: LocalHeader, extra: Uint8Array): LocalHeader {
  const seen = new Set<number>();
  let sizes = header;
  for (let at = 0; at < extra.length; ) {
    const end = extra.length < at + 4 ? Number.POSITIVE_INFINITY : at + 4 + littleEndian(extra).u16(at + 2);
    if (end > extra.length) {
      lost(walk, "extra-field", "an extra field of its header is cut off", member);
      return sizes;
    }
    const id = littleEndian(extra).u16(at);
    if (seen.has(id) && (id === EXTRA_ZIP64 || id === EXTRA_UNICODE_PATH)) {
      lost(walk, "extra-field", `extra field ${id.toString(16)} of its header is repeated`, member);
    }
    seen.add(id);
    const content = extra.subarray(at + 4, end);
    if (id === EXTRA_ZIP64) sizes = readZip64(walk, member, sizes, content);
    if (id === EXTRA_UNICODE_PATH) checkUnicodePath(walk, member, content);
    at = end;
  }
  return sizes;
}

function readZip64(walk: Walk, member: string, sizes: LocalHeader, content: Uint8Array): LocalHeader {
  if (!ZIP64_LENGTHS.has(content.length)) {
    lost(walk, "extra-field", `its ZIP64 field has ${content.length} bytes`, member);
    return sizes;
  }
  const { u64 } = littleEndian(content);
  const inField = (value: number): boolean => value === 0xffffffff;
  if (content.length === 0) {
    if (inField(sizes.packedSize) || inField(sizes.size)) lost(walk, "extra-field", "its ZIP64 field is empty", member);
    return sizes;
  }
  const size = inField(sizes.size) ? u64(0) : sizes.size;
  if (content.length > 8) return { ...sizes, size, packedSize: u64(8) };
  // One number alone can only be both sizes.
  if (sizes.method !== 0) lost(walk, "extra-field", "its ZIP64 field has no packed size", member);
  return { ...sizes, size, packedSize: u64(0) };
}

function checkUnicodePath(walk: Walk, member: string, content: Uint8Array): void {
  const path = content.subarray(5);
  if (path.some((byte) => byte < 0x20 || byte === 0x7f)) {
    lost(walk, "control-character", "its Unicode path has a control character", member);
  }
  if (decodeUtf8(path) === undefined) lost(walk, "name-encoding", "its Unicode path is not UTF-8", member);
}

/** Behind data with a descriptor, whose length only the directory knows. */
async function skipDescribed(walk: Walk, entry: ZipEntry, dataStart: number): Promise<number> {
  lost(walk, "data-descriptor", "its sizes come after its bytes", entry.name);
  const at = dataStart + entry.packedSize;
  const after = await walk.read(at, 28);
  const signed = after.length >= 4 && littleEndian(after).u32(0) === ZIP_SIGNATURE.descriptor;
  const lengths = signed ? [16, 24, 0] : [0, 12, 20];
  return at + (lengths.find((length) => startsRecord(after.subarray(length))) ?? 0);
}

function startsRecord(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const signature = littleEndian(bytes).u32(0);
  return signature !== ZIP_SIGNATURE.descriptor && Object.values(ZIP_SIGNATURE).some((known) => known === signature);
}

async function readCentral(walk: Walk, at: number): Promise<number | undefined> {
  const fixed = await walk.read(at, 46);
  if (fixed.length < 46) return lost(walk, "truncated", "the central directory is cut off");
  const { u16 } = littleEndian(fixed);
  const length = 46 + u16(28) + u16(30) + u16(32);
  const commented = u16(32) > 0;
  const rawName = latin1(await walk.read(at + 46, u16(28)));
  const entry = walk.listed.get(rawName);
  const member = entry?.name ?? rawName;
  if (commented) lost(walk, "member-comment", "it has a comment in the central directory", member);
  if (CONTROL_CHARACTER.test(rawName)) lost(walk, "control-character", "its name has a control character", member);
  if (walk.central.has(rawName)) lost(walk, "duplicate-name", "the central directory lists it twice", member);
  if (!walk.local.has(rawName)) lost(walk, "missing-member", "the directory lists it, the archive has it not", member);
  walk.central.add(entry?.rawName ?? rawName);
  walk.directory = { start: walk.directory?.start ?? at, size: (walk.directory?.size ?? 0) + length };
  return at + length;
}

async function readEnd64(walk: Walk, at: number): Promise<number | undefined> {
  const record = await walk.read(at, 56);
  if (record.length < 56) return lost(walk, "truncated", "the ZIP64 end record is cut off");
  const { u64 } = littleEndian(record);
  if (u64(4) !== 44) return lost(walk, "end-record", "the ZIP64 end record has data of its own");
  if (u64(24) !== u64(32)) return lost(walk, "end-record", "the two member counts of the ZIP64 end record differ");
  walk.end = { rows: u64(32), size: u64(40), offset: u64(48), zip64: true };
  return at + 56;
}

async function readEnd(walk: Walk, at: number): Promise<number | undefined> {
  const record = await walk.read(at, 22);
  if (record.length < 22) return lost(walk, "truncated", "the end record is cut off");
  const { u16, u32 } = littleEndian(record);
  if (walk.end?.zip64 && !walk.locatorSeen) return lost(walk, "end-record", "the ZIP64 end record has no locator");
  if (u16(8) !== u16(10)) return lost(walk, "end-record", "the two member counts of the end record differ");
  const end = walk.end ?? { rows: u16(10), size: u32(12), offset: u32(16) };
  const directory = walk.directory ?? { start: at, size: 0 };
  if (end.rows !== walk.central.size) lost(walk, "end-record", `it counts ${end.rows} members of ${walk.central.size}`);
  if (end.offset !== directory.start) lost(walk, "end-record", `it says the directory is at byte ${end.offset}`);
  if (end.size !== directory.size) lost(walk, "end-record", `it says the directory has ${end.size} bytes`);
  return at + 22 + u16(20);
}
