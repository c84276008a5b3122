import type { Clock } from "../../src/ports/clock.ts";

/** A clock that stands still but for sleeping, which takes no time. `slept` has each pause in milliseconds. */
export function fakeClock(start = 0): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let time = start;
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}
