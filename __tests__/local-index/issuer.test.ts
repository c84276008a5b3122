import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { machineClock } from "../../src/adapters/clock.ts";
import { serve } from "../../src/adapters/http-server.ts";
import { checkFile } from "../../src/check/check.ts";
import { createIndex, type LocalIndex } from "../../src/local-index/local-index.ts";
import type { Listening } from "../../src/ports/listen.ts";

let index: LocalIndex;
let server: Listening;

beforeAll(async () => {
  const claims = { repository: "acme/my-tool", repository_owner: "acme", environment: "pypi", ref: "refs/tags/v1" };
  index = await createIndex({ clock: machineClock, readDistribution: checkFile, claims, requestToken: "the-job" });
  server = await serve(index.reply, { host: "127.0.0.1", port: 0 });
});

afterAll(() => server.close());

// biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
async function fetchJson(path: string, init: RequestInit = {}): Promise<any> {
  return (await fetch(server.url + path, init)).json();
}

// An index of our own that takes tokens of our own proves little: here another library judges them.
test("another library finds the keys by discovery and accepts the token of a job", async () => {
  const headers = { authorization: "bearer the-job" };
  const { value } = await fetchJson("/_/actions/id-token?api-version=2.0&audience=shipwheel-local", { headers });
  const { issuer, jwks_uri } = await fetchJson("/_/issuer/.well-known/openid-configuration");
  expect(issuer).toBe(`${server.url}/_/issuer`);
  const verified = await jwtVerify(value, createRemoteJWKSet(new URL(jwks_uri)), {
    issuer,
    audience: "shipwheel-local",
    algorithms: ["RS256"],
    typ: "JWT",
    requiredClaims: ["exp", "iat", "nbf", "jti", "sub"],
  });
  expect(verified.payload).toMatchObject({ repository: "acme/my-tool", sub: "repo:acme/my-tool:environment:pypi" });
});

test("that library refuses it for another audience: it does judge", async () => {
  const { jwks_uri } = await fetchJson("/_/issuer/.well-known/openid-configuration");
  const token = await index.issuer.issue(server.url, "elsewhere");
  const verifying = jwtVerify(token, createRemoteJWKSet(new URL(jwks_uri)), { audience: "shipwheel-local" });
  await expect(verifying).rejects.toThrow('unexpected "aud" claim value');
});

test("the private half of the key is never shown", async () => {
  const { keys } = await fetchJson("/_/issuer/jwks");
  expect(Object.keys(keys[0]).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
});
