import type { ManifestFile } from "../documents/manifest.ts";
import { type CodedProblem, problem, refuseAll } from "../errors.ts";
import type { Progress } from "../ports/progress.ts";
import { type Attestation, bytesOf } from "../python/attestation.ts";
import { parseSdistFilename, parseWheelFilename } from "../python/filename.ts";
import { parseProvenance } from "../python/provenance.ts";
import type { IndexFile } from "../python/simple-page.ts";
import { compareVersions, parseVersion, type Version } from "../python/version.ts";
import { untilDone, type Wire } from "./attempts.ts";
import { conflict } from "./index-state.ts";
import { attemptGet } from "./reading.ts";
import { type IndexFiles, type Listing, listFiles } from "./simple-api.ts";
import type { Uploaded } from "./upload.ts";

/** The first file of a release, which has just been sent: of several runs at once only one goes on. */
export interface Lock {
  readonly first: ManifestFile;
  /** What became of it in this run. */
  readonly outcome: Uploaded["outcome"];
  /** What went with it. */
  readonly attestation: Attestation | undefined;
  /** Every file of the release. */
  readonly files: readonly ManifestFile[];
  readonly version: string;
  /** The names of what the index listed before anything was sent. */
  readonly before: ReadonlySet<string>;
  readonly listing: Listing;
}

type RivalWorld = Wire & { readonly progress: Progress };

const PAUSE_MS = 5_000;
/** Who still sends is heard of within this, and the time that the largest file takes on a slow line. */
const QUIET_MS = 120_000;
const SLOWEST_BYTES_A_SECOND = 512 * 1024;
/** Whose file came longer ago sends nothing any more; clocks may be ten minutes apart. */
const RECENT_MS = 15 * 60_000;
const PROVENANCE_LIMIT = 4 * 1024 * 1024;

/**
 * Looks whether another run is at the same release. One that sends other bytes, or other files, is left the release: SW-INDEX-CONFLICT,
 * SW-INDEX-RIVAL. One whose first file has the same bytes and was there before ours is waited for, until all of ours is there or nothing
 * comes any more.
 *
 * Gives the names of our files that the index has now. Throws what `listFiles` throws.
 */
export async function sentMeanwhile(lock: Lock, world: RivalWorld): Promise<ReadonlySet<string>> {
  const listed = await listFiles(lock.listing, world);
  refuseRivals(lock, listed);
  if (await isOurs(lock, listed, world)) return namesIn(lock, listed);
  world.progress.step(`another run was faster with the same ${lock.first.name}: waiting for what it sends`);
  return awaitRival(lock, namesIn(lock, listed), world);
}

/**
 * The same before anything is sent, where the first file is there by another run that may still be at it: that one is waited for.
 *
 * `first` is the file as the index lists it. Gives the names of our files that the index has then.
 */
export async function sentBefore(
  lock: Omit<Lock, "outcome" | "attestation">,
  first: IndexFile,
  world: RivalWorld,
): Promise<ReadonlySet<string>> {
  const age = world.clock.now() - Date.parse(first.uploaded ?? "");
  if (!(Math.abs(age) < RECENT_MS)) return lock.before;
  world.progress.step(`another run has just sent ${first.name}: waiting for what it sends`);
  return awaitRival(lock, new Set([first.name]), world);
}

type Watched = Pick<Lock, "first" | "files" | "version" | "before" | "listing">;

async function awaitRival(lock: Watched, known: ReadonlySet<string>, world: RivalWorld): Promise<ReadonlySet<string>> {
  const longest = (1000 * Math.max(...lock.files.map(({ size }) => size))) / SLOWEST_BYTES_A_SECOND;
  let there = known;
  for (let quiet = 0; there.size < lock.files.length && quiet < QUIET_MS + longest; quiet += PAUSE_MS) {
    await world.clock.sleep(PAUSE_MS);
    const listed = await listFiles(lock.listing, world);
    refuseRivals(lock, listed);
    const now = namesIn(lock, listed);
    if (now.size > there.size) quiet = 0;
    there = now;
  }
  return there;
}

function namesIn({ files }: Watched, listed: IndexFiles): ReadonlySet<string> {
  return new Set(files.map(({ name }) => name).filter((name) => listed.has(name)));
}

function refuseRivals(lock: Watched, listed: IndexFiles): void {
  refuseAll([...otherBytes(lock, listed), ...otherFiles(lock, listed)]);
}

function otherBytes({ files }: Watched, listed: IndexFiles): CodedProblem[] {
  return files.flatMap((file) => {
    const there = listed.get(file.name)?.sha256;
    return there === undefined || there === file.sha256 ? [] : [conflict(file, there)];
  });
}

/** Two runs whose first files differ have both been let in: the later one gives way. */
function otherFiles({ first, files, version, before }: Watched, listed: IndexFiles): CodedProblem[] {
  const own = parseVersion(version);
  const names = new Set(files.map(({ name }) => name));
  const came = [...listed.values()].filter(({ name }) => !names.has(name) && !before.has(name));
  const rivals = came.filter((file) => own !== undefined && isOf(file, own) && isBefore(file, listed.get(first.name)));
  return rivals.map(({ name }) => problem("SW-INDEX-RIVAL", `${name} came while ${first.name} was sent`));
}

function isOf({ name }: IndexFile, version: Version): boolean {
  const found = parseWheelFilename(name) ?? parseSdistFilename(name);
  return found !== undefined && compareVersions(found.version, version) === 0;
}

/** Both runs decide it alike, by what the index says of both; where it says nothing, both give way. */
function isBefore(rival: IndexFile, ours: IndexFile | undefined): boolean {
  const [theirs, own] = [rival, ours].map((file) => Date.parse(file?.uploaded ?? ""));
  if (theirs === undefined || own === undefined || Number.isNaN(theirs - own)) return true;
  return theirs < own || (theirs === own && rival.name < (ours?.name ?? ""));
}

/** Is it our upload that the index has kept? Of equal bytes only the attestation tells, where one went along. */
async function isOurs(lock: Lock, listed: IndexFiles, wire: Wire): Promise<boolean> {
  const { outcome, attestation, first, listing } = lock;
  if (outcome === "present") return false;
  const place = listed.get(first.name)?.provenance;
  if (attestation === undefined || place === undefined) return true;
  const text = await untilDone(
    () =>
      attemptGet(place, { accept: "application/json", access: listing.access }, wire, async ({ reply }) =>
        reply.status === 200 ? new TextDecoder().decode(await reply.bytes(PROVENANCE_LIMIT)) : "",
      ),
    wire.clock,
  );
  const read = parseProvenance(text);
  if (read.kind === "unreadable") return true;
  const kept = read.provenance.attestation_bundles.flatMap(({ attestations }) => attestations.map(signatureOf));
  return kept.includes(signatureOf(attestation));
}

function signatureOf({ envelope }: Attestation): string {
  return Buffer.from(bytesOf(envelope.signature)).toString("base64");
}
