import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { ArtifactClient } from "@actions/artifact";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { artifactsOfRun, runnerArtifacts } from "../../src/adapters/artifacts.ts";
import { type ArtifactServer, startArtifactServer } from "../servers/artifact-server.ts";

let server: ArtifactServer;
let folder: string;
const before = { ...process.env };

beforeEach(async () => {
  server = await startArtifactServer();
  folder = await mkdtemp(path.join(os.tmpdir(), "shipwheel-test-"));
  Object.assign(process.env, server.environment, { GITHUB_WORKSPACE: folder });
});

afterEach(async () => {
  process.env = { ...before };
  await server.close();
  await rm(folder, { recursive: true });
});

test("what one job uploads another downloads, byte for byte and in its folders", async () => {
  const root = path.join(folder, "release");
  const wheel = Buffer.from(Array.from({ length: 70_000 }, (_, at) => at % 251));
  await mkdir(path.join(root, "dist"), { recursive: true });
  await writeFile(path.join(root, "dist", "a-1-py3-none-any.whl"), wheel);
  await writeFile(path.join(root, "plan.json"), "{}");
  const files = [path.join(root, "dist", "a-1-py3-none-any.whl"), path.join(root, "plan.json")];
  const artifacts = runnerArtifacts();
  await artifacts.upload("shipwheel-bundle", root, files);

  expect(await artifacts.names()).toEqual(["shipwheel-bundle"]);
  const to = path.join(folder, "elsewhere");
  await mkdir(to);
  await artifacts.download("shipwheel-bundle", to);
  expect(await readFile(path.join(to, "dist", "a-1-py3-none-any.whl"))).toEqual(wheel);
  expect(await readFile(path.join(to, "plan.json"), "utf8")).toBe("{}");
});

test("an artifact that no job made is missing, and the hint says what to need", async () => {
  await expect(runnerArtifacts().download("shipwheel-bundle", folder)).rejects.toMatchObject({
    code: "SW-ARTIFACT-MISSING",
  });
});

test("an artifact that changed on the way is refused", async () => {
  await writeFile(path.join(folder, "plan.json"), "{}");
  await runnerArtifacts().upload("shipwheel-plan", folder, [path.join(folder, "plan.json")]);
  server.spoil("shipwheel-plan");
  await expect(runnerArtifacts().download("shipwheel-plan", path.join(folder, "to"))).rejects.toMatchObject({
    code: "SW-ARTIFACT-FAILED",
  });
});

const RUN = { id: 42, repository: "octo/my-tool", token: "ghs_TEST" };

/** A client that answers as GitHub does for another run; `status` is what it refuses with. */
function clientFor(status?: number): { readonly client: ArtifactClient; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const artifact = { name: "shipwheel-bundle", id: 7, size: 1, digest: "sha256:abc" };
  const refused = () => Promise.reject(Object.assign(new Error("Not for you"), { status }));
  const answer = <T>(value: T, ...said: unknown[]): Promise<T> => {
    asked.push(said);
    return status === undefined ? Promise.resolve(value) : refused();
  };
  const client: ArtifactClient = {
    uploadArtifact: refused,
    deleteArtifact: refused,
    listArtifacts: (options) => answer({ artifacts: [artifact] }, options),
    getArtifact: (name, options) => answer({ artifact }, name, options),
    downloadArtifact: (id, options) => answer({ downloadPath: "", digestMismatch: false }, id, options),
  };
  return { client, asked };
}

test("the artifacts of another run are asked for by the repository and the run, and held against their digest", async () => {
  const { client, asked } = clientFor();
  const artifacts = artifactsOfRun(RUN, client);
  expect(await artifacts.names()).toEqual(["shipwheel-bundle"]);
  await artifacts.download("shipwheel-bundle", folder);
  const findBy = { token: "ghs_TEST", workflowRunId: 42, repositoryOwner: "octo", repositoryName: "my-tool" };
  expect(asked).toEqual([
    [{ latest: true, findBy }],
    ["shipwheel-bundle", { findBy }],
    [7, { path: folder, expectedHash: "sha256:abc", findBy }],
  ]);
});

test.each([
  { status: 410, code: "SW-ARTIFACT-EXPIRED", because: "it was kept for some days only" },
  { status: 404, code: "SW-RUN-UNREADABLE", because: "there is no such run" },
  { status: 403, code: "SW-RUN-UNREADABLE", because: "the job may not read actions" },
  { status: 500, code: "SW-ARTIFACT-FAILED", because: "GitHub has a bad day" },
])("$status is $code: $because", async ({ status, code }) => {
  const error = await artifactsOfRun(RUN, clientFor(status).client)
    .download("a", folder)
    .catch((thrown) => thrown);
  expect(error).toMatchObject({ code });
  expect(String(error)).not.toContain("ghs_TEST");
});
