import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { machineHttp } from "../../src/adapters/http.ts";

const MIB = 1024 * 1024;
const servers: Server[] = [];

async function listen(listener: RequestListener): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(listener);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function textOf(reply: { bytes(): Promise<Uint8Array> }): Promise<string> {
  return new TextDecoder().decode(await reply.bytes());
}

async function sizeOf(request: IncomingMessage): Promise<number> {
  let size = 0;
  for await (const chunk of request) size += (chunk as Buffer).length;
  return size;
}

test("a request is sent as it is, and the reply comes back with status, reason, headers and body", async () => {
  const { url } = await listen((request, response) => {
    response.writeHead(418, "Short and stout", { "X-Seen": `${request.method} ${request.headers["x-sent"]}` });
    response.end("tea");
  });
  const reply = await machineHttp({}).send({
    method: "PUT",
    url,
    headers: { "x-sent": "yes" },
    body: Buffer.from("hi"),
  });
  expect(reply).toMatchObject({ status: 418, reason: "Short and stout", headers: { "x-seen": "PUT yes" } });
  expect(await textOf(reply)).toBe("tea");
});

test("a streamed body has its length announced, and arrives whole", async () => {
  const { url } = await listen(async (request, response) => {
    response.end(
      `${request.headers["content-length"]} ${request.headers["transfer-encoding"]} ${await sizeOf(request)}`,
    );
  });
  const reply = await machineHttp({}).send({ method: "POST", url, body: { length: 5 * MIB, chunks: () => zeros(5) } });
  expect(await textOf(reply)).toBe(`${5 * MIB} undefined ${5 * MIB}`);
});

test("a redirect is a reply: nothing goes to where it points", async () => {
  let visits = 0;
  const elsewhere = await listen((_, response) => {
    visits += 1;
    response.end();
  });
  const { url } = await listen((_, response) => {
    response.writeHead(302, { location: elsewhere.url }).end();
  });
  const reply = await machineHttp({}).send({ method: "GET", url, headers: { authorization: "Basic c2VjcmV0" } });
  expect(reply).toMatchObject({ status: 302, headers: { location: elsewhere.url } });
  expect(visits).toBe(0);
});

test("a connection is used again", async () => {
  const { url, server } = await listen((_, response) => void response.end("ok"));
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  const http = machineHttp({});
  for (let each = 0; each < 3; each += 1) await textOf(await http.send({ method: "GET", url }));
  expect(connections).toBe(1);
});

test("a no that comes before all was sent is heard, and the rest is not sent", async () => {
  let sent = 0;
  const { url } = await listen((request, response) => {
    request.once("data", () => {
      request.pause();
      response.writeHead(403, "No").end("not you");
    });
  });
  async function* counted() {
    for await (const chunk of zeros(64)) {
      sent += chunk.length;
      yield chunk;
    }
  }
  const reply = await machineHttp({}).send({ method: "POST", url, body: { length: 64 * MIB, chunks: counted } });
  expect([reply.status, await textOf(reply)]).toEqual([403, "not you"]);
  expect(sent).toBeLessThan(64 * MIB);
});

test.each([
  { listener: ((request) => request.socket.resetAndDestroy()) satisfies RequestListener, because: "it was reset" },
  { listener: ((request) => request.socket.end("junk\r\n\r\n")) satisfies RequestListener, because: "it was no HTTP" },
])("SW-HTTP-NO-ANSWER when $because, without the query", async ({ listener }) => {
  const { url } = await listen(listener);
  const asked = machineHttp({}).send({ method: "GET", url: `${url}/path?secret=1` });
  await expect(asked).rejects.toMatchObject({
    code: "SW-HTTP-NO-ANSWER",
    message: expect.not.stringContaining("secret"),
  });
});

test("SW-HTTP-NO-ANSWER when nobody listens", async () => {
  const { url, server } = await listen(() => {});
  server.close();
  await once(server, "close");
  await expect(machineHttp({}).send({ method: "GET", url })).rejects.toMatchObject({ code: "SW-HTTP-NO-ANSWER" });
});

test("SW-HTTP-NO-ANSWER for a scheme that is not HTTP", async () => {
  const asked = machineHttp({}).send({ method: "GET", url: "file:///etc/passwd" });
  await expect(asked).rejects.toMatchObject({ code: "SW-HTTP-NO-ANSWER" });
});

test("a server that stalls before its reply is given up", async () => {
  const { url } = await listen(() => {});
  const asked = machineHttp({}).send({ method: "GET", url, idleSeconds: 0.2 });
  await expect(asked).rejects.toMatchObject({ message: expect.stringContaining("nothing moved for 0.2 s") });
});

test("a server that stalls within its reply is given up", async () => {
  const { url } = await listen((_, response) => void response.writeHead(200, { "content-length": 10 }).write("half"));
  const reply = await machineHttp({}).send({ method: "GET", url, idleSeconds: 0.2 });
  await expect(reply.bytes()).rejects.toMatchObject({ message: expect.stringContaining("nothing moved for 0.2 s") });
});

test.each([
  {
    listener: ((_, response) => {
      response.writeHead(200);
      drip(response, () => response.write("x"));
    }) satisfies RequestListener,
    because: "its body comes a byte at a time",
  },
  {
    listener: ((_, response) => drip(response, () => response.writeProcessing())) satisfies RequestListener,
    because: "it says again and again that it is at work",
  },
])("a server that is never idle and never done is given up: $because", async ({ listener }) => {
  const { url } = await listen(listener);
  const http = machineHttp({}, { patienceSeconds: 0.3 });
  const asked = http.send({ method: "GET", url, idleSeconds: 5 }).then((reply) => reply.bytes());
  await expect(asked).rejects.toMatchObject({
    code: "SW-HTTP-NO-ANSWER",
    message: expect.stringContaining("bytes moved in"),
  });
});

test("headers without end are no reply", async () => {
  const { url } = await listen((_, { socket }) => {
    socket?.write("HTTP/1.1 200 OK\r\n");
    for (let each = 0; each < 1000; each += 1) socket?.write(`x-${each}: ${"y".repeat(1000)}\r\n`);
  });
  await expect(machineHttp({}).send({ method: "GET", url })).rejects.toMatchObject({ code: "SW-HTTP-NO-ANSWER" });
});

test("half a reply is no reply", async () => {
  const { url } = await listen((_, response) => {
    response.writeHead(200, { "content-length": 10 }).write("half", () => response.destroy());
  });
  const reply = await machineHttp({}).send({ method: "GET", url });
  await expect(reply.bytes()).rejects.toMatchObject({ code: "SW-HTTP-NO-ANSWER" });
});

test("a body beyond the limit is not read on", async () => {
  const { url } = await listen((_, response) => void response.end(Buffer.alloc(MIB)));
  const reply = await machineHttp({}).send({ method: "GET", url });
  await expect(reply.bytes(1000)).rejects.toMatchObject({ code: "SW-HTTP-TOO-LARGE" });
});

test("a body that cannot be read to its end breaks the request off, and its own error is told", async () => {
  const { url } = await listen(async (request, response) => {
    await sizeOf(request).catch(() => 0);
    response.end();
  });
  async function* broken() {
    yield Buffer.alloc(10);
    throw new Error("the disk is gone");
  }
  const asked = machineHttp({}).send({ method: "POST", url, body: { length: 100, chunks: broken } });
  await expect(asked).rejects.toThrow("the disk is gone");
});

test("loopback never goes through a proxy", async () => {
  const { url } = await listen((_, response) => void response.end("direct"));
  const http = machineHttp({ HTTP_PROXY: "http://127.0.0.1:1", http_proxy: "http://127.0.0.1:1" });
  expect(await textOf(await http.send({ method: "GET", url }))).toBe("direct");
});

test("other hosts go through the proxy of the environment", async () => {
  const proxy = await listen((request, response) => void response.end(`proxied ${request.url}`));
  const http = machineHttp({ HTTP_PROXY: proxy.url });
  const reply = await http.send({ method: "GET", url: "http://index.example/simple/" });
  expect(await textOf(reply)).toBe("proxied http://index.example/simple/");
});

function drip(response: ServerResponse, drop: () => void): void {
  const timer = setInterval(drop, 20);
  response.once("close", () => clearInterval(timer));
}

async function* zeros(mebibytes: number): AsyncGenerator<Uint8Array> {
  for (let each = 0; each < mebibytes; each += 1) yield Buffer.alloc(MIB);
}
