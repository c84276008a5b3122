import { generateKeyPairSync, sign, X509Certificate } from "node:crypto";
import { beforeAll, expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { createIndex, type LocalIndex } from "../../src/local-index/local-index.ts";
import { readSigningConfig } from "../../src/publish/signing-config.ts";
import { preAuthEncoding } from "../../src/python/dsse.ts";
import { fakeClock } from "../fakes/clock.ts";
import { claimsOf } from "../signing-index.ts";
import { jsonOf, ORIGIN, textOf, visit } from "./visitor.ts";

const AUTHORITY = "/_/sigstore/api/v2/signingCert";
const LOG = "/_/sigstore/api/v1/log/entries";
const WORKFLOW = "https://github.com/octo/my-tool/.github/workflows/release.yml@refs/tags/v1.2.3";

const clock = fakeClock(Date.parse("2026-11-01T12:00:00Z"));
const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const PEM = publicKey.export({ type: "spki", format: "pem" }).toString();

let index: LocalIndex;

beforeAll(async () => {
  index = await createIndex({ clock, readDistribution: checkFile, claims: claimsOf() });
});

interface Asking {
  readonly audience?: string;
  readonly content?: string;
  /** What the proof is signed over, instead of the token's subject. */
  readonly over?: string;
}

async function askCertificate({ audience = "sigstore", content = PEM, over }: Asking = {}) {
  const token = await index.issuer.issue(ORIGIN, audience);
  const { sub } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  const proof = sign("sha256", Buffer.from(over ?? sub), privateKey).toString("base64");
  const publicKeyRequest = { publicKey: { algorithm: "ECDSA", content }, proofOfPossession: proof };
  const body = JSON.stringify({ credentials: { oidcIdentityToken: token }, publicKeyRequest });
  return visit(index, AUTHORITY, { method: "POST", body });
}

function proposal({ signed = "payload", kind = "dsse", verifier = PEM } = {}): string {
  const type = "application/vnd.in-toto+json";
  const sig = sign("sha256", preAuthEncoding(type, Buffer.from(signed)), privateKey).toString("base64");
  const payload = Buffer.from("payload").toString("base64");
  const envelope = JSON.stringify({ payload, payloadType: type, signatures: [{ sig, keyid: "" }] });
  const proposedContent = { envelope, verifiers: [Buffer.from(verifier).toString("base64")] };
  return JSON.stringify({ apiVersion: "0.0.1", kind, spec: { proposedContent } });
}

test("a certificate names the workflow, lives for ten minutes, and leads to a root", async () => {
  const reply = await askCertificate();
  expect(reply.status).toBe(200);
  const { certificates } = jsonOf(reply).signedCertificateEmbeddedSct.chain;
  const [leaf, authority, root] = certificates.map((pem: string) => new X509Certificate(pem));
  expect(leaf.subjectAltName).toBe(`URI:${WORKFLOW}`);
  expect(Date.parse(leaf.validTo) - Date.parse(leaf.validFrom)).toBe(10 * 60 * 1000);
  expect(leaf.publicKey.export({ type: "spki", format: "pem" })).toBe(PEM);
  expect([leaf.verify(authority.publicKey), authority.verify(root.publicKey), root.verify(root.publicKey)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([leaf.ca, authority.ca, root.ca]).toEqual([false, true, true]);
});

test.each<{ asking: Asking; says: string; because: string }>([
  { asking: { audience: "shipwheel-local" }, says: "audience", because: "the token is for an index" },
  { asking: { over: "somebody else" }, says: "could not be verified", because: "who asks does not show the key" },
  { asking: { content: "no key" }, says: "no certificate of a public key", because: "there is nothing to certify" },
])("no certificate: $because", async ({ asking, says }) => {
  const reply = await askCertificate(asking);
  expect([reply.status, jsonOf(reply).message]).toEqual([400, expect.stringContaining(says)]);
});

test.each([
  { body: "", because: "nothing" },
  { body: "[]", because: "no object" },
  { body: '{"credentials": null, "publicKeyRequest": 1}', because: "parts that are no objects" },
])("a request for a certificate that is $because is refused", async ({ body }) => {
  expect((await visit(index, AUTHORITY, { method: "POST", body })).status).toBe(400);
});

test("an entry is kept without its content, once, and found by its name", async () => {
  const body = proposal();
  const reply = await visit(index, LOG, { method: "POST", body });
  expect(reply.status).toBe(201);
  const [uuid = "", entry] = Object.entries(jsonOf(reply))[0] as [string, { body: string }];
  const kept = JSON.parse(Buffer.from(entry.body, "base64").toString());
  expect(Object.keys(kept.spec)).toEqual(["envelopeHash", "payloadHash", "signatures"]);
  const again = await visit(index, LOG, { method: "POST", body });
  expect([again.status, again.headers.location]).toEqual([409, `${LOG}/${uuid}`]);
  expect(jsonOf(await visit(index, `${LOG}/${uuid}`))).toEqual({ [uuid]: entry });
  expect((await visit(index, `${LOG}/${"0".repeat(80)}`)).status).toBe(404);
});

test.each([
  {
    body: proposal({ signed: "another payload" }),
    says: "could not verify envelope",
    because: "the signature is of another payload",
  },
  { body: proposal({ verifier: "no key" }), says: "could not verify envelope", because: "there is no key" },
  { body: proposal({ kind: "intoto" }), says: "only dsse entries", because: "PyPI takes no other kind" },
  {
    body: '{"kind": "dsse", "apiVersion": "0.0.1", "spec": {}}',
    says: "no envelope",
    because: "there is nothing to keep",
  },
  { body: "", says: "only dsse entries", because: "it is no JSON" },
])("no entry: $because", async ({ body, says }) => {
  const reply = await visit(index, LOG, { method: "POST", body });
  expect([reply.status, textOf(reply)]).toEqual([400, expect.stringContaining(says)]);
});

test("the signing configuration names where they are", async () => {
  const config = jsonOf(await visit(index, "/_/sigstore/signing_config.json"));
  const endpoints = readSigningConfig(JSON.stringify(config), "the index", clock.now());
  expect(endpoints).toEqual({ authority: `${ORIGIN}/_/sigstore`, log: `${ORIGIN}/_/sigstore` });
});

test("the trusted root is Sigstore's document", async () => {
  const root = jsonOf(await visit(index, "/_/sigstore/trusted_root.json"));
  expect(root.mediaType).toBe("application/vnd.dev.sigstore.trustedroot+json;version=0.1");
  expect([root.tlogs, root.ctlogs, root.certificateAuthorities].map(({ length }) => length)).toEqual([1, 1, 1]);
});
