import * as z from "zod/mini";
import type { Immutable } from "./immutable.ts";

/** What one index holds. */
const linkFields = {
  /** The sha256 of the manifest.json that was published. */
  manifest: z.string(),
  /** The upload URL; `git` where users install the tag itself. */
  index: z.string(),
  /** The Simple API that the files were verified through. */
  simple: z.string(),
  /** In the rehearsal of a chain: the index that this one stands for. */
  standsFor: z.exactOptional(z.string()),
  /** How we were let in: `oidc`, `token`, or `none`. */
  authentication: z.enum(["oidc", "token", "none"]),
  uploads: z.array(
    z.object({
      name: z.string(),
      /** `recovered`: the answer was lost, and the index turned out to hold the file. */
      outcome: z.enum(["uploaded", "present", "recovered"]),
      sha256: z.string(),
      /** In all runs, as far as the journal tells. */
      attempts: z.number(),
      /** Where the attestation that went with it lies in the bundle. */
      attestation: z.nullable(z.string()),
    }),
  ),
  /** Why the files went without attestations; absent where they did not, and where it was not asked. */
  unattested: z.exactOptional(z.string()),
  /** What the repository keeps of attestations, and why not more; absent outside of a workflow. */
  repository: z.exactOptional(
    z.object({
      attestations: z.array(z.object({ predicateType: z.string(), url: z.string() })),
      without: z.array(z.string()),
    }),
  ),
  /** What the index lists in the end; its size and where its provenance is (PEP 740), as far as the index tells. */
  verified: z.array(
    z.object({
      name: z.string(),
      sha256: z.string(),
      url: z.string(),
      size: z.exactOptional(z.number()),
      provenance: z.exactOptional(z.string()),
    }),
  ),
  /** Why the release is not whole: the files that the index has not, and the codes of what ended the run; absent when it is. */
  incomplete: z.exactOptional(z.object({ missing: z.array(z.string()), codes: z.array(z.string()) })),
  /** What who installs it saw of it, in jobs that may not publish; absent where nobody tried, and told in whole in the folder `smoke`. */
  tried: z.exactOptional(
    z.array(
      z.object({
        works: z.boolean(),
        /** By pip with `--require-hashes`. */
        installed: z.array(z.string()),
        pythons: z.array(z.string()),
      }),
    ),
  ),
};

/** What the index holds now. */
export const receiptSchema = z.object({
  schema: z.literal("shipwheel/receipt/1"),
  ...linkFields,
  /** What the indexes hold that come before it in the chain, in their order; absent where there are none. */
  earlier: z.exactOptional(z.array(z.object(linkFields))),
  /** How the tag is installed: requirements of PEP 508; only where the project goes by git. */
  requirements: z.exactOptional(z.array(z.string())),
  /** What the wheels took to build, for the plan of the next release; absent where that is not known. */
  timings: z.exactOptional(z.array(z.object({ identifier: z.string(), seconds: z.number() }))),
  /** The GitHub release, once announced. */
  release: z.nullable(z.object({ url: z.string(), tag: z.string(), assets: z.array(z.string()) })),
});

export type Receipt = Immutable<z.infer<typeof receiptSchema>>;
export type EarlierReceipt = NonNullable<Receipt["earlier"]>[number];
