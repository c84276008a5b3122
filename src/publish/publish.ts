import type { Receipt } from "../documents/receipt.ts";
import { type CodedProblem, problem, refuseAll } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import { admit } from "./admission.ts";
import type { Wire } from "./attempts.ts";
import { type AttestedRelease, attestRelease } from "./attesting.ts";
import { environmentRefusal } from "./chain.ts";
import type { Claims } from "./claims.ts";
import type { PlannedUpload } from "./index-state.ts";
import { type Journal, passingJournal } from "./journal.ts";
import { type Preflight, type PublishRequest, preflight, readAccess } from "./preflight.ts";
import { codesOf, receiptOf } from "./release-receipt.ts";
import { sentBefore } from "./rival.ts";
import type { IndexFiles, Listing } from "./simple-api.ts";
import type { Mask } from "./trusted.ts";
import { uploadAll } from "./upload-all.ts";
import { awaitListed, type Listed, type Verified, verifyListed } from "./verify.ts";
import type { WayIn } from "./way-in.ts";

export interface PublishWorld extends Wire {
  readonly files: Files;
  readonly progress: Progress;
  /** Told each secret before it is used. */
  readonly mask: Mask;
}

const SIGNED_IN = {
  oidc: "signed in by trusted publishing: the id-token was taken, and a short-lived upload token minted",
  token: "signed in with the token that was given",
};

/**
 * Publishes a bundle: everything that could be refused first, then the way in, the first wheel alone, the rest, the sdist, and at last
 * each file held against what the index lists. What the index has already is not sent, and neither is what it took as the journal has it:
 * the same command goes on where another one ended.
 *
 * Throws every refusal of `preflight` at once, then SW-JOURNAL-NOT-WRITTEN; later what `admit`, `uploadFile` and `verifyListed` throw.
 */
export async function publishRelease(request: PublishRequest, world: PublishWorld): Promise<Receipt> {
  const { bundle, index } = request;
  const { project, files } = bundle.manifest;
  const { journal = passingJournal({ manifest: bundle.digest, files, index: index.upload }, world) } = request;
  world.progress.stage("publish", `${project.name} ${project.version} to ${index.upload}`);
  const looked = await preflight({ ...request, journal }, world);
  refuseAll(looked.refusals);
  for (const warning of looked.warnings) world.progress.step(`warning: ${warning}`);
  await journal.begin();
  try {
    await sendAndVerify(looked, { ...request, journal }, world);
    await ended("published", [], journal);
  } catch (error) {
    await ended("failed", codesOf(error), journal);
    throw error;
  }
  return receiptOf(request, journal.known());
}

type JournaledRequest = PublishRequest & { readonly journal: Journal };

async function sendAndVerify(
  { uploads, way, listed: known }: Preflight,
  request: JournaledRequest,
  world: PublishWorld,
): Promise<void> {
  const { journal, bundle, index } = request;
  const { files, project } = bundle.manifest;
  const listing = { index, project: project.normalizedName, access: readAccess(request) };
  const route = { way, listing, before: new Set(known.keys()) };
  const planned = await withRival(uploads, known, route, request, world);
  await sendMissing(planned, route, request, world);
  const listed = await awaitListed(files, listing, world);
  const lost = planned.filter(({ file, state }) => state === "taken" && listed.missing.includes(file));
  const verified = await verifyListed(
    files,
    lost.length === 0 ? listed : await sendAgain(lost, route, request, world),
    listing,
    world,
  );
  for (const each of verified) journal.note({ event: "verified", ...each });
  const bare = unattested(verified, request);
  if (request.attesting?.policy === "required") refuseAll(bare);
  for (const { message } of bare) world.progress.step(`warning: ${message}`);
}

/** Files that went with an attestation, where an index that shows attestations shows none of theirs. */
function unattested(verified: readonly Verified[], { index, journal }: JournaledRequest): readonly CodedProblem[] {
  const isShown = index.name !== undefined || verified.some(({ provenance }) => provenance !== undefined);
  const bare = verified.filter(({ name, provenance }) => {
    const sent = journal.known().files.get(name);
    return provenance === undefined && sent?.outcome === "uploaded" && sent.attestation !== null;
  });
  return isShown ? bare.map(({ name }) => problem("SW-INDEX-UNATTESTED", name)) : [];
}

/** A job that finds the first file there, and has not sent it, may be the second of two. */
async function withRival(
  planned: readonly PlannedUpload[],
  listed: IndexFiles,
  { way, listing, before }: Route,
  { journal, bundle: { manifest } }: JournaledRequest,
  world: PublishWorld,
): Promise<readonly PlannedUpload[]> {
  const [first] = planned;
  const there = first && listed.get(first.file.name);
  const isOurs = journal.known().files.has(first?.file.name ?? "");
  const isWhole = planned.every(({ state }) => state !== "new");
  if (first === undefined || there === undefined || isOurs || isWhole || way.kind !== "oidc") return planned;
  const { files, project } = manifest;
  const lock = { first: first.file, files, version: project.version, before, listing };
  const now = await sentBefore(lock, there, world);
  return planned.map((each) => (now.has(each.file.name) ? { ...each, state: "present" } : each));
}

interface Route {
  readonly way: WayIn;
  readonly listing: Listing;
  /** What the index listed before anything was sent. */
  readonly before: ReadonlySet<string>;
}

async function sendMissing(
  uploads: readonly PlannedUpload[],
  { way, listing, before }: Route,
  request: JournaledRequest,
  world: PublishWorld,
): Promise<void> {
  const { bundle, index, journal, attesting } = request;
  const attested = await attestUploads(uploads, way, request, world);
  const isWhole = uploads.every(({ state }) => state !== "new");
  const objection = (claims: Claims) => environmentRefusal(claims.environment, index, bundle.plan);
  const to = { index, project: listing.project, objection };
  const admission = await admit(isWhole ? { kind: "none" } : way, to, world);
  if (!isWhole) journal.note({ event: "admitted", authentication: admission.authentication });
  if (admission.authentication !== "none") world.progress.step(SIGNED_IN[admission.authentication]);
  const attestations = attested?.kind === "attested" ? attested.attestations : new Map();
  const mayGoUnattested = attesting?.policy === "warn";
  const release = { files: bundle.manifest.files, version: bundle.manifest.project.version, before };
  const destination = { index, admission, listing, attestations, journal, mayGoUnattested, release };
  await uploadAll(uploads, bundle.located, destination, world);
  journal.note({ event: "complete", files: uploads.length });
  await journal.sync();
}

/** What the index took, and does not show after all our patience, it has not: it is sent again, once. */
async function sendAgain(
  lost: readonly PlannedUpload[],
  route: Route,
  request: JournaledRequest,
  world: PublishWorld,
): Promise<Listed> {
  for (const { file } of lost) {
    const { name, sha256 } = file;
    const because = "the index took it in an earlier run, and lists it no more";
    request.journal.note({ event: "unlisted", name, sha256, because });
    world.progress.step(`${name} is sent again: ${because}`);
  }
  await sendMissing(
    lost.map(({ file }) => ({ file, state: "new" })),
    route,
    request,
    world,
  );
  return awaitListed(request.bundle.manifest.files, route.listing, world);
}

async function attestUploads(
  uploads: readonly PlannedUpload[],
  way: WayIn,
  { attesting, journal }: JournaledRequest,
  world: PublishWorld,
): Promise<AttestedRelease | undefined> {
  if (attesting === undefined) return undefined;
  const count = uploads.filter(({ state }) => state === "new").length;
  world.progress.stage("attest", `${count} of ${uploads.length} files are to be sent`);
  const attested = await attestRelease(uploads, way, { ...attesting, note: journal.note }, world);
  if (attested.kind === "unattested") {
    world.progress.step(`no attestations: ${attested.because}`);
    journal.note({ event: "unattested", because: attested.because });
  } else if (count > 0) journal.note({ event: "attested", files: count });
  await journal.sync();
  return attested;
}

async function ended(
  outcome: "published" | "failed",
  codes: readonly string[],
  journal: Pick<Journal, "note" | "sync">,
): Promise<void> {
  journal.note({ event: "ended", outcome, codes });
  await journal.sync();
}
