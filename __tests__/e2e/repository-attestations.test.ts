import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { attestationOf } from "../../src/python/attestation.ts";
import { verifySignature } from "../../src/verify/signature.ts";
import { readTrustedRoot } from "../../src/verify/trusted-root.ts";
import { startInterceptingProxy } from "../servers/intercepting-proxy.ts";
import { claimsOf, openSigningIndex } from "../signing-index.ts";

const ADAPTER = pathToFileURL(path.resolve(import.meta.dirname, "../../src/adapters/repository-attestations.ts"));
const HOSTS = ["fulcio.sigstore.dev", "rekor.sigstore.dev"];
const SUBJECTS = ["my_tool-1.2.3.tar.gz", "my_tool-1.2.3-py3-none-any.whl"].map((name, at) => ({
  name,
  sha256: String(at).repeat(64),
}));
const CLAIMS = {
  ...claimsOf(),
  repository_id: "1",
  repository_owner_id: "2",
  runner_environment: "github-hosted",
};

/** As the publish job does it; its words are the last line of standard output. */
const ATTEST = `
const [adapter, access, subjects] = JSON.parse(process.env.TEST_INPUT);
const { repositoryAttestations } = await import(adapter);
const attestations = repositoryAttestations(access);
const told = [];
const step = (ask) => ask().then((value) => told.push(value), (error) => told.push(error.code + ": " + error.message));
await step(async () => attestations.attest(subjects, await attestations.provenance(), "public-good"));
await step(async () => [...(await attestations.known(subjects[0].sha256))]);
await step(async () => [...(await attestations.known("f".repeat(64)))]);
console.log(JSON.stringify(told));
`;

interface Kept {
  readonly verificationMaterial: {
    readonly certificate: { readonly rawBytes: string };
    readonly tlogEntries: object[];
  };
  readonly dsseEnvelope: { readonly payload: string; readonly signatures: readonly { readonly sig: string }[] };
}

/** The part of GitHub's API that keeps attestations. `refusal` is what it says instead. */
async function startApi(refusal?: string) {
  const kept: Kept[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const [status, answer] = reply(request.method ?? "", decodeURIComponent(request.url ?? ""), body);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  const reply = (method: string, target: string, body: string): [number, object] => {
    if (method === "POST" && target === "/repos/octo/my-tool/attestations") {
      if (refusal !== undefined) return [403, { message: refusal }];
      kept.push(JSON.parse(body).bundle);
      return [201, { id: 7 }];
    }
    const isKnown = kept.length > 0 && target.startsWith(`/repos/octo/my-tool/attestations/sha256:${"0".repeat(64)}`);
    return isKnown ? [200, { attestations: kept.map((bundle) => ({ bundle })) }] : [404, { message: "Not Found" }];
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { kept, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, [Symbol.asyncDispose]: close };
}

/** What the library says in a process of its own, whose variables are those of a runner, and where the index stands in for Sigstore. */
async function attested(
  opened: Awaited<ReturnType<typeof openSigningIndex>>,
  api: string,
): Promise<readonly unknown[]> {
  await using proxy = await startInterceptingProxy(HOSTS, `${opened.url}/_/sigstore`);
  const folder = mkdtempSync(path.join(os.tmpdir(), "attest-"));
  const trusted = path.join(folder, "ca.pem");
  writeFileSync(trusted, proxy.certificate);
  const access = { token: "a-token", apiUrl: api, repository: "octo/my-tool", serverUrl: "https://github.com" };
  const input = [ADAPTER.href, { ...access, issuer: `${opened.url}/_/issuer` }, SUBJECTS];
  const env = {
    PATH: process.env.PATH,
    ACTIONS_ID_TOKEN_REQUEST_URL: opened.idToken.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: opened.idToken.token,
    GITHUB_REPOSITORY: "octo/my-tool",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: api,
    HTTPS_PROXY: proxy.url,
    NO_PROXY: "127.0.0.1",
    NODE_EXTRA_CA_CERTS: trusted,
    TEST_INPUT: JSON.stringify(input),
  };
  try {
    const run = ["--no-warnings", "--input-type=module", "-e", ATTEST];
    const { stdout } = await promisify(execFile)(process.execPath, run, { env, timeout: 60_000 });
    expect(proxy.asked).toEqual(expect.arrayContaining(HOSTS.map((host) => `${host}:443`)));
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("all files have one attestation of how they were built, which the repository keeps", async () => {
  const opened = await openSigningIndex({ claims: CLAIMS });
  await using api = await startApi();
  try {
    const address = "https://github.com/octo/my-tool/attestations/7";
    expect(await attested(opened, api.url)).toEqual([address, ["https://slsa.dev/provenance/v1"], []]);
    const [bundle] = api.kept;
    const { certificate, tlogEntries } = bundle?.verificationMaterial ?? {
      certificate: { rawBytes: "" },
      tlogEntries: [],
    };
    const { payload = "", signatures = [] } = bundle?.dsseEnvelope ?? {};
    const statement = Buffer.from(payload, "base64");
    const bytes = (base64 = "") => Buffer.from(base64, "base64");
    const entry = { ...tlogEntries[0] };
    const signature = bytes(signatures[0]?.sig);
    const attestation = attestationOf({ statement, signature, certificate: bytes(certificate.rawBytes), entry });
    const trust = await readTrustedRoot(opened.trustedRoot(), "the index");
    expect(await verifySignature(attestation, trust)).toMatchObject({
      kind: "signed",
      by: { workflow: `https://github.com/${claimsOf().workflow_ref}` },
    });
    expect(JSON.parse(statement.toString())).toMatchObject({
      subject: SUBJECTS.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
      predicate: {
        buildDefinition: { externalParameters: { workflow: { path: ".github/workflows/release.yml" } } },
        runDetails: { metadata: { invocationId: "https://github.com/octo/my-tool/actions/runs/7/attempts/1" } },
      },
    });
  } finally {
    await opened.close();
  }
});

test("where the job has no leave to write them, GitHub's words say so", async () => {
  const opened = await openSigningIndex({ claims: CLAIMS });
  await using api = await startApi("Resource not accessible by integration");
  try {
    const [told] = await attested(opened, api.url);
    expect(told).toContain("Resource not accessible by integration");
  } finally {
    await opened.close();
  }
});
