import { decodeUtf8 } from "./bytes.ts";
import { jsonObject, jsonObjects } from "./json.ts";

/** What PyPI's own kind of attestation says: this file was published from here (PEP 740). */
export const PUBLISH_PREDICATE = "https://docs.pypi.org/attestations/publish/v1";

/** How it was built; the other kind that PyPI takes. */
export const SLSA_PREDICATE = "https://slsa.dev/provenance/v1";

/** The type of what is signed, as a DSSE envelope names it. */
export const STATEMENT_TYPE = "application/vnd.in-toto+json";

const IN_TOTO = "https://in-toto.io/Statement/v1";

/** What an in-toto statement says of the one file that it is about. */
export interface Statement {
  readonly subject: { readonly name: string; readonly sha256: string };
  readonly predicateType: string;
}

export type StatementReading =
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "unreadable"; readonly because: string };

/** The publish statement of the file `name` (PEP 740): compact JSON, to be signed byte for byte. `sha256` is hex. */
export function publishStatement(name: string, sha256: string): string {
  return JSON.stringify({
    _type: IN_TOTO,
    subject: [{ name, digest: { sha256 } }],
    predicateType: PUBLISH_PREDICATE,
    predicate: null,
  });
}

/** Reads a signed in-toto statement (version 1) of exactly one file, which is all that PEP 740 has. */
export function parseStatement(bytes: Uint8Array): StatementReading {
  const text = decodeUtf8(bytes);
  const value = text === undefined ? undefined : jsonObject(text);
  if (value === undefined) return unreadable("the statement is no JSON object");
  if (value._type !== IN_TOTO) return unreadable("the statement is no in-toto statement of version 1");
  const subjects = jsonObjects(value.subject);
  const [subject] = subjects ?? [];
  if (subject === undefined || subjects?.length !== 1) return unreadable("the statement is not about exactly one file");
  const [digest] = jsonObjects([subject.digest]) ?? [];
  const { predicateType } = value;
  if (typeof subject.name !== "string" || typeof digest?.sha256 !== "string" || !/^[0-9a-f]{64}$/.test(digest.sha256)) {
    return unreadable("the statement's subject has no name or no sha256");
  }
  if (typeof predicateType !== "string") return unreadable("the statement has no type of predicate");
  return { kind: "statement", statement: { subject: { name: subject.name, sha256: digest.sha256 }, predicateType } };
}

function unreadable(because: string): StatementReading {
  return { kind: "unreadable", because };
}
