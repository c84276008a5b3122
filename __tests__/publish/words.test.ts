import { expect, test } from "@jest/globals";
import { wordsOf } from "../../src/publish/words.ts";
import { type FakeReply, fakeHttp } from "../fakes/http.ts";

async function words(reply: FakeReply, secrets: readonly string[] = []): Promise<string> {
  const http = fakeHttp(() => reply);
  return wordsOf(await http.send({ method: "GET", url: "https://index.example/" }), secrets);
}

test.each([
  { reply: { status: 404, reason: "Not Found" }, says: "404 Not Found", because: "the reason is all there is" },
  { reply: { status: 502 }, says: "502", because: "there may be nothing at all" },
  {
    reply: { status: 400, reason: "Bad Request", body: '{"message": "No such classifier"}' },
    says: "400 Bad Request: No such classifier",
    because: "PyPI's JSON has a message",
  },
  {
    reply: { status: 400, reason: "File already exists", body: '{"message": "File already exists, see help"}' },
    says: "400 File already exists, see help",
    because: "what is said twice is shown once",
  },
  {
    reply: { status: 422, body: '{"message": "Token request failed", "errors": [{"code": "a", "description": "b"}]}' },
    says: "422 Token request failed; a: b",
    because: "the token endpoint lists errors",
  },
  {
    reply: { status: 500, body: "<html><body><h1>Internal\n Error</h1></body></html>" },
    says: "500 Internal Error",
    because: "markup is not for a terminal",
  },
  {
    reply: {
      status: 413,
      reason: "Request Entity Too Large",
      body: "<html><head><title>413 Request Entity Too Large</title></head><body><h1>413 Request Entity Too Large</h1>nginx</body></html>",
    },
    says: "413 Request Entity Too Large nginx",
    because: "nginx says all of it three times",
  },
  {
    reply: { status: 400, reason: Buffer.from("已存在").toString("latin1") },
    says: "400 已存在",
    because: "a status line in UTF-8 is read as Latin-1",
  },
  { reply: { status: 400, reason: "gehört dir nicht" }, says: "400 gehört dir nicht", because: "this one is Latin-1" },
  { reply: { status: 400, reason: "已存在" }, says: "400 已存在", because: "what is decoded already stays as it is" },
  {
    reply: { status: 403, body: "<html><head><title>Not for you</title></head><body></body></html>" },
    says: "403 Not for you",
    because: "a title may be all there is",
  },
  {
    reply: { status: 400, body: "\u001b[31mred\u0007\r\n::error::forged" },
    says: "400 [31mred ::error::forged",
    because: "control characters would command the terminal, and a new line the runner",
  },
  {
    reply: { status: 400, body: '["no", "object"]' },
    says: '400 ["no", "object"]',
    because: "JSON of another shape is text",
  },
  {
    reply: { status: 400, body: "x".repeat(100_000) },
    says: "400",
    because: "what is too long to be a message is none",
  },
])("$says: $because", async ({ reply, says }) => {
  expect(await words(reply)).toBe(says);
});

test("a long text is cut", async () => {
  expect((await words({ status: 400, body: "word ".repeat(1000) })).length).toBeLessThan(600);
});

test("a secret that is echoed is not shown", async () => {
  expect(await words({ status: 403, reason: "no hunter2", body: "hunter2 is wrong, hunter2!" }, ["hunter2", ""])).toBe(
    "403 no ***: *** is wrong, ***!",
  );
});
