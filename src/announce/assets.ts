import type { ReleaseBundle } from "../documents/bundle.ts";
import type { ReleaseAsset } from "../ports/releases.ts";

/** A file of the bundle as an asset of the release. */
export interface BundleAsset {
  readonly name: string;
  /** On this machine. */
  readonly file: string;
  readonly sha256: string;
  readonly contentType: string;
}

const CONTENT_TYPES = new Map([
  ["json", "application/json"],
  ["txt", "text/plain"],
  ["gz", "application/gzip"],
  ["zip", "application/zip"],
  ["whl", "application/zip"],
]);

/** Everything that the manifest lists, and the manifest itself. */
export function assetsOf({ manifest, digest, located }: ReleaseBundle): readonly BundleAsset[] {
  const { files, sbom, evidence, plan } = manifest;
  const listed = [
    ...files,
    ...sbom,
    ...evidence,
    ...(plan === null ? [] : [plan]),
    { path: "manifest.json", sha256: digest },
  ];
  return listed.map(({ path, sha256 }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const contentType = CONTENT_TYPES.get(name.split(".").at(-1) ?? "") ?? "application/octet-stream";
    return { name, file: located.get(path) ?? path, sha256, contentType };
  });
}

/** The asset of the release that stands for `asset`: GitHub writes a dot for each sign that its names do not have, as the `!` of an epoch. */
export function counterpart(asset: BundleAsset, there: readonly ReleaseAsset[]): ReleaseAsset | undefined {
  const renamed = asset.name.replace(/[^\w.+@-]/g, ".");
  return there.find(({ name }) => name === asset.name || name === renamed);
}
