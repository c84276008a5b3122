import type { GitState, ScmOptions } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import { pythonRegex } from "../python/regex.ts";
import { formatVersion, parseVersion, publicVersion, type Version } from "../python/version.ts";

/** The version that a project's own scheme gives a commit. */
export interface ScmVersion {
  /** With `.devN` and the local part, as the backend would have it. */
  readonly full: string;
  /** The release that the scheme expects next: without `.devN` and local part. */
  readonly next: string;
  /** What it was computed from, as a part of a sentence. */
  readonly basis: string;
}

// setuptools-scm's own, which hatch-vcs and pdm-backend share.
const TAG_REGEX = "^(?:[\\w-]+-)?(?P<version>[vV]?\\d+(?:\\.\\d+){0,2}[^\\+]*)(?:\\+.*)?$";

/**
 * The version of a clean checkout of the commit in `git`, as setuptools-scm computes it (default version scheme
 * guess-next-dev, default local scheme node-and-date).
 *
 * Throws SW-TAG-NOT-A-VERSION where the nearest tag is one that setuptools-scm would fail on.
 */
export function scmVersion(git: GitState, options: ScmOptions): ScmVersion {
  const { nearest } = git;
  const distance = nearest?.distance ?? git.commits;
  const version = nearest === undefined ? fallbackVersion(options) : versionOfTag(nearest.tag, options);
  const basis = basisOf(nearest?.tag, distance);
  const own = version.local?.join(".");
  if (distance === 0) return { full: formatVersion(version), next: formatVersion(publicVersion(version)), basis };
  const tagged = formatVersion(publicVersion(version));
  const { main, next } = applyScheme(tagged, distance, options.versionScheme ?? "guess-next-dev");
  const local = [own, localPart(git.commit, options.localScheme)].filter(Boolean).join(".");
  return { full: local === "" ? main : `${main}+${local}`, next, basis };
}

function basisOf(tag: string | undefined, distance: number): string {
  const commits = distance === 1 ? "1 commit" : `${distance} commits`;
  if (tag === undefined) return `${commits} and no tag`;
  return distance === 0 ? `the tag ${tag} on this commit` : `${commits} after the tag ${tag}`;
}

function fallbackVersion({ fallbackVersion: written = "0.0" }: ScmOptions): Version {
  const version = parseVersion(written);
  if (version === undefined)
    throw new ShipwheelError("SW-VERSION-INVALID", `fallback_version = ${JSON.stringify(written)}`);
  return version;
}

function versionOfTag(tag: string, { tagPrefix = "", tagRegex }: ScmOptions): Version {
  const regex = pythonRegex(tagRegex ?? TAG_REGEX);
  const text = tag.startsWith(tagPrefix) ? tag.slice(tagPrefix.length) : tag;
  const match = regex?.exec(text);
  const read = match?.groups?.version ?? match?.[1];
  if (match === null || match === undefined || read === undefined) return refuse(tag, "its pattern does not match");
  // What follows the version (`+linux`) is kept where that still makes a version.
  const suffix = match[0].slice(match[0].indexOf(read) + read.length);
  const version = parseVersion(read + suffix) ?? parseVersion(read);
  return version ?? refuse(tag, `${JSON.stringify(read)} is no version`);
}

function refuse(tag: string, because: string): never {
  throw new ShipwheelError("SW-TAG-NOT-A-VERSION", `setuptools-scm cannot read ${tag}: ${because}`, {
    hint: "Name the release with --tag, or tell setuptools-scm of your tags by tag.prefix or tag.regex.",
  });
}

function applyScheme(
  tagged: string,
  distance: number,
  scheme: string,
): { readonly main: string; readonly next: string } {
  if (scheme === "only-version") return { main: tagged, next: tagged };
  if (scheme === "post-release") return { main: `${tagged}.post${distance}`, next: `${tagged}.post${distance}` };
  const next = withoutDev(tagged) ?? (scheme === "no-guess-dev" ? `${tagged}.post1` : bumpLastNumber(tagged));
  return { main: `${next}.dev${distance}`, next };
}

/** `1.2.dev0` announces 1.2; any other `.devN` is one that setuptools-scm refuses. */
function withoutDev(tagged: string): string | undefined {
  const dev = /^(.*)\.dev(\d+)$/.exec(tagged);
  if (dev === null) return undefined;
  return dev[2] === "0" ? dev[1] : refuse(tagged, "it takes a development version only with .dev0");
}

function bumpLastNumber(tagged: string): string {
  return tagged.replace(/\d+$/, (number) => String(BigInt(number) + 1n));
}

// Nine digits of the commit stand behind the `g`, however many git would need.
function localPart(commit: string, scheme = "node-and-date"): string {
  return scheme.startsWith("node-and-") ? `g${commit.slice(0, 9)}` : "";
}
