import type { Distribution, DistributionName, MetadataFields } from "../documents/distribution.ts";
import type { ManifestFile } from "../documents/manifest.ts";
import type { Difference } from "./difference.ts";

/** A distribution whose name and metadata could be read: nothing else can be part of a release. */
export interface ReleasedFile extends Distribution {
  readonly kind: "sdist" | "wheel";
  readonly filename: DistributionName;
  readonly metadata: MetadataFields;
}

export interface SortedFiles {
  /** By name; of two different files with one name, the first. */
  readonly files: readonly ReleasedFile[];
  /** What can be in no release. */
  readonly unreadable: readonly Difference[];
  /** Different files with one name. */
  readonly clashes: readonly Difference[];
}

/** The files that a release can have, each once: the same bytes twice, as two jobs may bring them, are one file. */
export function sortFiles(distributions: readonly Distribution[]): SortedFiles {
  const byName = new Map<string, ReleasedFile>();
  const unreadable: Difference[] = [];
  const clashes: Difference[] = [];
  for (const each of distributions) {
    const { name } = each;
    const first = byName.get(name);
    if (!isReleased(each)) unreadable.push({ name: JSON.stringify(name).slice(1, -1), because: whyNot(each) });
    else if (first === undefined) byName.set(name, each);
    else if (first.sha256 !== each.sha256) clashes.push({ name, because: clash(first, each) });
  }
  const files = [...byName.values()].sort((one, other) =>
    Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)),
  );
  return { files, unreadable, clashes };
}

/** A file as the manifest lists it. */
export function manifestFile(file: ReleasedFile): ManifestFile {
  const { name, kind, size, sha256, sha512, metadata, findings, ignored, skipped } = file;
  return {
    path: `dist/${name}`,
    name,
    kind,
    size,
    sha256,
    sha512,
    metadata,
    findings,
    ...(ignored && { ignored }),
    ...(skipped && { skipped }),
  };
}

function isReleased(file: Distribution): file is ReleasedFile {
  return file.kind !== "unknown" && file.filename !== undefined && file.metadata !== undefined && isPlain(file.name);
}

// A wheel's or an sdist's name has no other signs; a line break would forge a line of SHA256SUMS.
function isPlain(name: string): boolean {
  return /^[\w][\w.+!-]*$/.test(name);
}

function whyNot({ kind, filename, metadata }: Distribution): string {
  if (kind === "unknown" || filename === undefined) return "the name is that of no wheel and no sdist";
  return metadata === undefined ? "its metadata cannot be read" : "the name has signs that no distribution's name has";
}

function clash(first: Distribution, other: Distribution): string {
  return `two different files have this name: ${first.path} (sha256 ${first.sha256}) and ${other.path} (sha256 ${other.sha256})`;
}
