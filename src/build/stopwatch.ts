import type { BuildRecord } from "../documents/build-record.ts";
import type { Clock } from "../ports/clock.ts";

export interface Stopwatch {
  /** Notes how long `work` took, also where it fails; `identifier` is the wheel that it was for. */
  time<T>(step: string, work: () => Promise<T>, identifier?: string): Promise<T>;
  /** In the order in which the steps ended; the seconds have two decimals. */
  timings(): BuildRecord["timings"];
}

export function stopwatch(clock: Clock): Stopwatch {
  const noted: BuildRecord["timings"][number][] = [];
  return {
    async time(step, work, identifier) {
      const started = clock.now();
      try {
        return await work();
      } finally {
        const seconds = Math.round((clock.now() - started) / 10) / 100;
        noted.push({ step, seconds, ...(identifier !== undefined && { identifier }) });
      }
    },
    timings: () => [...noted],
  };
}
