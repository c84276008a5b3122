import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import type { IdTokenEndpoint, Runner } from "../ports/runner.ts";
import type { Wire } from "./attempts.ts";
import type { Credential } from "./credential.ts";
import { type IndexTarget, isInsecure } from "./target.ts";
import { discoverAudience } from "./trusted.ts";
import { plainText } from "./words.ts";

/** How the index will let us in; nothing has been asked for yet. */
export type WayIn =
  | { readonly kind: "oidc"; readonly audience: string; readonly idToken: IdTokenEndpoint }
  | { readonly kind: "token"; readonly credential: Credential }
  | { readonly kind: "none" };

export interface WayInRequest {
  readonly index: IndexTarget;
  /** What the user chose, where both would do. */
  readonly auth?: "oidc" | "token";
  readonly credential?: Credential;
  readonly runner: Pick<Runner, "inActions" | "idToken">;
}

/** The way in that would be taken, or why there is none. */
export interface ChosenWay {
  readonly way: WayIn;
  readonly refusals: readonly CodedProblem[];
}

/**
 * Trusted publishing where the job has an identity and the index speaks it; else the token; else nothing, as open indexes allow.
 *
 * Asks the index for its audience, and nothing else. Throws SW-OIDC-UNAVAILABLE, SW-HTTP-NO-ANSWER.
 */
export async function chooseWayIn(request: WayInRequest, wire: Wire): Promise<ChosenWay> {
  const { index, auth, credential, runner } = request;
  const isOpen = !isInsecure(index.upload);
  const audience = auth !== "token" && runner.idToken && isOpen ? await audienceOf(request, wire) : undefined;
  const way = wayOf(request, audience);
  const refusals = [
    ...(way.kind === "oidc" && credential && auth === undefined ? [problem("SW-CREDENTIALS-TWO", index.upload)] : []),
    ...(auth === "oidc" && way.kind !== "oidc" ? [whyNoIdentity(request)] : []),
    ...(way.kind === "none" && isMissing(request) ? [missing(request)] : []),
    ...(audience !== undefined && isOfAnother(audience, index)
      ? [problem("SW-OIDC-AUDIENCE", `${index.upload} wants it for ${plainText(audience)}`)]
      : []),
    ...(way.kind !== "none" && !isOpen ? [problem("SW-INDEX-INSECURE", index.upload)] : []),
  ];
  return { way, refusals };
}

async function audienceOf({ index, auth, credential }: WayInRequest, wire: Wire): Promise<string | undefined> {
  try {
    return await discoverAudience(index.upload, wire);
  } catch (cause) {
    const isUnsaid = cause instanceof ShipwheelError && cause.code === "SW-OIDC-UNAVAILABLE";
    if (!isUnsaid || credential === undefined || auth !== undefined) throw cause;
    const hint =
      "Run it again later; or say `--auth token`, if this index has no trusted publishing: nothing was sent.";
    throw ShipwheelError.of([{ ...cause.problems[0], hint }]);
  }
}

/** Who has an id-token for an audience is this job to whoever takes that audience: an index could publish on PyPI with it, or sign. */
const AUDIENCES = new Set(["pypi", "testpypi", "sigstore", "sts.amazonaws.com", "api://azureadtokenexchange"]);
const AUDIENCE_HOSTS =
  /\b(?:github\.com|githubusercontent\.com|googleapis\.com|rubygems\.org|crates\.io|npmjs\.(?:com|org))\b/i;

function isOfAnother(audience: string, { name, loopback }: IndexTarget): boolean {
  if (name !== undefined || loopback) return false;
  return AUDIENCES.has(audience.trim().toLowerCase()) || AUDIENCE_HOSTS.test(audience);
}

function wayOf({ auth, credential, runner: { idToken } }: WayInRequest, audience: string | undefined): WayIn {
  if (idToken !== undefined && audience !== undefined) return { kind: "oidc", audience, idToken };
  return credential !== undefined && auth !== "oidc" ? { kind: "token", credential } : { kind: "none" };
}

function whyNoIdentity({ index, runner }: WayInRequest): CodedProblem {
  return runner.idToken === undefined
    ? problem("SW-OIDC-PERMISSION", "the runner offers no id-token")
    : problem("SW-OIDC-UNSUPPORTED", index.upload);
}

/** An index of somebody's own may be open to all; PyPI is not. */
function isMissing({ index, auth }: WayInRequest): boolean {
  return auth === "token" || (auth === undefined && index.name !== undefined);
}

function missing({ index, runner }: WayInRequest): CodedProblem {
  return runner.inActions
    ? problem("SW-CREDENTIALS-MISSING", index.upload)
    : problem("SW-CREDENTIALS-MISSING", index.upload, { hint: "Set SHIPWHEEL_TOKEN to an API token of this index." });
}
