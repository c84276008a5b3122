import { expect, test } from "@jest/globals";
import type { Plan } from "../../src/documents/plan.ts";
import type { ShipwheelError } from "../../src/errors.ts";
import { type PublishRequest, preflight } from "../../src/publish/preflight.ts";
import { publishRelease } from "../../src/publish/publish.ts";
import { indexOf } from "../../src/publish/target.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { type FakeReply, fakeHttp } from "../fakes/http.ts";
import { CLAIMS, type FakeIndexOptions, fakeIndex, jwtOf } from "../fakes/package-index.ts";
import { fakeProgress } from "../fakes/progress.ts";
import {
  bundleContents,
  CONTENTS,
  exampleBundle,
  exampleFile,
  examplePlan,
  OTHER_WHEEL,
  SDIST,
  WHEEL,
} from "./example-bundle.ts";

const INDEX = indexOf("https://index.example/legacy/");
const ID_TOKEN = { url: "https://runner.example/token?api-version=2.0", token: "REQUEST-TOKEN" };
const CREDENTIAL = { username: "__token__", secret: "pypi-SECRET" };
const LOCAL = { inActions: false };
const IN_ACTIONS = { inActions: true, idToken: ID_TOKEN, event: { name: "release" } };

function request(changes: Partial<PublishRequest> = {}): PublishRequest {
  return { bundle: exampleBundle(), index: INDEX, credential: CREDENTIAL, runner: LOCAL, ...changes };
}

/** Trusted publishing from Actions, with no token beside it. */
function trusted(changes: Partial<PublishRequest> = {}): PublishRequest {
  const { credential, ...rest } = request({ runner: IN_ACTIONS, ...changes });
  return changes.credential === undefined ? rest : { ...rest, credential: changes.credential };
}

function open(options: FakeIndexOptions = {}) {
  const index = fakeIndex(options);
  const http = fakeHttp(index.answer);
  const masked: string[] = [];
  const world = {
    http,
    clock: fakeClock(),
    files: fakeFiles(bundleContents(exampleBundle().manifest)),
    progress: fakeProgress(),
    mask: (secret: string) => void masked.push(secret),
  };
  const asked = (path: string) => http.requests.filter(({ url }) => new URL(url).pathname === path);
  return { index, http, masked, world, asked };
}

function failure(publishing: Promise<unknown>): Promise<ShipwheelError> {
  return publishing.then(
    () => Promise.reject(new Error("it was published")),
    (error: ShipwheelError) => error,
  );
}

test("a release goes up in its order, is held against the listing, and is receipted", async () => {
  const { index, world } = open();
  const receipt = await publishRelease(request(), world);
  expect([...index.files.keys()]).toEqual([OTHER_WHEEL, WHEEL, SDIST]);
  expect(receipt).toMatchObject({
    authentication: "token",
    index: INDEX.upload,
    simple: INDEX.simple,
    uploads: [OTHER_WHEEL, WHEEL, SDIST].map((name) => ({ name, outcome: "uploaded", attempts: 1 })),
  });
  expect(receipt.verified.map(({ name }) => name).sort()).toEqual([OTHER_WHEEL, WHEEL, SDIST].sort());
});

test("the same command again sends nothing, signs in nowhere, and verifies all", async () => {
  const { index, world, asked } = open({ audience: "an-index" });
  await publishRelease(trusted(), world);
  const receipt = await publishRelease(trusted(), world);
  expect(receipt.uploads.map(({ outcome }) => outcome)).toEqual(["present", "present", "present"]);
  expect(receipt).toMatchObject({ authentication: "none" });
  expect(receipt.verified).toHaveLength(3);
  expect(asked("/_/oidc/mint-token")).toHaveLength(1);
  expect(index.forms).toHaveLength(3);
});

test("a file that the index has with other bytes stops all before anything is sent, and both hashes are named", async () => {
  const { index, world, asked } = open({ audience: "an-index" });
  index.files.set(WHEEL, Buffer.from("other bytes"));
  const error = await failure(publishRelease(trusted(), world));
  expect(error).toMatchObject({ code: "SW-INDEX-CONFLICT" });
  expect(error.message).toContain(exampleFile(WHEEL).sha256);
  expect(error.message.match(/[0-9a-f]{64}/g)).toHaveLength(2);
  expect([...asked("/legacy/"), ...asked("/_/oidc/mint-token")]).toEqual([]);
});

test("an index that lists no hashes is asked for the bytes", async () => {
  const { index, world } = open({ unhashed: true });
  index.files.set(WHEEL, Buffer.from(CONTENTS[`dist/${WHEEL}`] ?? ""));
  const receipt = await publishRelease(request(), world);
  expect(receipt.uploads.find(({ name }) => name === WHEEL)?.outcome).toBe("present");
});

const FAILED: FakeReply = { status: 502, reason: "Bad Gateway" };
const EXISTS: FakeReply = { status: 400, reason: "File already exists", body: '{"message": "File already exists"}' };

test.each([
  { fault: FAILED, outcome: "uploaded", attempts: 2, because: "it was not stored, and is sent again" },
  { fault: { stored: FAILED }, outcome: "recovered", attempts: 1, because: "it was stored before the gateway gave up" },
  { fault: "reset" as const, outcome: "uploaded", attempts: 2, because: "nothing had arrived" },
  { fault: "stored, then reset" as const, outcome: "recovered", attempts: 1, because: "only the answer was lost" },
  { fault: { stored: EXISTS }, outcome: "present", attempts: 1, because: "another run was faster with the same bytes" },
  {
    fault: { status: 429, headers: { "retry-after": "7" } },
    outcome: "uploaded",
    attempts: 2,
    because: "it said when to come again",
  },
  {
    fault: { status: 403, reason: "Read-only mode: uploads are temporarily disabled" },
    outcome: "uploaded",
    attempts: 2,
    because: "read-only is no judgement of our credentials",
  },
])("an upload that meets $fault is $outcome at attempt $attempts: $because", async ({ fault, outcome, attempts }) => {
  const { world } = open({ faults: [fault] });
  const { uploads } = await publishRelease(request(), world);
  expect(uploads[0]).toMatchObject({ outcome, attempts });
  expect(uploads.slice(1).map((each) => each.outcome)).toEqual(["uploaded", "uploaded"]);
});

test.each([
  { headers: { "retry-after": "7" }, waits: 7000, because: "it is a number of seconds" },
  {
    headers: { "retry-after": "Wed, 21 Oct 2026 07:28:12 GMT", date: "Wed, 21 Oct 2026 07:28:00 GMT" },
    waits: 12_000,
    because: "it is a date, by the clock of who sets it",
  },
  { headers: { "retry-after": "3600" }, waits: 60_000, because: "a minute is the longest wait" },
  { headers: { "retry-after": "-5" }, waits: 1000, because: "nobody waits for what is over" },
  {
    headers: { "retry-after": "Wed, 21 Oct 2026 07:28:12 GMT" },
    waits: 1000,
    because: "there is no clock to tell it by",
  },
])("Retry-After $headers is waited for: $because", async ({ headers, waits }) => {
  const { world } = open({ faults: [{ status: 503, headers }] });
  await publishRelease(request(), world);
  expect(world.clock.slept).toEqual([waits]);
});

test.each([
  {
    fault: { status: 400, reason: "Bad", body: '{"message": "Invalid value for classifiers."}' },
    code: "SW-INDEX-REFUSED",
    says: "Invalid value for classifiers.",
  },
  {
    fault: { status: 400, reason: "This filename was previously used by a file that has since been deleted" },
    code: "SW-INDEX-REFUSED",
    says: "previously used",
  },
  {
    fault: { status: 403, reason: "Invalid or non-existent authentication information" },
    code: "SW-INDEX-CREDENTIALS",
    says: "non-existent authentication",
  },
  {
    fault: { status: 401, body: "<html><body><h1>Sign in</h1></body></html>" },
    code: "SW-INDEX-CREDENTIALS",
    says: "Sign in",
  },
  {
    fault: { status: 308, headers: { location: "https://elsewhere.example/legacy/" } },
    code: "SW-INDEX-REDIRECTS",
    says: "elsewhere.example",
  },
])("$fault is $code with the index's own words, at once", async ({ fault, code, says }) => {
  const { world, asked } = open({ faults: [fault] });
  const error = await failure(publishRelease(request(), world));
  expect(error).toMatchObject({ code });
  expect(error.message).toContain(says);
  expect(asked("/legacy/")).toHaveLength(1);
});

test("an index that stays away is SW-INDEX-UNAVAILABLE after five attempts", async () => {
  const { world, asked } = open({ faults: [{ stored: { status: 200 } }, ...Array<FakeReply>(5).fill(FAILED)] });
  const error = await failure(publishRelease(request(), world));
  expect(error).toMatchObject({ code: "SW-INDEX-UNAVAILABLE", exitCode: 3 });
  expect(asked("/legacy/")).toHaveLength(6);
  expect(world.clock.slept).toEqual([1000, 2000, 4000, 8000]);
});

test("a stale listing is asked again until it shows the files", async () => {
  const { world } = open({ stale: 3 });
  await expect(publishRelease(request(), world)).resolves.toMatchObject({ verified: [{}, {}, {}] });
  expect(world.clock.slept).toEqual([1000, 2000, 4000]);
});

test("a listing that never shows them is SW-INDEX-STALE with each file", async () => {
  const { world } = open({ stale: Number.POSITIVE_INFINITY });
  const error = await failure(publishRelease(request(), world));
  expect(error.problems.map(({ code }) => code)).toEqual(Array(3).fill("SW-INDEX-STALE"));
  expect(world.clock.now()).toBeLessThanOrEqual(300_000);
});

test("an index that lists no hashes and serves other bytes than it was sent is found out", async () => {
  const { index, world } = open({ unhashed: true });
  const http = fakeHttp((seen) => (seen.url.includes("/files/") ? { status: 200, body: "other" } : index.answer(seen)));
  expect(await failure(publishRelease(request(), { ...world, http }))).toMatchObject({ code: "SW-INDEX-CONFLICT" });
});

test.each([
  {
    field: "hashes",
    value: { sha256: "0".repeat(64) },
    code: "SW-INDEX-CONFLICT",
    because: "it stored something else",
  },
  { field: "size", value: 3, code: "SW-INDEX-CONFLICT", because: "something is cut short on the way" },
  { field: "yanked", value: "bad", code: "SW-INDEX-YANKED", because: "installers would pass it over" },
])("a listing with other $field is $code: $because", async ({ field, value, code }) => {
  const { index, world } = open();
  const http = fakeHttp(async (seen) => {
    const reply = await index.answer(seen);
    if (reply === "reset" || typeof reply.body !== "string" || !seen.url.includes("/simple/my-tool")) return reply;
    const page = JSON.parse(reply.body);
    return {
      ...reply,
      body: JSON.stringify({ ...page, files: page.files.map((file: object) => ({ ...file, [field]: value })) }),
    };
  });
  const error = await failure(publishRelease(request(), { ...world, http }));
  expect(error.problems.map((each) => each.code)).toEqual([code, code, code]);
});

test("an index that serves a file without end is left at the first byte too many", async () => {
  const { index, world } = open({ unhashed: true });
  let served = 0;
  const endless = async function* () {
    for (;;) {
      served += 1;
      yield new Uint8Array(64);
    }
  };
  const http = fakeHttp((seen) => index.answer(seen));
  const send: typeof http.send = async (asked) => {
    const reply = await http.send(asked);
    return asked.url.includes("/files/") ? { ...reply, chunks: endless } : reply;
  };
  expect(await failure(publishRelease(request(), { ...world, http: { send } }))).toMatchObject({
    code: "SW-INDEX-CONFLICT",
  });
  expect(served).toBeLessThan(5);
});

test("trusted publishing: everything is asked before a token is, and the token is what is sent", async () => {
  const { world, http, masked } = open({ audience: "an-index" });
  const receipt = await publishRelease(trusted(), world);
  expect(receipt.authentication).toBe("oidc");
  const order = http.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  expect(order.slice(0, 6)).toEqual([
    "GET /_/oidc/audience",
    "GET /simple/my-tool/",
    "GET /simple/",
    "GET /token",
    "POST /_/oidc/mint-token",
    "POST /legacy/",
  ]);
  const basic = Buffer.from("__token__:pypi-MINTED").toString("base64");
  expect(http.requests.find(({ url }) => url === INDEX.upload)?.headers.authorization).toBe(`Basic ${basic}`);
  expect(masked.slice(0, 2)).toEqual(["REQUEST-TOKEN", expect.stringMatching(/^eyJ/)]);
  expect(masked).toEqual(expect.arrayContaining(["pypi-MINTED", basic]));
});

test("the audience is what the index says, added to the runner's own query", async () => {
  const { world, asked } = open({ audience: "an index & more" });
  await publishRelease(trusted(), world);
  expect(asked("/token")[0]?.url).toBe("https://runner.example/token?api-version=2.0&audience=an+index+%26+more");
});

test.each(["pypi", "TestPyPI ", "sigstore", "sts.amazonaws.com", "https://github.com/octo"])(
  "no id-token is asked for where the index wants one for %s: whoever has it could use it there",
  async (audience) => {
    const { world, asked } = open({ audience });
    const { problems } = await failure(publishRelease(trusted(), world));
    expect(problems.map(({ code }) => code)).toEqual(["SW-OIDC-AUDIENCE"]);
    expect(asked("/token")).toEqual([]);
  },
);

test("PyPI's own audience is PyPI's to ask for", async () => {
  const http = fakeHttp(({ url }) =>
    url.endsWith("/audience") ? { status: 200, body: '{"audience": "pypi"}' } : { status: 404 },
  );
  const { way, refusals } = await preflight(trusted({ index: indexOf("pypi") }), { ...open().world, http });
  expect({ way, refusals }).toMatchObject({ way: { kind: "oidc", audience: "pypi" }, refusals: [] });
});

test("a mint whose answer was lost is asked again with a new id-token: each serves once", async () => {
  const { world, asked } = open({
    audience: "an-index",
    mints: ["reset", { status: 500, body: "<html>" }, { status: 200, body: "{}" }],
  });
  await publishRelease(trusted(), world);
  const sent = asked("/_/oidc/mint-token").map(({ body }) => new TextDecoder().decode(body));
  expect(new Set(sent).size).toBe(4);
});

const UNKNOWN_PUBLISHER: FakeReply = {
  status: 422,
  body: JSON.stringify({
    message: "Token request failed",
    errors: [{ code: "invalid-publisher", description: "no corresponding publisher" }],
  }),
};

test("a publisher that the index does not know is shown beside the one that would match", async () => {
  const { world } = open({ audience: "an-index", mints: [UNKNOWN_PUBLISHER] });
  const error = await failure(publishRelease(trusted(), world));
  expect(error).toMatchObject({ code: "SW-OIDC-PUBLISHER" });
  expect(error.message).toContain("no corresponding publisher");
  for (const line of [
    "owner: octo",
    "repository name: my-tool",
    "workflow name: release.yml",
    "environment name: pypi",
  ]) {
    expect(error.problems[0].detail).toContain(line);
  }
  expect(error.problems[0].detail).not.toContain("reusable");
});

test("the reusable workflow that a job is written in is pointed out", async () => {
  const index = fakeIndex({ audience: "an-index", mints: [UNKNOWN_PUBLISHER] });
  const claims = { ...CLAIMS, job_workflow_ref: "octo/shared/.github/workflows/publish.yml@main" };
  const http = fakeHttp((seen) =>
    seen.url.startsWith("https://runner.example")
      ? { status: 200, body: JSON.stringify({ value: jwtOf(claims) }) }
      : index.answer(seen),
  );
  const error = await failure(publishRelease(trusted(), { ...open().world, http }));
  expect(error.problems[0].detail).toContain("reusable workflow (octo/shared/.github/workflows/publish.yml)");
});

test("no secret stands in an error or in what is told, though the index echoes it", async () => {
  const { index, world } = open({ audience: "an-index" });
  const echo = ({ headers, body }: { headers: Readonly<Record<string, string>>; body: Uint8Array }) =>
    `you sent ${headers.authorization} ${new TextDecoder().decode(body).slice(0, 2000)}`;
  for (const path of ["/token", "/_/oidc/mint-token", "/legacy/"]) {
    const http = fakeHttp((seen) =>
      new URL(seen.url).pathname === path ? { status: 400, body: echo(seen) } : index.answer(seen),
    );
    const error = await failure(publishRelease(trusted(), { ...world, http }));
    const said = [error.message, error.problems[0].detail, ...world.progress.told].join("\n");
    expect(said).toContain("you sent");
    expect(said).not.toMatch(/REQUEST-TOKEN|eyJ|MINTED/);
    expect(said).not.toContain(Buffer.from("__token__:pypi-MINTED").toString("base64"));
  }
});

test.each([
  { path: "/simple/my-tool/", status: 400, because: "it judges the question" },
  { path: "/simple/my-tool/", status: 401, because: "it wants another credential" },
  { path: "/simple/my-tool/", status: 503, because: "it is away" },
  { path: "/simple/my-tool/", status: 302, because: "it sends us somewhere else" },
  { path: "/legacy/", status: 307, because: "it sends an upload somewhere else" },
])("no credential is shown that $path echoes with $status: $because", async ({ path, status }) => {
  const { index, world } = open();
  const http = fakeHttp((seen) => {
    if (new URL(seen.url).pathname !== path) return index.answer(seen);
    const said = `${seen.headers.authorization} ${CREDENTIAL.secret}`;
    return { status, reason: said, headers: { location: `http://[${said}` }, body: said };
  });
  const error = await failure(publishRelease(request(), { ...world, http }));
  const said = [error.message, error.problems[0].detail, ...world.progress.told].join("\n");
  expect(said).toContain("***");
  expect(said).not.toContain(CREDENTIAL.secret);
  expect(said).not.toContain(Buffer.from(`__token__:${CREDENTIAL.secret}`).toString("base64"));
});

test("the receipt has no query of an address: signed ones let their reader in", async () => {
  const { index, world } = open({ unhashed: true });
  const http = fakeHttp(async (seen) => {
    const reply = await index.answer({ ...seen, url: seen.url.replace(/\?.*$/, "") });
    const isPage = reply !== "reset" && seen.url.includes("/simple/") && typeof reply.body === "string";
    return isPage ? { ...reply, body: String(reply.body).replace(/("url":"[^"]*)"/g, '$1?signature=SIGNED"') } : reply;
  });
  const receipt = await publishRelease(request(), { ...world, http });
  expect(http.requests.some(({ url }) => url.includes("SIGNED"))).toBe(true);
  expect(JSON.stringify(receipt)).not.toContain("SIGNED");
});

test("an upload token that is about to expire is renewed before the next file", async () => {
  const soon: FakeReply = { status: 200, body: JSON.stringify({ token: "pypi-SHORT", expires: 60 }) };
  const { world, asked } = open({ audience: "an-index", mints: [soon] });
  await publishRelease(trusted(), world);
  expect(asked("/_/oidc/mint-token")).toHaveLength(2);
});

test("an upload whose token expired while it was under way is sent again with a new one, once", async () => {
  const expired = { status: 403, reason: "Invalid API Token: token is expired" };
  const { index, world, asked } = open({ audience: "an-index", faults: [expired] });
  await publishRelease(trusted(), world);
  expect(asked("/_/oidc/mint-token")).toHaveLength(2);
  expect(index.files.size).toBe(3);
  const twice = open({ audience: "an-index", faults: [expired, expired] });
  expect(await failure(publishRelease(trusted(), twice.world))).toMatchObject({ code: "SW-INDEX-CREDENTIALS" });
});

test("a file that takes longer than its token lives is sent with a new token", async () => {
  const long: FakeReply = { status: 200, body: JSON.stringify({ token: "pypi-900", expires: 900 }) };
  const { world, asked } = open({ audience: "an-index", mints: [long, long, long, long] });
  const huge = { ...exampleFile(WHEEL), size: 512 * 1024 * 800 };
  const bundle = exampleBundle({ files: [huge] });
  await failure(publishRelease(trusted({ bundle }), world));
  expect(asked("/_/oidc/mint-token").length).toBeGreaterThan(1);
});

const { idToken: _, ...NO_IDENTITY } = IN_ACTIONS;
const REFUSED_PLAN: Partial<Plan> = {
  refusals: [{ code: "SW-TREE-DIRTY", message: "The tree is dirty", hint: "Commit" }],
};
const UNTAGGED: Partial<Plan> = { version: { ...examplePlan().version, tag: null } };
const BROKEN = {
  missing: [{ name: "cp312", because: "its job failed" }],
  extra: [],
  duplicate: [],
  mismatched: [],
  notBuilt: [],
};
const FINDING = { code: "SW-X", severity: "error", authority: "index", message: "bad", hint: "mend" } as const;
const FOUND = exampleBundle({ files: [exampleFile(WHEEL, { findings: [FINDING] })] });
const WORKFLOW_RUN = { name: "workflow_run", repository: "octo/my-tool" };

test.each([
  { code: "SW-REHEARSAL-BUNDLE", given: { bundle: exampleBundle({ rehearsal: true }) } },
  { code: "SW-PLAN-REFUSED", given: { bundle: exampleBundle({}, examplePlan(REFUSED_PLAN)) } },
  { code: "SW-UNTAGGED", given: { bundle: exampleBundle({}, examplePlan(UNTAGGED)) } },
  { code: "SW-CONTRACT-BROKEN", given: { bundle: exampleBundle({ contract: BROKEN }) } },
  {
    code: "SW-FILE-REFUSED",
    given: { bundle: FOUND, index: { ...INDEX, name: "pypi" } },
  },
  { code: "SW-EVENT-FORBIDDEN", given: { runner: { ...LOCAL, event: { name: "pull_request_target" } } } },
  { code: "SW-EVENT-FORBIDDEN", given: { runner: { ...LOCAL, event: { name: "pull_request" } } } },
  {
    code: "SW-EVENT-FORBIDDEN",
    given: { runner: { ...LOCAL, event: { ...WORKFLOW_RUN, headRepository: "fork/my-tool" } } },
  },
  { code: "SW-EVENT-FORBIDDEN", given: { runner: { ...LOCAL, event: WORKFLOW_RUN } } },
  {
    code: "SW-EVENT-FORBIDDEN",
    given: {
      runner: { ...LOCAL, event: { ...WORKFLOW_RUN, headRepository: "octo/my-tool", headEvent: "issue_comment" } },
    },
  },
  { code: "SW-EVENT-FORBIDDEN", given: { runner: { ...LOCAL, event: { name: "issue_comment" } } } },
  { code: "SW-EVENT-FORBIDDEN", given: { runner: { ...LOCAL, event: { name: "fork" } } } },
  { code: "SW-INDEX-INSECURE", given: { index: indexOf("http://index.example/legacy/") } },
  {
    code: "SW-INDEX-SECOND-SDIST",
    given: { bundle: exampleBundle({ files: [exampleFile(SDIST), exampleFile("my_tool-1.2.3.zip")] }) },
  },
  { code: "SW-CREDENTIALS-MISSING", given: { auth: "token", credential: undefined } },
  { code: "SW-CREDENTIALS-TWO", given: { runner: IN_ACTIONS } },
  { code: "SW-OIDC-PERMISSION", given: { auth: "oidc", runner: NO_IDENTITY } },
] as const)("$code is refused before anything is sent or minted (row %#)", async ({ code, given }) => {
  const { world, http } = open({ audience: "an-index" });
  const asked = { ...request(), ...given } as PublishRequest;
  expect(await failure(publishRelease(asked, world))).toMatchObject({ code });
  expect(http.requests.filter(({ method }) => method === "POST")).toEqual([]);
});

test.each([
  { ...WORKFLOW_RUN, headRepository: "Octo/my-tool", headEvent: "push" },
  { ...WORKFLOW_RUN, headRepository: "octo/my-tool" },
  { name: "release" },
  { name: "push" },
  { name: "workflow_dispatch" },
  { name: "repository_dispatch" },
  { name: "schedule" },
  { name: "merge_group" },
])("those who may write to the repository may publish: $name", async (event) => {
  const runner = { ...LOCAL, event };
  await expect(publishRelease(request({ runner }), open().world)).resolves.toBeDefined();
});

test("what PyPI would refuse, an index of somebody's own may take: it is warned of", async () => {
  const { world } = open();
  const { refusals, warnings } = await preflight(request({ bundle: FOUND }), world);
  expect(refusals).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining("SW-X: bad")]);
});

test("without the manifest's digest nothing is minted in a workflow", async () => {
  const { world, asked } = open({ audience: "an-index" });
  const bundle = { ...exampleBundle(), digestGiven: false };
  expect(await failure(publishRelease(trusted({ bundle }), world))).toMatchObject({
    code: "SW-MANIFEST-DIGEST-MISSING",
  });
  expect(asked("/_/oidc/mint-token")).toEqual([]);
});

test("all refusals are told at once", async () => {
  const { index, world } = open({ audience: "an-index" });
  index.files.set(SDIST, Buffer.from("other bytes"));
  const bundle = { ...exampleBundle({ contract: BROKEN }, examplePlan(UNTAGGED)), digestGiven: false };
  const error = await failure(publishRelease(trusted({ bundle, credential: CREDENTIAL }), world));
  expect(error.problems.map(({ code }) => code)).toEqual([
    "SW-UNTAGGED",
    "SW-CONTRACT-BROKEN",
    "SW-MANIFEST-DIGEST-MISSING",
    "SW-CREDENTIALS-TWO",
    "SW-INDEX-CONFLICT",
  ]);
});

test("what is known before the index is asked is told, though the index is away", async () => {
  const world = { ...open().world, http: fakeHttp(() => "reset") };
  const bundle = exampleBundle({}, examplePlan(UNTAGGED));
  expect(await failure(publishRelease(request({ bundle }), world))).toMatchObject({ code: "SW-UNTAGGED" });
});

test.each([
  { given: { bundle: exampleBundle({ rehearsal: true, contract: BROKEN }) }, because: "a rehearsal stays a rehearsal" },
  { given: { runner: { ...LOCAL, event: { name: "pull_request" } } }, because: "a stranger's event stays one" },
])("nobody is asked anything where no answer would change the refusal: $because", async ({ given }) => {
  const { world, http } = open({ audience: "an-index" });
  await failure(publishRelease(request(given), world));
  expect(http.requests).toEqual([]);
});

test("a rehearsal goes to an index on this machine, untagged or not whole", async () => {
  const index = { ...INDEX, loopback: true };
  const bundle = exampleBundle({ rehearsal: true, contract: BROKEN }, examplePlan(UNTAGGED));
  await expect(publishRelease(request({ index, bundle }), open().world)).resolves.toBeDefined();
});

test.each([
  { given: { auth: "token", runner: IN_ACTIONS }, way: "token", because: "--auth token was said" },
  { given: { auth: "oidc", runner: IN_ACTIONS }, way: "oidc", because: "--auth oidc was said" },
  { given: { runner: LOCAL }, way: "token", because: "there is no id-token here" },
] as const)("with a token at an index that has both, the way in is $way: $because", async ({ given, way }) => {
  const { world } = open({ audience: "an-index" });
  expect(await preflight(request(given), world)).toMatchObject({ way: { kind: way }, refusals: [] });
});

test("an index without trusted publishing is let in by the token, though the job has an id-token", async () => {
  expect(await preflight(request({ runner: IN_ACTIONS }), open().world)).toMatchObject({
    way: { kind: "token" },
    refusals: [],
  });
});

test.each([
  { published: [], refused: true, because: "PyPI takes no new project of that name" },
  { published: [["1.0", "my_tool-1.0.tar.gz"]] as const, refused: false, because: "an old project keeps its name" },
])("a standard-library module's name: $because", async ({ published, refused }) => {
  const finding = { ...FINDING, code: "SW-NAME-STDLIB" };
  const bundle = exampleBundle({ files: [exampleFile(WHEEL, { findings: [finding] })] });
  const files = published.map(([, filename]) => ({ filename, url: "x", hashes: { sha256: "0".repeat(64) } }));
  const http = fakeHttp(({ url }) =>
    url.includes("/simple/")
      ? { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify({ files }) }
      : { status: 404 },
  );
  const { refusals } = await preflight(request({ bundle, index: indexOf("testpypi") }), { ...open().world, http });
  expect(refusals.some(({ code }) => code === "SW-FILE-REFUSED")).toBe(refused);
});

test("an index of somebody's own may be open; PyPI's are not", async () => {
  const { world } = open();
  const { credential, ...open_ } = request();
  expect((await preflight(open_, world)).refusals).toEqual([]);
  const http = fakeHttp(() => ({ status: 404 }));
  const pypi = await preflight({ ...open_, index: indexOf("pypi") }, { ...world, http });
  expect(pypi.refusals).toEqual([expect.objectContaining({ code: "SW-CREDENTIALS-MISSING" })]);
});

test("the credential is shown to its own origin alone, wherever a file redirects", async () => {
  const { index, world } = open({ unhashed: true });
  const http = fakeHttp((seen) => {
    const isFile = seen.method === "GET" && !seen.url.startsWith(INDEX.simple);
    if (seen.url.startsWith("https://cdn.example"))
      return index.answer({ ...seen, url: seen.url.replace("cdn", "index") });
    return isFile ? { status: 302, headers: { location: seen.url.replace("index", "cdn") } } : index.answer(seen);
  });
  await publishRelease(request(), { ...world, http });
  const bearers = http.requests.filter(({ headers }) => headers.authorization !== undefined);
  expect(new Set(bearers.map(({ url }) => new URL(url).origin))).toEqual(new Set(["https://index.example"]));
  expect(http.requests.some(({ url }) => url.startsWith("https://cdn.example"))).toBe(true);
});

test("what another index has under the same name, where this one redirects unknown names, is not this one's", async () => {
  const { index, world } = open();
  const http = fakeHttp(async (seen) => {
    if (seen.url.startsWith("https://upstream.example")) {
      const files = [{ filename: "my_tool-1.2.3.tar.gz", url: "x", hashes: { sha256: "0".repeat(64) } }];
      return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify({ files }) };
    }
    const own = await index.answer(seen);
    return own !== "reset" && own.status === 404
      ? { status: 303, headers: { location: "https://upstream.example/my-tool/" } }
      : own;
  });
  const receipt = await publishRelease(request(), { ...world, http });
  expect(receipt.uploads.map(({ outcome }) => outcome)).toEqual(receipt.uploads.map(() => "uploaded"));
});

test("the index of everybody is read without credentials", async () => {
  const http = fakeHttp(() => ({ status: 404 }));
  await preflight(request({ index: indexOf("testpypi") }), { ...open().world, http });
  expect(http.requests.some(({ headers }) => "authorization" in headers)).toBe(false);
});
