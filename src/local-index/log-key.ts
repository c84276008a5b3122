import { createHash, generateKeyPairSync, type KeyObject } from "node:crypto";

/** The key pair of a log or an authority: ECDSA over P-256. */
export interface LogKey {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export function newLogKey(): LogKey {
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}

/** What a log is called by: the SHA-256 of its public key in DER (RFC 6962, 3.2). */
export function keyId(publicKey: KeyObject): Buffer {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest();
}
