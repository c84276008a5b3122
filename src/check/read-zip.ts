import type { ByteSource } from "../python/byte-source.ts";
import type { RecordRow } from "../python/record.ts";
import { readZip, type ZipDirectory, type ZipEntry } from "../python/zip.ts";
import { frameZip } from "../python/zip-framing.ts";
import { readZipMember } from "../python/zip-member.ts";
import type { InspectedMembers, ZipFacts, ZipMember } from "./facts.ts";
import { isScanned } from "./forbidden-code.ts";
import { collectInspected, inspectionOf } from "./inspection.ts";
import { type MemberHash, memberHash } from "./member-hash.ts";
import { LONGEST_TEXT } from "./own-texts.ts";

/** Where the index begins to ask how well a file is packed, and what it does not believe. */
const BOMB_BYTES = 64 * 1024 * 1024;
const BOMB_RATIO = 50;
/** RECORD may use these; the digest is in base64 without padding. */
const RECORD_ALGORITHMS = new Set(["sha256", "sha384", "sha512"]);

/** Texts out of an archive, by member name; those that are not there or cannot be read are left out. */
export type Texts = ReadonlyMap<string, Uint8Array>;

/** Opens the archive, without reading a member. */
export async function openZip(source: ByteSource): Promise<ZipFacts> {
  const directory = await readZip(source);
  if (directory.kind === "broken") return directory;
  const unpacked = directory.entries.reduce((sum, { size }) => sum + size, 0);
  const bomb = unpacked > BOMB_BYTES && unpacked / source.size > BOMB_RATIO;
  return { kind: "zip", directory, flaws: await frameZip(source, directory), bomb, members: [] };
}

/** The members of these names, whole. Of two with the same name the last is read, as readers do. */
export async function readTexts(source: ByteSource, directory: ZipDirectory, names: readonly string[]): Promise<Texts> {
  const texts = new Map<string, Uint8Array>();
  const entries = new Map(directory.entries.map((entry) => [entry.name, entry]));
  for (const name of names) {
    const entry = entries.get(name);
    if (entry === undefined || entry.size > LONGEST_TEXT) continue;
    const parts: Uint8Array[] = [];
    const reading = await readZipMember(source, entry, (chunk) => parts.push(Buffer.from(chunk)));
    if (reading.kind === "read") texts.set(name, Buffer.concat(parts));
  }
  return texts;
}

/** What members are read for: which of them an index reads, and what RECORD says of each. */
export interface Reasons {
  readonly indexReads: (name: string) => boolean;
  readonly record: ReadonlyMap<string, RecordRow>;
}

/** Reads every member once: its hashes, its checksum where the index computes it, and what its content tells. */
export async function readMembers(
  source: ByteSource,
  directory: ZipDirectory,
  reasons: Reasons,
): Promise<{ readonly members: readonly ZipMember[]; readonly inspected: InspectedMembers }> {
  const members: ZipMember[] = [];
  const inspected = collectInspected();
  for (const entry of directory.entries) {
    const inspection = inspectionOf(entry.name, entry.size);
    members.push(await readMember(source, entry, reasons, inspection?.add));
    if (inspection !== undefined) inspected.add(entry.name, inspection.found());
  }
  return { members, inspected: inspected.all() };
}

async function readMember(
  source: ByteSource,
  entry: ZipEntry,
  { indexReads, record }: Reasons,
  inspect?: (chunk: Uint8Array) => void,
): Promise<ZipMember> {
  const folder = entry.name.endsWith("/");
  const read = !folder && (isScanned(entry.name) || indexReads(entry.name));
  const sha256 = memberHash("sha256", entry.size);
  const recorded = recordedHash(record.get(entry.name), sha256, entry.size);
  const reading = await readZipMember(
    source,
    entry,
    (chunk) => {
      sha256.add(chunk);
      if (recorded !== sha256) recorded?.add(chunk);
      inspect?.(chunk);
    },
    { crc: read },
  );
  const facts = { entry, folder, indexReads: read, reading };
  if (reading.kind === "unreadable") return { ...facts, sha256: undefined, recordHash: undefined };
  const digest = sha256.digest();
  const other = recorded === sha256 ? digest : recorded?.digest();
  const recordHash = other && `${recorded?.algorithm}=${other.toString("base64url")}`;
  return { ...facts, sha256: digest.toString("hex"), recordHash };
}

function recordedHash(row: RecordRow | undefined, sha256: MemberHash, size: number): MemberHash | undefined {
  const algorithm = row?.hash.split("=", 1)[0] ?? "";
  if (algorithm === sha256.algorithm) return sha256;
  return RECORD_ALGORITHMS.has(algorithm) ? memberHash(algorithm, size) : undefined;
}
