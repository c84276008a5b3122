import type { Distribution } from "../documents/distribution.ts";
import type { Manifest } from "../documents/manifest.ts";
import { problem, ShipwheelError } from "../errors.ts";
import { coherentIdentity } from "./coherence.ts";
import type { Difference } from "./difference.ts";
import { sha256 } from "./digest.ts";
import { strangers } from "./identity.ts";
import { manifestFile, sortFiles } from "./released-file.ts";

interface PlainParts {
  readonly read: readonly Distribution[];
  /** Those of which only the names and the hashes are known. */
  readonly held: readonly Distribution[];
  readonly rehearsal: boolean;
}

interface PlainRelease {
  readonly manifest: Manifest;
  /** A sha256 (hex) by which the release is known: the same for the same files, whatever was read of them. */
  readonly digest: string;
}

/**
 * The release that files make which nobody planned, built or assembled: it lists them alone. SBOMs and sums, which would not be sent, are not made.
 *
 * Throws SW-RELEASE-EMPTY and SW-RELEASE-INCOHERENT, as `assembleRelease` does without a plan.
 */
export function plainRelease({ read, held, rehearsal }: PlainParts): PlainRelease {
  const project = coherentIdentity(sortFiles(read.length === 0 ? held : read), undefined);
  refuseStrangers(strangers(sortFiles(held).files, project));
  const { files } = sortFiles([...read, ...held]);
  const manifest: Manifest = {
    schema: "shipwheel/manifest/1",
    rehearsal,
    project,
    files: files.map(manifestFile),
    sbom: [],
    evidence: [],
    plan: null,
    contract: null,
  };
  const named = files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
  const { normalizedName, version } = project;
  return { manifest, digest: sha256(JSON.stringify({ normalizedName, version, files: named })) };
}

function refuseStrangers(differences: readonly Difference[]): void {
  const [first, ...others] = differences.map(({ name, because }) =>
    problem("SW-RELEASE-INCOHERENT", `${name}: ${because}`),
  );
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
}
