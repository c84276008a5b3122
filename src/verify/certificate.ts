import type { ObjectIdentifierValuePair, Signer } from "@sigstore/verify";
import type { CertificateIdentity } from "../documents/verification.ts";
import { decodeUtf8 } from "../python/bytes.ts";

/** Below Fulcio's own arc. Those before 8 hold bare text, the others DER (fulcio, docs/oid-info.md). */
const ARC = "1.3.6.1.4.1.57264.1";
const FIELDS = { issuer: 8, repository: 12, commit: 13, ref: 14, workflow: 18 } as const;
const UTF8_STRING = 0x0c;

/** Who signed with a certificate that was verified. */
export function identityOf({ identity }: Signer): CertificateIdentity {
  const oids = identity?.oids ?? [];
  const told = Object.entries(FIELDS).flatMap(([name, number]) => {
    const value = textAt(oids, number);
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return {
    subject: identity?.subjectAlternativeName ?? "",
    issuer: identity?.extensions?.issuer ?? "",
    ...Object.fromEntries(told),
  };
}

function textAt(oids: readonly ObjectIdentifierValuePair[], number: number): string | undefined {
  const found = oids.find(({ oid }) => oid?.id.join(".") === `${ARC}.${number}`);
  return found && utf8String(found.value);
}

/** The text of a DER UTF8String that fills `der`; `undefined` when it is none. */
function utf8String(der: Uint8Array): string | undefined {
  const [tag, length = 0] = der;
  if (tag !== UTF8_STRING) return undefined;
  const lengthBytes = length < 0x80 ? 0 : length - 0x80;
  if (lengthBytes > 2) return undefined;
  const start = 2 + lengthBytes;
  const long = der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (der.length !== start + (lengthBytes === 0 ? length : long)) return undefined;
  return decodeUtf8(der.subarray(start));
}
