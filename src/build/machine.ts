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
