import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { loopbackCertificate } from "../certificate.ts";

/** TLS before a plain server: real clients ask for no token without it. */
export interface TlsFront {
  readonly url: string;
  /** PEM, for a client to trust. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** Passes every request on to the server at `to`, and its reply back. By a certificate for 127.0.0.1, unless `tls` says otherwise. */
export async function openTlsFront(to: string, tls: https.ServerOptions = {}): Promise<TlsFront> {
  const certificate = loopbackCertificate();
  const server = https.createServer({ ...certificate, ...tls }, (incoming, reply) => {
    const { method = "GET", url = "/" } = incoming;
    const headers = { ...incoming.headers, host: new URL(to).host };
    const passed = http.request(to + url, { method, headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.headers);
      answer.pipe(reply);
    });
    passed.on("error", () => reply.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificate: certificate.cert,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
