import { jsonObject } from "../python/json.ts";

/** What an id-token of GitHub Actions says of the job that asked for it, as far as an index decides by it. */
export interface Claims {
  readonly repository?: string;
  readonly repository_owner?: string;
  /** `owner/name/.github/workflows/FILE@REF` of the workflow that the job is written in. */
  readonly job_workflow_ref?: string;
  /** The same of the workflow that the event started. */
  readonly workflow_ref?: string;
  readonly environment?: string;
  readonly event_name?: string;
  readonly ref?: string;
}

const NAMES = [
  "repository",
  "repository_owner",
  "job_workflow_ref",
  "workflow_ref",
  "environment",
  "event_name",
  "ref",
] as const satisfies readonly (keyof Claims)[];

/** Reads the claims of a JWT without judging it; the token's signature is the index's to check. */
export function claimsOf(jwt: string): Claims {
  const payload = jsonObject(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
  const entries = NAMES.flatMap((name) => {
    const value = payload?.[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}

/** The claims beside the trusted publisher that would match them, a line each; a reusable workflow is pointed out. */
export function explainClaims(claims: Claims): string {
  const [owner = "?", repository = "?"] = (claims.repository ?? "").split("/");
  const workflow = workflowFile(claims.job_workflow_ref);
  return [
    "This job's id-token says:",
    ...NAMES.map((name) => `  ${name}: ${claims[name] ?? "(none)"}`),
    "The publisher that would match it:",
    `  owner: ${claims.repository_owner ?? owner}`,
    `  repository name: ${repository}`,
    `  workflow name: ${workflow ?? "?"}`,
    `  environment name: ${claims.environment ?? "(left empty)"}`,
    ...reusableNotice(claims),
  ].join("\n");
}

/** The paths (`owner/name/.github/workflows/FILE`) of a reusable workflow that the job is written in, and of its caller. */
export function reusableWorkflow({ job_workflow_ref: job, workflow_ref: started }: Claims) {
  if (job === undefined || started === undefined || workflowPath(job) === workflowPath(started)) return undefined;
  return { job: workflowPath(job), caller: workflowPath(started) };
}

function reusableNotice(claims: Claims): string[] {
  const reusable = reusableWorkflow(claims);
  if (reusable === undefined) return [];
  return [
    `The job is written in a reusable workflow (${reusable.job}), called from ${reusable.caller}:`,
    "trusted publishing on PyPI does not go together with one. Publish from a job of the calling workflow itself.",
  ];
}

function workflowPath(reference: string): string {
  return reference.split("@", 1)[0] ?? reference;
}

function workflowFile(reference: string | undefined): string | undefined {
  return reference === undefined ? undefined : workflowPath(reference).split("/.github/workflows/")[1];
}
