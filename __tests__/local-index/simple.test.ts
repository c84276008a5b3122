import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { createIndex, type LocalIndex } from "../../src/local-index/local-index.ts";
import { folderStorage } from "../../src/local-index/storage.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { jsonOf, ORIGIN, send, TOKEN, textOf, visit } from "./visitor.ts";

const JSON_TYPE = "application/vnd.pypi.simple.v1+json";
const clock = fakeClock(Date.UTC(2026, 10, 1));
const METADATA = ["Requires-Python: >=3.9,<4", "Summary: A tool"];
const WHEEL = wheelOf({ name: "My.Tool", version: "1.2", metadata: METADATA });
const SDIST = sdistOf({ name: "My.Tool", version: "1.2", metadata: METADATA });
const NEWER = wheelOf({ name: "My.Tool", version: "1.10" });

let index: LocalIndex;

function open(options: object = {}): Promise<LocalIndex> {
  return createIndex({ clock, readDistribution: checkFile, uploadToken: TOKEN, ...options });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function json(target: string, at = index) {
  return jsonOf(await visit(at, target, { headers: { accept: JSON_TYPE } }));
}

beforeEach(async () => {
  index = await open();
  for (const file of [NEWER, WHEEL, SDIST]) await send(index, file, { fields: { name: "My.Tool" } });
});

test("the list of projects, in both forms", async () => {
  expect(await json("/simple/")).toEqual({ meta: { "api-version": "1.3" }, projects: [{ name: "My.Tool" }] });
  expect(textOf(await visit(index, "/simple/"))).toContain('<a href="my-tool/">My.Tool</a>');
});

test("a project in JSON: files with digest, size and time, versions in their order", async () => {
  const page = await json("/simple/my-tool/");
  expect({ ...page, files: page.files.length }).toEqual({
    meta: { "api-version": "1.3" },
    name: "my-tool",
    versions: ["1.2", "1.10"],
    files: 3,
  });
  const wheel = page.files.find(({ filename }: { filename: string }) => filename === WHEEL.name);
  expect(wheel).toEqual({
    filename: WHEEL.name,
    url: `/files/${sha256(WHEEL.bytes)}/${WHEEL.name}`,
    hashes: { sha256: sha256(WHEEL.bytes) },
    provenance: null,
    size: WHEEL.bytes.length,
    "upload-time": "2026-11-01T00:00:00.000Z",
    yanked: false,
    "requires-python": ">=3.9,<4",
    "core-metadata": { sha256: expect.any(String) },
    "data-dist-info-metadata": wheel["core-metadata"],
  });
});

test("a project in HTML: what stands in metadata is escaped", async () => {
  const reply = await visit(index, "/simple/my-tool/");
  expect(reply.headers).toMatchObject({ "content-type": "text/html; charset=utf-8", vary: "Accept" });
  expect(textOf(reply)).toContain(`href="/files/${sha256(WHEEL.bytes)}/${WHEEL.name}#sha256=${sha256(WHEEL.bytes)}"`);
  expect(textOf(reply)).toContain('data-requires-python="&gt;=3.9,&lt;4"');
});

test("a file is served whole, its METADATA beside it under the digest that the page tells", async () => {
  const [file] = (await json("/simple/my-tool/")).files;
  expect(Buffer.compare((await visit(index, file.url)).body, NEWER.bytes)).toBe(0);
  const metadata = await visit(index, `${file.url}.metadata`);
  expect(sha256(metadata.body)).toBe(file["core-metadata"].sha256);
  expect(textOf(metadata)).toContain("Name: My.Tool\n");
});

test.each([
  { target: "/simple/my-tool", to: "/simple/my-tool/" },
  { target: "/simple/My_Tool/", to: "/simple/my-tool/" },
  { target: "/simple/my%2Dtool/", to: "/simple/my-tool/" },
  { target: "/simple/NO.such?format=x", to: "/simple/no-such/" },
])("$target is redirected to $to", async ({ target, to }) => {
  const { status, headers } = await visit(index, target);
  expect([status, headers.location]).toEqual([301, to]);
});

test.each([
  { target: "/simple/no-such/", status: 404, because: "there is no such project, and no upstream" },
  { target: "/simple/%0d%0aX-Evil:1/", status: 404, because: "that is no name" },
  { target: "/simple/%ff/", status: 404, because: "that is no text" },
  { target: `/files/${"0".repeat(64)}/${WHEEL.name}`, status: 404, because: "there are no such bytes" },
  { target: "/files/0/..%2f..%2fetc%2fpasswd", status: 404, because: "there is no such file" },
  { target: "/nowhere", status: 404, because: "there is no such path" },
  { target: "//elsewhere/simple/", status: 404, because: "a path is a path" },
  { target: "/legacy/", status: 405, because: "files are posted" },
  { target: "/simple/my-tool/?format=text/plain", status: 406, because: "there is no such form" },
  { target: "/pypi/my-tool/9.9/json", status: 404, because: "there is no such version" },
])("GET $target is $status: $because", async ({ target, status }) => {
  expect((await visit(index, target)).status).toBe(status);
});

test.each(["https://pypi.example/simple", "https://pypi.example/simple/"])(
  "a name that the index does not have is looked for at %s",
  async (upstream) => {
    const { status, headers } = await visit(await open({ upstream }), "/simple/click/");
    expect([status, headers.location]).toEqual([303, "https://pypi.example/simple/click/"]);
  },
);

test("project JSON: the newest version, and one that is asked for", async () => {
  const whole = jsonOf(await visit(index, "/pypi/my.tool/json"));
  expect(whole.info).toMatchObject({ name: "My.Tool", version: "1.10" });
  expect(Object.keys(whole.releases)).toEqual(["1.2", "1.10"]);
  const release = jsonOf(await visit(index, "/pypi/my-tool/1.2.0/json"));
  expect(release.info).toMatchObject({ version: "1.2", summary: "A tool", requires_python: ">=3.9,<4" });
  expect(release.urls.map(({ packagetype }: { packagetype: string }) => packagetype)).toEqual(["bdist_wheel", "sdist"]);
  expect(release.urls[0].url).toBe(`${ORIGIN}/files/${sha256(WHEEL.bytes)}/${WHEEL.name}`);
});

test("a folder keeps files and their times; others that lie there are served too", async () => {
  const files = fakeFiles({ [`/kept/${NEWER.name}`]: NEWER.bytes, "/kept/notes.txt": "", "/kept/odd.whl": "no wheel" });
  const first = await open({ storage: folderStorage("/kept", files) });
  expect((await send(first, WHEEL)).status).toBe(200);
  expect(files.contents.has(`/kept/${WHEEL.name}`)).toBe(true);
  const later = fakeClock(Date.UTC(2026, 11, 24));
  const second = await open({ clock: later, storage: folderStorage("/kept", files) });
  const page = await json("/simple/my-tool/", second);
  const times = page.files.map((file: Record<string, string>) => [file.filename, file["upload-time"]]);
  expect(Object.fromEntries(times)).toEqual({
    [NEWER.name]: "2026-12-24T00:00:00.000Z",
    [WHEEL.name]: "2026-11-01T00:00:00.000Z",
  });
  expect((await send(second, WHEEL)).status).toBe(200);
  expect(second.log.at(-1)?.outcome).toBe("present");
});
