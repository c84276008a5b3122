import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ShipwheelError } from "../errors.ts";
import type { Handler, Listen, ServedReply, ServedRequest } from "../ports/listen.ts";

const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;
// A client that is told no while it sends hears it only once it has sent all.
const DRAINED_BYTES = 1024 ** 3;

/** Serves `handler` on loopback. A request whose Host is another name (a web page that was pointed at us) is refused. */
export const serve: Listen = async (handler, { host, port }) => {
  const { createServer } = await import("node:http");
  let origin = "";
  const server = createServer((request, response) => {
    answer(handler, requestOf(request, origin), request)
      .then((reply) => send(reply, request, response))
      .catch(() => response.destroy());
  });
  await listen(server, host, port);
  const { port: taken } = server.address() as AddressInfo;
  origin = `http://${host}:${taken}`;
  return {
    url: origin,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
};

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const code = cause.code === "EADDRINUSE" ? "SW-PORT-IN-USE" : "SW-PORT-REFUSED";
      reject(new ShipwheelError(code, `port ${port} on ${host}`, { cause }));
    });
    server.listen({ host, port }, resolve);
  });
}

async function answer(handler: Handler, request: ServedRequest, incoming: IncomingMessage): Promise<ServedReply> {
  if (!LOOPBACK.test(incoming.headers.host ?? "")) return plain(421, "This server answers on this machine alone.\n");
  try {
    return await handler(request);
  } catch {
    return plain(500, "Internal Server Error\n");
  }
}

function plain(status: number, text: string): ServedReply {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: new TextEncoder().encode(text) };
}

function requestOf(incoming: IncomingMessage, origin: string): ServedRequest {
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
  return {
    method: incoming.method ?? "GET",
    target: incoming.url ?? "/",
    origin,
    headers: Object.fromEntries(headers),
    // A reader that stops early must not take the connection with it: the reply is still to be sent.
    body: { [Symbol.asyncIterator]: () => incoming.iterator({ destroyOnReturn: false }) },
  };
}

async function send(reply: ServedReply, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (reply.connection !== undefined) return fail(reply, response);
  const unread = hasBody(incoming) && !incoming.readableEnded;
  response.writeHead(reply.status, reply.reason, {
    ...reply.headers,
    "content-length": reply.body.length,
    ...(unread && { connection: "close" }),
  });
  if (unread) await drain(incoming);
  response.end(reply.body);
}

/** What was not read of the request stays unread. */
function fail({ connection, status, reason, headers, body }: ServedReply, response: ServerResponse): void {
  if (connection === "stall") return;
  if (connection === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(status, reason, { ...headers, "content-length": body.length });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

async function drain(incoming: IncomingMessage): Promise<void> {
  let drained = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    drained += chunk.length;
    if (drained > DRAINED_BYTES) return;
  }
}
