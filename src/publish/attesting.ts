import type { AttestationPolicy } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import type { Signing, SigningEndpoints } from "../ports/signing.ts";
import { type Attestations, type AttestRequest, type AttestWorld, attestFiles } from "./attest.ts";
import type { PlannedUpload } from "./index-state.ts";
import type { WayIn } from "./way-in.ts";

/** Sigstore's own authority and log, which PyPI trusts. */
export const PUBLIC_GOOD: SigningEndpoints = {
  authority: "https://fulcio.sigstore.dev",
  log: "https://rekor.sigstore.dev",
};

/** How the files of a release are attested. */
export interface Attesting {
  readonly policy: AttestationPolicy;
  /** Absent where the index is not known to take attestations. */
  readonly signing?: () => Promise<Signing>;
  /** The bundle's folder, where attestations are kept; nothing is kept when it is absent. */
  readonly folder?: string;
}

/** The attestations that go with a release's files, or why none do. */
export type AttestedRelease =
  | { readonly kind: "attested"; readonly attestations: Attestations }
  | { readonly kind: "unattested"; readonly because: string };

/** A token has no workflow that an attestation could be of: the index takes them from trusted publishers alone. */
export function whyUnattested({ policy, signing }: Attesting, way: WayIn): string | undefined {
  if (policy === "off") return "attestations are switched off";
  if (way.kind !== "oidc") return "attestations go with trusted publishing alone";
  return signing === undefined ? "the index is not known to take attestations" : undefined;
}

/**
 * Attests what is to be sent. It is decided here, before anything is sent, whether the release goes on without: what an index has
 * once gets no attestation any more.
 *
 * Throws as `attestFiles` does where the policy is `required`.
 */
export async function attestRelease(
  uploads: readonly PlannedUpload[],
  way: WayIn,
  attesting: Attesting & Pick<AttestRequest, "note">,
  world: AttestWorld,
): Promise<AttestedRelease> {
  const because = whyUnattested(attesting, way);
  const files = uploads.filter(({ state }) => state === "new").map(({ file }) => file);
  const { policy, signing, folder, note } = attesting;
  if (because !== undefined) return { kind: "unattested", because };
  if (files.length === 0 || way.kind !== "oidc" || signing === undefined) {
    return { kind: "attested", attestations: new Map() };
  }
  try {
    const request = {
      files,
      signing,
      idToken: way.idToken,
      ...(folder !== undefined && { folder }),
      ...(note && { note }),
    };
    return { kind: "attested", attestations: await attestFiles(request, world) };
  } catch (error) {
    if (policy === "required" || !(error instanceof ShipwheelError)) throw error;
    return { kind: "unattested", because: error.message };
  }
}
