import { ShipwheelError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import { type Attempt, untilDone } from "./attempts.ts";

/** Asks an authority or a log until it answers. Throws SW-ATTEST-REFUSED at once, SW-ATTEST-UNAVAILABLE after five attempts. */
export function untilSigned<T>(ask: () => Promise<T>, clock: Clock): Promise<T> {
  return untilDone(async (): Promise<Attempt<T>> => {
    try {
      return { kind: "done", value: await ask() };
    } catch (error) {
      if (error instanceof ShipwheelError && error.code === "SW-ATTEST-UNAVAILABLE") {
        return { kind: "again", because: error };
      }
      throw error;
    }
  }, clock);
}
