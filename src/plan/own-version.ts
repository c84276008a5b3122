import type { GitState, VersionSource } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import { parseVersion, type Version } from "../python/version.ts";
import { pdmVersion } from "./pdm-version.ts";
import type { PlanTime } from "./scm-state.ts";
import { type ScmVersion, scmVersion } from "./scm-version.ts";
import { versioneerVersion } from "./versioneer-version.ts";

/** What the project itself says its version is, whatever tags there are. */
export interface OwnVersion {
  readonly version: Version;
  /** Where it is from, in a sentence. */
  readonly detail: string;
}

type ScmSource = Extract<VersionSource, { kind: "scm" }>;

/**
 * The version that the project would be built with, or in a rehearsal the one that it would release next.
 *
 * Throws SW-VERSION-UNKNOWN when only running code would tell, SW-VERSION-INVALID, and SW-TAG-NOT-A-VERSION where the backend would fail
 * on the nearest tag.
 */
export function ownVersion(
  source: VersionSource,
  purpose: "release" | "rehearsal",
  git: GitState,
  time: PlanTime,
): OwnVersion {
  if (source.kind === "backend") {
    const { file, line, says } = source.evidence;
    throw new ShipwheelError("SW-VERSION-UNKNOWN", `${file}${line === undefined ? "" : `, line ${line}`}: ${says}`);
  }
  if (source.kind === "static") return { version: valid(source.version), detail: staticDetail(source) };
  if (purpose === "rehearsal") return nextVersion(source, git, time);
  const { full, basis } = scmVersionOf(source, git, time);
  return { version: valid(full), detail: `what ${source.provider} makes of ${basis}` };
}

/** What the backend makes of a clean commit that has the tag and no other one. */
export function versionTaggedAs(tag: string, source: ScmSource, git: GitState, time: PlanTime): Version {
  const nearest = { tag, distance: 0, commit: git.commit };
  return valid(scmVersionOf(source, { ...git, dirty: [], nearest }, time).full);
}

/** A rehearsal builds the commit: what was changed since does not count. */
function nextVersion(source: ScmSource, git: GitState, time: PlanTime): OwnVersion {
  const { dirty: _, ...nearest } = git.nearest ?? { tag: "", distance: 0 };
  const committed = { ...git, dirty: [], ...(git.nearest !== undefined && { nearest }) };
  const { full, next, basis } = scmVersionOf(source, committed, time);
  return {
    version: valid(next),
    detail: `the next release by the scheme of ${source.provider}, from ${basis} (${full})`,
  };
}

function scmVersionOf({ provider, options }: ScmSource, git: GitState, time: PlanTime): ScmVersion {
  if (provider === "versioneer") return versioneerVersion(git, options);
  return provider === "pdm-backend" ? pdmVersion(git, options, time) : scmVersion(git, options, time);
}

function staticDetail({ evidence: { file, line } }: Extract<VersionSource, { kind: "static" }>): string {
  const place = line === undefined ? file : `${file}, line ${line}`;
  return `the version that stands in ${place}; no tag on this commit names a release`;
}

function valid(text: string): Version {
  const version = parseVersion(text);
  if (version === undefined) throw new ShipwheelError("SW-VERSION-INVALID", JSON.stringify(text));
  return version;
}
