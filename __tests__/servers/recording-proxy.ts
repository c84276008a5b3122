import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that lets nothing through, and knows who wanted to. */
export interface RecordingProxy extends AsyncDisposable {
  /** Variables that lead a program's traffic to it; loopback's own goes by. */
  readonly environment: Readonly<Record<string, string>>;
  /** `GET http://index.example/simple/`, `CONNECT pypi.org:443`, with the credential where one was shown. */
  readonly asked: readonly string[];
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push([request.method, request.url, request.headers.authorization].filter(Boolean).join(" "));
    response.writeHead(404).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
  return {
    environment: {
      ...Object.fromEntries(names.map((name) => [name, url])),
      NO_PROXY: "127.0.0.1",
      no_proxy: "127.0.0.1",
    },
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
