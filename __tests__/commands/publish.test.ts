import { expect, test } from "@jest/globals";
import { publish } from "../../src/commands/publish.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeHttp } from "../fakes/http.ts";
import { fakeIndex } from "../fakes/package-index.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { record } from "../fakes/release.ts";
import { fakeSigning } from "../fakes/signing.ts";
import { bundleContents, exampleManifest, examplePlan, sha256, WHEEL } from "../publish/example-bundle.ts";

const PLAN = JSON.stringify(examplePlan());
const MANIFEST = exampleManifest({ plan: { path: "plan.json", sha256: sha256(PLAN) } });
const CONTENTS: Readonly<Record<string, string>> = { ...bundleContents(MANIFEST), "release/plan.json": PLAN };
const OPTIONS = {
  paths: ["release"],
  index: "https://index.example/legacy/",
  manifestDigest: sha256(JSON.stringify(MANIFEST)),
  dryRun: false,
  out: "release",
};

function open(contents: Readonly<Record<string, string>> = CONTENTS) {
  const http = fakeHttp(fakeIndex({ audience: "an-index" }).answer);
  const idToken = { url: "https://runner.example/token", token: "REQUEST-TOKEN" };
  const runner = { inActions: true, idToken, environment: {}, platform: "linux", arch: "x64" } as const;
  const files = fakeFiles(contents);
  const clock = fakeClock();
  const signingAt = async () => fakeSigning({ clock }).signing;
  const processes = fakeProcesses(() => undefined);
  return { http, files, processes, runner, clock, progress: fakeProgress(), mask: () => {}, signingAt };
}

test("a bundle is published, and its receipt lies beside its manifest", async () => {
  const world = open();
  const outcome = await publish(OPTIONS, world);
  expect(outcome).toMatchObject({
    exitCode: 0,
    document: { authentication: "oidc", manifest: OPTIONS.manifestDigest },
  });
  expect(JSON.parse((await world.files.readText("release/receipt.json")) ?? "")).toEqual(outcome.document);
});

test("who goes on without attestations is warned of it, and the receipt says why", async () => {
  const world = open();
  const signingAt = async () => Promise.reject(new ShipwheelError("SW-ATTEST-UNAVAILABLE", "the authority: 503"));
  const http = fakeHttp(fakeIndex({ audience: "testpypi" }).answer);
  const options = { ...OPTIONS, index: "testpypi", attestations: "warn" as const };
  const { document, problems } = await publish(options, { ...world, http, signingAt });
  expect(document).toMatchObject({ unattested: expect.stringContaining("503") });
  expect(problems).toMatchObject([{ code: "SW-ATTEST-SKIPPED", severity: "warning" }]);
});

test("another Sigstore signs for an index at a URL, where its configuration is given", async () => {
  const service = { url: "https://sigstore.example", majorApiVersion: 1, validFor: { start: "1969-01-01T00:00:00Z" } };
  const config = JSON.stringify({ caUrls: [service], rekorTlogUrls: [service] });
  const world = open({ ...CONTENTS, "signing_config.json": config });
  const asked: unknown[] = [];
  const signingAt = async (endpoints: unknown) => {
    asked.push(endpoints);
    return world.signingAt();
  };
  const options = { ...OPTIONS, signingConfig: "signing_config.json" };
  const { document } = await publish(options, { ...world, signingAt });
  expect(asked).toEqual([{ authority: "https://sigstore.example", log: "https://sigstore.example" }]);
  expect(document).toMatchObject({ uploads: Array(3).fill({ attestation: expect.stringContaining("attestations/") }) });
  const missing = publish({ ...options, signingConfig: "nowhere.json" }, world);
  await expect(missing).rejects.toMatchObject({ code: "SW-SIGNING-CONFIG" });
});

test("the receipt has what the wheels took to build, where the bundle knows it", async () => {
  const made = record([], { timings: [{ step: "wheel", seconds: 61.5, identifier: "cp312-win32" }] });
  const content = JSON.stringify({ ...made, plan: sha256(PLAN) });
  const { document } = await publish(OPTIONS, open({ ...CONTENTS, "release/build-record.json": content }));
  expect(document).toMatchObject({ timings: [{ identifier: "cp312-win32", seconds: 61.5 }] });
  expect((await publish(OPTIONS, open())).document).not.toHaveProperty("timings");
});

test.each([`dist/${WHEEL}`, "sbom/my_tool.cdx.json", "plan.json", "manifest.json"])(
  "a flipped byte in %s is refused before anybody is asked anything",
  async (path) => {
    const content = CONTENTS[`release/${path}`] ?? "";
    const flipped = String.fromCharCode(content.charCodeAt(0) ^ 1) + content.slice(1);
    const world = open({ ...CONTENTS, [`release/${path}`]: flipped });
    const code = path === "manifest.json" ? "SW-MANIFEST-DIGEST" : "SW-BUNDLE-CHANGED";
    await expect(publish(OPTIONS, world)).rejects.toMatchObject({ code });
    expect(world.http.requests).toEqual([]);
  },
);

test("what a dry run says moves no cursor, whatever the manifest holds", async () => {
  const finding = {
    code: "SW-X",
    severity: "error",
    authority: "index",
    message: "evil\u001b[2J\r::error::x",
    hint: "",
  } as const;
  const [first, ...files] = MANIFEST.files;
  const manifest = { ...MANIFEST, files: first ? [{ ...first, findings: [finding] }, ...files] : [] };
  const text = JSON.stringify(manifest);
  const world = open({ ...CONTENTS, "release/manifest.json": text });
  const outcome = await publish({ ...OPTIONS, manifestDigest: sha256(text), dryRun: true }, world);
  expect(outcome.text).toContain("evil\\u{1b}[2J\\u{d}::error::x");
});

test("a receipt that cannot be written makes no failure of the release: it says that it is published", async () => {
  const world = open();
  const write = () => Promise.reject(Object.assign(new Error("EROFS: read-only file system"), { code: "EROFS" }));
  const publishing = publish(OPTIONS, { ...world, files: { ...world.files, write } });
  await expect(publishing).rejects.toMatchObject({ code: "SW-RECEIPT-NOT-WRITTEN" });
  await expect(publishing).rejects.toThrow(/is published and verified.*receipt\.json: EROFS/);
});

test("a digest speaks of one bundle: other paths beside it are not passed over", async () => {
  const world = open();
  await expect(publish({ ...OPTIONS, paths: ["release", "other.whl"] }, world)).rejects.toMatchObject({
    code: "SW-USAGE",
  });
});

test("a dry run asks what the index has, sends nothing, mints nothing, and writes nothing", async () => {
  const world = open();
  const outcome = await publish({ ...OPTIONS, dryRun: true }, world);
  expect(outcome.text).toContain(`would send ${WHEEL}`);
  expect(world.http.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    "GET /_/oidc/audience",
    "GET /simple/my-tool/",
    "GET /simple/",
  ]);
  expect(await world.files.kind("release/receipt.json")).toBeUndefined();
});

test("outside of Actions what the user keeps signs in; in a job it is not looked at", async () => {
  const kept = {
    "/home/ada/.pypirc": "[mine]\nrepository = https://index.example/legacy/\nusername = ci\npassword = kept\n",
  };
  const world = open({ ...CONTENTS, ...kept });
  const { idToken: _, ...job } = world.runner;
  const environment = { HOME: "/home/ada" };
  const masked: string[] = [];
  const mask = (secret: string) => void masked.push(secret);
  const alone = { ...job, inActions: false, environment };
  expect((await publish(OPTIONS, { ...world, mask, runner: alone })).document).toMatchObject({
    authentication: "token",
  });
  expect(masked).toContain("kept");
  const again = open({ ...CONTENTS, ...kept });
  expect((await publish(OPTIONS, { ...again, runner: { ...job, environment } })).document).toMatchObject({
    authentication: "none",
  });
  expect([...world.processes.ran, ...again.processes.ran]).toEqual([]);
});
