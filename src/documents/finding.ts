import * as z from "zod/mini";
import type { Immutable } from "./immutable.ts";

/**
 * Something wrong with one distribution.
 *
 * `authority` is who objects: the index (it would answer 400), a specification, or practice (nobody refuses it, users suffer).
 */
export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning"]),
  authority: z.enum(["index", "specification", "practice"]),
  member: z.exactOptional(z.string()),
  message: z.string(),
  hint: z.string(),
});

export type Finding = Immutable<z.infer<typeof findingSchema>>;

/** A finding that the project's configuration switches off, and why. */
export const ignoredFindingSchema = z.object({ ...findingSchema.shape, reason: z.string() });

export type IgnoredFinding = Immutable<z.infer<typeof ignoredFindingSchema>>;

/** What could not be checked, and why: it is neither right nor wrong. */
export const skippedCheckSchema = z.object({
  /** One word: `description`. */
  check: z.string(),
  because: z.string(),
});

export type SkippedCheck = Immutable<z.infer<typeof skippedCheckSchema>>;

/** What is known of one file beside what is wrong with it. Absent where there is nothing to tell. */
export const asideFields = {
  ignored: z.exactOptional(z.array(ignoredFindingSchema)),
  skipped: z.exactOptional(z.array(skippedCheckSchema)),
};
