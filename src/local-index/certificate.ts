import { type KeyObject, randomBytes, sign } from "node:crypto";
import { bitString, boolean, der, explicit, identifier, integer, time, utf8 } from "./der.ts";

/** An extension of a certificate: its identifier, and its value in DER. */
export interface Extension {
  readonly id: string;
  readonly value: Uint8Array;
  readonly critical?: true;
}

/** What a certificate says (RFC 5280). */
export interface CertificateFacts {
  /** Common names; no subject for a key whose owner an extension names. */
  readonly issuer: string;
  readonly subject?: string;
  readonly publicKey: KeyObject;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  readonly extensions: readonly Extension[];
}

/** What is signed in a certificate, but for its extensions: one more may come. */
export interface Unsigned {
  readonly fields: readonly Uint8Array[];
  readonly extensions: readonly Extension[];
}

const ECDSA_WITH_SHA256 = der("sequence", identifier("1.2.840.10045.4.3.2"));
const COMMON_NAME = "2.5.4.3";
const VERSION_3 = explicit(0, integer(Buffer.from([2])));

/** A certificate in the making, with a serial number of its own. */
export function unsignedCertificate(facts: CertificateFacts): Unsigned {
  const { issuer, subject, publicKey, from, until, extensions } = facts;
  const fields = [
    VERSION_3,
    integer(Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    ECDSA_WITH_SHA256,
    nameOf(issuer),
    der("sequence", time(from), time(until)),
    nameOf(subject),
    publicKey.export({ type: "spki", format: "der" }),
  ];
  return { fields, extensions };
}

/** The part of a certificate that is signed (`TBSCertificate`), in DER. */
export function signedPart({ fields, extensions }: Unsigned): Buffer {
  const listed = extensions.map(({ id, value, critical }) =>
    der("sequence", identifier(id), ...(critical ? [boolean(true)] : []), der("octetString", value)),
  );
  return der("sequence", ...fields, explicit(3, der("sequence", ...listed)));
}

/** The certificate in DER, signed by ECDSA with SHA-256. */
export function signCertificate(unsigned: Unsigned, issuerKey: KeyObject): Buffer {
  const signed = signedPart(unsigned);
  return der("sequence", signed, ECDSA_WITH_SHA256, bitString(sign("sha256", signed, issuerKey)));
}

function nameOf(common: string | undefined): Buffer {
  if (common === undefined) return der("sequence");
  return der("sequence", der("set", der("sequence", identifier(COMMON_NAME), utf8(common))));
}
