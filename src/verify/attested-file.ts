import type { AttestationPart, LinkFault, VerifiedAttestation } from "../documents/verification.ts";
import { type Attestation, bytesOf } from "../python/attestation.ts";
import { isSameFilename } from "../python/filename.ts";
import { PUBLISH_PREDICATE, parseStatement, SLSA_PREDICATE, type Statement } from "../python/statement.ts";
import { type ExpectedIdentity, identityFaults } from "./expected-identity.ts";
import { verifySignature } from "./signature.ts";
import type { TrustMaterial } from "./trusted-root.ts";

/** A file, and what was found of attestations of it. */
export interface AttestedFile {
  readonly name: string;
  /** Hex, of its bytes. */
  readonly sha256: string;
  readonly found: readonly FoundAttestation[];
}

/** An attestation that was found for a file: where, and everyone who must have made it. Or why it cannot be read. */
export type FoundAttestation = { readonly at: string } & (
  | { readonly kind: "attestation"; readonly attestation: Attestation; readonly expected: readonly ExpectedIdentity[] }
  | { readonly kind: "unreadable"; readonly because: string }
);

export interface VerifiedFile {
  readonly name: string;
  readonly attestations: readonly VerifiedAttestation[];
  readonly faults: readonly LinkFault[];
}

/** Verifies every attestation of a file; those that hold, and all that is wrong with the others. */
export async function verifyFile(file: AttestedFile, trust: TrustMaterial): Promise<VerifiedFile> {
  const attestations: VerifiedAttestation[] = [];
  const faults: LinkFault[] = [];
  for (const found of file.found) {
    const verified = await verifyFound(found, file, trust);
    if (verified.kind === "verified") attestations.push(verified.attestation);
    else faults.push(...verified.faults.map(({ part, because }) => ({ file: found.at, part, message: because })));
  }
  return { name: file.name, attestations, faults };
}

interface PartFault {
  readonly part: AttestationPart;
  readonly because: string;
}

type Outcome =
  | { readonly kind: "verified"; readonly attestation: VerifiedAttestation }
  | { readonly kind: "faulty"; readonly faults: readonly PartFault[] };

async function verifyFound(found: FoundAttestation, file: AttestedFile, trust: TrustMaterial): Promise<Outcome> {
  if (found.kind === "unreadable") return faulty("form", found.because);
  const { attestation, expected } = found;
  const signature = await verifySignature(attestation, trust);
  if (signature.kind === "broken") return faulty(signature.part, signature.because);
  const read = parseStatement(bytesOf(attestation.envelope.statement));
  if (read.kind === "unreadable") return faulty("form", read.because);
  const by = expected.flatMap((each) => identityFaults(signature.by, each));
  const faults = [...subjectFaults(read.statement, file), ...by];
  if (faults.length > 0) return { kind: "faulty", faults };
  const { predicateType } = read.statement;
  return {
    kind: "verified",
    attestation: { predicateType, identity: signature.by, logged: signature.logged },
  };
}

/** The index takes no other types (PEP 740, and its own rules). */
function* subjectFaults({ subject, predicateType }: Statement, { name, sha256 }: AttestedFile): Generator<PartFault> {
  if (predicateType !== PUBLISH_PREDICATE && predicateType !== SLSA_PREDICATE) {
    yield { part: "form", because: `it attests ${predicateType}, which is neither publishing nor building` };
  }
  if (!isSameFilename(subject.name, name)) yield { part: "subject", because: `it is about ${subject.name}` };
  if (subject.sha256 !== sha256) {
    yield { part: "subject", because: `it is about a file with sha256 ${subject.sha256}, and this one has ${sha256}` };
  }
}

function faulty(part: AttestationPart, because: string): Outcome {
  return { kind: "faulty", faults: [{ part, because }] };
}
