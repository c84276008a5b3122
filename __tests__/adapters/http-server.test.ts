import http from "node:http";
import { afterEach, expect, test } from "@jest/globals";
import { serve } from "../../src/adapters/http-server.ts";
import type { Handler, Listening, ServedReply } from "../../src/ports/listen.ts";

const open: Listening[] = [];

async function listen(handler: Handler): Promise<Listening> {
  const server = await serve(handler, { host: "127.0.0.1", port: 0 });
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

function say(text: string, status = 200): ServedReply {
  return { status, headers: { "content-type": "text/plain" }, body: Buffer.from(text) };
}

test("a handler gets the request as it came, with where the server listens, and its reply goes out as it is", async () => {
  const server = await listen(async ({ method, target, origin, headers }) => ({
    ...say(JSON.stringify({ method, target, origin, x: headers["x-one"] }), 400),
    reason: "Not today",
  }));
  const reply = await fetch(`${server.url}/a%20b?c=d`, { method: "DELETE", headers: { "X-One": "1" } });
  expect([reply.status, reply.statusText]).toEqual([400, "Not today"]);
  expect(await reply.json()).toEqual({ method: "DELETE", target: "/a%20b?c=d", origin: server.url, x: "1" });
});

test("a hundred MiB arrive whole, in pieces", async () => {
  const server = await listen(async ({ body }) => {
    let length = 0;
    for await (const chunk of body) length += chunk.length;
    return say(String(length));
  });
  const reply = await fetch(server.url, { method: "POST", body: Buffer.alloc(100 * 1024 ** 2) });
  expect(await reply.text()).toBe(String(100 * 1024 ** 2));
});

test.each([
  { name: "reads nothing of it", reads: 0 },
  { name: "stops in the middle", reads: 1 },
])("who sends much hears the reply of a handler that $name", async ({ reads }) => {
  const server = await listen(async ({ body }) => {
    if (reads > 0) for await (const _ of body) break;
    return say("no", 413);
  });
  const reply = await fetch(server.url, { method: "POST", body: Buffer.alloc(20 * 1024 ** 2) });
  expect([reply.status, await reply.text()]).toEqual([413, "no"]);
});

test("a handler that fails is a 500 that tells nothing", async () => {
  const server = await listen(() => Promise.reject(new Error("secret")));
  const reply = await fetch(server.url);
  expect([reply.status, await reply.text()]).toEqual([500, "Internal Server Error\n"]);
});

test("a request for another host is refused: a web page may have been pointed at us", async () => {
  const server = await listen(async () => say("hello"));
  const status = await new Promise((resolve, reject) => {
    const request = http.get(server.url, { headers: { host: "evil.example" } }, (reply) => resolve(reply.statusCode));
    request.on("error", reject);
  });
  expect(status).toBe(421);
});

test("a port in use is a coded error that says what to do", async () => {
  const { url } = await listen(async () => say(""));
  const port = Number(new URL(url).port);
  await expect(serve(async () => say(""), { host: "127.0.0.1", port })).rejects.toMatchObject({
    code: "SW-PORT-IN-USE",
    message: expect.stringContaining(`port ${port} on 127.0.0.1`),
    problems: [{ hint: expect.stringContaining("--port") }],
  });
});

test("close ends connections that are kept open, and the port is free again", async () => {
  const server = await serve(async () => say("hello"), { host: "127.0.0.1", port: 0 });
  const agent = new http.Agent({ keepAlive: true });
  await new Promise((resolve, reject) => {
    http.get(server.url, { agent }, (reply) => reply.resume().on("end", resolve)).on("error", reject);
  });
  await server.close();
  agent.destroy();
  await expect(fetch(server.url)).rejects.toThrow();
});
