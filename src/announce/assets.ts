import { basename } from "node:path";
import type { ReleaseBundle } from "../documents/bundle.ts";
import type { ReleaseAsset } from "../ports/releases.ts";

/** A file of the bundle as an asset of the release. */
export interface BundleAsset {
  readonly name: string;
  /** On this machine. */
  readonly file: string;
  readonly sha256: string;
  readonly contentType: string;
  /** Not of the manifest: where the release has another of this name, from an earlier run, that one stays. */
  readonly isBeside?: true;
}

/** A file that goes with a release, though its manifest came before it. */
export interface FileBeside {
  /** On this machine. */
  readonly file: string;
  readonly sha256: string;
}

const CONTENT_TYPES = new Map([
  ["json", "application/json"],
  ["attestation", "application/json"],
  ["html", "text/html"],
  ["txt", "text/plain"],
  ["gz", "application/gzip"],
  ["zip", "application/zip"],
  ["whl", "application/zip"],
]);

/** Everything that the manifest lists, the manifest itself, and what lies beside it. */
export function assetsOf(
  { manifest, digest, located, plan: planned }: ReleaseBundle,
  beside: readonly FileBeside[] = [],
): readonly BundleAsset[] {
  const { files, sbom, evidence, plan } = manifest;
  const own = (path: string) => (planned?.addition === undefined ? named(path) : asAdded(named(path), digest));
  const listed = [
    ...files,
    ...sbom,
    ...evidence,
    ...(plan === null ? [] : [plan]),
    { path: "manifest.json", sha256: digest },
  ];
  return [
    ...listed.map(({ path, sha256 }) => ({ ...own(path), file: located.get(path) ?? path, sha256 })),
    ...beside.map(({ file, sha256 }) => ({ ...own(basename(file)), file, sha256, isBeside: true as const })),
  ];
}

/** Beside what the release has already: wheels and their attestations have names of their own, documents get one. */
function asAdded(asset: Pick<BundleAsset, "name" | "contentType">, digest: string): typeof asset {
  if (/\.(?:whl|attestation)$/.test(asset.name)) return asset;
  return { ...asset, name: asset.name.replace(/(?=\.[^.]+$)|$/, `-added-${digest.slice(0, 8)}`) };
}

function named(path: string): Pick<BundleAsset, "name" | "contentType"> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { name, contentType: CONTENT_TYPES.get(name.split(".").at(-1) ?? "") ?? "application/octet-stream" };
}

/** The asset of the release that stands for `asset`: GitHub writes a dot for each sign that its names do not have, as the `!` of an epoch. */
export function counterpart(asset: BundleAsset, there: readonly ReleaseAsset[]): ReleaseAsset | undefined {
  const renamed = asset.name.replace(/[^\w.+@-]/g, ".");
  return there.find(({ name }) => name === asset.name || name === renamed);
}
