import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { StoredArtifacts } from "../../src/ports/artifacts.ts";
import { oddZip } from "../archives.ts";

const ZIP = oddZip([{ name: "manifest.json", content: "{}" }]);
const DIGEST = createHash("sha256").update(ZIP).digest("hex");
const API = "/repos/octo/my-tool/actions";
const before = { ...process.env };
const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "other-run-"));

/** What GitHub says of the artifact, and how it answers to who wants it. */
const github = { digest: DIGEST, status: 302 };
const tokens = new Set<string | undefined>();
const server = createServer(({ url = "", headers }, response) => {
  if (url.startsWith(API)) tokens.add(headers.authorization);
  if (url.startsWith("/blob/")) response.writeHead(200, { "content-type": "application/zip" }).end(ZIP);
  else if (url === `${API}/artifacts/7/zip`) redirect(response);
  else if (url.startsWith(`${API}/runs/42/artifacts`)) list(response);
  else response.writeHead(404).end();
});
let artifacts: StoredArtifacts;

function redirect(response: ServerResponse): void {
  const { port } = server.address() as AddressInfo;
  response.writeHead(github.status, { location: `http://127.0.0.1:${port}/blob/7.zip` }).end();
}

function list(response: ServerResponse): void {
  const stored = { id: 7, name: "shipwheel-bundle", size_in_bytes: ZIP.length, digest: `sha256:${github.digest}` };
  const said = JSON.stringify({ total_count: 1, artifacts: [stored] });
  response.writeHead(200, { "content-type": "application/json" }).end(said);
}

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // GitHub's own client reads them as it is loaded.
  process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.GITHUB_WORKSPACE = folder;
  const { artifactsOfRun } = await import("../../src/adapters/artifacts.ts");
  artifacts = artifactsOfRun({ id: 42, repository: "octo/my-tool", token: "ghs_TEST" });
});

afterAll(() => {
  process.env = before;
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test("an artifact of another run is listed and unpacked by GitHub's own client, with the token that was given", async () => {
  expect(await artifacts.names()).toEqual(["shipwheel-bundle"]);
  const to = mkdtempSync(path.join(folder, "to-"));
  await artifacts.download("shipwheel-bundle", to);
  expect(readdirSync(to)).toEqual(["manifest.json"]);
  expect([...tokens]).toEqual(["token ghs_TEST"]);
});

test.each([
  { digest: "0".repeat(64), status: 302, code: "SW-ARTIFACT-FAILED", because: "it came with other bytes" },
  { digest: DIGEST, status: 410, code: "SW-ARTIFACT-EXPIRED", because: "it was kept for some days only" },
])("$code: $because", async ({ code, ...says }) => {
  Object.assign(github, says);
  const to = mkdtempSync(path.join(folder, "to-"));
  await expect(artifacts.download("shipwheel-bundle", to)).rejects.toMatchObject({ code });
});
