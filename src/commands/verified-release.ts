import { ShipwheelError } from "../errors.ts";
import { formatVersion } from "../python/version.ts";
import { githubIdentity } from "../verify/expected-identity.ts";
import { checksLink, indexLink, metadataLink, servedAttestations } from "../verify/served.ts";
import { servedFiles } from "./served-files.ts";
import type { Pinned, ReleaseFound, VerifyOptions, VerifyWorld } from "./verification-request.ts";

/** Everything that an index serves of a version. Throws SW-RELEASE-UNKNOWN, and what `servedFiles` throws. */
export async function verifiedRelease(
  pinned: Pinned,
  options: VerifyOptions,
  world: VerifyWorld,
): Promise<ReleaseFound> {
  const { from, files } = await servedFiles(pinned, options, world);
  const { project } = pinned;
  const version = formatVersion(pinned.version);
  if (files.length === 0) throw new ShipwheelError("SW-RELEASE-UNKNOWN", `${project} ${version} at ${from}`);
  const expected = githubIdentity(options);
  return {
    subject: { kind: "release", name: project, version, index: from },
    version,
    links: [indexLink(files, from), metadataLink(files), checksLink(files)],
    files: files.flatMap(({ came }) => (came.kind === "file" ? [came.distribution] : [])),
    attestations: { files: servedAttestations(files, expected), strays: [], isExpected: true },
  };
}
