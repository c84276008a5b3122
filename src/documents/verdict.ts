import * as z from "zod/mini";
import { asideFields, findingSchema } from "./finding.ts";
import type { Immutable } from "./immutable.ts";

/** What is wrong with files: the answer of `check --json`. */
export const verdictSchema = z.object({
  schema: z.literal("shipwheel/verdict/1"),
  files: z.array(
    z.object({
      /** As it was given, or the folder's path and the name. */
      path: z.string(),
      name: z.string(),
      /** Would the index refuse this file alone, as the first of a new project, in the form that we would send? */
      refused: z.boolean(),
      findings: z.array(findingSchema),
      ...asideFields,
    }),
  ),
});

export type Verdict = Immutable<z.infer<typeof verdictSchema>>;
