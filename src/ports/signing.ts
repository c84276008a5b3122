import type { SignedEnvelope } from "../python/dsse.ts";
import type { JsonObject } from "../python/json.ts";

/** A key pair that lives in memory alone, and is worth something as long as its certificate is. */
export interface SigningKey {
  /** The public key: SPKI in PEM. */
  readonly publicKey: string;
  /** ECDSA over P-256 with SHA-256, in DER. */
  sign(bytes: Uint8Array): Uint8Array;
}

/**
 * Says for some minutes whose a key is.
 *
 * Asked once: throws SW-ATTEST-UNAVAILABLE when it may answer later, SW-ATTEST-REFUSED when it will not.
 */
export interface CertificateAuthority {
  /** A certificate (PEM) for `key` and whoever the id-token, one for the audience `sigstore`, says that asks. */
  certify(key: SigningKey, idToken: string): Promise<string>;
}

/** Keeps for all to see what was signed, and when. Throws as `CertificateAuthority` does. */
export interface TransparencyLog {
  /**
   * The entry of what was signed by the key of `certificate` (PEM), as Sigstore's protocol buffers are written in JSON.
   * What is in the log already gets no second entry.
   */
  enter(envelope: SignedEnvelope, certificate: string): Promise<JsonObject>;
}

/** What it takes to sign. */
export interface Signing {
  readonly authority: CertificateAuthority;
  readonly log: TransparencyLog;
}

/** Where it is: origins, without a slash at the end. */
export interface SigningEndpoints {
  /** A Fulcio, with version 2 of its API. */
  readonly authority: string;
  /** A Rekor, with version 1 of its API: PEP 740 has no place for what version 2 proves the time by. */
  readonly log: string;
}
