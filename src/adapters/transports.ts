import type http from "node:http";
import type { SecureContext } from "node:tls";
import type { CertificateFiles } from "../ports/certificates.ts";
import { proxyFor } from "./proxy.ts";
import type { WebProxy } from "./proxy-fault.ts";
import { bothFiles, certificateFiles, trustOf } from "./trust.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How one address is asked. */
export interface Transport {
  readonly request: typeof http.request;
  readonly agent: http.Agent;
  /** The proxy that is told the whole address: that of plain http. What goes by TLS goes through one unread. */
  readonly proxy?: WebProxy;
}

/** Certificates that the user keeps for an origin (`https://index.example`). */
export type StoredCertificates = () => Promise<ReadonlyMap<string, CertificateFiles>>;

/**
 * The ways to every address, as `environment` has it: proxies, whom to trust, what to show; and as `stored` has it for an origin, which is
 * asked once. Connections are kept.
 *
 * The way to an address that is asked by TLS throws SW-CERTIFICATE-UNREADABLE, and each SW-PROXY-UNKNOWN.
 */
export async function openTransports(
  environment: Environment,
  stored: StoredCertificates,
): Promise<(url: string) => Promise<Transport>> {
  // Node takes long to load it, and most commands ask nobody.
  const { default: http } = await import("node:http");
  const plain: Transport = { request: http.request, agent: new http.Agent({ keepAlive: true }) };
  const encryptionFor = encryptions(environment, stored);
  const tunnels = new Map<string, Promise<Transport>>();
  return async (url) => {
    const proxy = proxyFor(url, environment);
    const isPlain = new URL(url).protocol === "http:";
    if (proxy === undefined) return isPlain ? plain : (await encryptionFor(url)).direct;
    if (isPlain) {
      return { ...(proxy.address.startsWith("http:") ? plain : (await encryptionFor(proxy.address)).direct), proxy };
    }
    const encryption = await encryptionFor(url);
    const name = `${proxy.address} ${encryption.name}`;
    const tunnel = tunnels.get(name) ?? openTunnel(proxy, encryption.secureContext);
    tunnels.set(name, tunnel);
    return tunnel;
  };
}

/** One for the origins that have certificates of their own each, and one for all others. */
function encryptions(environment: Environment, stored: StoredCertificates): (url: string) => Promise<Encryption> {
  const opened = new Map<string, Promise<Encryption>>();
  let asked: ReturnType<StoredCertificates> | undefined;
  return async (url) => {
    asked ??= stored();
    const { origin } = new URL(url);
    const own = (await asked).get(origin);
    const name = own === undefined ? "" : origin;
    const usual = certificateFiles(environment);
    const encryption = opened.get(name) ?? openEncryption(own === undefined ? usual : bothFiles(own, usual), name);
    opened.set(name, encryption);
    return encryption;
  };
}

interface Encryption {
  readonly name: string;
  readonly direct: Transport;
  /** `undefined` when Node's own ways will do. */
  readonly secureContext: SecureContext | undefined;
}

/** Opened for the first address that needs it: to read the authorities that a system trusts takes tens of milliseconds. */
async function openEncryption(files: CertificateFiles, name: string): Promise<Encryption> {
  const { default: https } = await import("node:https");
  const secureContext = await trustOf(files);
  // Said outright: NODE_TLS_REJECT_UNAUTHORIZED would have everybody believed.
  const trust = { rejectUnauthorized: true, ...(secureContext && { secureContext }) };
  return {
    name,
    direct: { request: https.request, agent: new https.Agent({ keepAlive: true, ...trust }) },
    secureContext,
  };
}

async function openTunnel(proxy: WebProxy, secureContext: SecureContext | undefined): Promise<Transport> {
  const [{ default: https }, { tunnelAgent }] = await Promise.all([import("node:https"), import("./tunnel.ts")]);
  return { request: https.request, agent: await tunnelAgent(proxy, secureContext) };
}
