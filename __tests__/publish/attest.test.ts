import { X509Certificate } from "node:crypto";
import { expect, test } from "@jest/globals";
import { ShipwheelError } from "../../src/errors.ts";
import { attestFiles } from "../../src/publish/attest.ts";
import { attestationFault } from "../../src/publish/attestation-fault.ts";
import { attestationPath } from "../../src/publish/attestation-folder.ts";
import type { JsonObject } from "../../src/python/json.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeHttp } from "../fakes/http.ts";
import { CLAIMS, fakeIndex, jwtOf } from "../fakes/package-index.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { type FakeSigningOptions, fakeSigning } from "../fakes/signing.ts";
import { exampleFile, OTHER_WHEEL, SDIST, WHEEL } from "./example-bundle.ts";

const FILES = [OTHER_WHEEL, WHEEL, SDIST].map((name) => exampleFile(name));
const ID_TOKEN = { url: "https://runner.example/token", token: "REQUEST-TOKEN" };
const UNAVAILABLE = new ShipwheelError("SW-ATTEST-UNAVAILABLE", "the log: 502");
const REFUSED = new ShipwheelError("SW-ATTEST-REFUSED", "the authority: 400");

function open(options: Partial<FakeSigningOptions> = {}, contents: Readonly<Record<string, string>> = {}) {
  const clock = fakeClock(Date.parse("2026-11-21T12:00:00Z"));
  const signing = fakeSigning({ clock, ...options });
  const masked: string[] = [];
  const http = fakeHttp(fakeIndex().answer);
  const files = fakeFiles(contents);
  const world = { http, clock, files, progress: fakeProgress(), mask: (secret: string) => void masked.push(secret) };
  const request = { files: FILES, idToken: ID_TOKEN, signing: async () => signing.signing, folder: "release" };
  return { ...signing, world, request, masked, files, attest: () => attestFiles(request, world) };
}

/** The bundle after a first run, so that a second one finds its attestations. */
async function attested(): Promise<Record<string, string>> {
  const { files, attest } = open();
  await attest();
  const texts = FILES.map(async ({ name }) => [
    `release/${attestationPath(name)}`,
    (await files.readText(`release/${attestationPath(name)}`)) ?? "",
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

test("each file has an attestation of its own, by one certificate, and it lies in the bundle", async () => {
  const { attest, files, certificates, entered, masked, tokens } = open();
  const made = await attest();
  expect([...made.keys()]).toEqual(FILES.map(({ name }) => name));
  expect([certificates.length, entered.length]).toEqual([1, 3]);
  expect(masked).toEqual(expect.arrayContaining(tokens));
  for (const file of FILES) {
    const attestation = made.get(file.name);
    expect(
      attestation && attestationFault(attestation, { ...file, workflow: CLAIMS.job_workflow_ref }),
    ).toBeUndefined();
    const stored = await files.readText(`release/attestations/${file.name}.publish.attestation`);
    expect(JSON.parse(stored ?? "")).toEqual(attestation);
  }
});

test("the statement is what PEP 740 says, to the byte", async () => {
  const made = await open().attest();
  const { sha256 } = exampleFile(SDIST);
  const statement = Buffer.from(made.get(SDIST)?.envelope.statement ?? "", "base64").toString();
  expect(statement).toBe(
    `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"${SDIST}","digest":{"sha256":"${sha256}"}}],` +
      `"predicateType":"https://docs.pypi.org/attestations/publish/v1","predicate":null}`,
  );
});

test("a file that the log took when the certificate had ended is signed again, with the next", async () => {
  const { attest, certificates, tokens } = open({ logTakes: [0, 11 * 60 * 1000] });
  expect((await attest()).size).toBe(3);
  const [first, second, ...others] = certificates.map((pem) => new X509Certificate(pem));
  expect(others).toEqual([]);
  expect(second?.publicKey.export({ format: "jwk" })).not.toEqual(first?.publicKey.export({ format: "jwk" }));
  expect(new Set(tokens).size).toBe(2);
});

test.each([
  { certifies: [UNAVAILABLE, UNAVAILABLE], slept: [1000, 2000], because: "the authority came back" },
  { enters: [UNAVAILABLE], slept: [1000], because: "the log came back, and the first entry was not signed anew" },
])("a fault that passes is waited for: $because", async ({ slept, ...faults }) => {
  const { attest, world, certificates } = open(faults);
  expect((await attest()).size).toBe(3);
  expect(world.clock.slept).toEqual(slept);
  expect(certificates).toHaveLength(1);
});

test.each([
  { certifies: Array(5).fill(UNAVAILABLE), code: "SW-ATTEST-UNAVAILABLE", because: "it did not come back" },
  { certifies: [REFUSED], code: "SW-ATTEST-REFUSED", because: "the authority does not know this job" },
  { enters: [REFUSED], code: "SW-ATTEST-REFUSED", because: "the log takes no such entry" },
  {
    instead: (entry: JsonObject) => ({ ...entry, integratedTime: "1" }),
    code: "SW-ATTEST-REFUSED",
    because: "the log's time is not within the certificate's",
  },
  {
    instead: (entry: JsonObject) => ({ ...entry, canonicalizedBody: Buffer.from("{}").toString("base64") }),
    code: "SW-ATTEST-REFUSED",
    because: "the entry is of something else",
  },
])("$code: $because", async ({ code, because: _, ...faults }) => {
  await expect(open(faults).attest()).rejects.toMatchObject({ code });
});

test("what was attested before is not signed again", async () => {
  const { attest, certificates, entered, files } = open({}, await attested());
  const made = await attest();
  expect([certificates, entered]).toEqual([[], []]);
  const stored = await files.readText(`release/${attestationPath(WHEEL)}`);
  expect(JSON.parse(stored ?? "")).toEqual(made.get(WHEEL));
});

test.each([
  { text: "no JSON", because: "it cannot be read" },
  { text: (all: string[]) => `${all[1]}${" ".repeat(1024 * 1024)}`, because: "no attestation is so large" },
  { text: (all: string[]) => all[2] ?? "", because: "it is of another file" },
  {
    text: (all: string[]) => (all[1] ?? "").replace(/"signature":"...../, '"signature":"AAAAA'),
    because: "it is broken",
  },
])("a stale attestation is replaced: $because", async ({ text }) => {
  const before = await attested();
  const place = `release/${attestationPath(WHEEL)}`;
  const stale = typeof text === "string" ? text : text(Object.values(before));
  const { attest, entered, files } = open({}, { ...before, [place]: stale });
  const made = await attest();
  expect(entered).toHaveLength(1);
  expect(JSON.parse((await files.readText(place)) ?? "")).toEqual(made.get(WHEEL));
});

test("a reusable workflow is refused: the index would take none of its attestations", async () => {
  const { request, world, certificates } = open();
  const called = { ...CLAIMS, workflow_ref: "octo/my-tool/.github/workflows/caller.yml@refs/tags/v1.2.3" };
  const http = fakeHttp(() => ({ status: 200, body: JSON.stringify({ value: jwtOf(called) }) }));
  const message = expect.stringContaining("release.yml, called from octo/my-tool/.github/workflows/caller.yml");
  await expect(attestFiles(request, { ...world, http })).rejects.toMatchObject({ code: "SW-ATTEST-REFUSED", message });
  expect(certificates).toEqual([]);
});

test("an attestation by another workflow is not ours to send", async () => {
  const before = await attested();
  const { request, world, entered, signing } = open({}, before);
  const file = "octo/my-tool/.github/workflows/other.yml@refs/tags/v1.2.3";
  const other = { ...CLAIMS, job_workflow_ref: file, workflow_ref: file };
  const http = fakeHttp(() => ({ status: 200, body: JSON.stringify({ value: jwtOf(other) }) }));
  await attestFiles({ ...request, signing: async () => signing }, { ...world, http });
  expect(entered).toHaveLength(3);
});

test.each(["v1,2", 'v"1"', "$(id)&'\"|v1", "v1, URI:https://github.com/x"])("a tag may be named %j", async (tag) => {
  const { request, world } = open();
  const named = `octo/my-tool/.github/workflows/release.yml@refs/tags/${tag}`;
  const claims = { ...CLAIMS, job_workflow_ref: named, workflow_ref: named };
  const http = fakeHttp(() => ({ status: 200, body: JSON.stringify({ value: jwtOf(claims) }) }));
  expect((await attestFiles(request, { ...world, http })).size).toBe(3);
});
