import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { machineClock } from "../../src/adapters/clock.ts";
import { checkFile } from "../../src/check/check.ts";
import { createIndex } from "../../src/local-index/local-index.ts";
import { folderStorage } from "../../src/local-index/storage.ts";
import type { Attestation } from "../../src/python/attestation.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { fakeFiles } from "../fakes/files.ts";
import { claimsOf, openSigningIndex, PUBLISHER } from "../signing-index.ts";
import { basic, jsonOf, send, TOKEN, textOf, visit } from "./visitor.ts";

const WHEEL = wheelOf({ name: "my-tool", version: "1.2.3" });
const OTHER = sdistOf({ name: "my-tool", version: "1.2.3" });

type Opened = Awaited<ReturnType<typeof openSigningIndex>>;

let opened: Opened;
let good: Attestation;

beforeAll(async () => {
  opened = await openSigningIndex({ uploadToken: TOKEN });
  good = await opened.attest(WHEEL);
});

afterAll(() => opened.close());

async function upload(attestations: string, { at = opened, file = WHEEL, token = "" } = {}) {
  return send(at.index, file, { fields: { attestations }, headers: basic(token || (await at.token())) });
}

function altered(
  change: (parts: { entry: Record<string, unknown>; envelope: Record<string, string> }) => void,
): string {
  const copy = JSON.parse(JSON.stringify(good));
  change({ entry: copy.verification_material.transparency_entries[0], envelope: copy.envelope });
  return JSON.stringify([copy]);
}

const json = (...attestations: readonly Attestation[]) => JSON.stringify(attestations);
const reversed = (text: unknown) => [...String(text)].reverse().join("");

test.each<{ text: () => string | Promise<string>; says: string; because: string }>([
  { text: () => "[]", says: "an empty attestation set is not permitted", because: "leave the field out instead" },
  { text: () => "{", says: "Malformed attestations:", because: "it is no JSON" },
  { text: () => "{}", says: "Malformed attestations:", because: "it is no list" },
  { text: () => '[{"version": 2}]', says: "Malformed attestations:", because: "there is no version 2" },
  { text: () => json(good, good, good), says: "A maximum of 2 attestations per file", because: "one of each type" },
  {
    text: () => json(good, good),
    says: "the same predicate type (https://docs.pypi.org/",
    because: "both are of one type",
  },
  {
    text: async () => json(await opened.attest(OTHER)),
    says: "does not match distribution name",
    because: "another file",
  },
  {
    text: async () => json(await opened.attest({ ...WHEEL, bytes: Buffer.from("other bytes") })),
    says: "does not match distribution digest",
    because: "the same name with other bytes",
  },
  {
    text: () => altered(({ envelope }) => Object.assign(envelope, { signature: good.envelope.statement })),
    says: "Verification failed",
    because: "the signature is none",
  },
  {
    text: () =>
      altered(({ entry }) => {
        const proof = entry.inclusionProof as { hashes: string[] };
        proof.hashes = proof.hashes.map(reversed);
      }),
    says: "Verification failed",
    because: "the proof does not lead to the log's root",
  },
  {
    text: () =>
      altered(({ entry }) => Object.assign(entry, { inclusionPromise: undefined, inclusionProof: undefined })),
    says: "Verification failed",
    because: "the log promised nothing",
  },
])("$says: $because", async ({ text, says }) => {
  const reply = await upload(await text());
  expect([reply.status, textOf(reply)]).toEqual([
    400,
    expect.stringContaining("Invalid attestations supplied during upload: "),
  ]);
  expect(textOf(reply)).toContain(says);
});

test.each([
  { claims: claimsOf("other.yml"), says: "does not match expected Trusted Publisher (release.yml @ octo/my-tool)" },
  { claims: { ...claimsOf(), repository: "evil/my-tool" }, says: "https://github.com/evil/my-tool" },
])("an attestation by another job is refused: $says", async ({ claims, says }) => {
  const reply = await upload(json(await opened.attest(WHEEL, claims)));
  expect(textOf(reply)).toContain(says);
});

test("an authority that the index does not know is none", async () => {
  const stranger = await openSigningIndex();
  try {
    expect(textOf(await upload(json(await stranger.attest(WHEEL))))).toContain("Verification failed");
  } finally {
    await stranger.close();
  }
});

test("attestations are taken of trusted publishers alone", async () => {
  const reply = await upload(json(good), { token: TOKEN });
  expect(textOf(reply)).toContain("Attestations are only supported when using Trusted Publishing");
});

test("what is good is served as the file's provenance, and what comes later is passed over", async () => {
  expect((await upload(json(good))).status).toBe(200);
  expect((await upload(json(await opened.attest(WHEEL)))).status).toBe(200);
  const headers = { accept: "application/vnd.pypi.simple.v1+json" };
  const { files } = jsonOf(await visit(opened.index, "/simple/my-tool/", { headers }));
  const { pathname } = new URL(files[0].provenance);
  expect(pathname).toBe(`/integrity/my-tool/1.2.3/${WHEEL.name}/provenance`);
  const { owner, repository, workflow } = PUBLISHER;
  expect(jsonOf(await visit(opened.index, pathname))).toEqual({
    version: 1,
    attestation_bundles: [
      {
        publisher: { kind: "GitHub", repository: `${owner}/${repository}`, workflow, environment: null },
        attestations: [good],
      },
    ],
  });
  expect(textOf(await visit(opened.index, "/simple/my-tool/"))).toContain(`data-provenance="`);
});

test("an index that keeps its files in a folder keeps their provenance there", async () => {
  const storage = folderStorage("kept", fakeFiles({}));
  const first = await openSigningIndex({ storage });
  try {
    expect((await upload(json(await first.attest(WHEEL)), { at: first })).status).toBe(200);
  } finally {
    await first.close();
  }
  const second = await createIndex({ clock: machineClock, readDistribution: checkFile, storage });
  const page = jsonOf(await visit(second, `/integrity/my-tool/1.2.3/${WHEEL.name}/provenance`));
  expect(page.attestation_bundles[0].attestations).toHaveLength(1);
});

test("a file without attestations has no provenance", async () => {
  expect((await send(opened.index, OTHER)).status).toBe(200);
  const headers = { accept: "application/vnd.pypi.simple.v1+json" };
  const { files } = jsonOf(await visit(opened.index, "/simple/my-tool/", { headers }));
  expect(files.find(({ filename }: { filename: string }) => filename === OTHER.name).provenance).toBeNull();
  expect((await visit(opened.index, `/integrity/my-tool/1.2.3/${OTHER.name}/provenance`)).status).toBe(404);
});
