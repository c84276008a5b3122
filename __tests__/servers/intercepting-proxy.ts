import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { TLSSocket } from "node:tls";
import { certificateFor } from "../certificate.ts";

/** A proxy that answers in the place of whoever is asked through it. */
export interface InterceptingProxy extends AsyncDisposable {
  readonly url: string;
  /** Who trusts this certificate (PEM) believes it. */
  readonly certificate: string;
  /** `fulcio.sigstore.dev:443` */
  readonly asked: readonly string[];
}

/** Stands in for `hosts`: what they are asked by TLS is asked of `target` instead, an address without a slash at the end. */
export async function startInterceptingProxy(hosts: readonly string[], target: string): Promise<InterceptingProxy> {
  const asked: string[] = [];
  const { key, cert } = certificateFor(hosts);
  const inner = createServer((request, response) => {
    relay(target, request, response).catch(() => response.destroy());
  });
  const server = createServer();
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    inner.emit("connection", new TLSSocket(socket, { isServer: true, key, cert }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificate: cert,
    asked,
    async [Symbol.asyncDispose]() {
      inner.closeAllConnections();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function relay(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = "GET" } = request;
  const body = method === "GET" ? {} : { body: Buffer.concat(chunks) };
  const reply = await fetch(target + request.url, { method, ...body });
  response.writeHead(reply.status, { "content-type": reply.headers.get("content-type") ?? "text/plain" });
  response.end(Buffer.from(await reply.arrayBuffer()));
}
