import { getOctokit } from "@actions/github";
import { ShipwheelError } from "../errors.ts";
import { isLoopback, shownUrl } from "../ports/http.ts";

export interface GitHubAccess {
  readonly token: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
}

export type Octokit = ReturnType<typeof getOctokit>;

export interface Place {
  readonly owner: string;
  readonly repo: string;
}

// Octokit would write its warnings onto standard output.
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** GitHub's REST API by `@actions/github`. Throws SW-GITHUB-REPOSITORY where `repository` is no `owner/name`, SW-GITHUB-REFUSED, SW-INDEX-INSECURE. */
export function openGitHub({ token, apiUrl, repository }: GitHubAccess): {
  readonly octokit: Octokit;
  readonly place: Place;
} {
  const [owner = "", repo = "", ...rest] = repository.split("/");
  if (owner === "" || repo === "" || rest.length > 0) throw new ShipwheelError("SW-GITHUB-REPOSITORY", repository);
  refuseInsecure(apiUrl);
  if (token === "") throw new ShipwheelError("SW-GITHUB-REFUSED", "there is no token in GITHUB_TOKEN");
  return { octokit: getOctokit(token, { baseUrl: apiUrl, log: SILENT }), place: { owner, repo } };
}

/** The token goes over https, or stays on this machine. Throws SW-INDEX-INSECURE. */
export function refuseInsecure(url: string): void {
  if (!/^https:/i.test(url) && !(URL.canParse(url) && isLoopback(url))) {
    throw new ShipwheelError("SW-INDEX-INSECURE", URL.canParse(url) ? shownUrl(url) : url, {
      hint: "GITHUB_API_URL must be an https:// address.",
    });
  }
}

/** What GitHub answers to `ask`; its errors, and the loss of an answer, as ours. `what` is what was being done. */
export async function answered<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    const own = shipwheelErrorIn(cause);
    if (own !== undefined) throw own;
    const status = statusOf(cause);
    const words = cause instanceof Error ? cause.message : String(cause);
    const isNo = status !== undefined && status < 500 && status !== 429 && !/rate limit/i.test(words);
    const said = `${what}: ${status === undefined ? "" : `${status} `}${words}`;
    throw new ShipwheelError(isNo ? "SW-GITHUB-REFUSED" : "SW-GITHUB-UNAVAILABLE", said, { cause });
  }
}

/** What a body that could not be read to its end threw, under what fetch and Octokit make of it. */
function shipwheelErrorIn(error: unknown): ShipwheelError | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
    if (each instanceof ShipwheelError) return each;
  }
  return undefined;
}

/** The status of GitHub's answer. Octokit gives a lost connection the status 500, without a response. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("status" in error) || !("response" in error)) return undefined;
  return error.response === undefined ? undefined : Number(error.status);
}
