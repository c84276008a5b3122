import { BlockList, isIP } from "node:net";
import { ShipwheelError } from "../errors.ts";
import { isLoopback } from "../ports/http.ts";
import type { WebProxy } from "./proxy-fault.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that `environment` names for `url`: by https_proxy or http_proxy, else all_proxy, in lower case before upper case, and none
 * for what no_proxy names. Loopback never has one.
 *
 * Throws SW-PROXY-UNKNOWN for an address that is none, and for proxies of another kind (SOCKS).
 */
export function proxyFor(url: string, environment: Environment): WebProxy | undefined {
  const { protocol } = new URL(url);
  if (isLoopback(url)) return undefined;
  const named = namedIn(environment, [protocol === "https:" ? "https_proxy" : "http_proxy", "all_proxy"]);
  if (named === undefined || passesBy(url, namedIn(environment, ["no_proxy"])?.value ?? "")) return undefined;
  return readProxy(named);
}

interface Named {
  readonly variable: string;
  readonly value: string;
}

/** An empty variable in lower case switches off the one in upper case, as with curl and Python. */
function namedIn(environment: Environment, names: readonly string[]): Named | undefined {
  for (const name of names) {
    const variable = environment[name] === undefined ? name.toUpperCase() : name;
    const value = environment[variable]?.trim();
    if (value) return { variable, value };
  }
  return undefined;
}

function readProxy({ variable, value }: Named): WebProxy {
  const address = value.includes("://") ? value : `http://${value}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.hostname === "")
    throw new ShipwheelError("SW-PROXY-UNKNOWN", `${variable} is no address`);
  const { protocol, host, hostname, username, password } = url;
  if (!/^https?:$/.test(protocol))
    throw new ShipwheelError("SW-PROXY-UNKNOWN", `${variable} is a ${protocol}// address`);
  const serverName = isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? hostname : "";
  const proxy = { variable, address: `${protocol}//${host}`, serverName };
  if (username === "" && password === "") return proxy;
  const login = `${decoded(username)}:${decoded(password)}`;
  return { ...proxy, authorization: `Basic ${Buffer.from(login, "utf8").toString("base64")}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const USUAL_PORTS: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/** Names stand for their subdomains too, with or without `.` or `*.` before them; `:port` narrows; `10.0.0.0/8` is a range; `*` is all. */
function passesBy(url: string, list: string): boolean {
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const used = port || USUAL_PORTS[protocol];
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const [, name = entry, only] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
      return (only === undefined || only === used) && isMeant(host, name.replace(/^\[|\]$/g, ""));
    });
}

function isMeant(host: string, name: string): boolean {
  if (name === "*") return true;
  if (name.includes("/")) return isInRange(host, name);
  const bare = name.replace(/^\*?\./, "");
  return bare !== "" && (host === bare || (isIP(host) === 0 && host.endsWith(`.${bare}`)));
}

function isInRange(host: string, range: string): boolean {
  const [network = "", bits = ""] = range.split("/");
  const [family, asked] = [isIP(network), isIP(host)];
  const most = family === 6 ? 128 : 32;
  if (family === 0 || asked === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family === 6 ? "ipv6" : "ipv4");
  return list.check(host, asked === 6 ? "ipv6" : "ipv4");
}
