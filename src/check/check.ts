import path from "node:path";
import type { CheckedFile, Distribution } from "../documents/distribution.ts";
import type { Finding } from "../documents/finding.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files, OpenFile } from "../ports/files.ts";
import type { Hashing } from "../ports/hashing.ts";
import type { ByteSource } from "../python/byte-source.ts";
import { inBlocks } from "../python/bytes.ts";
import { withDigests } from "./digest.ts";
import { distributionOf } from "./distribution.ts";
import { DISTRIBUTION } from "./expanded.ts";
import type { DistributionFacts } from "./facts.ts";
import { type FindingCode, textOf } from "./finding-texts.ts";
import { readSdist } from "./read-sdist.ts";
import { readWheel, type Shared } from "./read-wheel.ts";
import type { Trust } from "./read-zip.ts";
import { shareMembers } from "./shared-members.ts";
import { shareMetadata } from "./shared-metadata.ts";
import { bringsAnything } from "./telling-files.ts";

/** Two inflate on threads of their own while another is hashed; each may hold a library of 16 MiB. */
const AT_ONCE = 3;

/** How files are read, where it is not as usual. */
export interface Reading {
  /** Computes digests while this thread does the rest. */
  readonly hashing?: Hashing;
  /** Members that are looked at for nothing but the hash that RECORD has of them are not unpacked. */
  readonly trustsRecord?: boolean;
  /** Asked before a file is read: what it tells is the answer for it, and nothing is read. */
  readonly instead?: (path: string) => Promise<Distribution | undefined>;
}

/** Checks files, in the order of `paths`. What cannot be read is an answer too: kind `unknown`, refused, and a finding that says why. */
export async function checkPaths(
  paths: readonly string[],
  { files, trustsRecord = false }: { readonly files: Files } & Pick<Reading, "trustsRecord">,
) {
  const reading = { trustsRecord, shared: share() };
  return inTurn(
    paths,
    (each): Promise<CheckedFile> => readPath(each, files, (source) => judgeFile(each, source, reading)),
  );
}

/** The same for those who hand the files on: with the digests by which they will be known. */
export async function readPaths(
  paths: readonly string[],
  { files, instead, ...reading }: { readonly files: Files } & Reading,
): Promise<readonly Distribution[]> {
  const shared = share();
  return inTurn(paths, async (each) => {
    const known = await instead?.(each);
    if (known !== undefined) return known;
    const read = await readPath(each, files, (source) => checkFile(each, source, { ...reading, shared }));
    return { sha256: "", sha512: "", ...read };
  });
}

function share(): Shared {
  return { metadata: shareMetadata(), members: shareMembers() };
}

/** A few at a time, the answers in the order of `paths`. */
async function inTurn<T>(paths: readonly string[], answer: (path: string) => Promise<T>): Promise<readonly T[]> {
  const answers: T[] = [];
  const waiting = paths.entries();
  const worker = async (): Promise<void> => {
    for (const [at, each] of waiting) answers[at] = await answer(each);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers;
}

async function readPath<T extends CheckedFile>(
  given: string,
  files: Files,
  read: (source: ByteSource) => Promise<T>,
): Promise<T | CheckedFile> {
  try {
    const kind = await files.kind(given);
    if (kind === undefined) return unreadable(given, "SW-PATH-MISSING");
    const open = kind === "file" ? await files.open(given) : undefined;
    if (open === undefined) return unreadable(given, "SW-PATH-FOREIGN");
    return await readOpen(given, open, read).finally(() => open.close());
  } catch (error) {
    if (error instanceof ShipwheelError) throw error;
    return unreadable(given, "SW-PATH-UNREADABLE", error instanceof Error ? error.message : String(error));
  }
}

/** What changes while it is read was never as it was read: nothing that was found holds, not even that it broke off. */
async function readOpen<T extends CheckedFile>(
  given: string,
  open: OpenFile,
  read: (source: ByteSource) => Promise<T>,
): Promise<T | CheckedFile> {
  const [reading] = await Promise.allSettled([read(open)]);
  if (await open.changed()) return unreadable(given, "SW-PATH-CHANGED");
  if (reading.status === "rejected") throw reading.reason;
  return reading.value;
}

/**
 * Reads one distribution: its digests, its facts and everything that is wrong with it.
 *
 * `path` names it; its last part is the name that an index would see. Bytes come from `source` alone, and what it throws passes through.
 */
export async function checkFile(
  given: string,
  source: ByteSource,
  { hashing, trustsRecord = false, shared = share() }: Reading & { readonly shared?: Shared } = {},
): Promise<Distribution> {
  const read = (passing: ByteSource) => factsOf(given, passing, { trustsRecord, shared });
  const { answer: facts, ...digests } = await withDigests(source, read, hashing);
  const file = { ...judged({ given, size: source.size }, facts, shared), ...digests };
  if (facts === undefined || !bringsAnything(facts)) return file;
  const { contentsOf } = await import("./contents.ts");
  return { ...file, contents: contentsOf(facts) };
}

type Manner = Trust & { readonly shared: Shared };

async function judgeFile(given: string, source: ByteSource, manner: Manner): Promise<CheckedFile> {
  return judged({ given, size: source.size }, await factsOf(given, source, manner), manner.shared);
}

/** `undefined` for what is no distribution by its name. */
async function factsOf(
  given: string,
  source: ByteSource,
  { trustsRecord, shared }: Manner,
): Promise<DistributionFacts | undefined> {
  const name = path.basename(given);
  if (!DISTRIBUTION.test(name)) return undefined;
  const blocks = inBlocks(source);
  return name.endsWith(".whl") ? readWheel(name, blocks, { trustsRecord, ...shared }) : readSdist(name, blocks);
}

function judged(
  { given, size }: { readonly given: string; readonly size: number },
  facts: DistributionFacts | undefined,
  shared: Shared,
): CheckedFile {
  const file = { path: given, name: path.basename(given), size };
  if (facts !== undefined) return distributionOf(file, facts, shared.metadata);
  return { ...file, ...nothing, findings: [refusal("SW-PATH-FOREIGN", given)] };
}

const nothing = { kind: "unknown", members: [], topLevel: [], refused: true } as const;

function unreadable(given: string, code: FindingCode, because?: string): CheckedFile {
  const said = because === undefined ? given : `${given} (${because})`;
  return { path: given, name: path.basename(given), size: 0, ...nothing, findings: [refusal(code, said)] };
}

function refusal(code: FindingCode, offending: string): Finding {
  return { code, severity: "error", authority: "index", ...textOf(code, offending) };
}
