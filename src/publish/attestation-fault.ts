import { createHash, verify, X509Certificate } from "node:crypto";
import { type Attestation, bytesOf } from "../python/attestation.ts";
import { preAuthEncoding } from "../python/dsse.ts";
import { type JsonObject, jsonObject } from "../python/json.ts";
import { PUBLISH_PREDICATE, parseStatement, STATEMENT_TYPE } from "../python/statement.ts";

/** What a publish attestation has to be of. */
export interface Attested {
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
  /** `owner/name/.github/workflows/FILE@REF`: the workflow that is to have signed, where it is known. */
  readonly workflow?: string | undefined;
}

/**
 * Why an attestation is not one of this file by this workflow, or does not hold together; `undefined` when it is and does.
 *
 * That the authority and the log are to be trusted is for the index to say, and for whoever verifies what it serves.
 */
export function attestationFault(attestation: Attestation, { name, sha256, workflow }: Attested): string | undefined {
  const payload = bytesOf(attestation.envelope.statement);
  const read = parseStatement(payload);
  if (read.kind === "unreadable") return read.because;
  const { subject, predicateType } = read.statement;
  if (predicateType !== PUBLISH_PREDICATE) return "it is no publish attestation";
  if (subject.name !== name || subject.sha256 !== sha256) return "it is of another file";
  const certificate = certificateOf(attestation);
  if (certificate === undefined) return "its certificate is none";
  if (workflow !== undefined && !isOf(certificate, workflow)) return "it is by another workflow";
  const signature = bytesOf(attestation.envelope.signature);
  if (!isSigned(payload, signature, certificate)) return "its signature is not by the key of its certificate";
  return entryFault(attestation.verification_material.transparency_entries[0], payload, certificate);
}

function certificateOf({ verification_material }: Attestation): X509Certificate | undefined {
  try {
    return new X509Certificate(bytesOf(verification_material.certificate));
  } catch {
    return undefined;
  }
}

/** Fulcio names the workflow by its whole address. */
function isOf({ subjectAltName = "" }: X509Certificate, workflow: string): boolean {
  const address = addressIn(subjectAltName);
  return address.startsWith("https://") && address.endsWith(`/${workflow}`);
}

/** Node writes a name with quotes or commas, as a tag may bring them, as JSON would. */
function addressIn(subjectAltName: string): string {
  const [, address = ""] = /^URI:(.*)$/s.exec(subjectAltName) ?? [];
  if (!address.startsWith('"')) return address;
  try {
    return String(JSON.parse(address));
  } catch {
    // More names than the one.
    return "";
  }
}

function isSigned(payload: Uint8Array, signature: Uint8Array, { publicKey }: X509Certificate): boolean {
  return verify("sha256", preAuthEncoding(STATEMENT_TYPE, payload), publicKey, signature);
}

function entryFault(entry: JsonObject = {}, payload: Uint8Array, certificate: X509Certificate): string | undefined {
  const { integratedTime, canonicalizedBody } = entry;
  const time = Number(integratedTime) * 1000;
  if (!(time >= Date.parse(certificate.validFrom) && time <= Date.parse(certificate.validTo))) {
    return "it came into the log when its certificate was not valid";
  }
  const body = typeof canonicalizedBody === "string" ? Buffer.from(canonicalizedBody, "base64").toString("utf8") : "";
  const digest = createHash("sha256").update(payload).digest("hex");
  return payloadHashIn(jsonObject(body)) === digest ? undefined : "its entry in the log is of something else";
}

/** In an entry of the kind `dsse`, version 0.0.1. */
function payloadHashIn(body: JsonObject | undefined): unknown {
  const { payloadHash } = (body?.spec ?? {}) as JsonObject;
  return ((payloadHash ?? {}) as JsonObject).value;
}
