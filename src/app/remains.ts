import type { Outcome } from "../commands/outcome.ts";
import type { Files } from "../ports/files.ts";
import type { Given } from "./arguments.ts";
import { type Handover, handOnArtifacts } from "./handover.ts";

/** What a release that broke off has done so far is there for the run that goes on with it. */
export async function keepingRemains(
  run: () => Promise<Outcome>,
  given: Given,
  files: Files,
  handover: Handover,
): Promise<Outcome> {
  const keep = async () => {
    // Why it broke off matters more than what could not be kept.
    if (given.command.name === "publish") await handOnArtifacts(given, files, handover).catch(() => {});
  };
  try {
    const outcome = await run();
    if (outcome.exitCode !== 0) await keep();
    return outcome;
  } catch (error) {
    await keep();
    throw error;
  }
}
