import type { Clock } from "../ports/clock.ts";
import type { ServedRequest } from "../ports/listen.ts";
import { isProjectName } from "../python/name.ts";
import { readBody } from "./body.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Issuer, issuerUrl } from "./issuer.ts";
import { type Claims, verifyToken } from "./json-web-token.ts";
import { mismatchOf, type Publisher } from "./publisher.ts";
import { type Answer, jsonReply } from "./reply.ts";
import type { Tokens } from "./tokens.ts";

export const AUDIENCE = "shipwheel-local";

/** Trusted publishing: identity tokens in, upload tokens out. */
export interface Mint {
  /** `POST /_/oidc/mint-token` */
  mint(request: ServedRequest): Promise<Answer>;
  /** `POST /_/oidc/burn-token`, for a client that is done: 202, whether there was such a token or not. */
  burn(request: ServedRequest): Promise<Answer>;
}

interface MintOptions {
  readonly issuer: Issuer;
  readonly publishers: readonly Publisher[];
  readonly tokens: Tokens;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
}

const MOST_BYTES = 65_536;

interface Refused {
  readonly kind: "refused";
  readonly code: string;
  readonly description: string;
}

type Exchange = { readonly kind: "minted"; readonly token: string; readonly expires: number } | Refused;

const NO_TOKEN = refused("invalid-payload", 'the body is not {"token": "..."}');

/**
 * Takes `{"token": JWT}`, in PyPI's terms: 200 with `token` and `expires` (seconds since 1970), or 422 with the code and
 * description of what is wrong. An identity token is good for one exchange; a publisher whose project does not exist is a
 * pending one, and the exchange creates the project.
 */
export function createMint({ issuer, publishers, tokens, catalogue, clock }: MintOptions): Mint {
  const spent = new Set<string>();

  async function exchange(request: ServedRequest): Promise<Exchange> {
    const token = tokenOf(await readBody(request, MOST_BYTES));
    if (token === undefined) return NO_TOKEN;
    if (publishers.length === 0) return refused("not-enabled", "no trusted publisher is configured");
    const expected = { issuer: issuerUrl(request.origin), audience: AUDIENCE, now: clock.now() };
    const verified = verifyToken(token, { keys: await issuer.publicKeys(), ...expected });
    if (verified.kind === "invalid") return refused("invalid-token", `malformed or invalid token: ${verified.because}`);
    return grant(verified.claims);
  }

  function grant(claims: Claims): Exchange {
    const matching = publishers.filter((publisher) => mismatchOf(publisher, claims) === undefined);
    if (matching.length === 0) {
      const reasons = publishers.map((publisher) => `${publisher.project}: ${mismatchOf(publisher, claims)}`);
      return refused("invalid-publisher", `valid token, but no corresponding publisher (${reasons.join("; ")})`);
    }
    const unnamed = matching.find(({ project }) => !isProjectName(project));
    if (unnamed) return refused("invalid-pending-publisher", `'${unnamed.project}' cannot be the name of a project`);
    const identifier = String(claims.jti);
    if (spent.has(identifier)) return refused("invalid-reuse-token", "invalid token: already used");
    spent.add(identifier);
    for (const { project } of matching) catalogue.createProject(project);
    return { kind: "minted", ...tokens.mint(matching) };
  }

  return {
    async mint(request) {
      const exchanged = await exchange(request);
      if (exchanged.kind === "refused") return failed(exchanged);
      const { token, expires } = exchanged;
      return { reply: jsonReply(200, { success: true, token, expires }), outcome: "minted" };
    },
    async burn(request) {
      const token = tokenOf(await readBody(request, MOST_BYTES));
      if (token === undefined) return failed(NO_TOKEN);
      tokens.burn(token);
      return { reply: jsonReply(202, { message: "Accepted" }), outcome: "burnt" };
    },
  };
}

function failed({ code, description }: Refused): Answer {
  const reply = jsonReply(422, { message: "Token request failed", errors: [{ code, description }] });
  return { reply, outcome: `${code}: ${description}` };
}

function refused(code: string, description: string): Refused {
  return { kind: "refused", code, description };
}

function tokenOf(body: Uint8Array | undefined): string | undefined {
  try {
    const payload: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof payload !== "object" || payload === null || !("token" in payload)) return undefined;
    return typeof payload.token === "string" ? payload.token : undefined;
  } catch {
    return undefined;
  }
}
