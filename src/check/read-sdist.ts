import type { ByteSource } from "../python/byte-source.ts";
import { commonPath } from "../python/common-path.ts";
import { readTar, type TarMember } from "../python/tar.ts";
import type { ZipEntry } from "../python/zip.ts";
import { endsAsZip } from "../python/zip-end.ts";
import type { ByteSink } from "../python/zip-member.ts";
import type { InspectedMembers, SdistFacts } from "./facts.ts";
import { collectInspected, type Inspection, inspectionOf, NOTHING_INSPECTED } from "./inspection.ts";
import { LONGEST_TEXT } from "./own-texts.ts";
import { readMetadata } from "./read-wheel.ts";
import { openZip, readMembers, readTexts, type Texts } from "./read-zip.ts";

/** PKG-INFO is some kilobytes; together those of one archive are never this long. */
const MOST_KEPT = 32 * 1024 * 1024;

/** Everything that is known of an sdist once it has been read. */
export async function readSdist(name: string, source: ByteSource): Promise<SdistFacts> {
  return name.endsWith(".zip") ? readZipSdist(name, source) : readTarSdist(name, source);
}

async function readTarSdist(name: string, source: ByteSource): Promise<SdistFacts> {
  const kept = keepTexts();
  const inspected = inspectInTurn();
  const { members, flaws } = await readTar(source, (member) => {
    const inspect = inspected.next(member);
    return isPkgInfo(member.name) ? kept.sink(member) : inspect;
  });
  const top = commonPath(members.map((member) => member.name));
  return {
    kind: "sdist",
    name,
    size: source.size,
    twoFormats: await endsAsZip(source),
    metadata: readMetadata(`${top}/PKG-INFO`, kept.texts()),
    ...inspected.all(),
    zip: undefined,
    members,
    flaws,
    top,
  };
}

function isPkgInfo(name: string): boolean {
  return name === "PKG-INFO" || name.endsWith("/PKG-INFO");
}

/** Keeps members whole, those that there is room for; of two with one name the last. */
function keepTexts(): { readonly sink: (member: TarMember) => ByteSink | undefined; readonly texts: () => Texts } {
  const parts = new Map<string, Uint8Array[]>();
  let room = MOST_KEPT;
  return {
    sink: ({ name, size }) => {
      parts.delete(name);
      if (size > LONGEST_TEXT || size > room) return undefined;
      room -= size;
      const chunks: Uint8Array[] = [];
      parts.set(name, chunks);
      return (chunk) => chunks.push(Buffer.from(chunk));
    },
    texts: () => new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)])),
  };
}

/** In a tar one member ends where the next begins: only then it is known what was in it. */
function inspectInTurn() {
  const inspected = collectInspected();
  let current: { readonly name: string; readonly inspection: Inspection } | undefined;
  const finish = (): void => {
    if (current !== undefined) inspected.add(current.name, current.inspection.found());
    current = undefined;
  };
  return {
    next: ({ name, kind, size }: TarMember): Inspection["add"] | undefined => {
      finish();
      const inspection = kind === "file" ? inspectionOf(name, size, "sdist") : undefined;
      if (inspection !== undefined) current = { name, inspection };
      return inspection?.add;
    },
    all: (): InspectedMembers => {
      finish();
      return inspected.all();
    },
  };
}

async function readZipSdist(name: string, source: ByteSource): Promise<SdistFacts> {
  const zip = await openZip(source);
  const facts = { kind: "sdist", name, size: source.size, twoFormats: false, flaws: [] } as const;
  if (zip.kind === "broken") {
    return { ...facts, ...NOTHING_INSPECTED, metadata: undefined, zip, members: [], top: "" };
  }
  const { entries } = zip.directory;
  const top = commonPath(entries.map((entry) => entry.name));
  const pkgInfo = `${top}/PKG-INFO`;
  const metadata = readMetadata(pkgInfo, await readTexts(source, zip.directory, [pkgInfo]));
  const read = { ...facts, metadata, members: entries.map(asTarMember), top };
  if (zip.bomb) return { ...read, ...NOTHING_INSPECTED, zip };
  const reasons = { indexReads: (member: string) => member === pkgInfo, record: new Map(), trustsRecord: false };
  const { members, inspected } = await readMembers(source, zip.directory, reasons);
  return { ...read, ...inspected, zip: { ...zip, members } };
}

const KIND_BITS = 0o170000;
const SYMLINK = 0o120000;

function asTarMember({ name, size, mode }: ZipEntry): TarMember {
  const kind = name.endsWith("/") ? "folder" : (mode & KIND_BITS) === SYMLINK ? "symlink" : "file";
  return { name, kind, size, mode: mode & 0o7777, target: "", modified: 0, owner: "", offset: 0, sparse: false };
}
