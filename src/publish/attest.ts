import { X509Certificate } from "node:crypto";
import type { JournalEvent } from "../documents/journal.ts";
import type { ManifestFile } from "../documents/manifest.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { IdTokenEndpoint } from "../ports/runner.ts";
import type { Signing, TransparencyLog } from "../ports/signing.ts";
import { type Attestation, attestationOf } from "../python/attestation.ts";
import { preAuthEncoding } from "../python/dsse.ts";
import { publishStatement, STATEMENT_TYPE } from "../python/statement.ts";
import type { Wire } from "./attempts.ts";
import { attestationFault } from "./attestation-fault.ts";
import { attestationPath, readStored, store } from "./attestation-folder.ts";
import { type Claims, claimsOf, reusableWorkflow } from "./claims.ts";
import { severally } from "./severally.ts";
import { createSigner, type Signer } from "./signer.ts";
import { untilSigned } from "./signing-attempts.ts";
import { type Mask, requestIdToken } from "./trusted.ts";

/** What Sigstore's authorities want in id-tokens. */
const AUDIENCE = "sigstore";
/** A log takes seconds for an entry; more at a time would be no neighbourly guest. */
const AT_A_TIME = 4;

export interface AttestRequest {
  readonly files: readonly ManifestFile[];
  readonly idToken: IdTokenEndpoint;
  readonly signing: () => Promise<Signing>;
  /** The bundle's folder, where attestations are kept; nothing is kept when it is absent. */
  readonly folder?: string;
  /** Told of each attestation that was made and kept. */
  readonly note?: (event: JournalEvent) => void;
}

export interface AttestWorld extends Wire {
  readonly files: Files;
  readonly progress: Progress;
  readonly mask: Mask;
}

/** The attestations of files, by the files' names. */
export type Attestations = ReadonlyMap<string, Attestation>;

/**
 * A publish attestation (PEP 740) for each file: one that lies in the bundle and is of this file by this workflow, else a new one,
 * which is put there. One certificate serves all of them, as long as it lives.
 *
 * Throws SW-ATTEST-REFUSED, SW-ATTEST-UNAVAILABLE, and what asking for the id-token throws: SW-OIDC-PERMISSION, SW-OIDC-UNAVAILABLE.
 */
export async function attestFiles(request: AttestRequest, world: AttestWorld): Promise<Attestations> {
  const first = await requestIdToken({ audience: AUDIENCE, idToken: request.idToken }, world);
  const claims = claimsOf(first);
  refuseReusable(claims);
  const workflow = claims.job_workflow_ref;
  const signatory = lazily(async () => {
    const { authority, log } = await request.signing();
    const idToken = tokens(first, request.idToken, world);
    return { workflow, log, signer: createSigner({ authority, clock: world.clock, idToken }) };
  });
  const made = await severally(request.files, AT_A_TIME, async (file) => {
    const known = await attestedBefore(file, workflow, request, world);
    return [file.name, known ?? (await attestAnew(file, await signatory(), request, world))] as const;
  });
  return new Map(made);
}

async function attestedBefore(
  { name, sha256 }: ManifestFile,
  workflow: string | undefined,
  { folder }: AttestRequest,
  { files, progress }: AttestWorld,
): Promise<Attestation | undefined> {
  const stored = folder === undefined ? undefined : await readStored(name, folder, files);
  if (stored === undefined || attestationFault(stored, { name, sha256, workflow }) !== undefined) return undefined;
  progress.step(`${name} is attested already`);
  return stored;
}

async function attestAnew(
  file: ManifestFile,
  signatory: Signatory,
  { folder, note }: AttestRequest,
  world: AttestWorld,
): Promise<Attestation> {
  const attestation = await attest(file, signatory, world);
  const place = attestationPath(file.name);
  if (folder !== undefined) {
    await store(file.name, attestation, folder, world.files);
    note?.({ event: "signed", name: file.name, sha256: file.sha256, attestation: place });
  }
  world.progress.step(`${file.name} is attested: ${place}`);
  return attestation;
}

/** The certificate names the calling workflow, the index knows the one that the job is written in: it would refuse every file. */
function refuseReusable(claims: Claims): void {
  const reusable = reusableWorkflow(claims);
  if (reusable === undefined) return;
  const said = `the job is written in the reusable workflow ${reusable.job}, called from ${reusable.caller}: no index would take attestations of it`;
  throw new ShipwheelError("SW-ATTEST-REFUSED", said, {
    hint: 'Publish from a job of the calling workflow itself; with `attestations = "warn"` the release goes on without them.',
  });
}

/** An id-token lives for some minutes: the first certificate takes `first`, each later one a token of its own. */
function tokens(first: string, idToken: IdTokenEndpoint, world: AttestWorld): () => Promise<string> {
  let unused: string | undefined = first;
  return async () => {
    const token = unused ?? (await requestIdToken({ audience: AUDIENCE, idToken }, world));
    unused = undefined;
    return token;
  };
}

interface Signatory {
  readonly workflow: string | undefined;
  readonly signer: Signer;
  readonly log: TransparencyLog;
}

async function attest(
  { name, sha256 }: ManifestFile,
  { workflow, signer, log }: Signatory,
  { clock }: Pick<Wire, "clock">,
): Promise<Attestation> {
  const payload = new TextEncoder().encode(publishStatement(name, sha256));
  let fault: string | undefined;
  // Twice: where the log was so slow that the certificate ended meanwhile, the next one is in time.
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const { signature, certificate } = await signer.sign(preAuthEncoding(STATEMENT_TYPE, payload));
    const envelope = { payloadType: STATEMENT_TYPE, payload, signature };
    const entry = await untilSigned(() => log.enter(envelope, certificate), clock);
    const { raw } = new X509Certificate(certificate);
    const attestation = attestationOf({ statement: payload, signature, certificate: raw, entry });
    fault = attestationFault(attestation, { name, sha256, workflow });
    if (fault === undefined) return attestation;
  }
  throw new ShipwheelError("SW-ATTEST-REFUSED", `what came back for ${name} does not hold: ${fault}`);
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
