import { readPaths } from "../check/check.ts";
import { withReleaseFindings } from "../check/release-findings.ts";
import type { Manifest } from "../documents/manifest.ts";
import type { VerificationLink } from "../documents/verification.ts";
import { ShipwheelError } from "../errors.ts";
import { locateListed, parseManifest, readManifest, refuseOther } from "../publish/bundle.ts";
import { parseVersion } from "../python/version.ts";
import type { FoundAttestation } from "../verify/attested-file.ts";
import { bundleLinks } from "../verify/bundle.ts";
import { type ExpectedIdentity, githubIdentity } from "../verify/expected-identity.ts";
import { absent, judged } from "../verify/link.ts";
import { type OpenedBundle, planOf } from "../verify/opened-bundle.ts";
import { indexLink, metadataLink, servedAttestations } from "../verify/served.ts";
import { readStored } from "../verify/stored-attestations.ts";
import { servedFiles } from "./served-files.ts";
import type { ReleaseFound, VerifyOptions, VerifyWorld } from "./verification-request.ts";

/** Everything that ties a bundle together, and, where an index is named, what that serves of it. Throws SW-BUNDLE-MISSING. */
export async function verifiedBundle(options: VerifyOptions, world: VerifyWorld): Promise<ReleaseFound> {
  const subject = { kind: "bundle" as const, path: options.subject };
  const read = await readBundle(options, world);
  if ("link" in read) return { subject, version: "", links: [read], files: [], attestations: NONE };
  const { bundle, distributions } = read;
  const { manifest, folder } = bundle;
  const plan = await planOf(bundle, world.files);
  const { repository, workflow, tag } = options;
  const expected = githubIdentity({
    repository: repository ?? plan?.source.repository,
    workflow,
    tag: tag ?? plan?.version.tag,
  });
  const stored = await readStored(folder, manifest.files, expected, world.files);
  const links = await bundleLinks(bundle, world.files);
  const isPublished = links.some(({ link, state }) => link === "receipt" && state !== "absent");
  const there = await onIndex(bundle, { isPublished, expected }, options, world);
  return {
    subject,
    version: manifest.project.version,
    links: [...links, ...there.links],
    files: distributions.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    attestations: {
      files: stored.files.map((file) => ({ ...file, found: [...file.found, ...there.found(file.name)] })),
      strays: stored.strays,
      isExpected: expected.repository !== undefined,
      ...(manifest.rehearsal && options.trustedRoot === undefined && { worthless: REHEARSED }),
    },
  };
}

interface OnIndex {
  readonly links: readonly VerificationLink[];
  /** The attestations that the index serves of a file. */
  readonly found: (name: string) => readonly FoundAttestation[];
}

/** What an index serves of the bundle, where one is named. */
async function onIndex(
  { manifest: { project, files, rehearsal } }: OpenedBundle,
  { isPublished, expected }: { readonly isPublished: boolean; readonly expected: ExpectedIdentity },
  options: VerifyOptions,
  world: VerifyWorld,
): Promise<OnIndex> {
  const version = parseVersion(project.version);
  const isAsked = options.index !== undefined || options.simpleUrl !== undefined;
  if (!isAsked || version === undefined) return { links: [], found: () => [] };
  const because = rehearsal ? "a rehearsal is on no index" : "no receipt says that it was published";
  if (rehearsal || !isPublished) return { links: [absent("index", because)], found: () => [] };
  const served = await servedFiles({ project: project.normalizedName, version }, options, world);
  const attested = new Map(servedAttestations(served.files, expected).map(({ name, found }) => [name, found]));
  return {
    links: [indexLink(served.files, served.from, files), metadataLink(served.files)],
    found: (name) => attested.get(name) ?? [],
  };
}

// A bundle that names whom to believe could name anybody.
const REHEARSED = "they were made in a rehearsal: --trusted-root BUNDLE/attestations/trusted_root.json verifies them";

const NONE = { files: [], strays: [], isExpected: false };

/** The bundle once read; or the link that fails where its manifest is none. */
async function readBundle({ subject: folder, manifestDigest }: VerifyOptions, { files }: VerifyWorld) {
  const { bytes, digest } = await readManifest(folder, files);
  const manifest = await orLink(async () => {
    if (manifestDigest !== undefined) refuseOther(digest, manifestDigest);
    return parseManifest(bytes);
  });
  if ("link" in manifest) return manifest;
  const { located, faults } = await locateListed(folder, manifest, files);
  const sound = manifest.files.flatMap(({ path: listed }) => located.get(listed) ?? []);
  const distributions = withReleaseFindings(await readPaths(sound, { files }));
  const bundle: OpenedBundle = {
    folder,
    manifest,
    digest,
    digestGiven: manifestDigest !== undefined,
    located,
    faults,
    distributions,
  };
  return { bundle, distributions };
}

async function orLink(read: () => Promise<Manifest>): Promise<Manifest | VerificationLink> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ShipwheelError)) throw error;
    const faults = error.problems.map(({ message }) => ({ file: "manifest.json", message }));
    return judged("manifest", "nothing of the bundle can be held against it", faults);
  }
}
