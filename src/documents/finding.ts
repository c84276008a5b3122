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
