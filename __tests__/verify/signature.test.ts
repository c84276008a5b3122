import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { AttestationPart } from "../../src/documents/verification.ts";
import type { Attestation } from "../../src/python/attestation.ts";
import { parseProvenance } from "../../src/python/provenance.ts";
import { verifySignature } from "../../src/verify/signature.ts";
import { readTrustedRoot } from "../../src/verify/trusted-root.ts";
import { fakeAuthority } from "../fakes/authority.ts";

const VECTORS = `${import.meta.dirname}/vectors`;
const PUBLIC_ROOT = readFileSync(`${VECTORS}/sigstore-trusted-root.json`, "utf8");
const SHA256 = "ab".repeat(32);

/** What PyPI serves for pypi-attestations 0.0.19. */
function published(): Attestation {
  const read = parseProvenance(readFileSync(`${VECTORS}/pypi_attestations-0.0.19.tar.gz.provenance.json`, "utf8"));
  const [bundle] = read.kind === "provenance" ? read.provenance.attestation_bundles : [];
  const [attestation] = bundle?.attestations ?? [];
  if (attestation === undefined) throw new Error("the vector has no attestation");
  return attestation;
}

async function verified(attestation: Attestation, root = PUBLIC_ROOT) {
  return verifySignature(attestation, await readTrustedRoot(root, "the test's"));
}

const WORKFLOW = "https://github.com/trailofbits/pypi-attestations/.github/workflows/release.yml@refs/tags/v0.0.19";

test("a real published attestation holds offline, and tells who signed", async () => {
  expect(await verified(published())).toEqual({
    kind: "signed",
    logged: 1733354041,
    by: {
      issuer: "https://token.actions.githubusercontent.com",
      repository: "https://github.com/trailofbits/pypi-attestations",
      workflow: WORKFLOW,
      ref: "refs/tags/v0.0.19",
      commit: "08802efe1f8e5fec4ad842d6b8ce97656092ee72",
      subject: WORKFLOW,
    },
  });
});

test("one by the embedded authority holds by its own root alone", async () => {
  const { attest, trustedRoot } = fakeAuthority();
  expect(await verified(attest("a-1.tar.gz", SHA256), trustedRoot)).toMatchObject({
    kind: "signed",
    by: { repository: "https://github.com/me/my-tool", ref: "refs/tags/v1.2.3" },
  });
  expect(await verified(attest("a-1.tar.gz", SHA256))).toMatchObject({ part: "certificate" });
  expect(await verified(published(), trustedRoot)).toMatchObject({ part: "certificate" });
});

type Entry = Readonly<Record<string, unknown>> & { readonly inclusionProof: Readonly<Record<string, unknown>> };

function withEntry(change: (entry: Entry) => object): Attestation {
  const attestation = published();
  const [entry] = attestation.verification_material.transparency_entries;
  const changed = { ...entry, ...change(entry as Entry) };
  return {
    ...attestation,
    verification_material: { ...attestation.verification_material, transparency_entries: [changed] },
  };
}

/** With what stands in its certificate (DER, in hex) changed. */
function withCertificate(from: RegExp, to: string): Attestation {
  const { verification_material: material, ...rest } = published();
  const der = Buffer.from(material.certificate, "base64").toString("hex").replace(from, to);
  const certificate = Buffer.from(der, "hex").toString("base64");
  return { ...rest, verification_material: { ...material, certificate } };
}

function withEnvelope(change: Partial<Attestation["envelope"]>): Attestation {
  const attestation = published();
  return { ...attestation, envelope: { ...attestation.envelope, ...change } };
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

const { attest } = fakeAuthority();
const OTHER = attest("a-1.tar.gz", SHA256);

interface Broken {
  readonly attestation: Attestation;
  readonly part: AttestationPart;
  readonly because: string;
}

const BROKEN: readonly Broken[] = [
  { attestation: withEnvelope({ statement: base64("{}") }), part: "signature", because: "another statement" },
  {
    attestation: withEnvelope({ signature: OTHER.envelope.signature }),
    part: "signature",
    because: "a signature of something else",
  },
  { attestation: withEnvelope({ signature: "AAAA" }), part: "signature", because: "a signature that is none" },
  {
    attestation: { ...published(), verification_material: { ...OTHER.verification_material } },
    part: "certificate",
    because: "a certificate and an entry by strangers",
  },
  {
    attestation: withEntry(() => ({ integratedTime: "1733354042" })),
    part: "log",
    because: "another time than the log promised",
  },
  {
    attestation: withEntry(() => ({ integratedTime: "1733400000" })),
    part: "validity",
    because: "logged when the certificate had ended",
  },
  {
    attestation: withEntry(() => ({ inclusionPromise: undefined })),
    part: "log",
    because: "without a promise nothing proves the time",
  },
  {
    attestation: withEntry(({ inclusionProof }) => ({
      inclusionProof: { ...inclusionProof, rootHash: Buffer.alloc(32).toString("base64") },
    })),
    part: "log",
    because: "a proof that leads to another root",
  },
  {
    attestation: withEntry(({ inclusionProof }) => ({ inclusionProof: { ...inclusionProof, treeSize: "31550387" } })),
    part: "log",
    because: "a proof for a larger tree",
  },
  {
    attestation: withEntry(({ inclusionProof }) => ({
      inclusionProof: { ...inclusionProof, checkpoint: { envelope: `x\n1\nAAAA\n\n\u2014 (.*)*x AAAAAAAA\n` } },
    })),
    part: "log",
    because: "a signer whose name takes for ever to look for",
  },
  {
    attestation: withEntry(({ inclusionProof }) => ({ inclusionProof: { ...inclusionProof, hashes: [] } })),
    part: "log",
    because: "a proof without a path",
  },
  {
    attestation: withEntry(() => OTHER.verification_material.transparency_entries[0] ?? {}),
    part: "validity",
    because: "an entry of something else, at another time",
  },
  {
    attestation: withEntry(() => ({ canonicalizedBody: base64("[") })),
    part: "log",
    because: "a body that is no JSON",
  },
  { attestation: withEntry(() => ({ kindVersion: null })), part: "form", because: "an entry without a kind" },
  { attestation: withEntry(() => ({ logId: 7 })), part: "log", because: "a log that is a number" },
  {
    attestation: {
      ...published(),
      verification_material: { ...published().verification_material, certificate: base64("0\u0082\u00ff") },
    },
    part: "form",
    because: "a certificate that is none",
  },
  {
    attestation: withCertificate(/170d(?=(?:3\d){12}5a)/g, "130d"),
    part: "form",
    because: "texts where its dates are",
  },
];

test.each(BROKEN)("$part is what does not hold of an attestation with $because", async ({ attestation, part }) => {
  expect(await verified(attestation)).toMatchObject({ kind: "broken", part });
});

describe("by a root that does not know", () => {
  const root = JSON.parse(PUBLIC_ROOT);
  test.each([
    { without: "the log of certificates", change: { ctlogs: [] }, part: "sct" },
    { without: "the log's key", change: { tlogs: JSON.parse(fakeAuthority().trustedRoot).tlogs }, part: "log" },
    {
      without: "the authority",
      change: { certificateAuthorities: JSON.parse(fakeAuthority().trustedRoot).certificateAuthorities },
      part: "certificate",
    },
  ])("$without, it is $part", async ({ change, part }) => {
    expect(await verified(published(), JSON.stringify({ ...root, ...change }))).toMatchObject({ part });
  });
});

test("a certificate that had ended when the log took it is not valid", async () => {
  const authority = fakeAuthority();
  const late = authority.attest("a-1.tar.gz", SHA256, { late: 11 * 60 * 1000 });
  expect(await verified(late, authority.trustedRoot)).toMatchObject({ part: "validity" });
});

test.each([
  { root: "[]", because: "it is no object" },
  { root: "{}", because: "it names nobody" },
  { root: '{"certificateAuthorities": [{}], "tlogs": [{}]}', because: "an authority without certificates" },
  { root: '{"certificateAuthorities": 7}', because: "a number is no list" },
])("$root is no trusted root: $because", async ({ root }) => {
  await expect(readTrustedRoot(root, "root.json")).rejects.toMatchObject({ code: "SW-TRUSTED-ROOT" });
});
