import { ShipwheelError } from "../errors.ts";
import type { HttpReply } from "../ports/http.ts";
import { type Attempt, againAfter, againLater, isTransient, type Wire } from "./attempts.ts";
import { wordsOf } from "./words.ts";

/** A credential for reading, and the one origin that may see it. */
export interface ReadAccess {
  readonly origin: string;
  readonly authorization: string;
}

export interface Fetched {
  readonly reply: HttpReply;
  /** Where the reply came from, after redirects. */
  readonly url: string;
}

const REDIRECTS = 5;

/**
 * Gets `url` past redirects and caches, once, and gives the reply to `use`, which reads its body.
 *
 * The credential goes to its own origin alone, wherever a redirect leads. A lost connection, 5xx and 429 are worth another attempt.
 */
export async function attemptGet<T>(
  url: string,
  { accept, access }: { readonly accept: string; readonly access: ReadAccess | undefined },
  { http }: Pick<Wire, "http">,
  use: (fetched: Fetched) => Promise<T>,
): Promise<Attempt<T>> {
  try {
    let at = url;
    for (let hops = 0; hops <= REDIRECTS; hops += 1) {
      const headers = { accept, "cache-control": "no-cache", ...authorizationAt(at, access) };
      const reply = await http.send({ method: "GET", url: at, headers });
      if (isTransient(reply.status)) return againLater(await unavailable(at, reply), reply);
      const next = redirectOf(reply, at);
      if (next === undefined) return { kind: "done", value: await use({ reply, url: at }) };
      await reply.bytes();
      at = next;
    }
    throw new ShipwheelError("SW-INDEX-UNREADABLE", `${url} redirects more than ${REDIRECTS} times`);
  } catch (error) {
    return againAfter(error);
  }
}

function authorizationAt(url: string, access: ReadAccess | undefined): { authorization?: string } {
  return access !== undefined && new URL(url).origin === access.origin ? { authorization: access.authorization } : {};
}

function redirectOf({ status, headers: { location } }: HttpReply, from: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  if (!URL.canParse(location, from)) {
    throw new ShipwheelError("SW-INDEX-UNREADABLE", `${from} redirects to what is no URL: ${JSON.stringify(location)}`);
  }
  return new URL(location, from).href;
}

async function unavailable(url: string, reply: HttpReply): Promise<ShipwheelError> {
  return new ShipwheelError("SW-INDEX-UNAVAILABLE", `GET ${url}: ${await wordsOf(reply)}`);
}
