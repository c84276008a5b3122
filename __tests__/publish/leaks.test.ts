import { expect, test } from "@jest/globals";
import { ShipwheelError } from "../../src/errors.ts";
import type { Credential } from "../../src/publish/credential.ts";
import type { PublishRequest } from "../../src/publish/preflight.ts";
import { publishRelease } from "../../src/publish/publish.ts";
import { indexOf } from "../../src/publish/target.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { type FakeReply, fakeHttp, type SeenRequest } from "../fakes/http.ts";
import { fakeIndex } from "../fakes/package-index.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { bundleContents, exampleBundle } from "./example-bundle.ts";

const SECRET = 'canary/+"of the token"';
const BASIC: Credential = { username: "ci", secret: SECRET };
const BEARER: Credential = { ...BASIC, scheme: "bearer" };
const REQUEST_TOKEN = "canary-of-the-runner";
const OIDC = { inActions: true, idToken: { url: "https://runner.example/t", token: REQUEST_TOKEN }, event: undefined };

const base64 = (text: string) => Buffer.from(text).toString("base64");

/** What was shown to a server, in every form that it may make of that. */
function secretsShown({ headers, body, url }: SeenRequest): readonly string[] {
  const { authorization = "" } = headers;
  if (authorization.includes(REQUEST_TOKEN)) return [REQUEST_TOKEN];
  if (url.endsWith("/_/oidc/mint-token")) return [JSON.parse(Buffer.from(body).toString()).token];
  const written = [SECRET, encodeURIComponent(SECRET), SECRET.replaceAll('"', "&quot;"), SECRET.replaceAll('"', '\\"')];
  return [...written, base64(SECRET), base64(`ci:${SECRET}`)];
}

const json = (message: string) => JSON.stringify({ message });

interface Echo {
  readonly credential: Credential | "oidc";
  readonly at: string;
  readonly reply: (echo: string) => FakeReply;
  readonly because: string;
}

const REPLIES: readonly Omit<Echo, "credential" | "at">[] = [
  { reply: (echo) => ({ status: 400, body: json(echo) }), because: "refuses" },
  { reply: (echo) => ({ status: 401, reason: echo, body: `<h1>${echo}</h1>` }), because: "knows nobody" },
  { reply: (echo) => ({ status: 503, body: echo }), because: "is broken" },
  { reply: (echo) => ({ status: 409, body: json(echo) }), because: "says it has it" },
  { reply: (echo) => ({ status: 302, headers: { location: `https://[${echo}` } }), because: "redirects to nowhere" },
  {
    reply: (echo) => ({ status: 307, headers: { location: `https://elsewhere.example/?token=${echo}` } }),
    because: "redirects elsewhere",
  },
];

const ECHOES: readonly Echo[] = [BASIC, BEARER].flatMap((credential) =>
  ["/legacy/", "/simple/my-tool/"].flatMap((at) => REPLIES.map((each) => ({ ...each, credential, at }))),
);
const TRUSTED: readonly Echo[] = ["/t", "/_/oidc/mint-token"].flatMap((at) =>
  REPLIES.slice(0, 3).map((each) => ({ ...each, credential: "oidc" as const, at })),
);

/** All that is told of a release: progress, what fails with its causes, and the receipt. */
async function toldOf({ credential, at, reply }: Echo) {
  const index = fakeIndex({ audience: "an-index" });
  const echoed = new Set<string>();
  const http = fakeHttp(async (seen) => {
    const { pathname, origin } = new URL(seen.url);
    if (pathname !== at || origin === "https://elsewhere.example") return index.answer(seen);
    const secrets = secretsShown(seen);
    for (const secret of secrets) echoed.add(secret);
    return reply(`you sent ${seen.headers.authorization ?? ""}, that is ${secrets.join(" or ")}`);
  });
  const progress = fakeProgress();
  const files = fakeFiles(bundleContents(exampleBundle().manifest));
  const world = { http, clock: fakeClock(), files, progress, mask: () => {} };
  const ways = credential === "oidc" ? { runner: OIDC } : { runner: { inActions: false }, credential };
  const request = { bundle: exampleBundle(), index: indexOf("https://index.example/legacy/"), ...ways };
  const ended: unknown = await publishRelease(request as PublishRequest, world).catch((error: unknown) => error);
  return { told: [...linesOf(ended), JSON.stringify(progress)].join("\n"), echoed };
}

function linesOf(ended: unknown): readonly string[] {
  if (!(ended instanceof ShipwheelError)) return [JSON.stringify(ended)];
  const { message, stack = "", problems, cause } = ended;
  return [message, stack, JSON.stringify(problems), ...problems.map((each) => each.message), ...causes(cause)];
}

function causes(cause: unknown): readonly string[] {
  if (typeof cause !== "object" || cause === null) return [String(cause)];
  return [JSON.stringify(cause), "message" in cause ? String(cause.message) : ""];
}

test.each([...ECHOES, ...TRUSTED])("$at tells nothing secret when it echoes it and $because", async (echo) => {
  const { told, echoed } = await toldOf(echo);
  expect(echoed.size).toBeGreaterThan(0);
  for (const secret of echoed) expect(told).not.toContain(secret);
});
