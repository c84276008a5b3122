import { createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from "node:crypto";

/** The claims of a token, as far as reading tells: nothing of them is trusted before it was compared. */
export type Claims = Readonly<Record<string, unknown>>;

/** A public RSA key as a JWKS lists it (RFC 7517). */
export interface PublicKey extends JsonWebKey {
  readonly kid: string;
}

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

export interface Expected {
  readonly keys: readonly PublicKey[];
  readonly issuer: string;
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type VerifiedToken =
  | { readonly kind: "valid"; readonly claims: Claims }
  | { readonly kind: "invalid"; readonly because: string };

const MOST_CHARACTERS = 16_384;
const LEEWAY_SECONDS = 30;

/** `claims` as a compact RS256 token (RFC 7515). */
export function signToken(claims: Claims, { kid, privateKey }: SigningKey): string {
  const signed = `${encode({ alg: "RS256", typ: "JWT", kid })}.${encode(claims)}`;
  return `${signed}.${sign("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/**
 * The claims of `token`, when it was signed by RS256 with one of `keys` for this issuer and audience, and its time is now.
 *
 * The algorithm is ours to choose, never the token's (RFC 8725, 3.1): `none` and HS256 with the public key are no signatures.
 */
export function verifyToken(token: string, { keys, issuer, audience, now }: Expected): VerifiedToken {
  const [header, payload, signature] = token.length > MOST_CHARACTERS ? [] : splitToken(token);
  const described = decode(header);
  const claims = decode(payload);
  if (signature === undefined || !described || !claims) return invalid("it is no JSON Web Token");
  if (described.alg !== "RS256") return invalid(`its algorithm is ${String(described.alg)}, not RS256`);
  if (Object.hasOwn(described, "crit")) return invalid("it has extensions that are not understood");
  const key = keys.find(({ kid }) => kid === described.kid);
  if (key === undefined) return invalid("the issuer has no such key");
  if (!isSignedBy(key, `${header}.${payload}`, signature)) return invalid("its signature is not the issuer's");
  const objection = objectionTo(claims, issuer, audience, now / 1_000);
  return objection === undefined ? { kind: "valid", claims } : invalid(objection);
}

function invalid(because: string): VerifiedToken {
  return { kind: "invalid", because };
}

function splitToken(token: string): readonly string[] {
  const parts = token.split(".");
  return parts.length === 3 && parts.every((part) => /^[\w-]*$/.test(part)) ? parts : [];
}

function decode(part: string | undefined): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function isSignedBy(key: PublicKey, signed: string, signature: string): boolean {
  const publicKey = createPublicKey({ key, format: "jwk" });
  return verify("sha256", Buffer.from(signed), publicKey, Buffer.from(signature, "base64url"));
}

/** RFC 7519, 4.1. All of these claims must be there. */
function objectionTo(claims: Claims, issuer: string, audience: string, seconds: number): string | undefined {
  if (claims.iss !== issuer) return "its issuer is another one";
  const audiences: readonly unknown[] = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
  if (!audiences.includes(audience)) return `its audience is not ${audience}`;
  const { exp, nbf, iat, jti } = claims;
  if (!isTime(exp) || !isTime(nbf) || !isTime(iat)) return "it does not say when it is valid";
  if (exp <= seconds - LEEWAY_SECONDS) return "it has expired";
  if (nbf > seconds + LEEWAY_SECONDS || iat > seconds + LEEWAY_SECONDS) return "it is not valid yet";
  if (typeof jti !== "string" || jti === "") return "it has no identifier";
  return undefined;
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
