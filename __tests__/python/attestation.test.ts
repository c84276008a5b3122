import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { attestationOf, bytesOf, parseAttestation, readAttestation } from "../../src/python/attestation.ts";
import { parseProvenance, provenanceOf } from "../../src/python/provenance.ts";
import { PUBLISH_PREDICATE, parseStatement, publishStatement } from "../../src/python/statement.ts";

const FILE = "pypi_attestations-0.0.19.tar.gz";
const SHA256 = "9bb1add04b1b4e182be6b0b80931593f7a291eb49d69b4fd728a5d4cbcdc4bd3";
const PUBLISHED = readFileSync(`${import.meta.dirname}/../verify/vectors/${FILE}.provenance.json`, "utf8");

function published() {
  const read = parseProvenance(PUBLISHED);
  if (read.kind !== "provenance") throw new Error(read.because);
  return read.provenance;
}

function attestation() {
  const [bundle] = published().attestation_bundles;
  const [first] = bundle?.attestations ?? [];
  if (first === undefined) throw new Error("the vector has no attestation");
  return first;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("what PyPI serves", () => {
  test("says who published, and signs the very statement that we would make", () => {
    const [bundle] = published().attestation_bundles;
    expect(bundle?.publisher).toMatchObject({
      kind: "GitHub",
      repository: "trailofbits/pypi-attestations",
      workflow: "release.yml",
    });
    const statement = bytesOf(attestation().envelope.statement);
    expect(new TextDecoder().decode(statement)).toBe(publishStatement(FILE, SHA256));
    expect(parseStatement(statement)).toEqual({
      kind: "statement",
      statement: { subject: { name: FILE, sha256: SHA256 }, predicateType: PUBLISH_PREDICATE },
    });
  });

  test("is made of the same parts again", () => {
    const { verification_material: material, envelope } = attestation();
    const [entry = {}] = material.transparency_entries;
    const made = attestationOf({
      statement: bytesOf(envelope.statement),
      signature: bytesOf(envelope.signature),
      certificate: bytesOf(material.certificate),
      entry,
    });
    expect(made).toEqual(attestation());
    const [bundle] = published().attestation_bundles;
    expect(provenanceOf(bundle?.publisher ?? { kind: "none" }, [made])).toEqual(published());
  });
});

test.each([
  { change: { version: 2 }, says: /version 1/, because: "what another version means is not known" },
  { change: { envelope: null }, says: /no envelope/, because: "null is an object to typeof" },
  { change: { verification_material: [] }, says: /no material/, because: "so is a list" },
  { change: { envelope: { statement: "e30=", signature: "a b" } }, says: /signature/, because: "base64 has no spaces" },
  { change: { envelope: { statement: "e30=", signature: "AAAAA" } }, says: /signature/, because: "nor odd ends" },
  { change: { envelope: { statement: 1, signature: "AA==" } }, says: /statement/, because: "a number is no text" },
  {
    change: { verification_material: { certificate: "AA==", transparency_entries: [] } },
    says: /no entry/,
    because: "without a log there is no time at which the certificate was valid",
  },
  {
    change: { verification_material: { certificate: "AA==", transparency_entries: Array(17).fill({}) } },
    says: /more than 16/,
    because: "each entry would be work",
  },
])("an attestation with $change cannot be read: $because", ({ change, says }) => {
  const reading = parseAttestation(JSON.stringify({ ...attestation(), ...change }));
  expect(reading).toEqual({ kind: "unreadable", because: expect.stringMatching(says) });
});

test.each([
  { text: "[".repeat(100_000), says: /no JSON object/, because: "it is deep, and no object" },
  { text: `{"version": 1, "pad": "${"x".repeat(1024 * 1024)}"}`, says: /1 MiB/, because: "real ones have 12 KB" },
  { text: '{"__proto__": {"version": 1}}', says: /version 1/, because: "a key named so is no prototype" },
])("hostile text is no attestation: $because", ({ text, says }) => {
  expect(parseAttestation(text)).toEqual({ kind: "unreadable", because: expect.stringMatching(says) });
});

test("a signature that is made to be slow is read in time", () => {
  const envelope = { ...attestation().envelope, signature: `${"\n".repeat(900_000)}!` };
  const start = performance.now();
  expect(readAttestation({ ...attestation(), envelope })).toMatchObject({ kind: "unreadable" });
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  { text: '{"version": 2, "attestation_bundles": []}', says: /version 1/ },
  { text: '{"version": 1, "attestation_bundles": []}', says: /no attestation bundle/ },
  { text: '{"version": 1, "attestation_bundles": [{"attestations": []}]}', says: /no publisher/ },
  { text: '{"version": 1, "attestation_bundles": [{"publisher": {"kind": "x"}}]}', says: /no attestation/ },
  { text: `{"version": 1, "attestation_bundles": [${Array(33).fill("{}")}]}`, says: /more than 32/ },
  {
    text: '{"version": 1, "attestation_bundles": [{"publisher": {"kind": "x"}, "attestations": [{}]}]}',
    says: /cannot be read/,
  },
])("$text is no provenance", ({ text, says }) => {
  expect(parseProvenance(text)).toEqual({ kind: "unreadable", because: expect.stringMatching(says) });
});

const SOUND = { _type: "https://in-toto.io/Statement/v1", predicateType: "x", predicate: null };
const SUBJECT = { name: "a-1.tar.gz", digest: { sha256: "0".repeat(64) } };

test.each([
  { statement: utf8("[]"), says: /no JSON object/, because: "a statement is an object" },
  { statement: Uint8Array.of(0xff, 0xfe), says: /no JSON object/, because: "JSON is UTF-8" },
  { statement: { ...SOUND, _type: "x" }, says: /in-toto/, because: "another type means something else" },
  { statement: { ...SOUND, subject: [SUBJECT, SUBJECT] }, says: /exactly one/, because: "PEP 740 has one" },
  {
    statement: { ...SOUND, subject: [{ ...SUBJECT, digest: {} }] },
    says: /no sha256/,
    because: "a name alone binds nothing",
  },
  { statement: { ...SOUND, subject: [SUBJECT], predicateType: 1 }, says: /predicate/, because: "a number is no type" },
])("$statement is no statement of one file: $because", ({ statement, says }) => {
  const bytes = statement instanceof Uint8Array ? statement : utf8(JSON.stringify(statement));
  expect(parseStatement(bytes)).toEqual({ kind: "unreadable", because: expect.stringMatching(says) });
});
