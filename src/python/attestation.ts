import { isJsonObject, type JsonObject, jsonObject, jsonObjects } from "./json.ts";

/** An attestation as it stands in JSON (PEP 740, version 1). Binary values are base64. */
export interface Attestation {
  readonly version: 1;
  readonly verification_material: {
    /** X.509 in DER. */
    readonly certificate: string;
    /** As Sigstore's protocol buffers are written in JSON. The first is the one that counts. */
    readonly transparency_entries: readonly JsonObject[];
  };
  readonly envelope: {
    /** The in-toto statement, whose bytes are signed as the payload of a DSSE envelope. */
    readonly statement: string;
    readonly signature: string;
  };
}

export type AttestationReading =
  | { readonly kind: "attestation"; readonly attestation: Attestation }
  | { readonly kind: "unreadable"; readonly because: string };

/** What a signer gives for one file, in bytes. */
export interface Signed {
  readonly statement: Uint8Array;
  readonly signature: Uint8Array;
  /** X.509 in DER. */
  readonly certificate: Uint8Array;
  readonly entry: JsonObject;
}

/** Real ones have 5 to 12 KB; those of builds with much to tell have more. */
const LONGEST = 1024 * 1024;
const MOST_ENTRIES = 16;

/** The attestation of what was signed. Its JSON is what indexes take and what `*.publish.attestation` files hold. */
export function attestationOf({ statement, signature, certificate, entry }: Signed): Attestation {
  return {
    version: 1,
    verification_material: { certificate: base64(certificate), transparency_entries: [entry] },
    envelope: { statement: base64(statement), signature: base64(signature) },
  };
}

/** Reads the JSON of one attestation, of at most 1 MiB. What it says is not believed: whoever verifies it decides. */
export function parseAttestation(text: string): AttestationReading {
  if (text.length > LONGEST) return unreadable("it has more than 1 MiB");
  const value = jsonObject(text);
  return value === undefined ? unreadable("it is no JSON object") : readAttestation(value);
}

/** The same of what was JSON. */
export function readAttestation(value: JsonObject): AttestationReading {
  if (value.version !== 1) return unreadable("it is not of version 1");
  const { verification_material: material, envelope } = value;
  if (!isJsonObject(material) || !isJsonObject(envelope)) return unreadable("it has no material or no envelope");
  const entries = jsonObjects(material.transparency_entries);
  if (entries === undefined || entries.length === 0) return unreadable("it has no entry of a transparency log");
  if (entries.length > MOST_ENTRIES) return unreadable(`it has more than ${MOST_ENTRIES} entries of transparency logs`);
  const { certificate } = material;
  const { statement, signature } = envelope;
  if (!isBase64(certificate)) return unreadable("its certificate is no base64");
  if (!isBase64(statement)) return unreadable("its statement is no base64");
  if (!isBase64(signature)) return unreadable("its signature is no base64");
  return {
    kind: "attestation",
    attestation: {
      version: 1,
      verification_material: { certificate, transparency_entries: entries },
      envelope: { statement, signature },
    },
  };
}

/** The bytes of one of an attestation's binary values. */
export function bytesOf(value: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(value, "base64"));
}

/** Some writers break their lines. */
function isBase64(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const text = value.replace(/[\r\n]/g, "");
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

function unreadable(because: string): AttestationReading {
  return { kind: "unreadable", because };
}
