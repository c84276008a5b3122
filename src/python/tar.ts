import type { ByteSource } from "./byte-source.ts";
import { type ChunkQueue, queueOf } from "./chunk-queue.ts";
import { gunzipChunks } from "./gunzip.ts";
import { EndlessStream, inflateProblem } from "./inflate.ts";
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

const MOST_MEMBERS = 250_000;
/** No path is that long; what claims to be is there to fill memory. */
const LONGEST_HEADER = 4 * 1024 * 1024;
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
  /** Bytes that may still be unpacked. */
  room: number;
  /** Bytes of the unpacked archive that are read. */
  at: number;
}

/** What headers before a member's own say of it. */
interface Announced {
  readonly name?: string;
  readonly target?: string;
  readonly size?: number;
  readonly modified?: number;
  readonly sparse?: boolean;
}

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
  const reading: Reading = { queue: queueOf(chunks), visit, members: [], room, at: 0 };
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
  let announced: Announced = {};
  for (let first = true; ; first = false) {
    const block = await reading.queue.take(TAR_BLOCK);
    reading.at += block.length;
    if (block.length < TAR_BLOCK && first) throw new TarEnd("not-tar", "it unpacks to no tar archive");
    if (block.length === 0) return;
    const header = block.length < TAR_BLOCK ? "broken" : parseTarHeader(block);
    if (header === "empty") return;
    if (header === "broken") throw brokenHeader(first, reading.members.at(-1));
    spend(reading, header.size);
    announced = await readOne(reading, header, announced);
  }
}

function brokenHeader(first: boolean, last: TarMember | undefined): TarEnd {
  if (first) return new TarEnd("not-tar", "it unpacks to no tar archive");
  return new TarEnd("bad-header", `what follows ${last?.name ?? "its first header"} is no tar header`);
}

function spend(reading: Reading, size: number): void {
  reading.room -= TAR_BLOCK;
  if (size > reading.room)
    throw new TarEnd("too-long", "it unpacks to more than 50 times its size, and more than 1 GiB");
  if (reading.members.length >= MOST_MEMBERS) throw new TarEnd("too-long", `it has more than ${MOST_MEMBERS} members`);
}

/** Reads a member or a header that announces one; what is announced for the next. */
async function readOne(reading: Reading, header: TarHeader, announced: Announced): Promise<Announced> {
  if (header.type === "g") {
    await readHeaderBody(reading, header);
    return announced;
  }
  if (header.type === "x" || header.type === "X") return { ...announced, ...(await readPax(reading, header)) };
  if (header.type === "L") return { ...announced, name: text(await readHeaderBody(reading, header)) };
  if (header.type === "K") return { ...announced, target: text(await readHeaderBody(reading, header)) };
  await skipHoles(reading, header);
  const member = { ...memberOf(header, announced), offset: reading.at };
  reading.members.push(member);
  await passBytes(reading, bytesBehind(header.type, member.size), reading.visit(member));
  return {};
}

function memberOf(header: TarHeader, announced: Announced): Omit<TarMember, "offset"> {
  const name = announced.name ?? header.name;
  return {
    name: header.type === "5" ? name.replace(/\/{1,4096}$/, "") : name,
    kind: KINDS[header.type] ?? "other",
    size: announced.size ?? header.size,
    mode: header.mode,
    target: header.type === "1" || header.type === "2" ? (announced.target ?? header.target) : "",
    modified: announced.modified ?? header.modified,
    owner: header.owner,
    sparse: header.type === "S" || announced.sparse === true,
  };
}

async function readPax(reading: Reading, header: TarHeader): Promise<Announced> {
  const records = parsePax(await readHeaderBody(reading, header));
  if (records === undefined) throw new TarEnd("cut-off", "a pax header is broken");
  const name = records.get("GNU.sparse.name") ?? records.get("path");
  const target = records.get("linkpath");
  const size = Number(records.get("size"));
  const modified = Number(records.get("mtime"));
  return {
    ...(name === undefined ? {} : { name: name.replace(/\0.*$/s, "") }),
    ...(target === undefined ? {} : { target }),
    ...(Number.isSafeInteger(size) && size >= 0 ? { size } : {}),
    ...(Number.isFinite(modified) ? { modified } : {}),
    ...(describesHoles(records) ? { sparse: true } : {}),
  };
}

/** The three forms that GNU tar had for it. */
function describesHoles(records: ReadonlyMap<string, string>): boolean {
  const version = `${records.get("GNU.sparse.major")}.${records.get("GNU.sparse.minor")}`;
  return records.has("GNU.sparse.map") || records.has("GNU.sparse.size") || version === "1.0";
}

async function readHeaderBody(reading: Reading, header: TarHeader): Promise<Uint8Array> {
  if (header.size > LONGEST_HEADER) throw new TarEnd("too-long", "a member's name is longer than 4 MiB");
  const parts: Uint8Array[] = [];
  await passBytes(reading, header.size, (part) => parts.push(part.slice()));
  return Buffer.concat(parts);
}

async function skipHoles(reading: Reading, header: TarHeader): Promise<void> {
  for (let more = header.extended; more; ) {
    const block = await reading.queue.take(TAR_BLOCK);
    reading.at += block.length;
    spend(reading, 0);
    if (block.length < TAR_BLOCK) throw new TarEnd("cut-off", "it ends within a member");
    more = block[504] === 1;
  }
}

/** A member's bytes and the padding behind them. */
async function passBytes(reading: Reading, size: number, sink?: ByteSink): Promise<void> {
  spend(reading, size);
  reading.room -= size;
  const padding = (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK;
  const passed = (await reading.queue.pass(size, sink)) + (await reading.queue.pass(padding));
  reading.at += passed;
  if (passed < size + padding) throw new TarEnd("cut-off", "it ends within a member");
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
