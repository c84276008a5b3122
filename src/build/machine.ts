import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import type { Progress } from "../ports/progress.ts";
import type { Runner } from "../ports/runner.ts";

/** What building asks of the world. */
export interface Machine {
  readonly files: Files;
  readonly processes: Processes;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly runner: Runner;
}

/**
 * Runs `use` with a machine whose programs keep what is temporary in a folder of ours.
 *
 * A program that is killed does not clean up after itself; its folder goes with ours.
 */
export function withOwnTemporary<M extends Machine, T>(machine: M, use: (own: M) => Promise<T>): Promise<T> {
  return machine.files.withTemporaryFolder((folder) => {
    const { runner } = machine;
    const environment = { ...runner.environment, TMPDIR: folder, TEMP: folder, TMP: folder };
    return use({ ...machine, runner: { ...runner, environment } });
  });
}
