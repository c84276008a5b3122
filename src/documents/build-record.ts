import * as z from "zod/mini";
import { findingSchema } from "./finding.ts";
import type { Immutable } from "./immutable.ts";

/** What one job made, and out of what. */
export const buildRecordSchema = z.object({
  schema: z.literal("shipwheel/build-record/1"),
  /** The sha256 of the plan.json that the job was given. */
  plan: z.string(),
  /** A job of the plan, or `all`; several, separated by `, `, where they share a folder. */
  job: z.string(),
  /** What the wheels were made from; a job that makes the sdist alone was made from the tree, whose name is the commit. */
  from: z.object({ kind: z.enum(["sdist", "tree"]), name: z.string(), sha256: z.string() }),
  files: z.array(
    z.object({ name: z.string(), size: z.number(), sha256: z.string(), findings: z.array(findingSchema) }),
  ),
  tools: z.array(z.object({ name: z.string(), version: z.string() })),
  gates: z.array(z.object({ command: z.string(), outcome: z.enum(["passed", "failed"]), seconds: z.number() })),
  smoke: z.array(
    z.object({
      name: z.string(),
      python: z.string(),
      outcome: z.enum(["passed", "failed", "skipped"]),
      detail: z.string(),
    }),
  ),
  /** Null where the build was not repeated. */
  reproducible: z.nullable(
    z.object({ verdict: z.enum(["identical", "different"]), cause: z.exactOptional(z.string()) }),
  ),
  timings: z.array(
    z.object({
      step: z.string(),
      seconds: z.number(),
      /** The wheel that the step was for. */
      identifier: z.exactOptional(z.string()),
    }),
  ),
  /** What the job owns and this machine cannot build. */
  notBuilt: z.exactOptional(z.array(z.object({ name: z.string(), because: z.string() }))),
});

export type BuildRecord = Immutable<z.infer<typeof buildRecordSchema>>;
