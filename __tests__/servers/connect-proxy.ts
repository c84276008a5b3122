import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";

/** What is asked of a proxy. */
export interface ProxyRequest {
  /** `CONNECT index.example:443` */
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
}

export interface ConnectProxy extends AsyncDisposable {
  /** Without a login. */
  readonly url: string;
  readonly port: number;
  readonly asked: readonly ProxyRequest[];
  /** All that clients sent through its tunnels, as it came by. */
  passed(): Buffer;
}

interface ProxyOptions {
  /** Where every tunnel leads, whatever name was asked for: a port of this machine. */
  readonly to: number;
  /** `user:password` */
  readonly login?: string;
  /** What is answered in the place of a tunnel; 0 for nothing, ever. */
  readonly answers?: number;
  /** The proxy itself is spoken to by TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** A real proxy on loopback: it opens tunnels and reads what passes, as anybody between could. */
export async function startConnectProxy({ to, login, answers, tls }: ProxyOptions): Promise<ConnectProxy> {
  const asked: ProxyRequest[] = [];
  const passed: Buffer[] = [];
  const sockets = new Set<Duplex>();
  const server: Server = tls === undefined ? createServer() : createTlsServer(tls);
  server.on("connection", (socket: Duplex) => sockets.add(socket));
  server.on("connect", (request: IncomingMessage, socket: Duplex) => {
    asked.push({ line: `CONNECT ${request.url}`, headers: request.headers });
    const wanted = login && `Basic ${Buffer.from(login).toString("base64")}`;
    const status = wanted && request.headers["proxy-authorization"] !== wanted ? 407 : answers;
    if (status === 0) return;
    if (status !== undefined) return void socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    const tunnel = connect(to, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      socket.on("data", (chunk: Buffer) => passed.push(chunk));
      socket.pipe(tunnel).pipe(socket);
    });
    sockets.add(tunnel);
    for (const each of [socket, tunnel]) each.on("error", () => tunnel.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    port,
    asked,
    passed: () => Buffer.concat(passed),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
