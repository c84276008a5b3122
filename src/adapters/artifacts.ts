import { type ArtifactClient, ArtifactNotFoundError, DefaultArtifactClient } from "@actions/artifact";
import { ShipwheelError } from "../errors.ts";
import type { Artifacts } from "../ports/artifacts.ts";

/** Artifacts through the runner's own service (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN). */
export function runnerArtifacts(client: ArtifactClient = new DefaultArtifactClient()): Artifacts {
  return {
    async upload(name, root, files) {
      await answered(name, "uploaded", client.uploadArtifact(name, [...files], root));
    },
    async names() {
      const { artifacts } = await answered("of this run", "listed", client.listArtifacts({ latest: true }));
      return artifacts.map(({ name }) => name).sort();
    },
    async download(name, folder) {
      const { artifact } = await answered(name, "found", client.getArtifact(name));
      const { id, digest } = artifact;
      const options = { path: folder, ...(digest && { expectedHash: digest }) };
      const { digestMismatch } = await answered(name, "downloaded", client.downloadArtifact(id, options));
      if (digestMismatch)
        throw new ShipwheelError("SW-ARTIFACT-FAILED", `${name} arrived with other bytes than were sent`);
    },
  };
}

async function answered<T>(name: string, verb: string, asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (cause) {
    if (cause instanceof ArtifactNotFoundError) throw new ShipwheelError("SW-ARTIFACT-MISSING", name, { cause });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ShipwheelError("SW-ARTIFACT-FAILED", `${name} could not be ${verb}: ${reason}`, { cause });
  }
}
