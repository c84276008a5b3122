import type { CertificateIdentity } from "../documents/verification.ts";
import { type Attestation, bytesOf, readAttestation } from "../python/attestation.ts";
import { isSameFilename } from "../python/filename.ts";
import { jsonObjects } from "../python/json.ts";
import { PUBLISH_PREDICATE, parseStatement, SLSA_PREDICATE } from "../python/statement.ts";
import { githubIdentity, identityFaults } from "../verify/expected-identity.ts";
import { verifySignature } from "../verify/signature.ts";
import type { TrustMaterial } from "../verify/trusted-root.ts";
import type { Publisher } from "./publisher.ts";

/** What attestations came with. */
export interface AttestedUpload {
  readonly filename: string;
  /** Hex. */
  readonly sha256: string;
  /** Who uploads; `undefined` for the account, whose token is no workflow's. */
  readonly publisher: Publisher | undefined;
}

export type JudgedAttestations =
  | { readonly kind: "accepted"; readonly attestations: readonly Attestation[] }
  | { readonly kind: "refused"; readonly because: string };

const TYPES: readonly string[] = [PUBLISH_PREDICATE, SLSA_PREDICATE];

/**
 * Judges the field `attestations` of an upload as PyPI does, in its order and words: of a trusted publisher, at most one of each type,
 * each signed for this file by the workflow that is registered, certified and logged by whom `trust` names.
 */
export async function judgeAttestations(
  text: string,
  { filename, sha256, publisher }: AttestedUpload,
  trust: () => Promise<TrustMaterial>,
): Promise<JudgedAttestations> {
  if (publisher === undefined) return refused("Attestations are only supported when using Trusted Publishing");
  const read = readAll(text);
  if (typeof read === "string") return refused(`Malformed attestations: ${read}`);
  if (read.length === 0) return refused("Malformed attestations: an empty attestation set is not permitted");
  if (read.length > TYPES.length) {
    return refused(`A maximum of ${TYPES.length} attestations per file are supported`);
  }
  const seen = new Set<string>();
  for (const attestation of read) {
    const because = await objectionTo(attestation, { filename, sha256, publisher }, trust, seen);
    if (because !== undefined) return refused(because);
  }
  return { kind: "accepted", attestations: read };
}

function refused(because: string): JudgedAttestations {
  return { kind: "refused", because: `Invalid attestations supplied during upload: ${because}` };
}

function readAll(text: string): readonly Attestation[] | string {
  const values = listOf(text);
  if (values === undefined) return "it is no list of objects";
  const attestations: Attestation[] = [];
  for (const value of values) {
    const read = readAttestation(value);
    if (read.kind === "unreadable") return read.because;
    attestations.push(read.attestation);
  }
  return attestations;
}

function listOf(text: string) {
  try {
    return jsonObjects(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function objectionTo(
  attestation: Attestation,
  upload: AttestedUpload & { readonly publisher: Publisher },
  trust: () => Promise<TrustMaterial>,
  seen: Set<string>,
): Promise<string | undefined> {
  const failed = (because: string) =>
    `Could not verify the uploaded artifact using the included attestation: Verification failed: ${because}`;
  const signature = await verifySignature(attestation, await trust());
  if (signature.kind === "broken") return failed(signature.because);
  const strange = strangerIn(signature.by, upload.publisher);
  if (strange !== undefined) return failed(strange);
  const read = parseStatement(bytesOf(attestation.envelope.statement));
  if (read.kind === "unreadable") return failed(read.because);
  const { subject, predicateType } = read.statement;
  if (!isSameFilename(subject.name, upload.filename)) {
    return failed(`subject does not match distribution name: ${subject.name} != ${upload.filename}`);
  }
  if (subject.sha256 !== upload.sha256) return failed("subject does not match distribution digest");
  if (!TYPES.includes(predicateType)) return failed(`unknown attestation type: ${predicateType}`);
  if (seen.has(predicateType)) {
    return `Multiple attestations for the same file with the same predicate type (${predicateType}) are not supported`;
  }
  seen.add(predicateType);
  return undefined;
}

/** What of who signed is not the publisher's, as the index words it. */
function strangerIn(by: CertificateIdentity, { owner, repository, workflow }: Publisher): string | undefined {
  const [fault] = identityFaults(by, githubIdentity({ repository: `${owner}/${repository}`, workflow }));
  if (fault?.part !== "workflow") return fault?.because;
  return `Certificate's Build Config URI (${by.workflow ?? "none"}) does not match expected Trusted Publisher (${workflow} @ ${owner}/${repository})`;
}
