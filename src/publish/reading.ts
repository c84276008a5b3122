import { ShipwheelError } from "../errors.ts";
import { type HttpReply, shownUrl } from "../ports/http.ts";
import { type Attempt, againAfter, againLater, isTransient, type Wire } from "./attempts.ts";
import { plainText, wordsOf } from "./words.ts";

/** A credential for reading, and the one origin that may see it. */
export interface ReadAccess {
  readonly origin: string;
  readonly authorization: string;
  /** What of it may stand in no output, though a server echoes it. */
  readonly secrets: readonly string[];
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
      if (isTransient(reply.status)) {
        return againLater(new ShipwheelError("SW-INDEX-UNAVAILABLE", await saidOf({ reply, url: at }, access)), reply);
      }
      const next = redirectOf(reply, at, access);
      if (next === undefined) return { kind: "done", value: await use({ reply, url: at }) };
      await reply.bytes();
      at = next;
    }
    throw new ShipwheelError("SW-INDEX-UNREADABLE", `${shownUrl(url)} redirects more than ${REDIRECTS} times`);
  } catch (error) {
    return againAfter(error);
  }
}

function authorizationAt(url: string, access: ReadAccess | undefined): { authorization?: string } {
  return access !== undefined && new URL(url).origin === access.origin ? { authorization: access.authorization } : {};
}

function redirectOf(
  { status, headers: { location } }: HttpReply,
  from: string,
  access: ReadAccess | undefined,
): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  if (!URL.canParse(location, from)) {
    const said = plainText(location, access?.secrets);
    throw new ShipwheelError("SW-INDEX-UNREADABLE", `${shownUrl(from)} redirects to what is no URL: ${said}`);
  }
  const next = new URL(location, from);
  if (/^https?:$/.test(next.protocol)) return next.href;
  throw new ShipwheelError(
    "SW-INDEX-UNREADABLE",
    `${shownUrl(from)} redirects to ${next.protocol}, which is not for us`,
  );
}

/** An answer that is no yes, in the words of an error, without anything secret. */
export async function saidOf({ reply, url }: Fetched, access: ReadAccess | undefined): Promise<string> {
  return `GET ${plainText(shownUrl(url), access?.secrets)}: ${await wordsOf(reply, access?.secrets)}`;
}
