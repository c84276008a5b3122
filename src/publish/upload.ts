import type { JournalEvent } from "../documents/journal.ts";
import type { ManifestFile } from "../documents/manifest.ts";
import type { Receipt } from "../documents/receipt.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { HttpReply } from "../ports/http.ts";
import type { Admission } from "./admission.ts";
import { type Attempt, againAfter, againLater, isTransient, saysNotNow, untilDone, type Wire } from "./attempts.ts";
import type { Attestations } from "./attest.ts";
import { attestationPath } from "./attestation-folder.ts";
import { uploadForm } from "./form.ts";
import { conflict, digestOf } from "./index-state.ts";
import { attemptList, type Listing } from "./simple-api.ts";
import type { IndexTarget } from "./target.ts";
import { plainText, wordsOf } from "./words.ts";

export type Uploaded = Receipt["uploads"][number];

/** Where a file is sent, by what right, and where it will be listed. */
export interface Destination {
  readonly index: IndexTarget;
  readonly admission: Admission;
  readonly listing: Listing;
  readonly attestations: Attestations;
  /** Told what happens to the file. */
  readonly note?: (event: JournalEvent) => void;
  /** Takes away every attestation, where the release may still go without: nothing of it was stored. */
  readonly withoutAttestations?: (because: string) => void;
  /** Told when the index asks for patience: fewer files should be under way. */
  readonly tooMuch: () => void;
}

/** What became of one request: no answer tells whether the index has the file now. */
type Sent = { readonly kind: "taken" } | { readonly kind: "lost"; readonly because: ShipwheelError } | Refusal;

/** An answer that was no yes, and what the index said with it. */
interface Refusal {
  readonly kind: "refused";
  /** What it was asked with. */
  readonly authorization: string | undefined;
  readonly reply: HttpReply;
  readonly words: string;
}

const SAYS_IT_EXISTS =
  /already (exist|contains|been taken)|updating asset|cannot be updated|overwrite (all )?artifact/i;
const SAYS_NAME_WAS_USED = /previously used|has since been deleted/i;
const SAYS_ATTESTATIONS = /\battestations?\b/i;
const SAYS_EXPIRED = /\bexpired\b/i;
const LOOKS = 5;

const TOO_LARGE = {
  hint: "Nothing this large is taken there: raise the limit of the index, or of what stands before it (nginx: client_max_body_size).",
};
const NAME_WAS_USED = { hint: "The name of a deleted file is never free again: release a new version." };
const OTHER_PROJECT = {
  hint: "This job's trusted publisher is of another project: register one for this project, under its exact name; each of a repository needs its own.",
};

/** What the slowest of runners send; a token is renewed by it before a file whose end it would not see. */
const SLOWEST_BYTES_A_SECOND = 512 * 1024;

/**
 * Sends one file, as often as it takes. Whatever the index answers but yes, what it lists decides: our bytes under this name are a
 * success, however they came there.
 *
 * Throws SW-INDEX-CONFLICT (both digests), SW-INDEX-CREDENTIALS, SW-INDEX-REDIRECTS, SW-INDEX-REFUSED with the index's own words,
 * and after five attempts SW-INDEX-UNAVAILABLE or SW-HTTP-NO-ANSWER.
 */
export function uploadFile(
  file: ManifestFile,
  path: string,
  to: Destination,
  world: Wire & { readonly files: Files },
): Promise<Uploaded> {
  const { name, sha256 } = file;
  const uploaded = (outcome: Uploaded["outcome"], attempts: number): Attempt<Uploaded> => {
    to.note?.({ event: "taken", name, sha256, outcome });
    return { kind: "done", value: { name, outcome, sha256, attempts, attestation: attestationOf(file, to) } };
  };
  let renewed = false;
  return untilDone(async (number) => {
    const sent = await send(file, path, to, world);
    if (sent.kind === "taken") return uploaded("uploaded", number);
    const isFirst = number === 1 && sent.kind === "refused" && !isTransient(sent.reply.status);
    if (await isThere(file, to.listing, sent, world)) return uploaded(isFirst ? "present" : "recovered", number);
    if (sent.kind === "lost") return { kind: "again", because: sent.because };
    const again = renewed ? undefined : await withNewToken(sent, to);
    renewed ||= again !== undefined;
    return again ?? withoutAttestation(file, to, sent) ?? afterRefusal(file, to, sent);
  }, world.clock);
}

/** Where the attestation lies that goes with the file. */
function attestationOf({ name }: ManifestFile, { attestations }: Destination): string | null {
  return attestations.has(name) ? attestationPath(name) : null;
}

async function send(
  file: ManifestFile,
  path: string,
  to: Destination,
  { http, files }: Wire & { readonly files: Files },
): Promise<Sent> {
  const { index, admission } = to;
  const authorization = await admission.authorization(file.size / SLOWEST_BYTES_A_SECOND);
  const { contentType, body } = uploadForm(file, path, { files }, to.attestations.get(file.name));
  const headers = { accept: "application/json", "content-type": contentType, ...(authorization && { authorization }) };
  to.note?.({ event: "sending", name: file.name, sha256: file.sha256, attestation: attestationOf(file, to) });
  try {
    const reply = await http.send({ method: "POST", url: index.upload, headers, body });
    const words = await wordsOf(reply, admission.secrets());
    return reply.status >= 200 && reply.status < 300
      ? { kind: "taken" }
      : { kind: "refused", authorization, reply, words };
  } catch (error) {
    return { kind: "lost", because: againAfter(error).because };
  }
}

function saysItExists({ reply, words }: Refusal): boolean {
  return reply.status === 409 || SAYS_IT_EXISTS.test(words);
}

/** Does the index list our bytes under this file's name? Throws SW-INDEX-CONFLICT when it lists others. */
async function isThere(
  file: ManifestFile,
  listing: Listing,
  sent: Refusal | Extract<Sent, { kind: "lost" }>,
  wire: Wire,
): Promise<boolean> {
  const looks = sent.kind === "refused" && saysItExists(sent) ? LOOKS : 1;
  for (let look = 1; look <= looks; look += 1) {
    if (look > 1) await wire.clock.sleep(1000 * look);
    const listed = await attemptList(listing, wire);
    const there = listed.kind === "done" ? listed.value.get(file.name) : undefined;
    if (there === undefined) continue;
    const digest = await digestOf(there, file.size, listing.access, wire);
    if (digest !== file.sha256) throw ShipwheelError.of([conflict(file, digest)]);
    return true;
  }
  return false;
}

/** A file may take longer than its token lives. */
async function withNewToken(
  { authorization, reply, words }: Refusal,
  { admission, index }: Destination,
): Promise<Attempt<Uploaded> | undefined> {
  const isExpired = (reply.status === 401 || reply.status === 403) && SAYS_EXPIRED.test(words);
  if (!isExpired || authorization === undefined || admission.renew === undefined) return undefined;
  await admission.renew(authorization);
  const because = new ShipwheelError("SW-INDEX-CREDENTIALS", `${index.upload}: ${words}`);
  return { kind: "again", because, afterSeconds: 0 };
}

/** What was signed is no use to an index that refuses it; where nothing is stored yet, the whole release can go without. */
function withoutAttestation(
  file: ManifestFile,
  { index, attestations, withoutAttestations }: Destination,
  { reply, words }: Refusal,
): Attempt<Uploaded> | undefined {
  const isRefused = reply.status === 400 && SAYS_ATTESTATIONS.test(words) && attestations.has(file.name);
  if (!isRefused || withoutAttestations === undefined) return undefined;
  withoutAttestations(`${index.upload}: ${words}`);
  return { kind: "again", because: new ShipwheelError("SW-INDEX-REFUSED", words), afterSeconds: 0 };
}

function afterRefusal(
  file: ManifestFile,
  { index, admission, tooMuch }: Destination,
  refusal: Refusal,
): Attempt<Uploaded> {
  const { reply, words } = refusal;
  if (reply.status === 429 || reply.status === 503) tooMuch();
  const said = `${file.name} at ${index.upload}: ${words}`;
  if (isTransient(reply.status) || saysNotNow(reply, words)) {
    return againLater(new ShipwheelError("SW-INDEX-UNAVAILABLE", said), reply);
  }
  if (index.name === undefined && saysItExists(refusal)) throw new ShipwheelError("SW-INDEX-UNLISTED", said);
  if (reply.status === 401 || reply.status === 403) {
    const isScoped = admission.authentication === "oidc" && /\bproject\b/i.test(words);
    throw new ShipwheelError("SW-INDEX-CREDENTIALS", said, isScoped ? OTHER_PROJECT : {});
  }
  if (reply.status >= 300 && reply.status < 400) {
    const place = plainText(reply.headers.location ?? "nowhere", admission.secrets());
    throw new ShipwheelError("SW-INDEX-REDIRECTS", `${index.upload} to ${place}`);
  }
  if (reply.status === 413) throw new ShipwheelError("SW-INDEX-REFUSED", said, TOO_LARGE);
  throw new ShipwheelError("SW-INDEX-REFUSED", said, SAYS_NAME_WAS_USED.test(words) ? NAME_WAS_USED : {});
}
