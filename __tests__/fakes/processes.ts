import { ShipwheelError } from "../../src/errors.ts";
import type { Finished, Processes, RunOptions } from "../../src/ports/processes.ts";

type Argv = readonly [string, ...string[]];

/** Programs by rule: `answer` says what one gives, `undefined` that there is no such program. `ran` has the arguments of each. */
export function fakeProcesses(
  answer: (argv: Argv, options: RunOptions) => Partial<Finished> | undefined,
): Processes & { readonly ran: Argv[] } {
  const ran: Argv[] = [];
  return {
    ran,
    async run(argv, options) {
      ran.push(argv);
      const finished = answer(argv, options);
      if (finished === undefined) throw new ShipwheelError("SW-PROCESS-NOT-FOUND", argv[0]);
      return { exitCode: 0, stdout: "", stderr: "", ...finished };
    },
  };
}
