import { createPublicKey } from "node:crypto";
import type { SignedEntity, Signer, TrustMaterial, VerificationError } from "@sigstore/verify";
import type { AttestationPart, CertificateIdentity } from "../documents/verification.ts";
import type { Attestation } from "../python/attestation.ts";
import { STATEMENT_TYPE } from "../python/statement.ts";
import { identityOf } from "./certificate.ts";

/** Whether an attestation was signed, and by whom. */
export type Signature =
  | {
      readonly kind: "signed";
      readonly by: CertificateIdentity;
      /** When the log took it: seconds since 1970. */
      readonly logged: number;
    }
  | { readonly kind: "broken"; readonly part: AttestationPart; readonly because: string };

/**
 * Verifies the signature of an attestation, without asking anybody: the chain of its certificate, that it was valid when the log took
 * the entry, the promise that it was made public (SCT), the log's own promise and proof, and the signature of the statement (DSSE).
 *
 * Who may sign, and of which file, is not looked at.
 */
export async function verifySignature(attestation: Attestation, trust: TrustMaterial): Promise<Signature> {
  try {
    return await verifyEntity(await signedEntity(attestation), trust);
  } catch (error) {
    // What parsers let through may still be nothing that a certificate or an entry has.
    return broken("form", wordsOf(error));
  }
}

async function verifyEntity(entity: SignedEntity, trust: TrustMaterial): Promise<Signature> {
  const fault = checkpointFault(entity);
  if (fault !== undefined) return broken("log", fault);
  const { Verifier, VerificationError } = await import("@sigstore/verify");
  try {
    const signer = new Verifier(trust).verify(entity);
    return { kind: "signed", by: identityOf(signer as Signer), logged: loggedAt(entity) };
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error;
    return broken(partOf(error, entity), wordsOf(error));
  }
}

/** The attestation as Sigstore's bundle. As with the index, the first entry of a log counts. Throws when it makes none. */
async function signedEntity({ verification_material, envelope }: Attestation): Promise<SignedEntity> {
  const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
    import("@sigstore/bundle"),
    import("@sigstore/verify"),
  ]);
  const bundle = bundleFromJSON({
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {
      certificate: { rawBytes: verification_material.certificate },
      tlogEntries: verification_material.transparency_entries.slice(0, 1),
    },
    dsseEnvelope: {
      payload: envelope.statement,
      payloadType: STATEMENT_TYPE,
      signatures: [{ sig: envelope.signature, keyid: "" }],
    },
  });
  return toSignedEntity(bundle);
}

/**
 * What is wrong with what the log signed of its whole (a checkpoint; C2SP, "tlog-checkpoint"). The library that verifies it takes the
 * names of signers for regular expressions, and does not look at the size and the root that the proof says it is for.
 */
function checkpointFault({ tlogEntries }: SignedEntity): string | undefined {
  const proof = tlogEntries[0]?.inclusionProof;
  if (proof === undefined) return undefined;
  const envelope = proof.checkpoint?.envelope ?? "";
  const [note = "", signatures = ""] = envelope.split("\n\n", 2);
  const names = signatures.split("\n").map((line) => line.split(" ")[1] ?? "");
  if (names.some((name) => !/^[\w.:/-]*$/.test(name))) return "who signed its checkpoint has no name";
  const [, size, root = ""] = note.split("\n");
  const isOfIt = proof.treeSize === size && Buffer.from(root, "base64").equals(proof.rootHash);
  return isOfIt && envelope.endsWith("\n") ? undefined : "its proof is for another tree than its checkpoint";
}

function partOf({ code, message }: VerificationError, entity: SignedEntity): AttestationPart {
  if (code === "SIGNATURE_ERROR") return "signature";
  // The log holds hashes of what was signed: who changed the statement broke its signature, not the log.
  if (code === "TLOG_BODY_ERROR" && !isSignedByItsKey(entity)) return "signature";
  if (code !== "CERTIFICATE_ERROR") return "log";
  if (message.includes("SCT")) return "sct";
  return wasValid(entity) ? "certificate" : "validity";
}

function wasValid(entity: SignedEntity): boolean {
  return entity.key.$case === "certificate" && entity.key.certificate.validForDate(new Date(loggedAt(entity) * 1000));
}

function isSignedByItsKey({ key, signature }: SignedEntity): boolean {
  if (key.$case !== "certificate") return false;
  return signature.verifySignature(createPublicKey({ key: key.certificate.publicKey, format: "der", type: "spki" }));
}

function loggedAt({ tlogEntries }: SignedEntity): number {
  return Number(tlogEntries[0]?.integratedTime ?? 0);
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function broken(part: AttestationPart, because: string): Signature {
  return { kind: "broken", part, because };
}
