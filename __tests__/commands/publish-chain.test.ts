import { expect, test } from "@jest/globals";
import { planOutputs } from "../../src/commands/plan-outputs.ts";
import { type PublishOptions, publish } from "../../src/commands/publish.ts";
import type { Receipt } from "../../src/documents/receipt.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeHttp } from "../fakes/http.ts";
import { fakeIndex } from "../fakes/package-index.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { fakeSigning } from "../fakes/signing.ts";
import { bundleContents, exampleManifest, examplePlan, sha256 } from "../publish/example-bundle.ts";

const INDEX = "https://index.example/legacy/";
const CHAIN = examplePlan({ publish: { via: [{ channel: "testpypi" }, { channel: "git" }, { channel: INDEX }] } });
const PLAN = JSON.stringify(CHAIN);
const MANIFEST = exampleManifest({ plan: { path: "plan.json", sha256: sha256(PLAN) } });
const DIGEST = sha256(JSON.stringify(MANIFEST));
const CONTENTS = { ...bundleContents(MANIFEST), "release/plan.json": PLAN };
const FIRST: Receipt = {
  schema: "shipwheel/receipt/1",
  manifest: DIGEST,
  index: "https://test.pypi.org/legacy/",
  simple: "https://test.pypi.org/simple/",
  authentication: "oidc",
  uploads: [],
  verified: MANIFEST.files.map(({ name, sha256: sum }) => ({ name, sha256: sum, url: "https://files.example/" })),
  release: null,
};

/** Publishes the bundle to the second link, where `receipt` is what was done so far. */
async function publishing(options: Partial<PublishOptions>, receipt?: Receipt) {
  const files = fakeFiles({ ...CONTENTS, ...(receipt && { "release/receipt.json": JSON.stringify(receipt) }) });
  const http = fakeHttp(fakeIndex({ audience: "an-index" }).answer);
  const idToken = { url: "https://runner.example/token", token: "REQUEST-TOKEN" };
  const clock = fakeClock();
  const world = {
    ...{ files, http, clock, progress: fakeProgress(), processes: fakeProcesses(() => undefined), mask() {} },
    runner: { inActions: true, idToken, environment: {}, platform: "linux", arch: "x64" } as const,
    signingAt: async () => fakeSigning({ clock }).signing,
  };
  const asked = { paths: ["release"], index: INDEX, manifestDigest: DIGEST, dryRun: false, out: "release", ...options };
  const ended = publish(asked, world);
  const sent = () => http.requests.filter(({ method, url }) => method === "POST" && url === INDEX).length;
  return { ended, sent, files };
}

test("the second link waits for the first, and nothing is sent before", async () => {
  const { ended, sent } = await publishing({});
  await expect(ended).rejects.toMatchObject({ code: "SW-CHAIN-ORDER" });
  expect(sent()).toBe(0);
});

test("a dry run tells that it is not its turn yet", async () => {
  const { ended } = await publishing({ dryRun: true });
  expect((await ended).text).toContain("not yet: It is not this index's turn");
});

test("who asks for it publishes out of order", async () => {
  const { ended, sent } = await publishing({ outOfOrder: true });
  expect((await ended).document).not.toHaveProperty("earlier");
  expect(sent()).toBe(3);
});

test("once the first is done its receipt stands in that of the second", async () => {
  const { ended, files } = await publishing({}, FIRST);
  const { document, outputs } = await ended;
  const { schema: _schema, release: _release, ...first } = FIRST;
  expect(document).toMatchObject({ index: INDEX, earlier: [first] });
  expect(JSON.parse((await files.readText("release/receipt.json")) ?? "")).toEqual(document);
  expect(outputs).toMatchObject({ "project-url": "https://index.example/simple/my-tool/" });
});

test("a workflow is told where the release goes", () => {
  expect(planOutputs(CHAIN).via).toBe(JSON.stringify(["testpypi", "git", INDEX]));
  expect(planOutputs(examplePlan()).via).toBe('["pypi"]');
});
