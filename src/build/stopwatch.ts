import type { Clock } from "../ports/clock.ts";

export interface Stopwatch {
  /** Notes how long `work` took, also where it fails. */
  time<T>(step: string, work: () => Promise<T>): Promise<T>;
  /** In the order in which the steps ended; the seconds have two decimals. */
  timings(): readonly { readonly step: string; readonly seconds: number }[];
}

export function stopwatch(clock: Clock): Stopwatch {
  const noted: { step: string; seconds: number }[] = [];
  return {
    async time(step, work) {
      const started = clock.now();
      try {
        return await work();
      } finally {
        noted.push({ step, seconds: Math.round((clock.now() - started) / 10) / 100 });
      }
    },
    timings: () => [...noted],
  };
}
