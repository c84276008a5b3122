import { createHash } from "node:crypto";
import type { ByteSource, Spool } from "./byte-source.ts";
import { decodeUtf8 } from "./bytes.ts";
import { deflateChunks, type Tally, tallied } from "./deflate.ts";
import { dosTime } from "./dos-time.ts";
import { inflateProblem, readChunks } from "./inflate.ts";
import { formatRecord, parseRecord, type RecordRow } from "./record.ts";
import { Uncanonical } from "./uncanonical.ts";
import { readZip, type ZipEntry } from "./zip.ts";
import { zipMemberChunks } from "./zip-member.ts";
import { directoryRow, endRecord, localHeader, type ZipHeader } from "./zip-writer.ts";

interface CanonicalOptions {
  /** Seconds since 1970. */
  readonly epoch: number;
  readonly spool: Spool;
  /** What a wheel gets beside its own members, in place of one of the same name; RECORD lists it. */
  readonly added?: readonly AddedMember[];
}

export interface AddedMember {
  /** ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A member as it is written. */
interface Member extends Pick<ZipEntry, "rawName" | "name" | "flags" | "mode" | "size"> {
  readonly content: AsyncIterable<Uint8Array>;
}

/** Above this a member's packed bytes are put aside. */
const MOST_HELD = 16 * 1024 * 1024;
const MOST_MEMBERS = 0xffff;
const LARGEST = 0xfffffffe;
const FLAG_UTF8 = 0x800;
const KIND_BITS = 0o170000;
const SYMLINK = 0o120000;
const RECORD = /^[^/]+\.dist-info\/RECORD$/;
const SIGNATURE = /^[^/]+\.dist-info\/RECORD\.(?:jws|p7s)$/;

/**
 * The canonical form of a ZIP, a wheel or an old sdist: its members sorted by the bytes of their names, .dist-info behind all others and
 * RECORD last, of the time `epoch` as far as ZIP can say it, with mode 644 or 755, deflated anew, without descriptors, extra fields and comments.
 *
 * The bytes of each member stay as they are, links and what can be executed too; RECORD keeps its rows, in the members' order, and all of
 * its bytes where it is signed. Canonical is the form of itself.
 * Throws Uncanonical for what is broken, or too large for a plain ZIP, and for what cannot be added to; what `source` and `spool` throw passes through.
 */
export async function* canonicalZip(source: ByteSource, options: CanonicalOptions): AsyncGenerator<Uint8Array, void> {
  const directory = await readZip(source);
  if (directory.kind === "broken") throw new Uncanonical(directory.because);
  if (directory.leading > 0) throw new Uncanonical(`${directory.leading} bytes come before the archive`);
  if (directory.entries.length > MOST_MEMBERS) throw new Uncanonical(`it has more than ${MOST_MEMBERS} members`);
  const isSigned = directory.entries.some(({ name }) => SIGNATURE.test(name));
  const { added = [] } = options;
  if (added.length > 0) refuseAdding(directory.entries, isSigned);
  const rows: Uint8Array[] = [];
  let at = 0;
  for (const member of inOrder(membersOf(source, directory.entries, added))) {
    const isSorted = RECORD.test(member.name) && !isSigned;
    const content = isSorted ? sortedRecord(member.content, added) : member.content;
    const { header, packed } = await pack(member, content, options);
    if (at > LARGEST) throw new Uncanonical("it is larger than 4 GiB");
    rows.push(directoryRow(header, at));
    const local = localHeader(header);
    yield local;
    yield* packed;
    at += local.length + header.packedSize;
  }
  const size = rows.reduce((sum, row) => sum + row.length, 0);
  if (at + size > LARGEST) throw new Uncanonical("it is larger than 4 GiB");
  yield* rows;
  yield endRecord(rows.length, size, at);
}

function refuseAdding(entries: readonly ZipEntry[], isSigned: boolean): void {
  if (isSigned) throw new Uncanonical("it is signed, and nothing can be added to it");
  if (!entries.some(({ name }) => RECORD.test(name))) throw new Uncanonical("it has no RECORD");
}

function membersOf(source: ByteSource, entries: readonly ZipEntry[], added: readonly AddedMember[]): readonly Member[] {
  const names = new Set(added.map(({ name }) => name));
  return [
    ...entries
      .filter(({ name }) => !names.has(name))
      .map((entry) => ({ ...entry, content: soundChunks(source, entry) })),
    ...added.map(({ name, bytes }) => {
      return { rawName: name, name, flags: 0, mode: 0o100644, size: bytes.length, content: onlyChunk(bytes) };
    }),
  ];
}

async function* onlyChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}

function inOrder(members: readonly Member[]): readonly Member[] {
  return [...members].sort((a, b) => byPlace(a.rawName, b.rawName));
}

/** Archivers are encouraged to put .dist-info at the end (binary distribution format), where it can be changed without the rest. */
function byPlace(a: string, b: string): number {
  if (a === b) return 0;
  return placeOf(a) - placeOf(b) || (a < b ? -1 : 1);
}

function placeOf(rawName: string): number {
  if (RECORD.test(rawName)) return 2;
  return /^[^/]+\.dist-info\//.test(rawName) ? 1 : 0;
}

interface PackedMember {
  readonly header: ZipHeader;
  readonly packed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** The header comes first and tells the sizes, so all is packed before it is written. */
async function pack(
  entry: Member,
  content: AsyncIterable<Uint8Array>,
  { epoch, spool }: CanonicalOptions,
): Promise<PackedMember> {
  const tally: Tally = { crc: 0, size: 0 };
  const packed = await set(deflateChunks(tallied(content, tally)), entry, spool);
  if (tally.size > LARGEST || packed.size > LARGEST) throw new Uncanonical(`${entry.name} is larger than 4 GiB`);
  const shared = {
    rawName: entry.rawName,
    utf8: (entry.flags & FLAG_UTF8) !== 0 && /[\x80-\xff]/.test(entry.rawName),
    mode: modeOf(entry),
    modified: dosTime(epoch),
    ...tally,
  };
  if (tally.size === 0) return { header: { ...shared, method: 0, packedSize: 0 }, packed: [] };
  return { header: { ...shared, method: 8, packedSize: packed.size }, packed: packed.chunks };
}

/** A member's bytes. Fails where they are not what the archive says: nothing broken is made to look sound. */
async function* soundChunks(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const tally: Tally = { crc: 0, size: 0 };
  try {
    yield* tallied(zipMemberChunks(source, entry), tally);
  } catch (error) {
    throw new Uncanonical(`${entry.name}: ${inflateProblem(error)}`);
  }
  if (tally.size !== entry.size) throw new Uncanonical(`${entry.name} has ${tally.size} bytes, not ${entry.size}`);
  if (tally.crc !== entry.crc) throw new Uncanonical(`${entry.name}: its checksum is wrong`);
}

/** Holds what is small, and puts aside what is not. */
async function set(
  chunks: AsyncIterable<Uint8Array>,
  { size }: Member,
  spool: Spool,
): Promise<{ readonly size: number; readonly chunks: PackedMember["packed"] }> {
  if (size > MOST_HELD) {
    const aside = await spool(chunks);
    return { size: aside.size, chunks: readChunks(aside, { offset: 0, length: aside.size }) };
  }
  const held: Uint8Array[] = [];
  for await (const chunk of chunks) held.push(chunk);
  return { size: held.reduce((sum, { length }) => sum + length, 0), chunks: held };
}

function modeOf({ mode, name }: Member): number {
  if (name.endsWith("/")) return 0o040755;
  if ((mode & KIND_BITS) === SYMLINK) return SYMLINK | 0o777;
  return (mode & 0o100) !== 0 ? 0o100755 : 0o100644;
}

/** RECORD with its rows in the order of the members, and with rows of what is added. What cannot be read stays as it is: checks tell of it. */
async function* sortedRecord(
  content: AsyncIterable<Uint8Array>,
  added: readonly AddedMember[],
): AsyncGenerator<Uint8Array, void> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(Buffer.from(part));
  const bytes = Buffer.concat(parts);
  const text = decodeUtf8(bytes);
  const record = text === undefined ? undefined : parseRecord(text);
  if (record?.kind === "record") {
    const names = new Set(added.map(({ name }) => name));
    const rows = [...record.rows.filter(({ path }) => !names.has(path)), ...added.map(rowOf)];
    yield Buffer.from(formatRecord(rows.sort((a, b) => byPlace(inBytes(a.path), inBytes(b.path)))));
  } else if (added.length > 0) throw new Uncanonical("its RECORD cannot be read");
  else yield bytes;
}

function rowOf({ name, bytes }: AddedMember): RecordRow {
  const digest = createHash("sha256").update(bytes).digest("base64url");
  return { path: name, hash: `sha256=${digest}`, size: String(bytes.length) };
}

/** One character for each byte of UTF-8. */
function inBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}
