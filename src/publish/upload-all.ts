import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { Attestation } from "../python/attestation.ts";
import type { Wire } from "./attempts.ts";
import type { PlannedUpload } from "./index-state.ts";
import type { Journal } from "./journal.ts";
import { type Lock, sentMeanwhile } from "./rival.ts";
import { severally } from "./severally.ts";
import { type Destination, type Uploaded, uploadFile } from "./upload.ts";

/** No client of the index's sends more at once, and more gains little. */
const WIDEST = 6;

interface UploadWorld extends Wire {
  readonly files: Files;
  readonly progress: Progress;
}

/** Where the files of a release go, and what tells what becomes of them. */
export interface ReleaseDestination extends Pick<Destination, "index" | "admission" | "listing" | "attestations"> {
  readonly journal: Journal;
  /** The whole release, and what the index listed before anything was sent. */
  readonly release: Pick<Lock, "files" | "version" | "before">;
  /** May the release go without attestations where the index refuses the first one? */
  readonly mayGoUnattested: boolean;
}

/**
 * Sends what the index has not: the first file alone, since it creates the release and is the lock of two runs at once; then the other
 * wheels, up to six at a time, fewer once the index says that it is too much; the sdist last.
 *
 * Throws what `uploadFile` throws, once every upload that was under way has ended.
 */
export async function uploadAll(
  uploads: readonly PlannedUpload[],
  located: ReleaseBundle["located"],
  to: ReleaseDestination,
  world: UploadWorld,
): Promise<void> {
  for (const upload of uploads) if (upload.state !== "new") noteThere(upload, to, world);
  const [[first], ...waves] = wavesOf(uploads, isHeld(uploads, to.journal));
  const sender = senderTo(to, located, world);
  let there: ReadonlySet<string> = new Set();
  if (first !== undefined) {
    const { outcome } = await sender.sendFirst(first, uploads);
    // Nobody waits for the disk: what is lost with a machine, the index tells.
    void to.journal.sync();
    const lock = { ...to.release, first: first.file, outcome, attestation: sender.attestationOf(first) };
    if (mayHaveRivals(lock, waves, to)) there = await sentMeanwhile({ ...lock, listing: to.listing }, world);
  }
  for (const wave of waves) {
    const isThere = ({ file }: PlannedUpload) => there.has(file.name);
    for (const upload of wave.filter(isThere)) noteThere({ ...upload, state: "present" }, to, world);
    const missing = wave.filter((upload) => !isThere(upload));
    await severally(missing, sender.width, (upload) => sender.send(upload));
  }
}

/** Sends one file after the other, with what one tells of the next. */
interface Sender {
  /** How many may be under way. */
  width(): number;
  send(upload: PlannedUpload): Promise<Uploaded>;
  /** Where nothing of `uploads` is there, and it is allowed, all go without attestations if this one's is refused. */
  sendFirst(first: PlannedUpload, uploads: readonly PlannedUpload[]): Promise<Uploaded>;
  attestationOf(upload: PlannedUpload): Attestation | undefined;
}

function senderTo(to: ReleaseDestination, located: ReleaseBundle["located"], world: UploadWorld): Sender {
  const { progress } = world;
  let width = WIDEST;
  const attestations = new Map(to.attestations);
  const tooMuch = () => {
    width = Math.max(1, Math.floor(width / 2));
  };
  const withoutAttestations = (because: string) => {
    attestations.clear();
    to.journal.note({ event: "unattested", because });
    progress.step(`no attestations: ${because}`);
  };
  const destination: Destination = { ...to, attestations, tooMuch, note: to.journal.note };
  const sendTo = async (place: Destination, { file }: PlannedUpload) => {
    const sent = await uploadFile(file, located.get(file.path) ?? file.path, place, world);
    progress.step(`${file.name} ${sent.outcome}${sent.attempts > 1 ? ` at attempt ${sent.attempts}` : ""}`);
    return sent;
  };
  return {
    width: () => width,
    send: (upload) => sendTo(destination, upload),
    sendFirst(first, uploads) {
      const mayGoWithout = to.mayGoUnattested && uploads.every(({ state }) => state === "new");
      return sendTo(mayGoWithout ? { ...destination, withoutAttestations } : destination, first);
    },
    attestationOf: ({ file }) => attestations.get(file.name),
  };
}

/** Jobs are started twice; and who was told that the file is there already has a rival for sure. A last file is a lock of its own. */
function mayHaveRivals(
  { first, outcome }: Pick<Lock, "first" | "outcome">,
  waves: readonly (readonly PlannedUpload[])[],
  { admission, journal }: ReleaseDestination,
): boolean {
  const isAgain = (journal.known().files.get(first.name)?.attempts ?? 0) > 1;
  const wasFaster = outcome === "present" && !isAgain;
  return waves.flat().length > 0 && (admission.authentication === "oidc" || wasFaster);
}

function noteThere(
  { file: { name, sha256 }, state }: PlannedUpload,
  { journal }: ReleaseDestination,
  world: UploadWorld,
) {
  const known = journal.known().files.get(name);
  world.progress.step(`${name} ${state === "present" ? "is there already" : "was taken, and is not listed yet"}`);
  if (state === "taken") return;
  // Who sent it and heard nothing knows now that it arrived.
  const isNews = known !== undefined && known.outcome === undefined;
  journal.note({ event: "taken", name, sha256, outcome: isNews ? "recovered" : "present" });
}

/** Did a run of this very release send the first file? No other release is sent then but by who sees that. */
function isHeld([first]: readonly PlannedUpload[], journal: Journal): boolean {
  const known = first && journal.known().files.get(first.file.name);
  return first?.state !== "new" && known?.outcome === "uploaded";
}

/** Who goes with whom: the first that is to be sent alone unless the release is ours already, then the other wheels, then the sdist. */
function wavesOf(
  uploads: readonly PlannedUpload[],
  isOurs: boolean,
): readonly [PlannedUpload[], ...(readonly PlannedUpload[])[]] {
  const missing = uploads.filter(({ state }) => state === "new");
  const first = isOurs ? [] : missing.slice(0, 1);
  const others = missing.slice(first.length);
  const wheels = others.filter(({ file }) => file.kind === "wheel");
  const sdists = others.filter(({ file }) => file.kind === "sdist");
  return [first, wheels, sdists];
}
