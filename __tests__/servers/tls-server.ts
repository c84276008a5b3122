import { once } from "node:events";
import type { IncomingHttpHeaders } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";

/** A server that speaks TLS alone, and remembers what it was asked. */
export interface TlsServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  readonly seen: readonly IncomingHttpHeaders[];
  connections(): number;
}

/** Answers every request with the body `hello`. */
export async function startTlsServer(options: ServerOptions): Promise<TlsServer> {
  const seen: IncomingHttpHeaders[] = [];
  let connections = 0;
  const server = createServer(options, (request, response) => {
    seen.push(request.headers);
    request.resume().once("end", () => response.end("hello"));
  });
  server.on("secureConnection", () => {
    connections += 1;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `https://127.0.0.1:${port}/`,
    seen,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
