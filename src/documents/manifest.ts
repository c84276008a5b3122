import * as z from "zod/mini";
import { asideFields, findingSchema } from "./finding.ts";
import type { Immutable } from "./immutable.ts";

const differenceSchema = z.object({
  /** A file name, or what the plan calls the file that is not there. */
  name: z.string(),
  because: z.string(),
});

const listedSchema = z.object({
  /** Relative to the bundle, with forward slashes. */
  path: z.string(),
  sha256: z.string(),
});

/** What was built beside what was planned. Empty lists everywhere: the contract is kept. */
const contractSchema = z.object({
  missing: z.array(differenceSchema),
  extra: z.array(differenceSchema),
  duplicate: z.array(differenceSchema),
  mismatched: z.array(differenceSchema),
  notBuilt: z.array(differenceSchema),
});

/** The release, complete and checked: all that publish or announce may send. */
export const manifestSchema = z.object({
  schema: z.literal("shipwheel/manifest/1"),
  /** A rehearsal is published to loopback alone. */
  rehearsal: z.boolean(),
  project: z.object({ name: z.string(), normalizedName: z.string(), version: z.string() }),
  files: z.array(
    z.object({
      path: z.string(),
      name: z.string(),
      kind: z.enum(["sdist", "wheel"]),
      size: z.number(),
      sha256: z.string(),
      sha512: z.string(),
      /** Core metadata: field names in lower case, values in the file's order; the body is `description`. */
      metadata: z.record(z.string(), z.array(z.string())),
      findings: z.array(findingSchema),
      ...asideFields,
    }),
  ),
  sbom: z.array(listedSchema),
  /** SHA256SUMS, requirements.txt and what else goes with a release. */
  evidence: z.array(listedSchema),
  /** What the release consists of and under which licences, as declared: the project first, then what others made of it. */
  licences: z.exactOptional(
    z.array(
      z.object({
        name: z.string(),
        version: z.exactOptional(z.string()),
        /** An SPDX expression or names as declared; empty where nothing is. */
        licence: z.string(),
        /** Whether it is an SPDX expression. */
        spdx: z.boolean(),
        /** The distributions that it is in. */
        files: z.array(z.string()),
      }),
    ),
  ),
  plan: z.nullable(listedSchema),
  contract: z.nullable(contractSchema),
});

export type Manifest = Immutable<z.infer<typeof manifestSchema>>;
export type ManifestFile = Manifest["files"][number];
export type Contract = Immutable<z.infer<typeof contractSchema>>;
