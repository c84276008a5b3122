import { attest, buildSLSAProvenancePredicate } from "@actions/attest";
import type { RepositoryAttestations } from "../ports/repository-attestations.ts";
import { isJsonObject, jsonObject } from "../python/json.ts";
import { answered, type GitHubAccess, openGitHub, statusOf } from "./github.ts";

interface AttestationAccess extends GitHubAccess {
  /** `https://github.com`, or that of a GitHub Enterprise with data residency. */
  readonly serverUrl: string;
  /** Who issues the job's id-tokens; that of `serverUrl` unless told. */
  readonly issuer?: string;
}

/**
 * By `@actions/attest`, which reads the runner's own variables for the identity, and has the addresses of both signing services in itself.
 * Throws as `openGitHub` does.
 */
export function repositoryAttestations({ serverUrl, issuer, ...access }: AttestationAccess): RepositoryAttestations {
  const { octokit, place } = openGitHub(access);
  return {
    provenance: () =>
      answered("describing this run", async () => {
        const { type, params } = await buildSLSAProvenancePredicate(issuer);
        return { type, content: params };
      }),
    attest: (subjects, { type, content }, sigstore) =>
      answered("attesting", async () => {
        const { attestationID } = await attest({
          subjects: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
          predicateType: type,
          predicate: content,
          token: access.token,
          sigstore,
        });
        return `${serverUrl}/${access.repository}/attestations/${attestationID ?? ""}`;
      }),
    known: (sha256) =>
      answered("looking for attestations", async () => {
        const route = "GET /repos/{owner}/{repo}/attestations/{digest}";
        const answer = await octokit
          .request(route, { ...place, digest: `sha256:${sha256}` })
          .catch((error: unknown) => {
            if (statusOf(error) === 404) return undefined;
            throw error;
          });
        return predicateTypes(answer?.data);
      }),
  };
}

/** Of GitHub's answer: `{attestations: [{bundle: {dsseEnvelope: {payload}}}]}`. */
function predicateTypes(answer: unknown): ReadonlySet<string> {
  const listed: readonly unknown[] =
    isJsonObject(answer) && Array.isArray(answer.attestations) ? answer.attestations : [];
  const types = listed.map((each) => {
    const bundle = isJsonObject(each) ? each.bundle : undefined;
    const envelope = isJsonObject(bundle) ? bundle.dsseEnvelope : undefined;
    const payload = isJsonObject(envelope) ? envelope.payload : undefined;
    return jsonObject(Buffer.from(typeof payload === "string" ? payload : "", "base64").toString("utf8"))
      ?.predicateType;
  });
  return new Set(types.filter((type) => typeof type === "string"));
}
