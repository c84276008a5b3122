import type { MetadataFields } from "../documents/distribution.ts";
import type { ByteSource } from "../python/byte-source.ts";
import { decodeUtf8 } from "../python/bytes.ts";
import { type EntryPointsReading, parseEntryPoints } from "../python/entry-points.ts";
import { parseWheelFilename } from "../python/filename.ts";
import { parseMetadata } from "../python/metadata.ts";
import { parseRecord, type RecordReading, type RecordRow } from "../python/record.ts";
import { splitTag } from "../python/tag.ts";
import { startsAsTar } from "../python/tar.ts";
import { uploadFields } from "../python/upload-fields.ts";
import type { MetadataFacts, WheelFacts } from "./facts.ts";
import { NOTHING_INSPECTED } from "./inspection.ts";
import { WHEEL_TEXTS } from "./own-texts.ts";
import { openZip, readMembers, readTexts, type Texts, type Trust } from "./read-zip.ts";
import type { SharedMembers } from "./shared-members.ts";
import type { SharedMetadata } from "./shared-metadata.ts";

/** What wheels that are read one after another may have in common. */
export interface Shared {
  readonly metadata: SharedMetadata;
  readonly members: SharedMembers;
}

/** Everything that is known of a wheel once it has been read. */
export async function readWheel(
  name: string,
  source: ByteSource,
  { metadata, members, ...trust }: Trust & Shared,
): Promise<WheelFacts> {
  const distInfo = distInfoOf(name);
  const zip = await openZip(source);
  const facts = {
    kind: "wheel",
    name,
    size: source.size,
    twoFormats: zip.kind === "zip" && (await startsAsTar(source)),
    filename: parseWheelFilename(name, splitTag),
    distInfo,
  } as const;
  if (zip.kind === "broken") return { ...facts, ...nothingRead, zip };
  const names = WHEEL_TEXTS.map((text) => `${distInfo}/${text}`);
  const texts = await readTexts(source, zip.directory, [...names, `${distInfo}/DELVEWHEEL`]);
  const known = readKnownTexts(distInfo, texts, metadata);
  if (zip.bomb) return { ...facts, ...known, ...NOTHING_INSPECTED, zip };
  const licenses = (known.metadata?.sent["license-file"] ?? []).map((file) => `${distInfo}/licenses/${file}`);
  const indexReads = new Set([...names, ...licenses]);
  const record = rowsByPath(known.record);
  const reasons = { indexReads: (member: string) => indexReads.has(member), record, shared: members, ...trust };
  const read = await readMembers(source, zip.directory, reasons);
  return { ...facts, ...known, ...read.inspected, zip: { ...zip, members: read.members } };
}

const nothingRead = {
  metadata: undefined,
  wheel: undefined,
  delvewheel: undefined,
  record: undefined,
  entryPoints: undefined,
  ...NOTHING_INSPECTED,
} as const;

/** The index takes the first two parts of the file name as they are spelled, and so must we. */
function distInfoOf(name: string): string {
  const [project = "", version = ""] = name.split("-", 2);
  return `${project}-${version}.dist-info`;
}

function readKnownTexts(distInfo: string, texts: Texts, shared: SharedMetadata) {
  const wheel = texts.get(`${distInfo}/WHEEL`);
  const delvewheel = texts.get(`${distInfo}/DELVEWHEEL`);
  const record = texts.get(`${distInfo}/RECORD`);
  const entryPoints = texts.get(`${distInfo}/entry_points.txt`);
  return {
    metadata: readMetadata(`${distInfo}/METADATA`, texts, shared),
    wheel: wheel && parseMetadata(wheel),
    delvewheel: delvewheel && parseMetadata(delvewheel),
    record: record && readRecord(record),
    entryPoints: entryPoints && readEntryPoints(entryPoints),
  };
}

/** METADATA or PKG-INFO, if the archive has it at this place. */
export function readMetadata(
  member: string,
  texts: Texts,
  shared?: Pick<SharedMetadata, "facts">,
): MetadataFacts | undefined {
  const bytes = texts.get(member);
  if (bytes === undefined) return undefined;
  const read = () => {
    const reading = parseMetadata(bytes);
    return { member, bytes, ...reading, sent: asIndexReads(uploadFields(reading.fields)) };
  };
  return shared === undefined ? read() : shared.facts(member, bytes, read);
}

/** The index writes NUL as `\\x00`, where the last value of a field has it; and of that field it then knows no other value. */
function asIndexReads(sent: MetadataFields): MetadataFields {
  const read = Object.entries(sent).map(([field, values]) => {
    const last = values.at(-1) ?? "";
    return [field, last.includes("\0") ? [last.replaceAll("\0", "\\x00")] : values] as const;
  });
  return Object.fromEntries(read);
}

function readRecord(bytes: Uint8Array): RecordReading {
  const text = decodeUtf8(bytes);
  return text === undefined ? { kind: "unreadable", because: "it is not UTF-8" } : parseRecord(text);
}

function readEntryPoints(bytes: Uint8Array): EntryPointsReading {
  const text = decodeUtf8(bytes);
  return text === undefined ? { kind: "unreadable", because: "it is not UTF-8" } : parseEntryPoints(text);
}

/** RECORD's rows by the path that they speak of; Windows tools once wrote backslashes. */
export function rowsByPath(record: RecordReading | undefined): ReadonlyMap<string, RecordRow> {
  const rows = record?.kind === "record" ? record.rows : [];
  return new Map(rows.map((row) => [row.path.replaceAll("\\", "/"), row]));
}
