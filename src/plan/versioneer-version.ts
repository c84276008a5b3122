import type { GitState, ScmExport, ScmOptions } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import { refuseTag } from "./scm-tag.ts";
import { basisOf, type ScmVersion } from "./scm-version.ts";
import { VERSIONEER_STYLES } from "./versioneer-style.ts";

/**
 * The version of the checkout in `git`, as versioneer writes it in the style that `versionScheme` names, `pep440` unless told; where there is
 * no repository, what `git archive` or an sdist left, or the name of the folder.
 *
 * Throws SW-TAG-NOT-A-VERSION for a tag without the project's prefix, SW-VERSION-UNKNOWN for another style, and SW-NO-REPOSITORY.
 */
export function versioneerVersion(git: GitState, options: ScmOptions): ScmVersion {
  const { tagPrefix = "", versionScheme = "" } = options;
  const left = options.export && leftVersion(options.export, tagPrefix);
  if (left !== undefined) return { full: left, next: left, basis: "what stands in versionfile_source" };
  const { nearest, missing, commit, commits } = git;
  const { fallbackVersion: named } = options;
  if (missing !== undefined && named !== undefined) return { full: named, next: named, basis: "the folder's name" };
  if (missing === "repository") throw new ShipwheelError("SW-NO-REPOSITORY", "versioneer makes its version of git");
  // versioneer's own word for what it cannot tell.
  if (missing !== undefined) return { full: "0+unknown", next: "0", basis: "a repository without a commit" };
  const tag = nearest?.tag;
  if (tag?.startsWith(tagPrefix) === false)
    return refuseTag(tag, `it does not begin with ${JSON.stringify(tagPrefix)}`, "versioneer");
  const style = VERSIONEER_STYLES.get(/^(?:default)?$/.test(versionScheme) ? "pep440" : versionScheme);
  if (style === undefined) throw new ShipwheelError("SW-VERSION-UNKNOWN", `style = ${versionScheme}`);
  const branch = git.branch ?? git.containedIn;
  const pieces = {
    ...(tag !== undefined && { tagged: tag.slice(tagPrefix.length) }),
    distance: nearest?.distance ?? commits,
    commit: nearest?.commit ?? commit.slice(0, 7),
    dirty: nearest === undefined ? git.dirty.length > 0 : nearest.dirty === true,
    ...(branch !== undefined && { branch }),
  };
  const full = style(pieces);
  const basis = basisOf({ ...pieces, ...(tag !== undefined && { tag }) });
  return { full, next: full.replace(/\+.*$/s, "").replace(/\.dev\d+$/, ""), basis };
}

/** The tag that an archive was made of comes before what an sdist has; the shortest in front of its candidates. */
function leftVersion({ tags, commit, version }: ScmExport, tagPrefix: string): string | undefined {
  const versions = tags.filter((tag) => tag.startsWith(tagPrefix)).map((tag) => tag.slice(tagPrefix.length));
  const tagged = versions.filter((each) => /^\d/.test(each)).sort()[0];
  return tagged ?? (commit === undefined ? version : "0+unknown");
}
