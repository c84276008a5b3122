import type { GitState, NearestTag, ScmOptions } from "../documents/project.ts";
import { formatVersion, parseVersion, publicVersion } from "../python/version.ts";
import { timeDigits } from "./calendar.ts";
import type { PlanTime } from "./scm-state.ts";
import { readScmTag, refuseTag } from "./scm-tag.ts";
import { basisOf, type ScmVersion } from "./scm-version.ts";
import { bumpLastNumber, withoutDev } from "./version-scheme.ts";

/**
 * The version of the checkout in `git`, as pdm-backend's source `scm` computes it: as setuptools-scm's defaults once did, but the local
 * part of a tag is dropped, a tag that does not match counts as 0.0.0, and a changed tree on a tag keeps the tag's version.
 *
 * Throws SW-TAG-NOT-A-VERSION where pdm-backend would fail on the nearest tag.
 */
export function pdmVersion(git: GitState, options: ScmOptions, { now }: PlanTime): ScmVersion {
  if (git.missing === "repository" && options.fallbackVersion !== undefined) {
    return { full: options.fallbackVersion, next: options.fallbackVersion, basis: "fallback_version" };
  }
  const { tagged, distance, commit, dirty, tag } = pdmState(git, options);
  const next = distance === undefined ? tagged : (withoutDev(tagged) ?? bumpLastNumber(tagged));
  const main = distance === undefined ? next : `${next}.dev${distance}`;
  const node = distance === undefined || commit === undefined ? "" : `g${commit}`;
  // Its date is the clock's, whatever SOURCE_DATE_EPOCH says.
  const local = [node, dirty ? `d${timeDigits(now).slice(0, 8)}` : ""].filter(Boolean).join(".");
  const basis = basisOf({ distance: distance ?? 0, dirty, ...(tag !== undefined && { tag }) });
  return { full: local === "" ? main : `${main}+${local}`, next, basis };
}

interface PdmState {
  readonly tagged: string;
  /** Absent on the tag itself. */
  readonly distance: number | undefined;
  /** As short as git prints it. */
  readonly commit: string | undefined;
  readonly dirty: boolean;
  readonly tag?: string;
}

function pdmState({ nearest, commit, commits, dirty, missing }: GitState, options: ScmOptions): PdmState {
  if (nearest !== undefined) return stateOfTag(nearest, options);
  const short = missing === undefined ? commit.slice(0, 7) : undefined;
  // What stands in for a tag is read as one.
  return { tagged: taggedVersion("0.0", options), distance: commits, commit: short, dirty: dirty.length > 0 };
}

function stateOfTag({ tag, distance, commit, dirty }: NearestTag, options: ScmOptions): PdmState {
  const tagged = taggedVersion(tag, options);
  return { tagged, distance: distance === 0 ? undefined : distance, commit, dirty: dirty === true, tag };
}

function taggedVersion(tag: string, options: ScmOptions): string {
  const read = readScmTag(tag, options)?.version || "0.0.0";
  const version = parseVersion(read);
  return version === undefined
    ? refuseTag(tag, `${JSON.stringify(read)} is no version`, "pdm-backend")
    : formatVersion(publicVersion(version));
}
