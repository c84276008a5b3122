import type { VerificationLink } from "../documents/verification.ts";
import { type AttestedFile, type VerifiedFile, verifyFile } from "./attested-file.ts";
import { absent, judged } from "./link.ts";
import type { TrustMaterial } from "./trusted-root.ts";

export interface AttestationsVerified {
  readonly link: VerificationLink;
  readonly files: readonly VerifiedFile[];
}

/** What there is to verify. */
export interface AttestationsFound {
  readonly files: readonly AttestedFile[];
  /** Attestations that are of no file of the release. */
  readonly strays: readonly string[];
  /** Is it known whose they must be? */
  readonly isExpected: boolean;
  /** Why they prove nothing, and are not verified. */
  readonly worthless?: string;
}

/**
 * Verifies the attestations of a release. None at all is a link that is absent; where one file has some, each must have.
 *
 * `trust` is asked for when there is something to verify, and throws what it throws.
 */
export async function verifyAttestations(
  { files, strays, isExpected, worthless }: AttestationsFound,
  trust: () => Promise<TrustMaterial>,
): Promise<AttestationsVerified> {
  const all = files.flatMap(({ found }) => found);
  if (all.length + strays.length === 0) {
    return { link: absent("attestations", "there is no attestation of any file"), files: [] };
  }
  if (worthless !== undefined) return { link: absent("attestations", worthless), files: [] };
  const material = await trust();
  const verified: VerifiedFile[] = [];
  for (const file of files) verified.push(await verifyFile(file, material));
  const without = files.filter(({ found }) => found.length === 0).map(({ name }) => name);
  const signers = whoSigned(verified);
  const by = signers === "" ? "none of them holds" : `by ${signers}`;
  const whose = isExpected ? "" : "; nothing says whose they must be (--repository)";
  const says = `${all.length} for ${files.length} files, ${by}${whose}`;
  return {
    link: judged("attestations", says, [
      ...verified.flatMap(({ faults }) => faults),
      ...without.map((name) => ({ file: name, message: "it has no attestation, and other files have" })),
      ...strays.map((file) => ({ file, message: "it is of no file of the release" })),
    ]),
    files: verified,
  };
}

/** Who it was of those that hold; mostly one. */
function whoSigned(files: readonly VerifiedFile[]): string {
  const signers = files.flatMap(({ attestations }) =>
    attestations.map(({ identity: { workflow, subject } }) => workflow ?? subject),
  );
  return [...new Set(signers)].join(", ");
}
