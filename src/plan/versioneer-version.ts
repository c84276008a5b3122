import type { GitState, ScmOptions } from "../documents/project.ts";
import { refuseTag } from "./scm-tag.ts";
import { basisOf, type ScmVersion } from "./scm-version.ts";

/** A commit as versioneer sees it; without a tag all commits are counted. */
interface Pieces {
  readonly tagged: string | undefined;
  readonly distance: number;
  readonly commit: string;
  readonly dirty: boolean;
}

type Style = (pieces: Pieces) => string;

const STYLES: ReadonlyMap<string, Style> = new Map([
  ["pep440", pep440],
  ["pep440-pre", pep440Pre],
  ["pep440-post", pep440Post],
]);

/**
 * The version of the checkout in `git`, as versioneer writes it in the style that `versionScheme` names, `pep440` unless told.
 *
 * Throws SW-TAG-NOT-A-VERSION for a tag without the project's prefix.
 */
export function versioneerVersion(git: GitState, { tagPrefix = "", versionScheme = "" }: ScmOptions): ScmVersion {
  const { nearest, missing, commit, commits } = git;
  // versioneer's own word for what it cannot tell.
  if (missing !== undefined) return { full: "0+unknown", next: "0", basis: "a repository without a commit" };
  const tag = nearest?.tag;
  if (tag?.startsWith(tagPrefix) === false)
    return refuseTag(tag, `it does not begin with ${JSON.stringify(tagPrefix)}`, "versioneer");
  const pieces = {
    tagged: tag?.slice(tagPrefix.length),
    distance: nearest?.distance ?? commits,
    commit: nearest?.commit ?? commit.slice(0, 7),
    dirty: nearest === undefined ? git.dirty.length > 0 : nearest.dirty === true,
  };
  const full = (STYLES.get(versionScheme) ?? pep440)(pieces);
  const basis = basisOf({ ...pieces, ...(tag !== undefined && { tag }) });
  return { full, next: withoutLocal(full).replace(/\.dev\d+$/, ""), basis };
}

/** `1.2.3+4.gabc1234.dirty` */
function pep440({ tagged, distance, commit, dirty }: Pieces): string {
  const changed = dirty ? ".dirty" : "";
  if (tagged === undefined) return `0+untagged.${distance}.g${commit}${changed}`;
  return distance === 0 && !dirty ? tagged : `${withLocalSign(tagged)}${distance}.g${commit}${changed}`;
}

/** `1.2.3.post0.dev4`; a tag that is a post-release counts on. */
function pep440Pre({ tagged, distance }: Pieces): string {
  if (tagged !== undefined && distance === 0) return tagged;
  const { release = tagged ?? "0", post } = /^(?<release>.*)\.post(?<post>\d*)$/s.exec(tagged ?? "")?.groups ?? {};
  return `${release}.post${post === undefined ? 0n : BigInt(post) + 1n}.dev${distance}`;
}

/** `1.2.3.post4.dev0+gabc1234` */
function pep440Post({ tagged, distance, commit, dirty }: Pieces): string {
  if (tagged !== undefined && distance === 0 && !dirty) return tagged;
  return `${withLocalSign(`${tagged ?? "0"}.post${distance}${dirty ? ".dev0" : ""}`)}g${commit}`;
}

function withLocalSign(text: string): string {
  return `${text}${text.includes("+") ? "." : "+"}`;
}

function withoutLocal(text: string): string {
  return text.replace(/\+.*$/s, "");
}
