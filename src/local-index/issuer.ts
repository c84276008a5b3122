import { generateKeyPair, randomUUID } from "node:crypto";
import { promisify } from "node:util";
import type { Clock } from "../ports/clock.ts";
import type { ServedReply, ServedRequest } from "../ports/listen.ts";
import { type Claims, type PublicKey, type SigningKey, signToken } from "./json-web-token.ts";
import { jsonReply, refusal } from "./reply.ts";
import { isSecret } from "./secret.ts";

const ISSUER_PATH = "/_/issuer";
export const DISCOVERY_PATH = `${ISSUER_PATH}/.well-known/openid-configuration`;
export const KEY_SET_PATH = `${ISSUER_PATH}/jwks`;
/** Where a job asks for its token. */
export const ID_TOKEN_PATH = "/_/actions/id-token";

/** Stands in for `token.actions.githubusercontent.com`, and for the runner's endpoint that hands out its tokens. */
export interface Issuer {
  /** What a job sends to the id-token endpoint: `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken: string;
  publicKeys(): Promise<readonly PublicKey[]>;
  /** A token for `audience`, signed and valid for five minutes; `changed` claims go over the configured ones. */
  issue(origin: string, audience: string, changed?: Claims): Promise<string>;
}

interface IssuerOptions {
  readonly clock: Clock;
  /** What the tokens say besides issuer, audience, times and identifier: `repository`, `job_workflow_ref`, ... */
  readonly claims: Claims;
  readonly requestToken?: string;
}

const LIFETIME_SECONDS = 300;

/** The key is made at the first use: most clients of an index never ask for a token. */
export function createIssuer({ clock, claims, requestToken = randomUUID() }: IssuerOptions): Issuer {
  let key: Promise<IssuerKey> | undefined;
  const keyOnce = () => {
    key ??= generateKey();
    return key;
  };
  return {
    requestToken,
    publicKeys: async () => [(await keyOnce()).published],
    async issue(origin, audience, changed = {}) {
      const now = Math.floor(clock.now() / 1_000);
      const times = { iat: now, nbf: now, exp: now + LIFETIME_SECONDS };
      const standard = { iss: issuerUrl(origin), aud: audience, jti: randomUUID(), ...times };
      return signToken({ ...subjectOf(claims), ...claims, ...standard, ...changed }, (await keyOnce()).signing);
    },
  };
}

interface IssuerKey {
  readonly signing: SigningKey;
  readonly published: PublicKey;
}

async function generateKey(): Promise<IssuerKey> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2_048 });
  const kid = randomUUID();
  const published = { ...publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" };
  return { signing: { kid, privateKey }, published };
}

/** GitHub's default subject: the environment where there is one, else the ref. */
function subjectOf({ repository, environment, ref }: Claims): Claims {
  const context = environment === undefined ? `ref:${String(ref)}` : `environment:${String(environment)}`;
  return { sub: `repo:${String(repository)}:${context}` };
}

/** The `iss` of the tokens that are asked for at `origin`. */
export function issuerUrl(origin: string): string {
  return `${origin}${ISSUER_PATH}`;
}

/** OpenID Connect Discovery 1.0: what a verifier reads to find the keys. */
export function discovery({ origin }: ServedRequest): ServedReply {
  return jsonReply(200, {
    issuer: issuerUrl(origin),
    jwks_uri: origin + KEY_SET_PATH,
    response_types_supported: ["id_token"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  });
}

export async function keySet(issuer: Issuer): Promise<ServedReply> {
  return jsonReply(200, { keys: await issuer.publicKeys() });
}

/** The endpoint behind `ACTIONS_ID_TOKEN_REQUEST_URL`: `{"value": token}` for who shows the request token. */
export async function idToken(request: ServedRequest, query: URLSearchParams, issuer: Issuer): Promise<ServedReply> {
  const [, shown] = /^bearer (\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  if (shown === undefined || !isSecret(shown, issuer.requestToken)) {
    return refusal(401, "The request token is not the job's", request);
  }
  const audience = query.get("audience") || `${request.origin}/`;
  return jsonReply(200, { value: await issuer.issue(request.origin, audience) });
}
