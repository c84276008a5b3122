import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { SignJWT, UnsecuredJWT } from "jose";
import { checkFile } from "../../src/check/check.ts";
import { createIndex, type LocalIndex } from "../../src/local-index/local-index.ts";
import { wheelOf } from "../distributions.ts";
import { fakeClock } from "../fakes/clock.ts";
import { basic, jsonOf, ORIGIN, send, visit } from "./visitor.ts";

const clock = fakeClock(Date.UTC(2026, 10, 1));
const FILE = "acme/my-tool/.github/workflows/release.yml";
const CLAIMS = {
  repository: "acme/my-tool",
  repository_owner: "acme",
  repository_owner_id: "42",
  job_workflow_ref: `${FILE}@refs/tags/v1.0`,
  ref: "refs/tags/v1.0",
  sha: "0123456789abcdef0123456789abcdef01234567",
  environment: "pypi",
  event_name: "release",
};
const PUBLISHER = {
  project: "My.Tool",
  owner: "acme",
  ownerId: "42",
  repository: "my-tool",
  workflow: "release.yml",
  environment: "pypi",
};

let index: LocalIndex;

function open(options: object = {}): Promise<LocalIndex> {
  return createIndex({ clock, readDistribution: checkFile, publishers: [PUBLISHER], claims: CLAIMS, ...options });
}

beforeAll(async () => {
  index = await open();
});

async function identity(audience = "shipwheel-local"): Promise<string> {
  const headers = { authorization: `bearer ${index.issuer.requestToken}` };
  const reply = await visit(index, `/_/actions/id-token?api-version=2.0&audience=${audience}`, { headers });
  return jsonOf(reply).value;
}

function mint(token: unknown, at = index) {
  return visit(at, "/_/oidc/mint-token", { method: "POST", body: JSON.stringify({ token }) });
}

test("the index says for whom a token must be", async () => {
  expect(jsonOf(await visit(index, "/_/oidc/audience"))).toEqual({ audience: "shipwheel-local" });
});

test("an identity token is exchanged for an upload token of fifteen minutes, which uploads its own project alone", async () => {
  const reply = await mint(await identity());
  expect(reply.status).toBe(200);
  const { success, token, expires } = jsonOf(reply);
  expect({ success, expires }).toEqual({ success: true, expires: clock.now() / 1_000 + 900 });
  expect((await send(index, wheelOf({ name: "my-tool", version: "1.0" }), { headers: basic(token) })).status).toBe(200);
  const other = await send(index, wheelOf({ name: "other", version: "1.0" }), { headers: basic(token) });
  expect([other.status, other.reason]).toEqual([
    403,
    "Invalid API Token: project-scoped token is not valid for project: 'other'",
  ]);
});

test("a token of fifteen minutes ago is told to be expired", async () => {
  const { token } = jsonOf(await mint(await identity()));
  await clock.sleep(900_000);
  const late = await send(index, wheelOf({ name: "my-tool", version: "2.0" }), { headers: basic(token) });
  expect([late.status, late.reason]).toEqual([403, "Invalid API Token: token is expired"]);
});

test("a client that is done burns its token, and is not told whether there was such a one", async () => {
  const { token } = jsonOf(await mint(await identity()));
  for (const each of [token, token, "guess"]) {
    const burnt = await visit(index, "/_/oidc/burn-token", { method: "POST", body: JSON.stringify({ token: each }) });
    expect(burnt.status).toBe(202);
  }
  const { status } = await send(index, wheelOf({ name: "my-tool", version: "3.0" }), { headers: basic(token) });
  expect(status).toBe(403);
});

test("a pending publisher makes its project", async () => {
  const fresh = await open();
  expect((await visit(fresh, "/simple/my-tool/")).status).toBe(404);
  expect((await mint(await fresh.issuer.issue(ORIGIN, "shipwheel-local"), fresh)).status).toBe(200);
  expect((await visit(fresh, "/simple/my-tool/")).status).toBe(200);
});

test.each([
  { claims: { repository: "ACME/My-Tool" }, because: "a repository's case does not count" },
  { claims: { job_workflow_ref: `${FILE}@${CLAIMS.sha}` }, because: "a workflow may be named by its commit" },
  { claims: { environment: "PyPI" }, because: "an environment's case does not count" },
  { claims: { workflow_ref: "acme/caller/.github/workflows/x.yml@main" }, because: "workflow_ref is not looked at" },
  { claims: { sub: "repo:acme/other:environment:x" }, because: "sub is not looked at" },
])("accepted with $claims: $because", async ({ claims }) => {
  expect((await mint(await index.issuer.issue(ORIGIN, "shipwheel-local", claims))).status).toBe(200);
});

describe("the claims of another workflow are refused with invalid-publisher", () => {
  test.each([
    { claims: { repository: "acme/other" }, because: "it is another repository" },
    { claims: { repository_owner: "evil" }, because: "it is another owner" },
    { claims: { repository_owner_id: "43" }, because: "the owner's name was taken over" },
    {
      claims: { job_workflow_ref: `${FILE.replace("release", "test")}@refs/tags/v1.0` },
      because: "it is another workflow file",
    },
    { claims: { job_workflow_ref: `${FILE}@refs/heads/evil` }, because: "the file is that of another ref" },
    { claims: { job_workflow_ref: `${FILE}.evil@refs/tags/v1.0` }, because: "a name that begins the same is another" },
    { claims: { job_workflow_ref: undefined }, because: "nothing says which workflow it is" },
    { claims: { environment: "test" }, because: "it is another environment" },
    { claims: { environment: undefined }, because: "the publisher wants an environment" },
    { claims: { event_name: "pull_request_target" }, because: "anyone can start such a run" },
  ])("$claims: $because", async ({ claims }) => {
    const reply = await mint(await index.issuer.issue(ORIGIN, "shipwheel-local", claims));
    expect(reply.status).toBe(422);
    const { message, errors } = jsonOf(reply);
    expect([message, errors[0].code]).toEqual(["Token request failed", "invalid-publisher"]);
    expect(errors[0].description).toContain("valid token, but no corresponding publisher");
    expect(index.log.at(-1)?.outcome).toBe(`invalid-publisher: ${errors[0].description}`);
  });
});

// The tokens of these rows are made by another library than ours.
describe("a token that is not the issuer's, or not for us, or not for now is refused with invalid-token", () => {
  const seconds = () => Math.floor(clock.now() / 1_000);
  const stranger = generateKeyPairSync("rsa", { modulusLength: 2_048 }).privateKey;

  function unsigned(changed: object = {}) {
    const times = { iat: seconds(), nbf: seconds(), exp: seconds() + 300 };
    return { ...CLAIMS, iss: `${ORIGIN}/_/issuer`, aud: "shipwheel-local", jti: randomUUID(), ...times, ...changed };
  }

  async function published() {
    const [key] = await index.issuer.publicKeys();
    if (key === undefined) throw new Error("the issuer has no key");
    return key;
  }

  async function signedBy(key: KeyObject | Uint8Array, alg: string) {
    const { kid } = await published();
    return new SignJWT(unsigned()).setProtectedHeader({ alg, kid }).sign(key);
  }

  const issued = (changed: object) => index.issuer.issue(ORIGIN, "shipwheel-local", { ...changed });

  test.each([
    { because: "another key has signed it", says: "signature", make: () => signedBy(stranger, "RS256") },
    {
      because: "its key is none of the issuer's",
      says: "no such key",
      make: () => new SignJWT(unsigned()).setProtectedHeader({ alg: "RS256", kid: "mine" }).sign(stranger),
    },
    { because: "alg is none", says: "none", make: async () => new UnsecuredJWT(unsigned()).encode() },
    {
      because: "it is HS256, with the public key for a secret",
      says: "HS256",
      async make() {
        const key = createPublicKey({ key: await published(), format: "jwk" });
        return signedBy(Buffer.from(key.export({ type: "spki", format: "pem" })), "HS256");
      },
    },
    {
      because: "its claims were changed after it was signed",
      says: "signature",
      async make() {
        const [header, , signature] = (await issued({})).split(".");
        return [header, Buffer.from(JSON.stringify(unsigned())).toString("base64url"), signature].join(".");
      },
    },
    { because: "it is for another index", says: "audience", make: () => index.issuer.issue(ORIGIN, "pypi") },
    { because: "another issuer says it", says: "issuer", make: () => issued({ iss: "https://token.example" }) },
    { because: "it has expired", says: "expired", make: () => issued({ exp: seconds() - 31 }) },
    { because: "it is not valid yet", says: "not valid yet", make: () => issued({ nbf: seconds() + 31 }) },
    { because: "it was issued in the future", says: "not valid yet", make: () => issued({ iat: seconds() + 31 }) },
    { because: "it never expires", says: "when it is valid", make: () => issued({ exp: undefined }) },
    { because: "it has no identifier", says: "identifier", make: () => issued({ jti: undefined }) },
    { because: "it is no token", says: "no JSON Web Token", make: async () => "a.b" },
    { because: "its header is no object", says: "no JSON Web Token", make: async () => "W10.e30.AA" },
    { because: "nobody needs one as long", says: "no JSON Web Token", make: async () => `a.b.${"c".repeat(20_000)}` },
  ])("$because", async ({ make, says }) => {
    const reply = await mint(await make());
    expect(reply.status).toBe(422);
    const [error] = jsonOf(reply).errors;
    expect(error).toEqual({ code: "invalid-token", description: expect.stringMatching(says) });
  });
});

test("a token is good for one exchange", async () => {
  const token = await identity();
  expect((await mint(token)).status).toBe(200);
  const again = await mint(token);
  expect([again.status, jsonOf(again).errors[0].code]).toEqual([422, "invalid-reuse-token"]);
});

test.each([
  { body: "", because: "there is nothing" },
  { body: "{", because: "it is no JSON" },
  { body: '{"token": 1}', because: "a token is text" },
  { body: "null", because: "it is no object" },
  { body: `{"token": "${"x".repeat(70_000)}"}`, because: "it is too long to be read" },
])("invalid-payload: $because", async ({ body }) => {
  for (const target of ["/_/oidc/mint-token", "/_/oidc/burn-token"]) {
    const reply = await visit(index, target, { method: "POST", body });
    expect([reply.status, jsonOf(reply).errors[0].code]).toEqual([422, "invalid-payload"]);
  }
});

test("an index without publishers does not speak it, and one whose publisher has no proper name says so", async () => {
  const none = await open({ publishers: [] });
  const token = await none.issuer.issue(ORIGIN, "shipwheel-local");
  expect(jsonOf(await mint(token, none)).errors[0].code).toBe("not-enabled");
  const odd = await open({ publishers: [{ ...PUBLISHER, project: "-" }] });
  const other = await odd.issuer.issue(ORIGIN, "shipwheel-local");
  expect(jsonOf(await mint(other, odd)).errors[0].code).toBe("invalid-pending-publisher");
});

test.each([
  { authorization: "", because: "the job has no id-token permission" },
  { authorization: "bearer guess", because: "it is another job's" },
  { authorization: "basic x", because: "it is no bearer token" },
])("the id-token endpoint refuses '$authorization': $because", async ({ authorization }) => {
  expect((await visit(index, "/_/actions/id-token?audience=x", { headers: { authorization } })).status).toBe(401);
});
