import type { Agent, RequestOptions } from "node:https";
import type { Duplex } from "node:stream";
import type { SecureContext } from "node:tls";
import { awayError, refusedBy, type WebProxy } from "./proxy-fault.ts";

const HTTPS_PORT = 443;
const CONNECT_MS = 60_000;

/** An agent whose connections go through `proxy` by CONNECT: what is said to the origin, its credential too, is not for the proxy to read. */
export async function tunnelAgent(proxy: WebProxy, secureContext: SecureContext | undefined): Promise<Agent> {
  const { default: https } = await import("node:https");
  const trust = { ...(secureContext && { secureContext }), rejectUnauthorized: true };
  const agent = new https.Agent({ keepAlive: true, ...trust });
  const encrypt = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => {
    const { host, hostname, port, timeout } = options as RequestOptions;
    const authority = authorityOf(host ?? hostname ?? "", Number(port ?? HTTPS_PORT));
    dig(authority, proxy, trust, timeout ?? CONNECT_MS).then(
      (socket) => done?.(null, encrypt({ ...options, socket } as typeof options) as Duplex),
      (error: Error) => done?.(error, undefined as unknown as Duplex),
    );
    return undefined;
  };
  return agent;
}

function authorityOf(host: string, port: number): string {
  const bare = host.replace(/^\[|\]$/g, "");
  return bare.includes(":") ? `[${bare}]:${port}` : `${bare}:${port}`;
}

/** Throws SW-PROXY-CREDENTIALS, SW-PROXY-REFUSED, SW-PROXY-AWAY. */
async function dig(
  authority: string,
  proxy: WebProxy,
  trust: { readonly secureContext?: SecureContext },
  timeout: number,
): Promise<Duplex> {
  const isPlain = proxy.address.startsWith("http:");
  const { request } = isPlain ? await import("node:http") : await import("node:https");
  const headers = { host: authority, ...(proxy.authorization && { "proxy-authorization": proxy.authorization }) };
  const options = {
    method: "CONNECT",
    path: authority,
    headers,
    agent: false,
    timeout,
    ...(isPlain ? {} : { ...trust, servername: proxy.serverName }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(proxy.address, options);
    asked.once("connect", (reply, socket) => {
      if (reply.statusCode === 200) {
        socket.setTimeout(0);
        resolve(socket);
      } else {
        socket.destroy();
        reject(refusedBy(proxy, reply.statusCode, authority));
      }
    });
    asked.once("response", (reply) => {
      reply.destroy();
      reject(refusedBy(proxy, reply.statusCode, authority));
    });
    asked.once("timeout", () => asked.destroy(new Error(`nothing moved for ${timeout / 1000} s`)));
    asked.once("error", (cause) => reject(awayError(proxy, cause)));
    asked.end();
  });
}
