import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import type { Receipt } from "../../src/documents/receipt.ts";
import { DIALECT_NAMES, dialectOf } from "../../src/local-index/dialects.ts";
import { readFaults } from "../../src/local-index/fault.ts";
import { createIndex } from "../../src/local-index/local-index.ts";
import type { Http } from "../../src/ports/http.ts";
import { type PublishRequest, preflight } from "../../src/publish/preflight.ts";
import { publishRelease } from "../../src/publish/publish.ts";
import { indexOf } from "../../src/publish/target.ts";
import { type MadeDistribution, sdistOf, wheelOf } from "../distributions.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeHttp } from "../fakes/http.ts";
import { httpTo } from "../fakes/index-http.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { exampleBundle } from "./example-bundle.ts";

const ORIGIN = "http://127.0.0.1:8765";
const TOKEN = "the-upload-token";
const PROJECT = { name: "my-tool", version: "1.0" };
const FILES = [wheelOf(PROJECT), sdistOf(PROJECT)];
const OTHERS = [wheelOf({ ...PROJECT, members: { "my_tool/new.py": "" } }), sdistOf(PROJECT)];
const ID_TOKEN = { url: "https://runner.example/token", token: "REQUEST-TOKEN" };

async function open(dialect: string, faults = "") {
  const spoken = dialectOf(dialect);
  const options = {
    readDistribution: checkFile,
    uploadToken: TOKEN,
    dialect: spoken,
    ...(faults && { faults: readFaults(faults) }),
  };
  const index = await createIndex({ clock: fakeClock(1_700_000_000_000), ...options });
  const target = indexOf(ORIGIN + spoken.upload, ORIGIN + spoken.simple);
  return { index, target, http: httpTo(index, ORIGIN), user: spoken.user ?? "__token__" };
}

type Opened = Awaited<ReturnType<typeof open>>;

interface Asked {
  readonly files?: readonly MadeDistribution[];
  readonly http?: Http;
  readonly request?: Partial<PublishRequest>;
}

function requestFor({ target, user }: Opened, { files = FILES, request = {} }: Asked): PublishRequest {
  const listed = files.map(({ name, bytes }) => ({
    path: `dist/${name}`,
    name,
    kind: name.endsWith(".whl") ? ("wheel" as const) : ("sdist" as const),
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    sha512: "",
    metadata: { "metadata-version": ["2.1"], name: ["my-tool"], version: ["1.0"] },
    findings: [],
  }));
  const project = { name: "my-tool", normalizedName: "my-tool", version: "1.0" };
  const bundle = exampleBundle({ project, files: listed, sbom: [], evidence: [] });
  const credential = { username: user, secret: TOKEN };
  return { bundle, index: target, credential, runner: { inActions: false }, ...request };
}

function worldOf({ http }: Pick<Opened, "http">, { files = FILES, http: other }: Asked) {
  const contents = Object.fromEntries(files.map(({ name, bytes }) => [`release/dist/${name}`, bytes]));
  const progress = fakeProgress();
  return { http: other ?? http, clock: fakeClock(), files: fakeFiles(contents), progress, mask: () => {} };
}

function publish(opened: Opened, asked: Asked = {}): Promise<Receipt> {
  return publishRelease(requestFor(opened, asked), worldOf(opened, asked));
}

function outcomes({ uploads }: Receipt): readonly string[] {
  return uploads.map(({ outcome }) => outcome);
}

function sent({ http }: Opened): number {
  return http.requests.filter(({ method }) => method === "POST").length;
}

/** The project has no page for once, as when another run gets ahead of ours. */
function blindAtFirst({ http, target }: Opened): Http {
  let blind = true;
  return {
    send(request) {
      const isHidden = blind && request.url === `${target.simple}my-tool/`;
      if (isHidden) blind = false;
      return http.send(isHidden ? { ...request, url: `${target.simple}nobody/` } : request);
    },
  };
}

test.each(DIALECT_NAMES)("%s: a release goes up and is verified, and the next run finds it all there", async (name) => {
  const opened = await open(name);
  expect(outcomes(await publish(opened))).toEqual(["uploaded", "uploaded"]);
  expect(sent(opened)).toBe(2);
  const again = await publish(opened);
  expect(outcomes(again)).toEqual(["present", "present"]);
  expect(again.verified).toHaveLength(2);
  expect(sent(opened)).toBe(2);
});

test.each(DIALECT_NAMES)("%s: the same bytes that another run sent meanwhile are a success", async (name) => {
  const opened = await open(name);
  await publish(opened);
  const receipt = await publish(opened, { http: blindAtFirst(opened) });
  // CodeArtifact takes them without a word.
  expect(outcomes(receipt)).toEqual(Array(2).fill(name === "codeartifact" ? "uploaded" : "present"));
});

test.each(DIALECT_NAMES)("%s: other bytes under the name are never a success, seen before or not", async (name) => {
  const opened = await open(name);
  await publish(opened);
  const before = sent(opened);
  await expect(publish(opened, { files: OTHERS })).rejects.toMatchObject({ code: "SW-INDEX-CONFLICT" });
  expect(sent(opened)).toBe(before);
  const unseen = publish(opened, { files: OTHERS, http: blindAtFirst(opened) });
  await expect(unseen).rejects.toMatchObject({ code: "SW-INDEX-CONFLICT" });
  expect(sent(opened)).toBe(before + 1);
});

test.each(
  DIALECT_NAMES.flatMap((name) => [
    { name, fault: "upload:lost", because: "the connection broke" },
    { name, fault: "upload:status-after=502", because: "a gateway lost patience" },
  ]),
)("$name: a file that was stored is not sent again where $because", async ({ name, fault }) => {
  const opened = await open(name, fault);
  expect(outcomes(await publish(opened))).toEqual(["recovered", "uploaded"]);
  expect(sent(opened)).toBe(2);
});

test.each(
  DIALECT_NAMES.flatMap((name) => [
    { name, credential: undefined, because: "there is none" },
    { name, credential: { username: "__token__", secret: "another-token" }, because: "the token is another" },
    { name, credential: { username: dialectOf(name).user ?? "", secret: "" }, because: "it is empty" },
  ]),
)("$name: SW-INDEX-CREDENTIALS and nothing is stored when $because", async ({ name, credential }) => {
  const opened = await open(name);
  const { credential: _, ...rest } = requestFor(opened, {});
  const asked = publishRelease({ ...rest, ...(credential && { credential }) }, worldOf(opened, {}));
  await expect(asked).rejects.toMatchObject({ code: "SW-INDEX-CREDENTIALS" });
  await expect(asked).rejects.not.toThrow(/another-token/);
  expect(opened.index.log.filter(({ outcome }) => outcome === "stored")).toEqual([]);
});

test.each(DIALECT_NAMES)(
  "%s: a job with an identity falls back on the token: it has no trusted publishing",
  async (name) => {
    const opened = await open(name);
    const runner = { inActions: true, idToken: ID_TOKEN, event: { name: "release" } };
    const receipt = await publish(opened, { request: { runner } });
    expect(receipt.authentication).toBe("token");
    expect(opened.http.requests.filter(({ url }) => url.startsWith("https://runner.example"))).toEqual([]);
  },
);

test("an index that cannot say whether it has trusted publishing is not signed in to by a token unasked", async () => {
  const opened = await open("nexus");
  const http: Http = {
    send: (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/_/oidc/audience") return fakeHttp(() => ({ status: 502 })).send(request);
      return opened.http.send(request);
    },
  };
  const runner = { inActions: true, idToken: ID_TOKEN, event: { name: "release" } };
  await expect(publish(opened, { http, request: { runner } })).rejects.toMatchObject({
    code: "SW-OIDC-UNAVAILABLE",
    problems: [{ hint: expect.stringContaining("--auth token") }],
  });
  const receipt = await publish(opened, { http, request: { runner, auth: "token" } });
  expect(receipt.authentication).toBe("token");
});

test.each(DIALECT_NAMES)("%s: no credential follows a redirect to another origin", async (name) => {
  const opened = await open(name);
  await publish(opened);
  const { simple, upload } = opened.target;
  const hidden: Http = { send: async (request) => withoutHashes(await opened.http.send(request), request.url, simple) };
  expect(outcomes(await publish(opened, { http: hidden }))).toEqual(["present", "present"]);
  const elsewhere = opened.http.requests.filter(({ url }) => new URL(url).origin !== new URL(upload).origin);
  expect(elsewhere.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  expect(elsewhere.length > 0).toBe(["azure", "gitlab"].includes(name));
});

/** The list of files, whose bytes are then all that tells one from another. */
async function withoutHashes(reply: Awaited<ReturnType<Http["send"]>>, url: string, simple: string) {
  if (!url.startsWith(simple) || reply.status !== 200) return reply;
  const bytes = await reply.bytes();
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("sha256")) return { ...reply, bytes: async () => bytes, chunks: () => chunksOf(bytes) };
  const bare = new TextEncoder().encode(text.replace(/#sha256=[0-9a-f]+|"sha256":"[0-9a-f]+"/g, ""));
  return { ...reply, bytes: async () => bare, chunks: () => chunksOf(bare) };
}

async function* chunksOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

test.each(DIALECT_NAMES)("%s: a Simple API where there is none does not pass for an empty one", async (name) => {
  const opened = await open(name);
  await publish(opened);
  const target = indexOf(opened.target.upload, `${ORIGIN}/somewhere/simple/`);
  const mistaken = { ...opened, target };
  const world = worldOf(opened, {});
  const looked = await preflight(requestFor(mistaken, {}), world).then(
    ({ warnings }) => warnings.join(" "),
    (error: { code: string }) => error.code,
  );
  expect(looked).toMatch(/SW-SIMPLE-URL-DOUBTFUL|SW-INDEX-UNREADABLE|SW-INDEX-CREDENTIALS/);
  if (name === "nexus") await expect(publish(mistaken)).rejects.toMatchObject({ code: "SW-INDEX-UNLISTED" });
});

test("a file that is too large for what stands before the index is told with the fix", async () => {
  const opened = await open("nexus");
  const nginx = "<html><head><title>413 Request Entity Too Large</title></head></html>";
  const http: Http = {
    send: async (request) => {
      const { status, reason, headers, ...body } = await opened.http.send(
        request.method === "POST" ? { method: "GET", url: request.url } : request,
      );
      if (request.method !== "POST") return { status, reason, headers, ...body };
      return { ...body, status: 413, reason: "", headers: {}, bytes: async () => new TextEncoder().encode(nginx) };
    },
  };
  await expect(publish(opened, { http })).rejects.toMatchObject({
    code: "SW-INDEX-REFUSED",
    problems: [{ hint: expect.stringContaining("client_max_body_size") }],
  });
});

test("GitLab is told which Pythons are required, though none is", async () => {
  const opened = await open("gitlab");
  await publish(opened);
  const bodies = opened.http.requests.map(({ body }) => Buffer.from(body).toString("latin1"));
  expect(bodies.filter((body) => body.includes('name="requires_python"\r\n\r\n\r\n'))).toHaveLength(2);
});
