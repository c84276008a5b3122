import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Receipt } from "../../src/documents/receipt.ts";
import { writeProject } from "../build/in-tree-backend.ts";
import { readBundle, sha256Of, stateOf } from "../bundle-folder.ts";
import { documentOf, openWorkplace, type Workplace } from "../command-line.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";
import { startShipwheelIndex } from "../servers/shipwheel-index.ts";

jest.setTimeout(180_000);

const WHEEL = "demo-1.0.0-py3-none-any.whl";
const SDIST = "demo-1.0.0.tar.gz";

let work: Workplace;
let repository: FixtureRepository;

/** Runs a stage that must go well; gives what it told. */
async function stage(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await work.run(args);
  expect({ args, exitCode, stdout, stderr }).toEqual({ args, exitCode: 0, stdout: "", stderr });
  return stderr;
}

whenComponents(["git", "python"])("a release, stage by stage", () => {
  beforeAll(async () => {
    work = openWorkplace();
    repository = fixtureRepository(writeProject(work.at("source"), {}), { tag: "v1.0.0" });
    for (const part of [
      ["--explain", "version"],
      ["--platform", "linux"],
    ]) {
      await stage("plan", repository.dir, ...part);
      expect(existsSync(work.at("release"))).toBe(false);
    }
    expect(await stage("plan", repository.dir)).toContain("2 files expected");
    expect(await stage("build", repository.dir, "--job", "build")).toContain("Job build: 2 files");
    expect(await stage("assemble")).toContain("every file that was planned, and no other");
  });

  afterAll(() => {
    repository.remove();
    work[Symbol.dispose]();
  });

  test("ends in a bundle whose every document speaks of the same files", () => {
    const { manifest, plan, record } = readBundle(work.at("release"));
    expect(plan).toMatchObject({ version: { pep440: "1.0.0", tag: "v1.0.0" }, refusals: [] });
    expect(record).toMatchObject({ job: "build", plan: sha256Of(work.at("release", "plan.json")) });
    expect(manifest).toMatchObject({ rehearsal: false, project: { version: "1.0.0" } });
    expect(manifest.files.map(({ name }) => name)).toEqual([WHEEL, SDIST]);
    expect(Object.values(manifest.contract ?? {}).flat()).toEqual([]);
    expect(repository.git("status", "--porcelain", "--ignored")).toBe("");
    expect(work.leftovers()).toEqual([]);
  });

  test("ends in a bundle that has the record of its jobs, wherever they ran", async () => {
    await stage("assemble", "release", "--out", "elsewhere");
    expect(readBundle(work.at("elsewhere")).record).toEqual(readBundle(work.at("release")).record);
  });

  test.each([
    { args: () => ["plan", repository.dir], schema: "shipwheel/plan/1" },
    { args: () => ["build", repository.dir, "--job", "build"], schema: "shipwheel/build-record/1" },
    { args: () => ["check", "release/dist"], schema: "shipwheel/verdict/1" },
    { args: () => ["assemble", "release"], schema: "shipwheel/manifest/1" },
  ])("with --json $schema is alone on standard output, and nothing is written", async ({ args, schema }) => {
    const before = stateOf(work.dir);
    const ran = await work.run([...args(), "--json"]);
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(documentOf(ran)).toMatchObject({ schema });
    expect(stateOf(work.dir)).toEqual(before);
    expect(work.leftovers()).toEqual([]);
  });

  testPublishing();
  testTampering();
});

function testPublishing(): void {
  const publish = (index: { upload: string; token: string }, ...options: readonly string[]) =>
    work.run(["publish", "release", "--index", index.upload, ...options], { env: { SHIPWHEEL_TOKEN: index.token } });

  test("it goes up, is there when it is sent again, and pip downloads the same bytes", async () => {
    await using index = await startShipwheelIndex(work);
    const sums = readBundle(work.at("release")).manifest.files.map(({ name, sha256 }) => ({ name, sha256 }));
    for (const outcome of ["uploaded", "present"]) {
      expect(await publish(index, "--simple-url", index.simple)).toMatchObject({ exitCode: 0, stdout: "" });
      expect(readBundle(work.at("release")).receipt).toMatchObject({
        uploads: sums.map((each) => ({ ...each, outcome })),
        verified: sums,
      });
    }
    expect(index.requests().filter((each) => each.startsWith("POST"))).toEqual(Array(2).fill("POST /legacy/ 200"));
    const options = ["--quiet", "--isolated", "--disable-pip-version-check", "--no-deps", "--dest", work.at("got")];
    execFileSync(requireComponent("pip"), ["download", ...options, "--index-url", index.simple, "demo"]);
    expect(sha256Of(work.at("got", WHEEL))).toBe(sha256Of(work.at("release", "dist", WHEEL)));
    expect(await index.stop()).toBe(130);
  });

  test("a dry run looks at it, and sends and writes nothing", async () => {
    await using index = await startShipwheelIndex(work);
    const before = stateOf(work.dir);
    const { exitCode, stderr } = await publish(index, "--dry-run");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining(`would send ${WHEEL}`) });
    expect(index.requests()).toEqual(["GET /simple/demo/ 404"]);
    expect(stateOf(work.dir)).toEqual(before);
  });

  test("with --json it is published too: the receipt is printed, and not written", async () => {
    await using index = await startShipwheelIndex(work);
    const before = stateOf(work.dir);
    const uploads = [{ outcome: "uploaded" }, { outcome: "uploaded" }];
    expect(documentOf<Receipt>(await publish(index, "--json"))).toMatchObject({ authentication: "token", uploads });
    expect(stateOf(work.dir)).toEqual(before);
  });
}

function testTampering(): void {
  test.each([
    { name: `dist/${WHEEL}`, code: "SW-BUNDLE-CHANGED" },
    { name: `dist/${SDIST}`, code: "SW-BUNDLE-CHANGED" },
    { name: "sbom/release.cdx.json", code: "SW-BUNDLE-CHANGED" },
    { name: "plan.json", code: "SW-BUNDLE-CHANGED" },
    { name: "SHA256SUMS", code: "SW-BUNDLE-CHANGED" },
    { name: "manifest.json", code: "SW-MANIFEST-DIGEST" },
  ])("with one bit of $name changed it is $code, and the index hears of nothing", async ({ name, code }) => {
    await using index = await startShipwheelIndex(work);
    const file = work.at("release", name);
    const sound = readFileSync(file);
    const digest = sha256Of(work.at("release", "manifest.json"));
    const middle = sound.length >> 1;
    writeFileSync(file, Buffer.from(sound).fill(sound.readUInt8(middle) ^ 1, middle, middle + 1));
    const args = ["publish", "release", "--index", index.upload, "--manifest-digest", digest, "--json"];
    const ran = await work.run(args, { env: { SHIPWHEEL_TOKEN: index.token } });
    writeFileSync(file, sound);
    expect(ran.exitCode).toBe(1);
    expect(documentOf(ran)).toMatchObject({ problems: [{ code }] });
    expect(index.requests()).toEqual([]);
  });
}

whenComponents(["git", "python"])("a job of a platform project", () => {
  test("makes its sdist; what another system must build ends with 3, a job that there is not with 2", async () => {
    using elsewhere = openWorkplace();
    using extension = fixtureRepository(projectFixture("setuptools-extension"), { tag: "v0.2.1" });
    const build = (job: string) => elsewhere.run(["build", extension.dir, "--job", job, "--out", "job"]);
    expect(await build("sdist")).toMatchObject({ exitCode: 0 });
    const foreign = process.platform === "win32" ? "wheels-macosx_arm64" : "wheels-win_amd64";
    expect(await build(foreign)).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("SW-BUILD-NO-INTERPRETER"),
    });
    expect(await build("wheel")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("SW-BUILD-UNKNOWN-JOB"),
    });
    expect(readdirSync(elsewhere.at("job", "dist"))).toEqual(["compound_interest-0.2.1.tar.gz"]);
    expect(elsewhere.leftovers()).toEqual([]);
  });
});
