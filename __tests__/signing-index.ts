import { createHash } from "node:crypto";
import { machineClock } from "../src/adapters/clock.ts";
import { machineHttp } from "../src/adapters/http.ts";
import { serve } from "../src/adapters/http-server.ts";
import { sigstoreSigning } from "../src/adapters/sigstore.ts";
import { checkFile } from "../src/check/check.ts";
import type { Claims } from "../src/local-index/json-web-token.ts";
import { createIndex, type IndexOptions } from "../src/local-index/local-index.ts";
import { SIGSTORE_PATH } from "../src/local-index/sigstore.ts";
import type { Handler } from "../src/ports/listen.ts";
import { attestFiles } from "../src/publish/attest.ts";
import type { Attestation } from "../src/python/attestation.ts";
import type { MadeDistribution } from "./distributions.ts";
import { fakeFiles } from "./fakes/files.ts";
import { fakeHttp } from "./fakes/http.ts";
import { fakeProgress } from "./fakes/progress.ts";
import { exampleFile } from "./publish/example-bundle.ts";

/** Long for this machine, and short for a test of who never answers. */
const TIMEOUT_MS = 2_000;
const REPOSITORY = "octo/my-tool";
const REF = "refs/tags/v1.2.3";

/** What GitHub says of a job of `workflow`, as far as certificates have it. */
export function claimsOf(workflow = "release.yml"): Readonly<Record<string, string>> {
  const file = `${REPOSITORY}/.github/workflows/${workflow}@${REF}`;
  const job = { job_workflow_ref: file, workflow_ref: file, event_name: "release", run_id: "7", run_attempt: "1" };
  return { repository: REPOSITORY, repository_owner: "octo", ref: REF, sha: "c".repeat(40), ...job };
}

export const PUBLISHER = { project: "my-tool", owner: "octo", repository: "my-tool", workflow: "release.yml" };

interface SigningIndexOptions extends Partial<IndexOptions> {
  /** What stands between the index and who asks it. */
  readonly between?: (handler: Handler) => Handler;
}

/** The embedded index on a port of this machine, with its authority and log, and Sigstore's own client to ask them. */
export async function openSigningIndex({ between = (handler) => handler, ...options }: SigningIndexOptions = {}) {
  const index = await createIndex({
    clock: machineClock,
    readDistribution: checkFile,
    publishers: [PUBLISHER],
    claims: claimsOf(),
    ...options,
  });
  const { url, close } = await serve(between(index.reply), { host: "127.0.0.1", port: 0 });
  const idToken = { url: `${url}/_/actions/id-token?api-version=2.0`, token: index.issuer.requestToken };
  const at = url + SIGSTORE_PATH;
  // Nobody waits between attempts.
  const clock = { ...machineClock, sleep: async () => {} };
  const world = { http: machineHttp(), clock, files: fakeFiles({}), progress: fakeProgress(), mask() {} };
  const tokensOf = async (changed: Claims) => {
    const value = await index.issuer.issue(url, "sigstore", changed);
    return fakeHttp(() => ({ status: 200, body: JSON.stringify({ value }) }));
  };
  return {
    index,
    url,
    close,
    idToken,
    /** As `publish` makes it; by another job where `changed` claims of the id-token say so. */
    async attest({ name, bytes }: MadeDistribution, changed?: Claims): Promise<Attestation> {
      const file = exampleFile(name, { sha256: createHash("sha256").update(bytes).digest("hex") });
      const signing = () => sigstoreSigning({ authority: at, log: at }, { timeout: TIMEOUT_MS });
      const http = changed === undefined ? world.http : await tokensOf(changed);
      const made = await attestFiles({ files: [file], idToken, signing }, { ...world, http });
      const attestation = made.get(name);
      if (attestation === undefined) throw new Error(`${name} was not attested`);
      return attestation;
    },
    trustedRoot: () => JSON.stringify(index.sigstore.trustedRoot()),
    /** An upload token, as `publish` gets one. */
    async token(): Promise<string> {
      const jwt = await index.issuer.issue(url, "shipwheel-local");
      const body = JSON.stringify({ token: jwt });
      const reply = await fetch(`${url}/_/oidc/mint-token`, { method: "POST", body });
      const { token } = (await reply.json()) as { readonly token: string };
      return token;
    },
  };
}
