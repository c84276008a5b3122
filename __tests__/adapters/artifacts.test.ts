import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { runnerArtifacts } from "../../src/adapters/artifacts.ts";
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
