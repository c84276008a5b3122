import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { isJsonObject, type JsonObject } from "../python/json.ts";
import { signCertificate, unsignedCertificate } from "./certificate.ts";
import { authorityExtensions, claimExtensions, signerExtensions, workflowAddress } from "./certificate-extensions.ts";
import { seenByLog } from "./certificate-log.ts";
import type { Claims } from "./json-web-token.ts";
import { type LogKey, newLogKey } from "./log-key.ts";

/** A certificate authority whose keys live as long as this process does. */
export interface Authority {
  /** From the nearest authority to the root, in DER. */
  readonly chain: readonly Uint8Array[];
  /** A certificate (DER) of `publicKey` for the workflow that `claims` are of; `now` in milliseconds since 1970. */
  certify(publicKey: KeyObject, claims: Claims, now: number): Uint8Array;
}

/** What a client asks for: a certificate of a key that it has, by the identity that its token tells. */
export interface CertificateRequest {
  readonly token: string;
  readonly publicKey: KeyObject;
  /** Signed by that key: the token's subject. */
  readonly proof: Uint8Array;
}

const ROOT = "shipwheel rehearsal root";
const INTERMEDIATE = "shipwheel rehearsal authority";
const TEN_MINUTES = 10 * 60 * 1000;
const TEN_YEARS = 10 * 365 * 24 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/**
 * A root, and an authority below it that certifies. `log` promises that it has seen each certificate; without one nobody promises it,
 * and such certificates are good for nothing.
 */
export function createAuthority(log: LogKey | undefined, now: number): Authority {
  const [root, authority] = [newLogKey(), newLogKey()];
  const long = { from: now - DAY, until: now + TEN_YEARS };
  const certified = (subject: string, { publicKey }: LogKey, below: number) =>
    signCertificate(
      unsignedCertificate({
        issuer: ROOT,
        subject,
        publicKey,
        ...long,
        extensions: authorityExtensions(publicKey, root.publicKey, below),
      }),
      root.privateKey,
    );
  return {
    chain: [certified(INTERMEDIATE, authority, 0), certified(ROOT, root, 1)],
    certify(publicKey, claims, at) {
      const unsigned = unsignedCertificate({
        issuer: INTERMEDIATE,
        publicKey,
        from: at,
        until: at + TEN_MINUTES,
        extensions: [
          ...signerExtensions(publicKey, authority.publicKey, workflowAddress(claims)),
          ...claimExtensions(claims),
        ],
      });
      const seen = log === undefined ? [] : [seenByLog(unsigned, authority.publicKey, log, at)];
      return signCertificate({ ...unsigned, extensions: [...unsigned.extensions, ...seen] }, authority.privateKey);
    },
  };
}

/** Reads what a client of Fulcio sends (version 2 of its API); `undefined` when it is no request for the certificate of a key. */
export function readCertificateRequest(body: JsonObject | undefined): CertificateRequest | undefined {
  const { credentials, publicKeyRequest } = body ?? {};
  const { oidcIdentityToken: token } = objectOr(credentials);
  const { publicKey, proofOfPossession: proof } = objectOr(publicKeyRequest);
  const { content } = objectOr(publicKey);
  if (typeof token !== "string" || typeof content !== "string" || typeof proof !== "string") return undefined;
  try {
    return { token, publicKey: createPublicKey(content), proof: Buffer.from(proof, "base64") };
  } catch {
    return undefined;
  }
}

/** Does who asks have the key? Without that one could have somebody else's key certified. */
export function hasKey({ publicKey, proof }: CertificateRequest, subject: string): boolean {
  try {
    return verify("sha256", Buffer.from(subject), publicKey, proof);
  } catch {
    return false;
  }
}

function objectOr(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
