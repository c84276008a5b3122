import { expect, test } from "@jest/globals";
import { listFiles } from "../../src/publish/simple-api.ts";
import type { IndexFile } from "../../src/python/simple-page.ts";
import { fakeClock } from "../fakes/clock.ts";
import { type FakeReply, fakeHttp } from "../fakes/http.ts";

const INDEX = { simple: "https://index.example/simple/" };
const SHA256 = "ab".repeat(32);
const JSON_TYPE = { "content-type": "application/vnd.pypi.simple.v1+json" };
const HTML_TYPE = { "content-type": "text/html; charset=utf-8" };

async function list(...replies: FakeReply[]): Promise<IndexFile[]> {
  const http = fakeHttp(() => replies.shift() ?? { status: 500 });
  const listed = await listFiles({ index: INDEX, project: "my-tool", access: undefined }, { http, clock: fakeClock() });
  return [...listed.values()];
}

const json = (files: unknown): FakeReply => ({ status: 200, headers: JSON_TYPE, body: JSON.stringify({ files }) });
const html = (body: string): FakeReply => ({ status: 200, headers: HTML_TYPE, body });

test.each([
  {
    reply: json([{ filename: "a-1.whl", url: "/files/a-1.whl", hashes: { sha256: SHA256.toUpperCase() } }]),
    because: "JSON (PEP 691)",
  },
  { reply: html(`<a href="../../files/a-1.whl#sha256=${SHA256}">a-1.whl</a>`), because: "HTML (PEP 503)" },
  {
    reply: html(`<a data-x="1"\nHREF = '/files/a-1.whl#sha256=${SHA256}' data-gpg-sig="false">a</a>`),
    because: "HTML as people write it",
  },
])("a file is read from $because", async ({ reply }) => {
  expect(await list(reply)).toEqual([{ name: "a-1.whl", url: "https://index.example/files/a-1.whl", sha256: SHA256 }]);
});

test.each([
  {
    reply: html('<a data-yanked="broken" href="/files/a-1.whl">a</a>'),
    yanked: true,
    because: "HTML has an attribute",
  },
  { reply: html('<a href="/files/a-1.whl" data-yanked>a</a>'), yanked: true, because: "which may be empty" },
  { reply: html('<a href="/files/a-1.whl?data-yanked" title=data-yanked>a</a>'), because: "nothing else is one" },
  { reply: json([{ filename: "a", url: "a", yanked: "broken" }]), yanked: true, because: "JSON may give the reason" },
  { reply: json([{ filename: "a", url: "a", yanked: false }]), because: "JSON may deny it" },
])("a file is yanked ($yanked): $because (PEP 592)", async ({ reply, yanked }) => {
  const [file] = await list(reply);
  expect(file?.yanked).toBe(yanked);
});

test.each([
  { reply: html('<a href="/files/a%2Bb-1.whl#md5=00">x</a>'), name: "a+b-1.whl", because: "names are encoded in URLs" },
  { reply: html('<a href="/get?x=1&amp;y=2/a-1.whl">x</a>'), name: "get", because: "a query is no part of the name" },
  { reply: html('<a href="/files/%zz">x</a>'), name: "%zz", because: "what cannot be decoded stays as it is" },
  {
    reply: json([{ filename: "a", url: "b", hashes: { sha256: "no digest" } }]),
    name: "a",
    because: "a digest is hex",
  },
])("$name has no sha256: $because", async ({ reply, name }) => {
  expect(await list(reply)).toEqual([{ name, url: expect.stringContaining("https://index.example/") }]);
});

test.each([
  { reply: { status: 404 }, because: "the index does not know the project" },
  { reply: { status: 410 }, because: "the project is gone" },
  {
    reply: json([null, 1, {}, { filename: 1, url: "x" }, { filename: "a", url: "http://[" }]),
    because: "no entry is one",
  },
  { reply: html("<a <a <a href=x>"), because: "no link is one" },
])("there are no files when $because", async ({ reply }) => {
  expect(await list(reply)).toEqual([]);
});

test.each([
  {
    reply: { status: 200, headers: JSON_TYPE, body: "[]" },
    code: "SW-INDEX-UNREADABLE",
    because: "it is JSON of another kind",
  },
  { reply: { status: 400 }, code: "SW-INDEX-UNREADABLE", because: "the index does not like the question" },
  {
    reply: { status: 302, headers: { location: "http://[" } },
    code: "SW-INDEX-UNREADABLE",
    because: "it leads to no URL",
  },
  {
    reply: { status: 302, headers: { location: "file:///etc/passwd" } },
    code: "SW-INDEX-UNREADABLE",
    because: "it leads into this machine",
  },
  { reply: { status: 401 }, code: "SW-INDEX-CREDENTIALS", because: "it wants credentials" },
  { reply: { status: 503 }, code: "SW-INDEX-UNAVAILABLE", because: "it is away" },
])("$code when $because", async ({ reply, code }) => {
  await expect(list(...Array<FakeReply>(5).fill(reply))).rejects.toMatchObject({ code });
});

test("redirects in a circle end", async () => {
  const round = { status: 302, headers: { location: "/simple/my-tool/" } };
  await expect(list(...Array<FakeReply>(20).fill(round))).rejects.toMatchObject({ code: "SW-INDEX-UNREADABLE" });
});

test("a page made to be slow is read in time", async () => {
  const pages = ["<a ".repeat(300_000), `<a ${"href ".repeat(200_000)}`, `<a href${" ".repeat(1_000_000)}`];
  const start = performance.now();
  for (const page of pages) await list(html(page));
  expect(performance.now() - start).toBeLessThan(3000);
});

test.each([
  {
    reply: html('<a href="/users/password/new">Forgot?</a><form><input id="p" type="password"></form>'),
    code: "SW-INDEX-CREDENTIALS",
    because: "it is a page to sign in by",
  },
  { reply: { status: 203, body: "Sign in" }, code: "SW-INDEX-CREDENTIALS", because: "so Azure DevOps says it" },
  {
    reply: html('<!DOCTYPE html><title>Packages</title><div id="app"></div><script src="/app.js"></script>'),
    code: "SW-INDEX-UNREADABLE",
    because: "it is a program for people",
  },
  {
    reply: { status: 400, body: "<html><head><title>400 No required SSL certificate was sent</title></head></html>" },
    code: "SW-TLS-CLIENT-CERTIFICATE",
    because: "so nginx says it",
  },
])("$code, and no empty list: $because", async ({ reply, code }) => {
  await expect(list(reply)).rejects.toMatchObject({ code });
});

test("a page that lists files may have more on it", async () => {
  const page = '<script src="/search.js"></script><a href="/files/a-1.whl">a</a><input type="password">';
  expect(await list(html(page))).toMatchObject([{ name: "a-1.whl" }]);
});
