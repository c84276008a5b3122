import * as z from "zod/mini";

/** One thing that was tried of what is installed: an import, a console script, the version. */
export const trialSchema = z.object({
  name: z.string(),
  python: z.string(),
  outcome: z.enum(["passed", "failed", "skipped"]),
  detail: z.string(),
  /** The distribution that was tried. */
  file: z.exactOptional(z.string()),
});
