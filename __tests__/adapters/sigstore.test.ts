import process from "node:process";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sigstoreSigning } from "../../src/adapters/sigstore.ts";
import type { Handler, ServedReply } from "../../src/ports/listen.ts";
import { attestationFault } from "../../src/publish/attestation-fault.ts";
import { wheelOf } from "../distributions.ts";
import { openSigningIndex } from "../signing-index.ts";

const WHEEL = wheelOf({ name: "my-tool", version: "1.2.3" });
const AUTHORITY = "/api/v2/signingCert";
const LOG = "/api/v1/log/entries";
const KEY = { publicKey: "", sign: () => Buffer.alloc(0) };

type Fault = "half" | "silent" | "after storing" | number;

/** Answers the first requests whose path ends with `path` with `faults`, in order; `asked` counts them all. */
function faulty(path: string, faults: readonly Fault[]) {
  const left = [...faults];
  let asked = 0;
  const between =
    (handler: Handler): Handler =>
    async (request) => {
      if (!request.target.endsWith(path)) return handler(request);
      asked += 1;
      const fault = left.shift();
      if (fault === "after storing") await handler(request);
      if (fault === "silent") return new Promise(() => {});
      return fault === undefined ? handler(request) : answerOf(fault);
    };
  return { between, asked: () => asked };
}

function answerOf(fault: Exclude<Fault, "silent">): ServedReply {
  if (fault === "half") return { status: 201, headers: { "content-type": "application/json" }, body: Buffer.from("{") };
  const message = Buffer.from(JSON.stringify({ code: fault, message: "as the test has it" }));
  return {
    status: fault === "after storing" ? 502 : fault,
    headers: { "content-type": "application/json" },
    body: message,
  };
}

const proxies = { HTTPS_PROXY: process.env.HTTPS_PROXY, http_proxy: process.env.http_proxy };

beforeAll(() => {
  // Loopback is never asked through a proxy: this one does not answer.
  Object.assign(process.env, { HTTPS_PROXY: "http://127.0.0.1:1", http_proxy: "http://127.0.0.1:1" });
});

afterAll(() => {
  for (const [name, value] of Object.entries(proxies)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

test.each<{ path: string; faults: readonly Fault[]; because: string }>([
  { path: AUTHORITY, faults: [], because: "nothing is wrong" },
  { path: AUTHORITY, faults: [500, 503], because: "the authority came back" },
  { path: AUTHORITY, faults: [429], because: "it was asked too often" },
  { path: AUTHORITY, faults: ["half"], because: "its answer is no JSON" },
  { path: AUTHORITY, faults: ["silent"], because: "it said nothing, and was asked again" },
  { path: LOG, faults: ["silent"], because: "it said nothing, and was asked again" },
  { path: LOG, faults: [502, 408], because: "the log came back" },
  { path: LOG, faults: ["after storing"], because: "the entry is in the log, and is fetched from there" },
  { path: LOG, faults: ["after storing", 502], because: "the same, and then it was gone again" },
])("$path with $faults: $because", async ({ path, faults }) => {
  const { between, asked } = faulty(path, faults);
  const opened = await openSigningIndex({ between });
  try {
    const attestation = await opened.attest(WHEEL);
    const { subject } = JSON.parse(Buffer.from(attestation.envelope.statement, "base64").toString());
    const { name, digest } = subject[0];
    expect(attestationFault(attestation, { name, ...digest })).toBeUndefined();
    expect(asked()).toBe(faults.length + 1);
    const entered = opened.index.log.filter(({ outcome }) => outcome === "entered");
    expect(entered).toHaveLength(1);
  } finally {
    await opened.close();
  }
});

test.each<{ path: string; faults: readonly Fault[]; code: string; says: string }>([
  { path: AUTHORITY, faults: Array(5).fill(500), code: "SW-ATTEST-UNAVAILABLE", says: "(500) as the test has it" },
  { path: AUTHORITY, faults: [400], code: "SW-ATTEST-REFUSED", says: "(400) as the test has it" },
  { path: LOG, faults: Array(5).fill(502), code: "SW-ATTEST-UNAVAILABLE", says: "(502) as the test has it" },
  { path: LOG, faults: [400], code: "SW-ATTEST-REFUSED", says: "(400) as the test has it" },
])("$path with $faults ends with $code", async ({ path, faults, code, says }) => {
  const opened = await openSigningIndex({ between: faulty(path, faults).between });
  try {
    const message = expect.stringContaining(says);
    await expect(opened.attest(WHEEL)).rejects.toMatchObject({ code, message });
  } finally {
    await opened.close();
  }
});

test("where nobody listens there is no answer", async () => {
  const { authority } = await sigstoreSigning({ authority: "http://127.0.0.1:1", log: "http://127.0.0.1:1" });
  const idToken = `.${Buffer.from('{"sub": "me"}').toString("base64url")}.`;
  await expect(authority.certify(KEY, idToken)).rejects.toMatchObject({ code: "SW-ATTEST-UNAVAILABLE" });
});
