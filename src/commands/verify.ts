import path from "node:path";
import { cacheFolder } from "../build/cache-folder.ts";
import type { Verification, VerificationLink } from "../documents/verification.ts";
import { problem, ShipwheelError } from "../errors.ts";
import { isProjectName, normalizeName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import { verificationSummary, verificationText } from "../report/verification-text.ts";
import { type AttestationsVerified, verifyAttestations } from "../verify/attestations.ts";
import { absent, allHold, withRequired } from "../verify/link.ts";
import { readTrustedRoot, type TrustMaterial } from "../verify/trusted-root.ts";
import type { NotedProblem, Outcome } from "./outcome.ts";
import type { Pinned, ReleaseFound, VerifyOptions, VerifyWorld } from "./verification-request.ts";
import { verifiedBundle } from "./verified-bundle.ts";
import { verifiedRelease } from "./verified-release.ts";

/**
 * Reads a release again as whoever receives it would: a bundle, or what an index serves. Exit code 1 when a link fails.
 *
 * Throws SW-USAGE, SW-BUNDLE-MISSING, SW-RELEASE-UNKNOWN, SW-TRUSTED-ROOT and what reading the index throws.
 */
export async function verify(options: VerifyOptions, world: VerifyWorld): Promise<Outcome> {
  world.progress.stage("verify", options.subject);
  const pinned = pinnedIn(options.subject);
  const found =
    pinned === undefined ? await verifiedBundle(options, world) : await verifiedRelease(pinned, options, world);
  const attested = await attestationsOf(found, () => trustOf(options, world));
  const links = withRequired([...found.links, attested.link], options.required);
  const attestations = new Map(attested.files.map((each) => [each.name, each.attestations]));
  return outcomeOf(found.version, {
    schema: "shipwheel/verification/1",
    subject: found.subject,
    holds: allHold(links),
    links,
    files: found.files.map(({ name, size, sha256 }) => ({
      name,
      size,
      sha256,
      attestations: attestations.get(name) ?? [],
    })),
  });
}

/** What is broken anyway is told, whether or not somebody can say whom to believe. */
async function attestationsOf(
  { links, attestations }: ReleaseFound,
  trust: () => Promise<TrustMaterial>,
): Promise<AttestationsVerified> {
  try {
    return await verifyAttestations(attestations, trust);
  } catch (error) {
    const isUnavailable = error instanceof ShipwheelError && error.code === "SW-TRUSTED-ROOT-UNAVAILABLE";
    if (!isUnavailable || allHold(links)) throw error;
    return { link: absent("attestations", error.message), files: [] };
  }
}

function pinnedIn(subject: string): Pinned | undefined {
  const [name = "", text, ...others] = subject.split("==");
  if (text === undefined) return undefined;
  const version = others.length === 0 ? parseVersion(text) : undefined;
  if (version !== undefined && isProjectName(name.trim())) return { project: normalizeName(name.trim()), version };
  throw new ShipwheelError("SW-USAGE", `${subject} is no NAME==VERSION`, {
    hint: "Name a bundle's folder, or a published version as in `shipwheel verify my-tool==1.2.3`.",
  });
}

async function trustOf({ trustedRoot }: VerifyOptions, world: VerifyWorld): Promise<TrustMaterial> {
  if (trustedRoot === undefined) {
    const cache = path.join(cacheFolder(world.runner), "sigstore");
    return readTrustedRoot(await world.trustedRoot(cache), "what Sigstore publishes");
  }
  const text = await world.files.readText(trustedRoot);
  if (text === undefined) throw new ShipwheelError("SW-TRUSTED-ROOT", `there is no file ${trustedRoot}`);
  return readTrustedRoot(text, trustedRoot);
}

function outcomeOf(version: string, document: Verification): Outcome {
  return {
    document,
    text: verificationText(document),
    coloured: () => verificationText(document, { colour: true }),
    exitCode: document.holds ? 0 : 1,
    outputs: version === "" ? {} : { version },
    summary: () => verificationSummary(document),
    problems: document.links.flatMap(brokenLinks),
  };
}

function brokenLinks({ link, faults }: VerificationLink): NotedProblem[] {
  return faults.map(({ file, message }) => {
    const where = file === undefined ? link : `${link}, ${file}`;
    return { severity: "error", ...problem("SW-LINK-BROKEN", `${where}: ${message}`) };
  });
}
