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
import type { MemberOutcome, SharedMembers } from "./shared-members.ts";

/** Where the index begins to ask how well a file is packed, and what it does not believe. */
const BOMB_BYTES = 64 * 1024 * 1024;
const BOMB_RATIO = 50;
/** What RECORD may use, and the bytes of its digests, which stand there in base64 without padding. */
const RECORD_ALGORITHMS: ReadonlyMap<string, number> = new Map([
  ["sha256", 32],
  ["sha384", 48],
  ["sha512", 64],
]);

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

export interface Trust {
  /** What is read for nothing but its hash is not read: it has the hash that RECORD says. */
  readonly trustsRecord: boolean;
}

/** What members are read for: which of them an index reads, and what RECORD says of each. */
export interface Reasons extends Trust {
  readonly indexReads: (name: string) => boolean;
  readonly record: ReadonlyMap<string, RecordRow>;
  /** Those of the files before. */
  readonly shared?: SharedMembers;
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
    const folder = entry.name.endsWith("/");
    const indexReads = !folder && (isScanned(entry.name) || reasons.indexReads(entry.name));
    const { found, ...outcome } = await readMember(source, entry, { ...reasons, crc: indexReads });
    members.push({ entry, folder, indexReads, ...outcome });
    if (found !== undefined) inspected.add(entry.name, found);
  }
  return { members, inspected: inspected.all() };
}

type Purpose = Omit<Reasons, "indexReads"> & { readonly crc: boolean };

/** What came of it for a file before, or else what comes of it now. */
async function readMember(source: ByteSource, entry: ZipEntry, purpose: Purpose): Promise<MemberOutcome> {
  const { shared, record, crc } = purpose;
  if (shared === undefined) return unpackMember(source, entry, purpose);
  const manner = `${entry.size} ${crc} ${algorithmOf(record.get(entry.name))} ${entry.name}`;
  const seen: { packed?: Uint8Array; outcome?: MemberOutcome | undefined } = {};
  const known = (packed: Uint8Array) => {
    seen.packed = packed;
    seen.outcome = shared.find(manner, packed);
    return seen.outcome !== undefined;
  };
  const outcome = await unpackMember(source, entry, { ...purpose, known });
  if (seen.outcome !== undefined) return seen.outcome;
  if (seen.packed !== undefined && outcome.reading.kind === "read") shared.keep(manner, seen.packed, outcome);
  return outcome;
}

async function unpackMember(
  source: ByteSource,
  entry: ZipEntry,
  { record, trustsRecord, crc, known }: Purpose & { readonly known?: (packed: Uint8Array) => boolean },
): Promise<MemberOutcome> {
  const row = record.get(entry.name);
  const trusted = trustsRecord && !crc ? trustedHash(row) : undefined;
  let readers: ReturnType<typeof readersOf> | undefined;
  // Most members are known: nobody is needed to look at them.
  const opened = () => {
    readers ??= readersOf(entry, row);
    return readers;
  };
  const reading = await readZipMember(source, entry, (chunk) => opened().add(chunk), {
    crc,
    enough: () => trusted !== undefined && opened().inspection?.enough() !== false,
    ...(known && { known }),
  });
  if (reading.kind === "unread" && trusted === undefined) return { reading, ...NO_HASHES };
  const { sha256, recorded, inspection } = opened();
  const found = inspection?.found();
  if (reading.kind !== "read") {
    return { reading, found, ...(reading.kind === "unread" && trusted ? trusted : NO_HASHES) };
  }
  const digest = sha256.digest();
  const other = recorded === sha256 ? digest : recorded?.digest();
  const recordHash = other && `${recorded?.algorithm}=${other.toString("base64url")}`;
  return { reading, found, sha256: digest.toString("hex"), recordHash };
}

/** Those who are given a member's bytes. */
function readersOf(entry: ZipEntry, row: RecordRow | undefined) {
  const inspection = inspectionOf(entry.name, entry.size);
  const sha256 = memberHash("sha256", entry.size);
  const recorded = recordedHash(row, sha256, entry.size);
  return {
    inspection,
    sha256,
    recorded,
    add(chunk: Uint8Array): void {
      sha256.add(chunk);
      if (recorded !== sha256) recorded?.add(chunk);
      inspection?.add(chunk);
    },
  };
}

type MemberHashes = Pick<ZipMember, "sha256" | "recordHash">;

const NO_HASHES: MemberHashes = { sha256: undefined, recordHash: undefined };

/** What RECORD says, as if it had been computed; `undefined` where it says no hash that could be right. */
function trustedHash(row: RecordRow | undefined): MemberHashes | undefined {
  const [algorithm = "", written = ""] = row?.hash.split("=") ?? [];
  const digest = Buffer.from(written, "base64url");
  if (digest.length !== RECORD_ALGORITHMS.get(algorithm) || digest.toString("base64url") !== written) return undefined;
  return {
    sha256: algorithm === "sha256" ? digest.toString("hex") : undefined,
    recordHash: `${algorithm}=${written}`,
  };
}

function recordedHash(row: RecordRow | undefined, sha256: MemberHash, size: number): MemberHash | undefined {
  const algorithm = algorithmOf(row);
  if (algorithm === sha256.algorithm) return sha256;
  return RECORD_ALGORITHMS.has(algorithm) ? memberHash(algorithm, size) : undefined;
}

function algorithmOf(row: RecordRow | undefined): string {
  return row?.hash.split("=", 1)[0] ?? "";
}
