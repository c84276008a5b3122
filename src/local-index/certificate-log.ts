import { createHash, type KeyObject, sign } from "node:crypto";
import { type Extension, signedPart, type Unsigned } from "./certificate.ts";
import { der } from "./der.ts";
import { keyId, type LogKey } from "./log-key.ts";

const PRECERTIFICATE = 1;
const NO_EXTENSIONS = Buffer.from([0, 0]);
/** SHA-256 and ECDSA, as TLS numbers them (RFC 5246, 7.4.1.4.1). */
const ALGORITHM = Buffer.from([4, 3]);

/**
 * A log's promise that it has seen a certificate, as an extension of that certificate (RFC 6962, 3.3): it is over all that is signed of
 * it but for this extension.
 */
export function seenByLog(unsigned: Unsigned, issuerKey: KeyObject, log: LogKey, at: number): Extension {
  const logged = signedPart(unsigned);
  const issuer = createHash("sha256")
    .update(issuerKey.export({ type: "spki", format: "der" }))
    .digest();
  const signed = Buffer.concat([
    Buffer.from([0, 0]),
    big(at, 8),
    big(PRECERTIFICATE, 2),
    issuer,
    big(logged.length, 3),
    logged,
    NO_EXTENSIONS,
  ]);
  const signature = sign("sha256", signed, log.privateKey);
  const timestamp = Buffer.concat([
    Buffer.from([0]),
    keyId(log.publicKey),
    big(at, 8),
    NO_EXTENSIONS,
    ALGORITHM,
    withLength(signature),
  ]);
  const list = withLength(withLength(timestamp));
  return { id: "1.3.6.1.4.1.11129.2.4.2", value: der("octetString", list) };
}

function withLength(bytes: Uint8Array): Buffer {
  return Buffer.concat([big(bytes.length, 2), bytes]);
}

/** Big-endian, in `width` bytes. */
function big(value: number, width: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(Math.floor(value)));
  return bytes.subarray(8 - width);
}
