import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Receipt } from "../documents/receipt.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { Predicate, RepositoryAttestations, SigstoreInstance } from "../ports/repository-attestations.ts";
import type { Runner } from "../ports/runner.ts";
import { jsonObject } from "../python/json.ts";
import { SLSA_PREDICATE } from "../python/statement.ts";

/** What the repository keeps of this release, and why it does not keep the rest. */
export type InRepository = NonNullable<Receipt["repository"]>;

interface RepositoryRequest {
  readonly bundle: ReleaseBundle;
  /** Is it published to this machine alone? */
  readonly loopback: boolean;
  readonly runner: Pick<Runner, "event" | "idToken" | "environment">;
  /** Absent where this is no workflow of GitHub's. */
  readonly attestations: () => Promise<RepositoryAttestations>;
}

interface RepositoryWorld {
  readonly files: Pick<Files, "readText">;
  readonly progress: Progress;
}

const RELEASE_SBOM = "sbom/release.cdx.json";
const CYCLONEDX = "https://cyclonedx.org/bom";
// GitHub's own limits.
const MOST_SUBJECTS = 1024;
const LARGEST_PREDICATE = 16 * 1024 * 1024;

/**
 * Attests in the repository how the files were built, all in one attestation, and what the release contains. What GitHub keeps already
 * is not made again. Nothing of it stops a release: where a permission or the plan does not allow it, that is told.
 */
export async function attestInRepository(request: RepositoryRequest, world: RepositoryWorld): Promise<InRepository> {
  const because = whyNot(request);
  if (because !== undefined) return { attestations: [], without: [because] };
  world.progress.stage("attest", `in the repository ${request.runner.event?.repository ?? ""}`);
  const sbom = await sbomOf(request.bundle, world);
  const made: InRepository["attestations"][number][] = [];
  try {
    for await (const each of attestAll(request, sbom.predicate)) {
      world.progress.step(`${each.predicateType}: ${each.url}`);
      made.push(each);
    }
  } catch (error) {
    if (!(error instanceof ShipwheelError)) throw error;
    // After the first no, the next would be one too, and would stand in a public log all the same.
    world.progress.step(`no attestations in the repository: ${error.message}`);
    return { attestations: made, without: [error.message] };
  }
  return { attestations: made, without: sbom.without };
}

function whyNot({ bundle, loopback, runner }: RepositoryRequest): string | undefined {
  if (bundle.plan?.repositoryAttestations === false) return "they are switched off";
  if (loopback) return "the release stays on this machine";
  if (runner.idToken === undefined) return "the job may not ask for an id-token: it needs `id-token: write`";
  if (!runner.environment.GITHUB_TOKEN) return "there is no token: `github-token` is empty";
  if (runner.event?.repository === undefined) return "the repository is not known";
  if (bundle.manifest.files.length > MOST_SUBJECTS) return `an attestation has at most ${MOST_SUBJECTS} files`;
  return undefined;
}

async function* attestAll(
  { bundle, runner, attestations: open }: RepositoryRequest,
  sbom: Predicate | undefined,
): AsyncGenerator<InRepository["attestations"][number]> {
  const attestations = await open();
  const subjects = bundle.manifest.files.map(({ name, sha256 }) => ({ name, sha256 }));
  const known = await attestations.known(subjects[0]?.sha256 ?? "");
  const attest = async (predicate: Predicate) => ({
    predicateType: predicate.type,
    url: await attestations.attest(subjects, predicate, instanceFor(runner)),
  });
  if (!known.has(SLSA_PREDICATE)) yield await attest(await attestations.provenance());
  if (sbom !== undefined && !known.has(CYCLONEDX)) yield await attest(sbom);
}

/** What is private stays out of the public log. */
function instanceFor({ event }: RepositoryRequest["runner"]): SigstoreInstance {
  return event?.visibility === "public" ? "public-good" : "github";
}

async function sbomOf(
  { located }: ReleaseBundle,
  { files }: RepositoryWorld,
): Promise<{ readonly predicate?: Predicate; readonly without: readonly string[] }> {
  const place = located.get(RELEASE_SBOM);
  const text = place && (await files.readText(place));
  if (!text) return { without: ["the release has no SBOM"] };
  const content = jsonObject(text);
  if (content === undefined) return { without: ["the SBOM of the release is no JSON object"] };
  if (Buffer.byteLength(text) > LARGEST_PREDICATE) return { without: ["the SBOM of the release has more than 16 MiB"] };
  return { predicate: { type: CYCLONEDX, content }, without: [] };
}
