import type { Claims } from "./json-web-token.ts";

/** A workflow that may publish a project: what a maintainer enters at an index. */
export interface Publisher {
  readonly project: string;
  readonly owner: string;
  /** The forge's number of the owner, so that who takes over a name does not take over its projects. */
  readonly ownerId?: string;
  /** Without the owner. */
  readonly repository: string;
  /** The file's name in `.github/workflows`. */
  readonly workflow: string;
  readonly environment?: string;
}

/** The first claim that is not as `publisher` wants it, in words; `undefined` when the token is one of its own. */
export function mismatchOf(publisher: Publisher, claims: Claims): string | undefined {
  const { owner, ownerId, repository, workflow, environment } = publisher;
  const fullName = `${owner}/${repository}`;
  if (!isSame(claims.repository, fullName)) return says("repository", claims, fullName);
  if (!isSame(claims.repository_owner, owner)) return says("repository_owner", claims, owner);
  if (ownerId !== undefined && claims.repository_owner_id !== ownerId) {
    return says("repository_owner_id", claims, ownerId);
  }
  const file = `${fullName}/.github/workflows/${workflow}`;
  if (!runs(file, fullName.length, claims)) return says("job_workflow_ref", claims, `${file}@${String(claims.ref)}`);
  if (environment !== undefined && !isSame(claims.environment, environment)) {
    return says("environment", claims, environment);
  }
  // Such a run is started by anyone who opens a pull request, with the rights of the repository.
  if (claims.event_name === "pull_request_target") return "publishing from pull_request_target is not allowed";
  return undefined;
}

function isSame(claim: unknown, wanted: string): boolean {
  return typeof claim === "string" && claim.toLowerCase() === wanted.toLowerCase();
}

/** `owner/repository/.github/workflows/FILE@REF`, where REF is the run's own ref or commit; a repository's case does not count. */
function runs(file: string, insensitive: number, { job_workflow_ref, ref, sha }: Claims): boolean {
  if (typeof job_workflow_ref !== "string") return false;
  const fold = (text: string) => text.slice(0, insensitive).toLowerCase() + text.slice(insensitive);
  const allowed = [ref, sha].filter((each) => typeof each === "string" && each !== "");
  return allowed.some((each) => fold(job_workflow_ref) === fold(`${file}@${each}`));
}

function says(claim: string, claims: Claims, wanted: string): string {
  const found = claims[claim];
  return `the claim ${claim} is ${found === undefined ? "missing" : `'${String(found)}'`}, not '${wanted}'`;
}
