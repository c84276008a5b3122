import { ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";

const PAUSES_SECONDS = [1, 2, 4, 8, 30];

/**
 * What `ask` answers, asked again where GitHub has a bad moment. Only for what may be asked twice.
 *
 * Throws its SW-GITHUB-UNAVAILABLE after six times, and every other error at once.
 */
export async function patiently<T>(ask: () => Promise<T>, clock: Clock): Promise<T> {
  for (const seconds of PAUSES_SECONDS) {
    try {
      return await ask();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      await clock.sleep(1000 * seconds);
    }
  }
  return ask();
}

/** Did GitHub fail to answer, so that what was asked may have been done? */
export function isUnavailable(error: unknown): boolean {
  return error instanceof ShipwheelError && error.code === "SW-GITHUB-UNAVAILABLE";
}
