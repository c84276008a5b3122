import type http from "node:http";
import type { SecureContext } from "node:tls";
import { proxyFor } from "./proxy.ts";
import type { WebProxy } from "./proxy-fault.ts";
import { certificateFiles, trustOf } from "./trust.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How one address is asked. */
export interface Transport {
  readonly request: typeof http.request;
  readonly agent: http.Agent;
  /** The proxy that is told the whole address: that of plain http. What goes by TLS goes through one unread. */
  readonly proxy?: WebProxy;
}

/**
 * The ways to every address, as `environment` has it: proxies, whom to trust, what to show. Connections are kept.
 *
 * Throws SW-CERTIFICATE-UNREADABLE; the way to an address SW-PROXY-UNKNOWN.
 */
export async function openTransports(environment: Environment): Promise<(url: string) => Promise<Transport>> {
  // Node takes long to load them, and most commands ask nobody.
  const [{ default: http }, { default: https }] = await Promise.all([import("node:http"), import("node:https")]);
  const secureContext = await trustOf(certificateFiles(environment));
  const plain: Transport = { request: http.request, agent: new http.Agent({ keepAlive: true }) };
  // Said outright: NODE_TLS_REJECT_UNAUTHORIZED would have everybody believed.
  const trust = { rejectUnauthorized: true, ...(secureContext && { secureContext }) };
  const encrypted: Transport = { request: https.request, agent: new https.Agent({ keepAlive: true, ...trust }) };
  const tunnels = new Map<string, Promise<Transport>>();
  return async (url) => {
    const proxy = proxyFor(url, environment);
    const isPlain = new URL(url).protocol === "http:";
    if (proxy === undefined) return isPlain ? plain : encrypted;
    if (isPlain) return { ...(proxy.address.startsWith("http:") ? plain : encrypted), proxy };
    const tunnel = tunnels.get(proxy.address) ?? openTunnel(proxy, secureContext);
    tunnels.set(proxy.address, tunnel);
    return tunnel;
  };
}

async function openTunnel(proxy: WebProxy, secureContext: SecureContext | undefined): Promise<Transport> {
  const [{ default: https }, { tunnelAgent }] = await Promise.all([import("node:https"), import("./tunnel.ts")]);
  return { request: https.request, agent: await tunnelAgent(proxy, secureContext) };
}
