import process from "node:process";

const SLOWEST_BYTES_A_SECOND = 16 * 1024;

/** How an exchange gets on: a server that sends a byte now and then is never idle, and never done. */
export interface Pace {
  add(bytes: number): void;
  stop(): void;
}

/**
 * Calls `tooSlow` when an exchange has lasted longer than `patienceSeconds` and a second more for each 16 KiB of bodies that moved:
 * a large file may take its time, a small answer may not.
 */
export function watchPace(patienceSeconds: number, tooSlow: (why: Error) => void): Pace {
  // Not `performance`: Node would have to load it.
  const start = process.hrtime.bigint();
  let moved = 0;
  const timer = setInterval(() => {
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (seconds <= patienceSeconds + moved / SLOWEST_BYTES_A_SECOND) return;
    clearInterval(timer);
    tooSlow(new Error(`only ${moved} bytes moved in ${Math.round(seconds)} s`));
  }, Math.min(patienceSeconds, 5) * 1000);
  // What it watches keeps the program alive; it alone must not.
  timer.unref();
  return {
    add(bytes) {
      moved += bytes;
    },
    stop: () => clearInterval(timer),
  };
}
