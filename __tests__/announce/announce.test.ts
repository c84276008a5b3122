import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { githubReleases } from "../../src/adapters/github-releases.ts";
import { githubRepository } from "../../src/adapters/github-repository.ts";
import { type AnnounceWorld, announceRelease } from "../../src/announce/announce.ts";
import type { ReleaseBundle } from "../../src/documents/bundle.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { openBundle } from "../../src/publish/bundle.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProgress } from "../fakes/progress.ts";
import {
  bundleContents,
  CONTENTS,
  exampleBundle,
  exampleFile,
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

function world(changes: Partial<AnnounceWorld> = {}): AnnounceWorld {
  return {
    releases: githubReleases(github.access),
    repository: githubRepository(github.access),
    files: FILES,
    clock: fakeClock(),
    progress: fakeProgress(),
    ...changes,
  };
}

function announce(given: ReleaseBundle = bundle, options: { tag?: string; changes?: string } = {}) {
  return announceRelease(given, world(), options);
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
  await expect(announceRelease(bundle, world({ files }))).rejects.toMatchObject({ code: "SW-BUNDLE-CHANGED" });
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

test("what is added to a release gets documents of their own beside those that are there", async () => {
  const sdist = { name: SDIST, url: "https://files.example/", sha256: "a" };
  const plan = examplePlan({ addition: { index: "pypi", sdist } });
  const documents = ["SHA256SUMS", "plan.json", "manifest.json"];
  github.given({
    tag_name: "v1.2.3",
    assets: documents.map((name) => asset(name, { digest: `sha256:${sha256("a")}` })),
  });
  await announce({ ...bundle, plan, manifest: { ...bundle.manifest, files: [exampleFile(WHEEL)] } });
  const names = github.releases[0]?.assets.map(({ name }) => name) ?? [];
  const added = (name: string) => name.replace(/(?=\.json$)|$/, `-added-${bundle.digest.slice(0, 8)}`);
  expect(names).toEqual(expect.arrayContaining([WHEEL, ...documents, added("plan.json"), added("SHA256SUMS")]));
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

test("a token that may not write is refused at once, with GitHub's words", async () => {
  github.faults.push(403);
  await expect(announce()).rejects.toMatchObject({
    code: "SW-GITHUB-REFUSED",
    message: expect.stringContaining("Fault"),
  });
  expect(github.requests).toHaveLength(1);
});

test.each([
  { fault: 502, because: "GitHub has a bad day" },
  { fault: 429, because: "we ask too much" },
  { fault: "reset" as const, because: "the connection was lost" },
])("it is asked again when $because ($fault), and given up after six times", async ({ fault }) => {
  github.faults.push(fault, fault);
  await announce();
  expect(github.releases[0]).toMatchObject({ draft: false });
  github.faults.push(fault, fault, fault, fault, fault, fault);
  await expect(announce()).rejects.toMatchObject({ code: "SW-GITHUB-UNAVAILABLE" });
});

test.each([
  { request: /^POST .*releases$/, because: "the draft was made" },
  { request: /^POST .*assets$/, because: "the file was stored" },
  { request: /^PATCH/, because: "the release was published" },
])("an answer that was lost after $because does nothing twice", async ({ request }) => {
  for (const fault of [502, "reset"] as const) github.late.push({ request, fault });
  await announce();
  expect(github.releases).toHaveLength(1);
  expect(github.releases[0]).toMatchObject({ draft: false });
  expect(github.releases[0]?.assets).toHaveLength(7);
});

test("a file that another run sent meanwhile is taken where it is the same, and refused where it is not", async () => {
  github.given({ tag_name: "v1.2.3", assets: [] });
  const releases = githubReleases(github.access);
  const race = (digest: string) => ({
    ...releases,
    upload: async (...given: Parameters<typeof releases.upload>) => {
      const there = github.releases[0]?.assets ?? [];
      if (given[1].name === WHEEL && there.every(({ name }) => name !== WHEEL)) there.push(asset(WHEEL, { digest }));
      return releases.upload(...given);
    },
  });
  await announceRelease(bundle, world({ releases: race(asset(WHEEL).digest) }));
  expect(github.releases[0]?.assets).toHaveLength(7);
  github.releases[0]?.assets.splice(0);
  const announcing = announceRelease(bundle, world({ releases: race(`sha256:${sha256("other")}`) }));
  await expect(announcing).rejects.toMatchObject({ code: "SW-RELEASE-CONFLICT" });
});

test("a tag that moved to another commit is SW-TAG-MOVED, and nothing is made", async () => {
  github.repository.tags["v1.2.3"] = "d".repeat(40);
  await expect(announce()).rejects.toMatchObject({ code: "SW-TAG-MOVED" });
  expect(github.releases).toEqual([]);
});

test("a release that was published immutable is left as it is where it started the workflow", async () => {
  github.given({ tag_name: "v1.2.3", immutable: true, assets: [] });
  const announced = await announceRelease(bundle, world({ event: { name: "release", releaseTag: "v1.2.3" } }));
  expect(announced.assets).toEqual([]);
  expect(github.requests.filter((request) => !request.startsWith("GET"))).toEqual([]);
});

test.each([
  { tags: ["v1.2.2", "v2.0.0rc1"], latest: "true", because: "no final release is above it" },
  { tags: ["v2.0.0"], latest: "false", because: "it mends an old line" },
  { tags: ["other-v9.0"], latest: "true", because: "that is another project's" },
])("make_latest is $latest: $because", async ({ tags, latest }) => {
  for (const tag of tags) github.repository.tags[tag] = "a".repeat(40);
  await announce();
  expect(github.releases[0]).toMatchObject({ make_latest: latest });
});

test("the notes begin with what is told, else with the part of the changelog, else with the history", async () => {
  const notesOf = async (options = {}) => {
    github.releases.splice(0);
    await announce(bundle, options);
    return github.releases[0]?.body ?? "";
  };
  expect(await notesOf()).toMatch(/^`pip install/);
  github.repository.tags["v1.2.2"] = "a".repeat(40);
  github.repository.commits.push({ sha: "b", message: "Mend it", author: "ann" });
  expect(await notesOf()).toMatch(/^### Other changes\n\n- Mend it by @ann\n/);
  github.repository.files["docs/CHANGES.rst"] = "1.2.3\n=====\n\n* It is :issue:`7`.\n\n1.2.2\n=====\n\n* Old.\n";
  expect(await notesOf()).toMatch(/^\* It is #7\.\n\n---\n\n`pip install/);
  expect(await notesOf({ changes: "My words." })).toMatch(/^My words\.\n\n---/);
});

test("the tags are asked for once, for the notes and for what is the latest", async () => {
  github.repository.tags["v1.2.2"] = "a".repeat(40);
  await announce();
  expect(github.requests.filter((request) => request.endsWith("/my-tool/tags"))).toHaveLength(1);
});

test("notes that GitHub does not tell hold no release up", async () => {
  github.repository.tags["v1.2.2"] = "a".repeat(40);
  const repository = {
    ...githubRepository(github.access),
    compare: () => Promise.reject(new ShipwheelError("SW-GITHUB-REFUSED", "404 Not Found")),
  };
  const progress = fakeProgress();
  await announceRelease(bundle, world({ repository, progress }));
  expect(github.releases[0]).toMatchObject({ draft: false });
  expect(progress.told.join("\n")).toContain("the notes do not tell the changes");
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

describe("what lies beside the manifest", () => {
  const attestation = `${WHEEL}.publish.attestation`;
  const beside = [{ file: `release/attestations/${attestation}`, sha256: sha256("attested") }];
  const files = fakeFiles({ ...Object.fromEntries(FILES.contents), [beside[0]?.file ?? ""]: "attested" });
  const bodies = () => github.releases[0]?.assets.map(({ name, digest }) => [name, digest]) ?? [];

  test("goes onto the release", async () => {
    await announceRelease(bundle, world({ files }), { beside });
    expect(bodies()).toContainEqual([attestation, `sha256:${sha256("attested")}`]);
  });

  test("of an earlier run stays, with other bytes", async () => {
    github.given({ tag_name: "v1.2.3", assets: [asset(attestation, { digest: `sha256:${sha256("older")}` })] });
    const announced = await announceRelease(bundle, world({ files }), { beside });
    expect(announced.assets).toHaveLength(8);
    expect(bodies()).toContainEqual([attestation, `sha256:${sha256("older")}`]);
  });
});
