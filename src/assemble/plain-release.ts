import type { Distribution } from "../documents/distribution.ts";
import type { Manifest } from "../documents/manifest.ts";
import { coherentIdentity } from "./coherence.ts";
import { sha256 } from "./digest.ts";
import { manifestFile, sortFiles } from "./released-file.ts";

/** A manifest, and the sha256 (hex) that its file would have. */
export interface PlainRelease {
  readonly manifest: Manifest;
  readonly digest: string;
}

/**
 * The release that files make which nobody planned, built or assembled: it lists them alone. SBOMs and sums, which would not be sent, are not made.
 *
 * Throws SW-RELEASE-EMPTY and SW-RELEASE-INCOHERENT, as `assembleRelease` does without a plan.
 */
export function plainRelease(distributions: readonly Distribution[], rehearsal: boolean): PlainRelease {
  const sorted = sortFiles(distributions);
  const project = coherentIdentity(sorted, undefined);
  const manifest: Manifest = {
    schema: "shipwheel/manifest/1",
    rehearsal,
    project,
    files: sorted.files.map(manifestFile),
    sbom: [],
    evidence: [],
    plan: null,
    contract: null,
  };
  return { manifest, digest: sha256(Buffer.from(JSON.stringify(manifest))) };
}
