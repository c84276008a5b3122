import * as z from "zod/mini";
import { ShipwheelError } from "../errors.ts";
import type { Durations } from "../plan/durations.ts";
import type { Files } from "../ports/files.ts";
import { readDocument } from "./document-file.ts";
import { wheelTimings } from "./wheel-timings.ts";

// No machine builds one wheel for a hundred days; and sums of them stay numbers.
const LONGEST_SECONDS = 1e7;

/** What a receipt and a build record have in common. */
const timedSchema = z.object({
  timings: z.exactOptional(
    z.array(
      z.object({
        identifier: z.exactOptional(z.string()),
        seconds: z.number().check(z.nonnegative(), z.lte(LONGEST_SECONDS)),
      }),
    ),
  ),
});

/**
 * How long the wheels of an earlier release took, from its receipt or a build record.
 *
 * Throws SW-DURATIONS-MISSING when there is no such file, SW-DOCUMENT-INVALID.
 */
export async function readDurations(file: string, files: Files): Promise<Durations> {
  const bytes = await files.read(file);
  if (bytes === undefined) throw new ShipwheelError("SW-DURATIONS-MISSING", file);
  const { timings = [] } = readDocument(timedSchema, bytes, file);
  return new Map(wheelTimings(timings).map(({ identifier, seconds }) => [identifier, seconds / 60]));
}
