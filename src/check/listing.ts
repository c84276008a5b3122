import { createHash } from "node:crypto";
import type { ByteSource } from "../python/byte-source.ts";
import { latin1, littleEndian } from "../python/bytes.ts";
import { readTar } from "../python/tar.ts";
import { readZip, type ZipDirectory } from "../python/zip.ts";
import { readZipMember } from "../python/zip-member.ts";

/** One member of an archive, as far as two builds of it may differ. */
export interface ListedMember {
  readonly name: string;
  /** Hex, of its bytes; empty where they cannot be read. */
  readonly sha256: string;
  /** As it is shown. */
  readonly modified: string;
  readonly mode: number;
  /** Of a tar alone. */
  readonly owner: string;
  /** Where a link points. */
  readonly target: string;
  /** How it is packed, of a ZIP alone. */
  readonly packing: string;
}

export interface Listing {
  /** What the compressed file says of its making, of a gzip file alone. */
  readonly wrapping: string;
  /** In the archive's order, folders too. */
  readonly members: readonly ListedMember[];
}

/** What an archive holds and how it was made. Of a broken one as much as can be read. */
export async function listArchive(name: string, source: ByteSource): Promise<Listing> {
  if (name.endsWith(".tar.gz")) return listTar(source);
  const directory = await readZip(source);
  return { wrapping: "", members: directory.kind === "broken" ? [] : await listZip(source, directory) };
}

async function listTar(source: ByteSource): Promise<Listing> {
  const hashes: ReturnType<typeof createHash>[] = [];
  const { members } = await readTar(source, () => {
    const hash = createHash("sha256");
    hashes.push(hash);
    return (chunk) => hash.update(chunk);
  });
  return {
    wrapping: gzipSays(await source.read(0, 512)),
    members: members.map(({ name, mode, modified, owner, target }, index) => {
      const sha256 = hashes[index]?.digest("hex") ?? "";
      return { name, mode, modified: String(modified), owner, target, packing: "", sha256 };
    }),
  };
}

/** `time 1700000000, system 255, name demo.tar` (RFC 1952, 2.3). */
function gzipSays(start: Uint8Array): string {
  if (start.length < 10) return "";
  const named = ((start[3] ?? 0) & 0x08) !== 0 ? latin1(start.subarray(10)).replace(/\0.*$/s, "") : "";
  return `time ${littleEndian(start).u32(4)}, system ${start[9]}${named === "" ? "" : `, name ${named}`}`;
}

async function listZip(source: ByteSource, { entries }: ZipDirectory): Promise<readonly ListedMember[]> {
  const listed: ListedMember[] = [];
  for (const entry of entries) {
    const hash = createHash("sha256");
    const reading = await readZipMember(source, entry, (chunk) => hash.update(chunk));
    const { name, mode, method, flags, madeOn, packedSize } = entry;
    const packing = `method ${method}, flags ${flags}, system ${madeOn}, ${packedSize} bytes`;
    const sha256 = reading.kind === "read" ? hash.digest("hex") : "";
    listed.push({ name, mode, modified: dosText(entry.modified), owner: "", target: "", packing, sha256 });
  }
  return listed;
}

function dosText(modified: number): string {
  const [date, time] = [Math.floor(modified / 0x10000), modified % 0x10000];
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}

/** The bytes of some members, each as far as `most` bytes go. */
export async function membersBytes(
  name: string,
  source: ByteSource,
  wanted: ReadonlySet<string>,
  most: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const kept = new Map<string, Uint8Array[]>();
  const keeper = (member: string): ((chunk: Uint8Array) => void) | undefined => {
    if (!wanted.has(member)) return undefined;
    const parts: Uint8Array[] = [];
    kept.set(member, parts);
    let room = most;
    return (chunk) => {
      if (room > 0) parts.push(Buffer.from(chunk.subarray(0, room)));
      room -= chunk.length;
    };
  };
  await readWanted(name, source, keeper);
  return new Map([...kept].map(([member, parts]) => [member, Buffer.concat(parts)]));
}

async function readWanted(
  name: string,
  source: ByteSource,
  keeper: (member: string) => ((chunk: Uint8Array) => void) | undefined,
): Promise<void> {
  if (name.endsWith(".tar.gz")) {
    await readTar(source, (member) => keeper(member.name));
    return;
  }
  const directory = await readZip(source);
  if (directory.kind === "broken") return;
  for (const entry of directory.entries) {
    const keep = keeper(entry.name);
    if (keep !== undefined) await readZipMember(source, entry, keep);
  }
}
