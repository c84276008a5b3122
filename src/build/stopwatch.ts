import type { BuildRecord } from "../documents/build-record.ts";
import type { Clock } from "../ports/clock.ts";
import type { Progress } from "../ports/progress.ts";

export interface Stopwatch {
  /** Notes how long `work` took, also where it fails; `identifier` is the wheel that it was for. */
  time<T>(step: string, work: () => Promise<T>, identifier?: string): Promise<T>;
  /** Notes a step that began at `started` (milliseconds of the clock) and ends now. */
  note(step: string, started: number, identifier?: string): void;
  /** In the order in which the steps ended; the seconds have two decimals. */
  timings(): BuildRecord["timings"];
}

/** `progress` is told of each step while it runs. */
export function stopwatch(clock: Clock, progress?: Pick<Progress, "running">): Stopwatch {
  const noted: BuildRecord["timings"][number][] = [];
  const note: Stopwatch["note"] = (step, started, identifier) => {
    const seconds = Math.round((clock.now() - started) / 10) / 100;
    noted.push({ step, seconds, ...(identifier !== undefined && { identifier }) });
  };
  return {
    note,
    async time(step, work, identifier) {
      const started = clock.now();
      const ended = progress?.running(step);
      try {
        return await work();
      } finally {
        ended?.();
        note(step, started, identifier);
      }
    },
    timings: () => [...noted],
  };
}
