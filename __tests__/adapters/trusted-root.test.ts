import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { serve } from "../../src/adapters/http-server.ts";
import { publicTrustedRoot } from "../../src/adapters/trusted-root.ts";
import type { Listening } from "../../src/ports/listen.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const TARGET = '{"tlogs": []}';
const KEY = {
  keytype: "ed25519",
  scheme: "ed25519",
  // What precedes the 32 bytes in DER says which curve it is.
  keyval: { public: publicKey.export({ type: "spki", format: "der" }).subarray(12).toString("hex") },
};
const ROLE = { keyids: ["key"], threshold: 1 };

/** JSON with sorted keys, as TUF signs it. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)}}`;
}

function signed(_type: string, content: object, days = 1): string {
  const expires = new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, "Z");
  const said = { _type, spec_version: "1.0.0", version: 1, expires, ...content };
  const sig = sign(null, Buffer.from(canonical(said)), privateKey).toString("hex");
  return JSON.stringify({ signatures: [{ keyid: "key", sig }], signed: said });
}

const roles = { root: ROLE, timestamp: ROLE, snapshot: ROLE, targets: ROLE };
const ROOT = signed("root", { keys: { key: KEY }, roles, consistent_snapshot: false });

/** A TUF repository: paths to contents. */
function repository(): Map<string, string> {
  const sha256 = createHash("sha256").update(TARGET).digest("hex");
  const targets = { "trusted_root.json": { length: TARGET.length, hashes: { sha256 } } };
  return new Map([
    ["/timestamp.json", signed("timestamp", { meta: { "snapshot.json": { version: 1 } } })],
    ["/snapshot.json", signed("snapshot", { meta: { "targets.json": { version: 1 } } })],
    ["/targets.json", signed("targets", { targets })],
    ["/targets/trusted_root.json", TARGET],
  ]);
}

let folder = "";
let server: Listening;
let files: Map<string, string>;
let asked: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tuf-"));
  writeFileSync(path.join(folder, "root.json"), ROOT);
  files = repository();
  asked = [];
  server = await serve(
    async ({ target }) => {
      asked.push(target);
      const body = files.get(target);
      return { status: body === undefined ? 404 : 200, headers: {}, body: Buffer.from(body ?? "") };
    },
    { host: "127.0.0.1", port: 0 },
  );
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function fetched(): Promise<string> {
  const mirror = { mirrorURL: server.url, rootPath: path.join(folder, "root.json") };
  return publicTrustedRoot(path.join(folder, "cache", "sigstore"), mirror);
}

test("what is signed all the way is fetched, and kept", async () => {
  expect(await fetched()).toBe(TARGET);
  expect(await fetched()).toBe(TARGET);
  expect(asked.filter((each) => each.startsWith("/targets/"))).toHaveLength(1);
});

test.each([
  { file: "/targets/trusted_root.json", content: '{"tlogs": {}}', because: "the target is another one" },
  { file: "/targets.json", content: signed("targets", { targets: {} }), because: "it names no such target" },
  { file: "/timestamp.json", content: signed("timestamp", {}, -1), because: "what is current is long past" },
  { file: "/snapshot.json", content: ROOT, because: "it is something else" },
  { file: "/timestamp.json", content: undefined, because: "there is no such repository" },
])("SW-TRUSTED-ROOT-UNAVAILABLE: $because", async ({ file, content }) => {
  if (content === undefined) files.delete(file);
  else files.set(file, content);
  await expect(fetched()).rejects.toMatchObject({ code: "SW-TRUSTED-ROOT-UNAVAILABLE", exitCode: 3 });
});
