import { createHash } from "node:crypto";
import { crc32, deflateRawSync } from "node:zlib";
import type { ByteSource } from "../src/python/byte-source.ts";

/** A member of an archive made by hand: what is not told is as it should be. */
export interface OddMember {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly comment?: string;
  readonly extra?: Uint8Array;
  /** Only in the local header. */
  readonly local?: {
    readonly name?: string;
    readonly size?: number;
    readonly packedSize?: number;
    readonly flags?: number;
  };
  /** Only in the central directory. */
  readonly central?: { readonly extra?: Uint8Array; readonly offset?: number; readonly disk?: number };
  /** In both headers. */
  readonly crc?: number;
  readonly size?: number;
  /** Instead of the deflated content. */
  readonly packed?: Uint8Array;
  /** Sizes and checksum behind the data, as writers of streams have them. */
  readonly descriptor?: boolean;
  /** The Unix mode; none unless told. */
  readonly mode?: number;
  /** The time of MS-DOS. */
  readonly modified?: number;
}

export interface OddZip {
  readonly comment?: string;
  /** The numbers of the end record, each added to the true one. */
  readonly off?: { readonly entries?: number; readonly size?: number; readonly offset?: number };
  /** Names in the central directory alone. */
  readonly unstored?: readonly string[];
}

/** A ZIP with whatever is wrong with it. */
export function oddZip(members: readonly OddMember[], { comment = "", off = {}, unstored = [] }: OddZip = {}): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const record = localRecord(member);
    central.push(centralRecord(member, offset));
    local.push(record);
    offset += record.length;
  }
  central.push(...unstored.map((name) => centralRecord({ name }, 0)));
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(central.length + (off.entries ?? 0), 8);
  end.writeUInt16LE(central.length + (off.entries ?? 0), 10);
  end.writeUInt32LE(directory.length + (off.size ?? 0), 12);
  end.writeUInt32LE(offset + (off.offset ?? 0), 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...local, directory, end, Buffer.from(comment)]);
}

function localRecord(member: OddMember): Buffer {
  const { local = {}, extra = new Uint8Array() } = member;
  const name = Buffer.from(local.name ?? member.name);
  const { packed, size, crc } = bodyOf(member);
  const described = member.descriptor === true;
  const header = Buffer.alloc(30);
  header.write("PK\x03\x04", "latin1");
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(local.flags ?? (described ? 8 : 0) | (member.flags ?? 0), 6);
  header.writeUInt16LE(member.method ?? 8, 8);
  header.writeUInt32LE(described ? 0 : crc, 14);
  header.writeUInt32LE(described ? 0 : (local.packedSize ?? packed.length), 18);
  header.writeUInt32LE(described ? 0 : (local.size ?? size), 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  const descriptor = Buffer.alloc(described ? 16 : 0);
  if (described) {
    descriptor.write("PK\x07\x08", "latin1");
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(packed.length, 8);
    descriptor.writeUInt32LE(size, 12);
  }
  return Buffer.concat([header, name, extra, packed, descriptor]);
}

function centralRecord(member: OddMember, offset: number): Buffer {
  const name = Buffer.from(member.name);
  const comment = Buffer.from(member.comment ?? "");
  const extra = Buffer.from(member.central?.extra ?? "");
  const { packed, size, crc } = bodyOf(member);
  const row = Buffer.alloc(46);
  row.write("PK\x01\x02", "latin1");
  row.writeUInt16LE(20, 6);
  row.writeUInt16LE((member.descriptor === true ? 8 : 0) | (member.flags ?? 0), 8);
  row.writeUInt16LE(member.method ?? 8, 10);
  row.writeUInt16LE(member.modified ?? 0, 12);
  row.writeUInt32LE(crc, 16);
  row.writeUInt32LE(packed.length, 20);
  row.writeUInt32LE(size, 24);
  row.writeUInt16LE(name.length, 28);
  row.writeUInt16LE(extra.length, 30);
  row.writeUInt16LE(comment.length, 32);
  row.writeUInt16LE(member.central?.disk ?? 0, 34);
  row.writeUInt16LE(member.mode ?? 0, 40);
  row.writeUInt32LE(member.central?.offset ?? offset, 42);
  return Buffer.concat([row, name, extra, comment]);
}

function bodyOf({ content = "", method = 8, packed, size, crc }: OddMember) {
  const bytes = Buffer.from(content);
  return {
    packed: Buffer.from(packed ?? (method === 8 ? deflateRawSync(bytes) : bytes)),
    size: size ?? bytes.length,
    crc: crc ?? crc32(bytes),
  };
}

/** An extra field of a ZIP header. */
export function extraField(id: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

/** Each member's row, and RECORD's own. */
export function recordOf(members: Readonly<Record<string, string>>, record: string): string {
  const rows = Object.entries(members).map(([name, content]) => {
    const digest = createHash("sha256").update(content).digest("base64url");
    return `${name},sha256=${digest},${Buffer.byteLength(content)}`;
  });
  return [...rows, `${record},,`, ""].join("\n");
}

export interface OddTarMember {
  readonly name: string;
  readonly content?: string;
  /** The type flag; `0` is a file. */
  readonly type?: string;
  readonly target?: string;
  /** What the header says, where it is not what follows. */
  readonly size?: number;
  readonly mode?: number;
  readonly modified?: number;
  readonly owner?: string;
}

/** A tar with whatever is wrong with it; `end` is what ends it. */
export function oddTar(members: readonly OddTarMember[], end: Uint8Array = Buffer.alloc(1024)): Buffer {
  return Buffer.concat([...members.flatMap(tarRecord), end]);
}

function tarRecord({
  name,
  content = "",
  type = "0",
  target = "",
  size,
  mode = 0o644,
  modified = 0,
  owner = "",
}: OddTarMember) {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write(`${mode.toString(8).padStart(7, "0")}\0`, 100);
  header.write(`${(size ?? body.length).toString(8).padStart(11, "0")}\0`, 124);
  header.write(`${modified.toString(8).padStart(11, "0")}\0`, 136);
  header.write("        ", 148);
  header.write(type, 156);
  header.write(target, 157, 100);
  header.write("ustar\0", 257);
  header.write(owner, 265, 32);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
}

/** One record of a pax header. */
export function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  const digits = String(rest).length;
  const length = rest + (String(rest + digits).length > digits ? digits + 1 : digits);
  return `${length} ${key}=${value}\n`;
}

export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}
