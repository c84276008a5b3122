import type { Receipt } from "../documents/receipt.ts";
import { refuseAll } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import { admit } from "./admission.ts";
import type { Wire } from "./attempts.ts";
import { type AttestedRelease, attestRelease } from "./attesting.ts";
import type { PlannedUpload } from "./index-state.ts";
import { type PublishRequest, preflight, readAccess } from "./preflight.ts";
import type { Mask } from "./trusted.ts";
import { uploadAll } from "./upload-all.ts";
import { verifyFiles } from "./verify.ts";
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
 * each file held against what the index lists. What the index has already is not sent, so the same command goes on where another one ended.
 *
 * Throws every refusal of `preflight` at once; later what `admit`, `uploadFile` and `verifyFiles` throw.
 */
export async function publishRelease(request: PublishRequest, world: PublishWorld): Promise<Receipt> {
  const { bundle, index } = request;
  const { project, files } = bundle.manifest;
  world.progress.stage("publish", `${project.name} ${project.version} to ${index.upload}`);
  const { refusals, warnings, uploads, way } = await preflight(request, world);
  refuseAll(refusals);
  for (const warning of warnings) world.progress.step(`warning: ${warning}`);
  const attested = await attestUploads(uploads, way, request, world);
  const isWhole = uploads.every(({ state }) => state === "present");
  const admission = await admit(isWhole ? { kind: "none" } : way, { index, project: project.normalizedName }, world);
  if (admission.authentication !== "none") world.progress.step(SIGNED_IN[admission.authentication]);
  const listing = { index, project: project.normalizedName, access: readAccess(request) };
  const attestations = attested?.kind === "attested" ? attested.attestations : new Map();
  const uploaded = await uploadAll(uploads, bundle.located, { index, admission, listing, attestations }, world);
  return {
    schema: "shipwheel/receipt/1",
    manifest: bundle.digest,
    index: index.upload,
    simple: index.simple,
    authentication: admission.authentication,
    uploads: uploaded,
    ...(attested?.kind === "unattested" && { unattested: attested.because }),
    verified: await verifyFiles(files, listing, world),
    release: null,
  };
}

async function attestUploads(
  uploads: readonly PlannedUpload[],
  way: WayIn,
  { attesting }: PublishRequest,
  world: PublishWorld,
): Promise<AttestedRelease | undefined> {
  if (attesting === undefined) return undefined;
  const count = uploads.filter(({ state }) => state === "new").length;
  world.progress.stage("attest", `${count} of ${uploads.length} files are to be sent`);
  const attested = await attestRelease(uploads, way, attesting, world);
  if (attested.kind === "unattested") world.progress.step(`no attestations: ${attested.because}`);
  return attested;
}
