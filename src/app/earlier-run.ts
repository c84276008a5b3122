import { ShipwheelError } from "../errors.ts";
import type { Artifacts, StoredArtifacts } from "../ports/artifacts.ts";

/** The id of a run, as it stands in its address. Throws SW-USAGE. */
export function runIdOf(text: string): number {
  const id = Number(text);
  if (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(id)) return id;
  throw new ShipwheelError("SW-USAGE", `run-id: ${text}`, {
    hint: "It is the number in the address of the run: https://github.com/OWNER/NAME/actions/runs/NUMBER.",
  });
}

/**
 * The artifacts of this run, and where it has none of a name, that of the earlier one: this run goes on where the other ended.
 *
 * Throws SW-ARTIFACT-MISSING with what the earlier run has instead.
 */
export function withEarlierRun(own: Artifacts, earlier: StoredArtifacts, id: number): Artifacts {
  return {
    upload: own.upload,
    async names() {
      const [here, there] = await Promise.all([own.names(), earlier.names()]);
      return [...new Set([...here, ...there])].sort();
    },
    async download(name, folder) {
      if ((await own.names()).includes(name)) return own.download(name, folder);
      const there = await earlier.names();
      if (there.includes(name)) return earlier.download(name, folder);
      throw new ShipwheelError(
        "SW-ARTIFACT-MISSING",
        `run ${id} has no ${name}: it has ${there.join(", ") || "none"}`,
        {
          hint: "Give the id of a run in which what is wanted was made; or leave `run-id` out, and build the tag anew.",
        },
      );
    },
  };
}
