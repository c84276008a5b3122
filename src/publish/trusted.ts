import { type CodedProblem, ShipwheelError } from "../errors.ts";
import type { HttpReply } from "../ports/http.ts";
import type { IdTokenEndpoint } from "../ports/runner.ts";
import { jsonObject } from "../python/json.ts";
import {
  type Attempt,
  againAfter,
  againLater,
  isCutShort,
  isTransient,
  saysNotNow,
  untilDone,
  type Wire,
} from "./attempts.ts";
import { type Claims, claimsOf, explainClaims } from "./claims.ts";
import { secretForms, tokenCredential } from "./credential.ts";
import { isInsecure } from "./target.ts";
import { wordsOf } from "./words.ts";

/** An upload token that an index minted. */
export interface MintedToken {
  readonly token: string;
  /** Milliseconds since 1970 by our own clock, however wrong that is; absent where the index does not say it. */
  readonly expires?: number;
}

export interface IdTokenRequest {
  readonly audience: string;
  readonly idToken: IdTokenEndpoint;
}

export interface MintRequest extends IdTokenRequest {
  /** The upload URL of the index. */
  readonly upload: string;
  /** The index's own page of a project's publishers, where it is known. */
  readonly settings?: string;
  /** Why the job that the claims are of must not sign in here; asked before the index is. */
  readonly objection?: (claims: Claims) => CodedProblem | undefined;
}

/** Told each secret before it is used. */
export type Mask = (secret: string) => void;

const LONGEST_LIFE_MS = 15 * 60 * 1000;

const NO_PUBLISHER = /\binvalid-(pending-)?publisher\b/;

/** The audience that the index wants in id-tokens; `undefined` when it has no trusted publishing. Throws SW-OIDC-UNAVAILABLE. */
export function discoverAudience(upload: string, wire: Wire): Promise<string | undefined> {
  const url = new URL("/_/oidc/audience", upload).href;
  return untilDone(async () => {
    try {
      const reply = await wire.http.send({ method: "GET", url, headers: { accept: "application/json" } });
      if (isTransient(reply.status)) return againLater(await unavailable(`GET ${url}`, wordsOf(reply)), reply);
      const body = new TextDecoder().decode(await reply.bytes());
      if (reply.status !== 200) return { kind: "done", value: undefined };
      // An index without trusted publishing may answer everything with a page; what should be JSON is half an answer.
      if (isCutShort(body)) {
        return { kind: "again", because: await unavailable(`GET ${url}`, "an answer without an end") };
      }
      const audience = jsonObject(body)?.audience;
      return { kind: "done", value: typeof audience === "string" ? audience : undefined };
    } catch (error) {
      return againAfter(error);
    }
  }, wire.clock);
}

/**
 * Exchanges the job's identity for an upload token. An id-token serves once, so each attempt asks for a new one.
 *
 * Minting may create the project at the index: nothing else may be left to refuse. Throws SW-OIDC-PERMISSION when the job gets no
 * id-token, SW-OIDC-PUBLISHER with the claims when the index knows no such publisher, SW-OIDC-REFUSED, SW-OIDC-UNAVAILABLE.
 */
export function mintToken(request: MintRequest, wire: Wire & { readonly mask: Mask }): Promise<MintedToken> {
  return untilDone(async () => {
    const asked = await attemptIdToken(request, wire);
    if (asked.kind === "again") return asked;
    const objection = request.objection?.(claimsOf(asked.value));
    if (objection !== undefined) throw ShipwheelError.of([objection]);
    return attemptMint(asked.value, request, wire);
  }, wire.clock);
}

/**
 * The job's identity for `audience`, as a JWT. Throws SW-OIDC-PERMISSION, and SW-OIDC-UNAVAILABLE or SW-HTTP-NO-ANSWER after five
 * attempts.
 */
export function requestIdToken(request: IdTokenRequest, wire: Wire & { readonly mask: Mask }): Promise<string> {
  return untilDone(() => attemptIdToken(request, wire), wire.clock);
}

async function attemptIdToken(
  { audience, idToken }: IdTokenRequest,
  { http, mask }: Pick<Wire, "http"> & { readonly mask: Mask },
): Promise<Attempt<string>> {
  const url = new URL(idToken.url);
  url.searchParams.set("audience", audience);
  if (isInsecure(url.href)) throw new ShipwheelError("SW-INDEX-INSECURE", `the id-token comes from ${url.origin}`);
  mask(idToken.token);
  try {
    const headers = { accept: "application/json", authorization: `Bearer ${idToken.token}` };
    const reply = await http.send({ method: "GET", url: url.href, headers });
    const what = "The id-token service of the runner";
    if (isTransient(reply.status)) return againLater(await unavailable(what, wordsOf(reply, [idToken.token])), reply);
    if (reply.status !== 200) {
      throw new ShipwheelError("SW-OIDC-PERMISSION", `${what} answers ${await wordsOf(reply, [idToken.token])}`);
    }
    const jwt = jsonObject(new TextDecoder().decode(await reply.bytes()))?.value;
    if (typeof jwt !== "string")
      return { kind: "again", because: await unavailable(what, "an answer without a token") };
    mask(jwt);
    return { kind: "done", value: jwt };
  } catch (error) {
    return againAfter(error);
  }
}

async function attemptMint(
  jwt: string,
  request: MintRequest,
  { http, clock, mask }: Wire & { readonly mask: Mask },
): Promise<Attempt<MintedToken>> {
  const url = new URL("/_/oidc/mint-token", request.upload).href;
  try {
    const reply = await http.send({
      method: "POST",
      url,
      headers: { accept: "application/json", "content-type": "application/json" },
      body: new TextEncoder().encode(JSON.stringify({ token: jwt })),
    });
    if (isTransient(reply.status)) return againLater(await unavailable(`POST ${url}`, wordsOf(reply, [jwt])), reply);
    if (reply.status !== 200) {
      const words = await wordsOf(reply, [jwt]);
      if (saysNotNow(reply, words)) return againLater(await unavailable(`POST ${url}`, words), reply);
      throw refused(words, jwt, request);
    }
    const minted = mintedIn(new TextDecoder().decode(await reply.bytes()), reply, clock.now());
    if (minted === undefined) return { kind: "again", because: await unavailable(url, "an answer without a token") };
    for (const secret of secretForms(tokenCredential(minted.token))) mask(secret);
    return { kind: "done", value: minted };
  } catch (error) {
    return againAfter(error);
  }
}

function mintedIn(body: string, reply: HttpReply, now: number): MintedToken | undefined {
  const answer = jsonObject(body);
  if (typeof answer?.token !== "string" || answer.token === "") return undefined;
  const { token, expires } = answer;
  return { token, ...(typeof expires === "number" && { expires: now + lifeOf(expires * 1000, reply, now) }) };
}

/**
 * How long the token lives, in milliseconds. The index tells the end by its own clock, and by its Date what that says now; a runner's
 * clock may be minutes away. No more than what PyPI gives is believed: a token too many costs little, an expired one an upload.
 */
function lifeOf(end: number, { headers: { date = "" } }: HttpReply, now: number): number {
  const there = Date.parse(date);
  const life = end - (Number.isNaN(there) ? now : there);
  // Nobody mints what has expired: where nothing tells the time there, ours is wrong.
  return life <= 0 ? LONGEST_LIFE_MS : Math.min(life, LONGEST_LIFE_MS);
}

function refused(words: string, jwt: string, { upload, settings }: MintRequest): ShipwheelError {
  const offending = `${new URL(upload).host}: ${words}`;
  const detail = explainClaims(claimsOf(jwt));
  if (!NO_PUBLISHER.test(words)) return new ShipwheelError("SW-OIDC-REFUSED", offending, { detail });
  const where = settings === undefined ? "" : ` at ${settings}`;
  return new ShipwheelError("SW-OIDC-PUBLISHER", offending, {
    detail,
    hint: `Register the publisher that is shown${where}, or run the workflow that is registered there.`,
  });
}

async function unavailable(what: string, words: string | Promise<string>): Promise<ShipwheelError> {
  return new ShipwheelError("SW-OIDC-UNAVAILABLE", `${what}: ${await words}`);
}
