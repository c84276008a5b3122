import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import type { Progress } from "../ports/progress.ts";
import type { Runner } from "../ports/runner.ts";

/** What building asks of the world, but a place of its own. */
export interface MachineAsFound {
  readonly files: Files;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly runner: Runner;
}

/** What building asks of the world. */
export interface Machine extends MachineAsFound {
  /** A folder that is there until the command ends, outside the user's tree: what is needed as long goes into it. */
  readonly temporary: string;
}

/**
 * Runs `use` with a machine whose programs keep what is temporary in a folder of ours.
 *
 * A program that is killed does not clean up after itself; its folder goes with ours.
 */
export function withOwnTemporary<M extends MachineAsFound, T>(
  machine: M,
  use: (own: M & Machine) => Promise<T>,
): Promise<T> {
  return machine.files.withTemporaryFolder((temporary) => {
    const { runner } = machine;
    const environment = { ...runner.environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
    return use({ ...machine, runner: { ...runner, environment }, temporary });
  });
}
