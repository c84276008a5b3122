import type { ByteSource } from "./byte-source.ts";
import { type ChunkQueue, queueOf } from "./chunk-queue.ts";
import { gunzipChunks } from "./gunzip.ts";
import { EndlessStream, inflateProblem } from "./inflate.ts";
import { type Announcement, announcedBy, describesHoles, withoutSlashes } from "./tar-announcement.ts";
import { bytesBehind, parsePax, parseTarHeader, TAR_BLOCK, type TarHeader, text } from "./tar-header.ts";
import type { ByteSink } from "./zip-member.ts";

export interface TarMember {
  /** As written, without the slash at a folder's end. */
  readonly name: string;
  readonly kind: "file" | "folder" | "link" | "symlink" | "device" | "other";
  readonly size: number;
  readonly mode: number;
  /** Where a link points, as written; empty for what is no link. */
  readonly target: string;
  /** Seconds since 1970, with the fraction that pax tells. */
  readonly modified: number;
  /** `uid:gid user:group`, as written. */
  readonly owner: string;
  /** Where its bytes begin in the unpacked archive. */
  readonly offset: number;
  /** Has holes that are not in the archive: the GNU extensions. */
  readonly sparse: boolean;
}

export interface TarFlaw {
  /**
   * `not-gzip`, `not-tar`: there is no archive. `cut-off`: it ends within a member, or its compressed bytes break.
   * `bad-header`: readers take what comes behind for no part of it. `after-end`: something follows its end.
   * `too-long`: it goes on for longer than anyone should follow.
   */
  readonly kind: "not-gzip" | "not-tar" | "cut-off" | "bad-header" | "after-end" | "too-long";
  readonly detail: string;
}

export interface TarReading {
  /** In the archive's order; all up to the first flaw. */
  readonly members: readonly TarMember[];
  readonly flaws: readonly TarFlaw[];
}

/** Called with each member; the sink that it gives is handed the member's bytes. */
export type TarVisitor = (member: TarMember) => ByteSink | undefined;

const MOST_MEMBERS = 100_000;
/** No path is that long; what claims to be is there to fill memory. */
const LONGEST_HEADER = 4 * 1024 * 1024;
/** Nor are all of them together. */
const MOST_HEADERS = 64 * 1024 * 1024;
const LEAST_LIMIT = 1024 ** 3;
const MOST_RATIO = 50;
/** Archivers pad to 10 KiB, some to more; behind that nobody looks. */
const READ_BEHIND_END = 1024 * 1024;
const KINDS: Readonly<Record<string, TarMember["kind"]>> = {
  "0": "file",
  "7": "file",
  S: "file",
  "1": "link",
  "2": "symlink",
  "3": "device",
  "4": "device",
  "5": "folder",
  "6": "device",
};

interface Reading {
  readonly queue: ChunkQueue;
  readonly visit: TarVisitor;
  readonly members: TarMember[];
  /** What the pax headers for all members say. */
  readonly shared: Map<string, string>;
  /** Bytes that may still be unpacked. */
  room: number;
  /** Bytes that headers may still have behind them: names are kept. */
  headerRoom: number;
  /** Bytes of the unpacked archive that are read. */
  at: number;
}

/** `undefined` where nothing is announced. */
type Announced = Announcement | undefined;

class TarEnd extends Error {
  readonly flaw: TarFlaw;
  constructor(kind: TarFlaw["kind"], detail: string) {
    super(detail);
    this.flaw = { kind, detail };
  }
}

/**
 * Reads a gzip-compressed tar (ustar, pax, and the GNU extensions) once, from front to end.
 *
 * Memory is bounded by the members' names, time by 50 times the file's size or 1 GiB. Nothing is thrown for what the archive holds.
 */
export async function readTar(source: ByteSource, visit: TarVisitor): Promise<TarReading> {
  const magic = await source.read(0, 2);
  if (magic[0] !== 0x1f || magic[1] !== 0x8b) {
    return { members: [], flaws: [{ kind: "not-gzip", detail: "it does not start as a gzip file" }] };
  }
  const chunks = gunzipChunks(source);
  const room = Math.max(LEAST_LIMIT, source.size * MOST_RATIO);
  const reading: Reading = {
    queue: queueOf(chunks),
    visit,
    members: [],
    shared: new Map(),
    room,
    headerRoom: MOST_HEADERS,
    at: 0,
  };
  try {
    await readMembers(reading);
    return { members: reading.members, flaws: await readBehindEnd(reading.queue) };
  } catch (error) {
    return { members: reading.members, flaws: [flawOf(error)] };
  } finally {
    await chunks.return(undefined);
  }
}

function flawOf(error: unknown): TarFlaw {
  if (error instanceof TarEnd) return error.flaw;
  return { kind: error instanceof EndlessStream ? "too-long" : "cut-off", detail: inflateProblem(error) };
}

async function readMembers(reading: Reading): Promise<void> {
  let announced: Announced;
  for (let first = true; ; first = false) {
    const block = await reading.queue.take(TAR_BLOCK);
    reading.at += block.length;
    if (block.length < TAR_BLOCK && first) throw new TarEnd("not-tar", "it unpacks to no tar archive");
    const header = block.length < TAR_BLOCK ? "broken" : parseTarHeader(block);
    if (block.length === 0 || header === "empty") {
      if (announced === undefined) return;
      throw new TarEnd("cut-off", "it ends where a member is announced");
    }
    if (header === "broken") throw brokenHeader(reading, first, announced);
    announced = await readOne(reading, header, announced);
  }
}

/** Python stops in silence where a member's header should be and is none, unless it is the first or was announced. */
function brokenHeader({ members }: Reading, first: boolean, announced: Announced): TarEnd {
  if (first) return new TarEnd("not-tar", "it unpacks to no tar archive");
  const detail = `what follows ${members.at(-1)?.name ?? "its first header"} is no tar header`;
  return new TarEnd(announced === undefined ? "bad-header" : "cut-off", detail);
}

/** Reads a member or a header that announces one; what is announced for the next. */
async function readOne(reading: Reading, header: TarHeader, announced: Announced): Promise<Announced> {
  spend(reading);
  if (header.type === "x" || header.type === "X" || header.type === "g") {
    const records = await readPax(reading, header, announced);
    if (header.type !== "g") return { ...announcedBy(new Map([...reading.shared, ...records])), ...announced };
    for (const [key, value] of records) reading.shared.set(key, value);
    return { ...(describesHoles(reading.shared) ? { sparse: true } : {}), ...announced };
  }
  if (header.type === "L") return { name: text(await readHeaderBody(reading, header)), ...announced };
  if (header.type === "K") return { target: text(await readHeaderBody(reading, header)), ...announced };
  await skipHoles(reading, header);
  await readMember(reading, header, announced);
  return undefined;
}

async function readMember(reading: Reading, header: TarHeader, announced: Announced): Promise<void> {
  // A long name may just be cut short behind a slash.
  const type = header.oldFolder && announced?.name === undefined ? "5" : header.type;
  const member = { ...memberOf(type, header, { ...shared(reading, type), ...announced }), offset: reading.at };
  const length = bytesBehind(type, announced?.size ?? header.size);
  if (length < 0) throw brokenHeader(reading, reading.members.length === 0, undefined);
  reading.members.push(member);
  await passBytes(reading, length, reading.visit(member));
}

/** What a header for all members says of this one; the size it may say is not where the next one's header is looked for. */
function shared(reading: Reading, type: string): Announcement {
  const { size: _, ...said } = reading.shared.size === 0 || type === "S" ? {} : announcedBy(reading.shared);
  return said;
}

function spend(reading: Reading): void {
  reading.room -= TAR_BLOCK;
  if (reading.room < 0) throw endless();
  if (reading.members.length >= MOST_MEMBERS) throw new TarEnd("too-long", `it has more than ${MOST_MEMBERS} members`);
}

function endless(): TarEnd {
  return new TarEnd("too-long", "it unpacks to more than 50 times its size, and more than 1 GiB");
}

function memberOf(type: string, header: TarHeader, announced: Announcement): Omit<TarMember, "offset"> {
  const name = announced.name ?? header.name;
  return {
    name: type === "5" ? withoutSlashes(name) : name,
    kind: KINDS[type] ?? "other",
    size: announced.size ?? header.size,
    mode: header.mode,
    target: type === "1" || type === "2" ? (announced.target ?? header.target) : "",
    modified: announced.modified ?? header.modified,
    owner: header.owner,
    sparse: type === "S" || announced.sparse === true,
  };
}

async function readPax(
  reading: Reading,
  header: TarHeader,
  announced: Announced,
): Promise<ReadonlyMap<string, string>> {
  const first = reading.at === TAR_BLOCK;
  const records = parsePax(await readHeaderBody(reading, header));
  if (records === undefined) throw brokenHeader(reading, first, announced);
  return records;
}

/** The bytes of a header that announces something, and the padding behind them: Python reads both. */
async function readHeaderBody(reading: Reading, header: TarHeader): Promise<Uint8Array> {
  if (header.size > LONGEST_HEADER) throw new TarEnd("too-long", "a member's name is longer than 4 MiB");
  reading.headerRoom -= header.size;
  if (reading.headerRoom < 0) throw new TarEnd("too-long", "the names of its members are longer than 64 MiB");
  const parts: Uint8Array[] = [];
  await passBytes(reading, Math.ceil(header.size / TAR_BLOCK) * TAR_BLOCK, (part) => parts.push(Buffer.from(part)));
  return Buffer.concat(parts);
}

async function skipHoles(reading: Reading, header: TarHeader): Promise<void> {
  for (let more = header.extended; more; ) {
    const block = await reading.queue.take(TAR_BLOCK);
    reading.at += block.length;
    spend(reading);
    if (block.length < TAR_BLOCK) throw new TarEnd("cut-off", "it ends within a member");
    more = block[504] !== 0;
  }
}

/** A member's bytes and the padding behind them. */
async function passBytes(reading: Reading, size: number, sink?: ByteSink): Promise<void> {
  const padding = (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK;
  const followed = Math.min(size, reading.room);
  const passed = (await reading.queue.pass(followed, sink)) + (await reading.queue.pass(padding));
  reading.at += passed;
  if (passed < followed + padding) throw new TarEnd("cut-off", "it ends within a member");
  if (followed < size) throw endless();
  reading.room -= size;
}

/** Nothing but zeros belongs behind the end, and the compressed stream must end as it says it does. */
async function readBehindEnd(queue: ChunkQueue): Promise<readonly TarFlaw[]> {
  let blank = true;
  try {
    await queue.pass(READ_BEHIND_END, (chunk) => {
      blank &&= chunk.every((byte) => byte === 0);
    });
  } catch (error) {
    return [{ kind: "after-end", detail: `behind the end of the archive, ${inflateProblem(error)}` }];
  }
  return blank ? [] : [{ kind: "after-end", detail: "it goes on behind its end" }];
}

/** Whether the file opens as an uncompressed tar, whatever else it is. */
export async function startsAsTar(source: ByteSource): Promise<boolean> {
  const block = await source.read(0, TAR_BLOCK);
  return block.length === TAR_BLOCK && parseTarHeader(block) !== "broken";
}
