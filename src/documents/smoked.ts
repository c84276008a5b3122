import * as z from "zod/mini";
import type { Immutable } from "./immutable.ts";
import { trialSchema } from "./trial.ts";

/** What was seen of a published release by who installs it: pip, in a job that may not publish. */
export const smokedSchema = z.object({
  schema: z.literal("shipwheel/smoked/1"),
  /** The sha256 of the manifest.json that was published. */
  manifest: z.string(),
  /** The upload URL of the index, and the Simple API that pip was given. */
  index: z.string(),
  simple: z.string(),
  /** In a rehearsal: the index of the chain that this one stands for. */
  standsFor: z.exactOptional(z.string()),
  /** The one Simple API that dependencies came from. */
  dependencies: z.string(),
  /** Does all of it work that was tried? */
  works: z.boolean(),
  files: z.array(
    z.object({
      name: z.string(),
      sha256: z.string(),
      /** By pip with `--require-hashes`; or fetched and hashed, where nothing here installs it. */
      by: z.enum(["pip", "fetch"]),
      /** Where its bytes came from. */
      url: z.string(),
      /** The Pythons that it was installed into. */
      pythons: z.array(z.string()),
    }),
  ),
  tried: z.array(trialSchema),
  timings: z.array(z.object({ step: z.string(), seconds: z.number() })),
});

export type Smoked = Immutable<z.infer<typeof smokedSchema>>;
