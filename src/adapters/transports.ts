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
 * The way to an address that is asked by TLS throws SW-CERTIFICATE-UNREADABLE, and each SW-PROXY-UNKNOWN.
 */
export async function openTransports(environment: Environment): Promise<(url: string) => Promise<Transport>> {
  // Node takes long to load it, and most commands ask nobody.
  const { default: http } = await import("node:http");
  const plain: Transport = { request: http.request, agent: new http.Agent({ keepAlive: true }) };
  let opened: Promise<Encryption> | undefined;
  const encryption = () => {
    opened ??= openEncryption(environment);
    return opened;
  };
  const tunnels = new Map<string, Promise<Transport>>();
  return async (url) => {
    const proxy = proxyFor(url, environment);
    const isPlain = new URL(url).protocol === "http:";
    if (proxy === undefined) return isPlain ? plain : (await encryption()).direct;
    if (isPlain) return { ...(proxy.address.startsWith("http:") ? plain : (await encryption()).direct), proxy };
    const tunnel = tunnels.get(proxy.address) ?? encryption().then((each) => openTunnel(proxy, each.secureContext));
    tunnels.set(proxy.address, tunnel);
    return tunnel;
  };
}

interface Encryption {
  readonly direct: Transport;
  /** `undefined` when Node's own ways will do. */
  readonly secureContext: SecureContext | undefined;
}

/** Opened for the first address that needs it: to read the authorities that a system trusts takes tens of milliseconds. */
async function openEncryption(environment: Environment): Promise<Encryption> {
  const { default: https } = await import("node:https");
  const secureContext = await trustOf(certificateFiles(environment));
  // Said outright: NODE_TLS_REJECT_UNAUTHORIZED would have everybody believed.
  const trust = { rejectUnauthorized: true, ...(secureContext && { secureContext }) };
  return { direct: { request: https.request, agent: new https.Agent({ keepAlive: true, ...trust }) }, secureContext };
}

async function openTunnel(proxy: WebProxy, secureContext: SecureContext | undefined): Promise<Transport> {
  const [{ default: https }, { tunnelAgent }] = await Promise.all([import("node:https"), import("./tunnel.ts")]);
  return { request: https.request, agent: await tunnelAgent(proxy, secureContext) };
}
