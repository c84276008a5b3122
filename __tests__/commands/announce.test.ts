import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { githubReleases } from "../../src/adapters/github-releases.ts";
import { githubRepository } from "../../src/adapters/github-repository.ts";
import { announce } from "../../src/commands/announce.ts";
import { attestationOf } from "../../src/python/attestation.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { bundleContents, exampleManifest, examplePlan, SDIST, sha256, WHEEL } from "../publish/example-bundle.ts";
import { startGitHub } from "../servers/github-server.ts";

const PLAN = JSON.stringify(examplePlan());
const BUNDLE = {
  ...bundleContents(exampleManifest({ plan: { path: "plan.json", sha256: sha256(PLAN) } })),
  "release/plan.json": PLAN,
};
const BYTES = new Uint8Array(3);
const ATTESTATION = JSON.stringify(
  attestationOf({ statement: BYTES, signature: BYTES, certificate: BYTES, entry: { logIndex: "1" } }),
);

let github: Awaited<ReturnType<typeof startGitHub>>;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(() => github.stop());

function run(contents: Readonly<Record<string, string>>, options: { readonly notes?: string } = {}) {
  const world = {
    files: fakeFiles({ ...BUNDLE, ...contents }),
    clock: fakeClock(),
    progress: fakeProgress(),
    runner: { inActions: true, environment: {}, platform: "linux", arch: "x64" } as const,
    githubOf: async () => ({ releases: githubReleases(github.access), repository: githubRepository(github.access) }),
  };
  return announce({ bundle: "release", writes: false, ...options }, world);
}

test("attestations that can be read, and the report, go onto the release with the rest", async () => {
  await run({
    [`release/attestations/${WHEEL}.publish.attestation`]: ATTESTATION,
    [`release/attestations/${SDIST}.publish.attestation`]: "not one",
    "release/attestations/other.whl.publish.attestation": ATTESTATION,
    "release/report.html": "<html>",
  });
  const names = github.releases[0]?.assets.map(({ name }) => name) ?? [];
  expect(names.slice(7)).toEqual([`${WHEEL}.publish.attestation`, "report.html"]);
});

test("notes come from the file that is named; one that is not there ends it before GitHub is asked", async () => {
  await run({ "notes.md": "It brings peace.\n" }, { notes: "notes.md" });
  expect(github.releases[0]?.body).toMatch(/^It brings peace\.\n\n---/);
  const before = github.requests.length;
  await expect(run({}, { notes: "gone.md" })).rejects.toMatchObject({ code: "SW-NOTES-MISSING" });
  expect(github.requests).toHaveLength(before);
});

test("a development version gets no release, and GitHub is not asked", async () => {
  const development = { index: "testpypi", branch: "main", tag: "v1.2.3.dev4" };
  const version = { ...examplePlan().version, pep440: "1.2.3.dev4", tag: null };
  const plan = JSON.stringify(examplePlan({ version, development }));
  const manifest = exampleManifest({ plan: { path: "plan.json", sha256: sha256(plan) } });
  const given = { "release/plan.json": plan, "release/manifest.json": JSON.stringify(manifest) };
  const { exitCode, text, outputs } = await run(given);
  expect({ exitCode, text }).toEqual({ exitCode: 0, text: expect.stringContaining("no release on GitHub") });
  expect(outputs).toMatchObject({ "release-url": "" });
  expect(github.requests).toEqual([]);
});
