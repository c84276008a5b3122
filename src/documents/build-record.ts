import * as z from "zod/mini";
import { asideFields, findingSchema } from "./finding.ts";
import type { Immutable } from "./immutable.ts";
import { lockedSchema } from "./locked.ts";
import { trialSchema } from "./trial.ts";

/** What is told of a machine: nothing that only one machine has. */
const machineSchema = z.object({
  platform: z.string(),
  arch: z.string(),
  /** Of a runner of GitHub's: `ubuntu24`, and the release of that image. */
  image: z.exactOptional(z.object({ name: z.string(), version: z.string() })),
  /** `owner/name/.github/workflows/release.yml@refs/tags/v1.2.3` */
  workflow: z.exactOptional(z.string()),
});

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
    z.object({
      name: z.string(),
      size: z.number(),
      sha256: z.string(),
      /** Of a wheel for Linux or macOS: the oldest system that it runs on, as its name has it: `2_17`, `11_0`. */
      floor: z.exactOptional(z.string()),
      /** It was built, and the job ended before it was tried: a next run of the job does that. */
      untried: z.exactOptional(z.literal(true)),
      findings: z.array(findingSchema),
      ...asideFields,
    }),
  ),
  tools: z.array(z.object({ name: z.string(), version: z.string() })),
  /** The machines of the jobs. */
  machines: z.exactOptional(z.array(machineSchema)),
  gates: z.array(
    z.object({
      command: z.string(),
      outcome: z.enum(["passed", "failed", "skipped"]),
      seconds: z.number(),
      /** As the configuration names it. */
      name: z.exactOptional(z.string()),
      /** The version that it ran on. */
      python: z.exactOptional(z.string()),
      /** The wheel that it tried; the tree where there is none. */
      file: z.exactOptional(z.string()),
      /** Its last line, or why it did not run. */
      detail: z.exactOptional(z.string()),
    }),
  ),
  smoke: z.array(trialSchema),
  /** Null where the build was not repeated. */
  reproducible: z.nullable(
    z.object({
      verdict: z.enum(["identical", "different"]),
      /** The project asks that it is identical: there is no release where it is not. */
      required: z.exactOptional(z.literal(true)),
      /** In words; of a build that was not identical. */
      cause: z.exactOptional(z.string()),
      files: z.exactOptional(
        z.array(
          z.object({
            name: z.string(),
            verdict: z.enum(["identical", "different"]),
            causes: z.array(
              z.object({
                /** One word: `timestamps`, `order`, `path`, ... */
                cause: z.string(),
                /** In words, with what was seen. */
                says: z.string(),
                /** What to change. */
                change: z.string(),
                /** The first of the members that have it; none where it is the file as a whole. */
                members: z.array(z.string()),
                /** How many have it. */
                count: z.number(),
              }),
            ),
          }),
        ),
      ),
    }),
  ),
  timings: z.array(
    z.object({
      step: z.string(),
      seconds: z.number(),
      /** The wheel that the step was for. */
      identifier: z.exactOptional(z.string()),
    }),
  ),
  /** What the commit's lock file has for the project; only in the record of a job that built from the tree. */
  lock: z.exactOptional(lockedSchema),
  /** What the job owns and this machine cannot build. */
  notBuilt: z.exactOptional(z.array(z.object({ name: z.string(), because: z.string() }))),
});

export type BuildRecord = Immutable<z.infer<typeof buildRecordSchema>>;
