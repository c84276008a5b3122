import { type ArtifactClient, ArtifactNotFoundError, DefaultArtifactClient, type FindOptions } from "@actions/artifact";
import { ShipwheelError } from "../errors.ts";
import type { Artifacts, StoredArtifacts } from "../ports/artifacts.ts";

/** Artifacts through the runner's own service (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN). */
export function runnerArtifacts(client: ArtifactClient = new DefaultArtifactClient()): Artifacts {
  return {
    ...storedIn(client),
    async upload(name, root, files) {
      await answered(name, "uploaded", client.uploadArtifact(name, [...files], root));
    },
  };
}

/** A run that has ended, or that goes on beside this one. */
export interface OtherRun {
  readonly id: number;
  /** `owner/name` */
  readonly repository: string;
  /** One that may read actions. */
  readonly token: string;
}

/**
 * Artifacts of another run, through GitHub's REST API.
 *
 * Throws SW-ARTIFACT-EXPIRED too, and SW-RUN-UNREADABLE where there is no such run, or the token may not read it.
 */
export function artifactsOfRun(
  { id, repository, token }: OtherRun,
  client: ArtifactClient = new DefaultArtifactClient(),
): StoredArtifacts {
  const [repositoryOwner = "", repositoryName = ""] = repository.split("/");
  return storedIn(client, { findBy: { token, workflowRunId: id, repositoryOwner, repositoryName } });
}

function storedIn(client: ArtifactClient, found: FindOptions = {}): StoredArtifacts {
  const run =
    found.findBy &&
    `run ${found.findBy.workflowRunId} of ${found.findBy.repositoryOwner}/${found.findBy.repositoryName}`;
  return {
    async names() {
      const listing = client.listArtifacts({ latest: true, ...found });
      const { artifacts } = await answered(`of ${run ?? "this run"}`, "listed", listing, run);
      return artifacts.map(({ name }) => name).sort();
    },
    async download(name, folder) {
      const { artifact } = await answered(name, "found", client.getArtifact(name, found), run);
      const { id, digest } = artifact;
      const options = { path: folder, ...(digest && { expectedHash: digest }), ...found };
      const { digestMismatch } = await answered(name, "downloaded", client.downloadArtifact(id, options), run);
      if (digestMismatch)
        throw new ShipwheelError("SW-ARTIFACT-FAILED", `${name} arrived with other bytes than were sent`);
    },
  };
}

async function answered<T>(name: string, verb: string, asking: Promise<T>, run?: string): Promise<T> {
  try {
    return await asking;
  } catch (cause) {
    if (cause instanceof ArtifactNotFoundError) throw new ShipwheelError("SW-ARTIFACT-MISSING", name, { cause });
    const reason = cause instanceof Error ? cause.message : String(cause);
    const status = cause instanceof Error && "status" in cause ? cause.status : undefined;
    if (status === 410)
      throw new ShipwheelError("SW-ARTIFACT-EXPIRED", run === undefined ? name : `${name} of ${run}`, { cause });
    if (run !== undefined && (status === 401 || status === 403 || status === 404)) {
      throw new ShipwheelError("SW-RUN-UNREADABLE", `${run}: ${reason}`, { cause });
    }
    throw new ShipwheelError("SW-ARTIFACT-FAILED", `${name} could not be ${verb}: ${reason}`, { cause });
  }
}
