import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { githubReleases } from "../../src/adapters/github-releases.ts";
import { announceRelease } from "../../src/announce/announce.ts";
import type { ReleaseBundle } from "../../src/documents/bundle.ts";
import { openBundle } from "../../src/publish/bundle.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProgress } from "../fakes/progress.ts";
import {
  bundleContents,
  CONTENTS,
  exampleBundle,
  exampleManifest,
  examplePlan,
  SDIST,
  sha256,
  WHEEL,
} from "../publish/example-bundle.ts";
import { startGitHub } from "../servers/github-server.ts";

const PLAN = JSON.stringify(examplePlan());
const MANIFEST = exampleManifest({ plan: { path: "plan.json", sha256: sha256(PLAN) } });
const FILES = fakeFiles({ ...bundleContents(MANIFEST), "release/plan.json": PLAN });

let github: Awaited<ReturnType<typeof startGitHub>>;
let bundle: ReleaseBundle;

beforeEach(async () => {
  github = await startGitHub();
  bundle = await openBundle("release", {}, { files: FILES });
});

afterEach(() => github.stop());

function announce(given: ReleaseBundle = bundle, options: { tag?: string } = {}) {
  const world = { releases: githubReleases(github.access), files: FILES, progress: fakeProgress() };
  return announceRelease(given, world, options);
}

const asset = (name: string, changes: object = {}) => ({
  id: 900 + name.length,
  name,
  size: 1,
  state: "uploaded" as const,
  digest: `sha256:${sha256(CONTENTS[`dist/${name}`] ?? "")}`,
  ...changes,
});

test("a release is made as a draft, gets every listed file, and is published last", async () => {
  const announced = await announce();
  const [release] = github.releases;
  expect(release).toMatchObject({
    tag_name: "v1.2.3",
    target_commitish: "c".repeat(40),
    name: "my-tool 1.2.3",
    draft: false,
    prerelease: false,
  });
  expect(release?.body).toContain("pip install my-tool==1.2.3");
  const names = release?.assets.map(({ name }) => name) ?? [];
  expect(names).toHaveLength(7);
  expect(names).toEqual(
    expect.arrayContaining([WHEEL, SDIST, "SHA256SUMS", "my_tool.cdx.json", "plan.json", "manifest.json"]),
  );
  expect(release?.assets.find(({ name }) => name === WHEEL)?.digest).toBe(
    `sha256:${sha256(CONTENTS[`dist/${WHEEL}`] ?? "")}`,
  );
  expect(announced).toEqual({ url: expect.stringMatching(/releases\/v1\.2\.3$/), tag: "v1.2.3", assets: names });
  expect(github.requests.at(-2)).toMatch(/^PATCH/);
});

test("a file that changed since it was hashed does not become an asset, and its release stays a draft", async () => {
  const files = fakeFiles(Object.fromEntries(FILES.contents));
  await files.write(`release/dist/${WHEEL}`, (CONTENTS[`dist/${WHEEL}`] ?? "").toUpperCase());
  const announcing = announceRelease(bundle, {
    releases: githubReleases(github.access),
    files,
    progress: fakeProgress(),
  });
  await expect(announcing).rejects.toMatchObject({ code: "SW-BUNDLE-CHANGED" });
  const [release] = github.releases;
  expect(release).toMatchObject({ draft: true });
  expect(release?.assets.some(({ name, state }) => name === WHEEL && state === "uploaded")).toBe(false);
});

test.each(["http://github.example/api/v3", "http://127.0.0.1.evil.example/", "nonsense"])(
  "the token is not sent to %s",
  (apiUrl) => {
    expect(() => githubReleases({ ...github.access, apiUrl })).toThrow(
      expect.objectContaining({ code: "SW-INDEX-INSECURE" }),
    );
  },
);

test("the same command again sends nothing", async () => {
  const first = await announce();
  const before = github.requests.length;
  expect(await announce()).toEqual(first);
  expect(github.requests.slice(before).filter((request) => !request.startsWith("GET"))).toEqual([]);
});

test("a run that broke off is gone on with: its draft is found on a later page, and what is left of an upload is replaced", async () => {
  for (const tag_name of ["v1.0", "v1.1", "v1.2"]) github.given({ tag_name });
  github.given({
    tag_name: "v1.2.3",
    draft: true,
    body: "<!-- shipwheel: manifest -->",
    assets: [asset(WHEEL), asset(SDIST, { state: "starter" })],
  });
  await announce();
  const release = github.releases.at(-1);
  expect(release?.draft).toBe(false);
  expect(release?.assets.filter(({ state }) => state === "uploaded")).toHaveLength(7);
  expect(github.releases).toHaveLength(4);
});

test("a release that is there already gets what it lacks", async () => {
  github.given({ tag_name: "v1.2.3", assets: [asset(WHEEL), asset("handbook.pdf")] });
  await announce();
  expect(github.releases[0]?.assets).toHaveLength(8);
  expect(github.requests.some((request) => request.startsWith("PATCH"))).toBe(false);
});

test("the draft of somebody else stays a draft", async () => {
  github.given({ tag_name: "v1.2.3", draft: true, body: "My own words" });
  await announce();
  expect(github.releases[0]).toMatchObject({ draft: true, body: "My own words" });
});

test("assets with other bytes are all named, and nothing is sent", async () => {
  const other = `sha256:${sha256("other")}`;
  github.given({
    tag_name: "v1.2.3",
    assets: [asset(WHEEL, { digest: other }), asset("SHA256SUMS", { digest: null, size: 99 })],
  });
  await expect(announce()).rejects.toMatchObject({
    problems: [{ code: "SW-RELEASE-CONFLICT" }, { code: "SW-RELEASE-CONFLICT" }],
  });
  expect(github.requests.filter((request) => request.startsWith("POST"))).toEqual([]);
});

test("an immutable release that lacks files is SW-RELEASE-IMMUTABLE", async () => {
  github.given({ tag_name: "v1.2.3", immutable: true, assets: [asset(WHEEL)] });
  await expect(announce()).rejects.toMatchObject({
    code: "SW-RELEASE-IMMUTABLE",
    message: expect.stringContaining(SDIST),
  });
});

test.each([
  { given: exampleBundle({ rehearsal: true }), code: "SW-REHEARSAL-BUNDLE", because: "a rehearsal is no release" },
  { given: exampleBundle({}, null), code: "SW-UNTAGGED", because: "nothing tells the tag" },
])("$code: $because, and GitHub is not asked", async ({ given, code }) => {
  await expect(announce(given)).rejects.toMatchObject({ code });
  expect(github.requests).toEqual([]);
});

test("a bundle without a plan is announced under the tag that is said, and a pre-release as one", async () => {
  const manifest = { ...bundle.manifest, project: { ...bundle.manifest.project, version: "1.2.3rc1" } };
  await announce({ ...bundle, manifest, plan: null }, { tag: "v1.2.3rc1" });
  expect(github.releases[0]).toMatchObject({ tag_name: "v1.2.3rc1", prerelease: true });
});

test.each([
  { fault: 403, code: "SW-GITHUB-REFUSED", because: "the token may not write" },
  { fault: 502, code: "SW-GITHUB-UNAVAILABLE", because: "GitHub has a bad day" },
  { fault: 429, code: "SW-GITHUB-UNAVAILABLE", because: "we ask too much" },
  { fault: "reset" as const, code: "SW-GITHUB-UNAVAILABLE", because: "the connection was lost" },
])("$code when $because ($fault)", async ({ fault, code }) => {
  github.faults.push(fault);
  await expect(announce()).rejects.toMatchObject({ code });
});

test("a token that GitHub does not know is refused with GitHub's words, and not shown", async () => {
  const releases = githubReleases({ ...github.access, token: "ghs_WRONG" });
  const asked = releases.find("v1.2.3");
  await expect(asked).rejects.toMatchObject({
    code: "SW-GITHUB-REFUSED",
    message: expect.stringContaining("Bad credentials"),
  });
  await expect(asked).rejects.not.toThrow(/ghs_WRONG/);
});

test.each(["my-tool", "a/b/c", "/b", ""])("a repository named %p is SW-GITHUB-REPOSITORY", (repository) => {
  expect(() => githubReleases({ ...github.access, repository })).toThrow(
    expect.objectContaining({ code: "SW-GITHUB-REPOSITORY" }),
  );
});
