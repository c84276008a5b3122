import { checkFile } from "../check/check.ts";
import type { Plan } from "../documents/plan.ts";
import { ID_TOKEN_PATH } from "../local-index/issuer.ts";
import { createIndex } from "../local-index/local-index.ts";
import type { Sigstore } from "../local-index/sigstore.ts";
import { SIMPLE_PATH } from "../local-index/simple.ts";
import { UPLOAD_PATH } from "../local-index/upload.ts";
import type { Clock } from "../ports/clock.ts";
import type { Listen } from "../ports/listen.ts";
import type { Runner } from "../ports/runner.ts";
import type { SigningEndpoints } from "../ports/signing.ts";
import { readSigningConfig } from "../publish/signing-config.ts";

const WORKFLOW = "release.yml";

/** An index that runs for one rehearsal, and the identity that a workflow of the project would have there. */
export interface RehearsalIndex {
  readonly upload: string;
  readonly simple: string;
  /** The runner of the publish job: it has an id-token, and an event that may publish. */
  readonly runner: Runner;
  /** The authority and the log for attestations that this index trusts. */
  readonly signing: SigningEndpoints;
  readonly sigstore: Sigstore;
  /** What a verifier has to be told to trust them: JSON. */
  readonly trustedRoot: string;
  close(): Promise<void>;
}

interface RehearsedJob {
  /** The GitHub environment that it runs in; none where this is absent. */
  readonly environment?: string;
  /** The index whose authority and log this one believes too: what is attested for one serves both. */
  readonly first?: RehearsalIndex;
  /** The Simple API for names that the index does not have. */
  readonly upstream: string;
}

/** Opens an index that knows the project's workflow, in its environment, as a pending trusted publisher, and nothing else. */
export async function openRehearsalIndex(
  plan: Plan,
  { environment, first, upstream }: RehearsedJob,
  { clock, listen, runner }: { readonly clock: Clock; readonly listen: Listen; readonly runner: Runner },
): Promise<RehearsalIndex> {
  const workflow = workflowOf(plan);
  const { owner, repository } = workflow;
  const named = environment === undefined ? {} : { environment };
  const index = await createIndex({
    clock,
    readDistribution: checkFile,
    publishers: [{ project: plan.project.normalizedName, owner, repository, workflow: WORKFLOW, ...named }],
    claims: { ...claimsOf(workflow, plan), ...named },
    upstream,
    ...(first && { sigstore: first.sigstore }),
  });
  const server = await listen(index.reply, { host: "127.0.0.1", port: 0 });
  return {
    upload: server.url + UPLOAD_PATH,
    simple: server.url + SIMPLE_PATH,
    runner: {
      inActions: true,
      event: { name: "release", ref: workflow.ref, sha: plan.source.commit, repository: `${owner}/${repository}` },
      idToken: { url: `${server.url}${ID_TOKEN_PATH}?api-version=2.0`, token: index.issuer.requestToken },
      environment: runner.environment,
      platform: runner.platform,
      arch: runner.arch,
    },
    sigstore: index.sigstore,
    signing:
      first?.signing ??
      readSigningConfig(JSON.stringify(index.sigstore.signingConfig(server.url)), server.url, clock.now()),
    trustedRoot: JSON.stringify(index.sigstore.trustedRoot(), null, 2),
    close: server.close,
  };
}

interface WorkflowIdentity {
  readonly owner: string;
  readonly repository: string;
  readonly ref: string;
}

/** The project's own repository where it is known; a rehearsal needs none. */
function workflowOf({ source, project, version }: Plan): WorkflowIdentity {
  const [owner = "example", repository = project.normalizedName] = source.repository?.split("/") ?? [];
  return { owner, repository, ref: `refs/tags/${version.tag ?? version.pep440}` };
}

/** What GitHub's issuer says of a job of that workflow, as far as an index looks at it. */
function claimsOf({ owner, repository, ref }: WorkflowIdentity, { source }: Plan): Readonly<Record<string, string>> {
  const file = `${owner}/${repository}/.github/workflows/${WORKFLOW}@${ref}`;
  return {
    repository: `${owner}/${repository}`,
    repository_owner: owner,
    repository_owner_id: "1",
    job_workflow_ref: file,
    workflow_ref: file,
    ref,
    sha: source.commit,
    workflow_sha: source.commit,
    job_workflow_sha: source.commit,
    runner_environment: "self-hosted",
    event_name: "release",
    run_id: "1",
    run_attempt: "1",
  };
}
