import type { GitState, VersionSource } from "../documents/project.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import { parseVersion, type Version } from "../python/version.ts";
import { dunamaiVersion } from "./dunamai-version.ts";
import { pdmVersion } from "./pdm-version.ts";
import type { PlanTime } from "./scm-state.ts";
import { type ScmVersion, scmVersion } from "./scm-version.ts";
import { standIns, UNKNOWN_VERSION } from "./stand-in.ts";
import { versioneerVersion } from "./versioneer-version.ts";

/** What the project itself says its version is, whatever tags there are. */
export interface OwnVersion {
  readonly version: Version;
  /** Where it is from, in a sentence. */
  readonly detail: string;
  /** Why the backend would make no version here; `version` stands in for it then. */
  readonly refusals: readonly CodedProblem[];
}

type ScmSource = Extract<VersionSource, { kind: "scm" }>;

/**
 * The version that the project would be built with, or in a rehearsal the one that it would release next.
 *
 * Refused with SW-VERSION-UNKNOWN when only running code would tell, with SW-TAG-NOT-A-VERSION, SW-VERSION-INVALID or SW-NO-REPOSITORY
 * where the backend would fail.
 */
export function ownVersion(
  source: VersionSource,
  purpose: "release" | "rehearsal",
  git: GitState,
  time: PlanTime,
): OwnVersion {
  if (source.kind === "static") return { version: valid(source.version), detail: staticDetail(source), refusals: [] };
  if (source.kind === "scm") return ofGit(purpose === "rehearsal" ? committed(git) : git, source, time, purpose);
  const { file, line, says } = source.evidence;
  const asked = problem("SW-VERSION-UNKNOWN", `${file}${line === undefined ? "" : `, line ${line}`}: ${says}`);
  return { version: UNKNOWN_VERSION, detail: "unknown, as only the build backend can tell it", refusals: [asked] };
}

/** What the backend makes of a clean commit that has the tag and no other one. */
export function versionTaggedAs(tag: string, source: ScmSource, git: GitState, time: PlanTime): OwnVersion {
  const nearest = { tag, distance: 0, commit: git.commit };
  return ofGit({ ...committed(git), nearest }, source, time, "release");
}

/** The commit alone: what was changed since does not count. */
function committed({ untracked: _, ...git }: GitState): GitState {
  if (git.nearest === undefined) return { ...git, dirty: [] };
  const { dirty: _dirty, ...nearest } = git.nearest;
  return { ...git, dirty: [], nearest };
}

function ofGit(git: GitState, source: ScmSource, time: PlanTime, purpose: "release" | "rehearsal"): OwnVersion {
  try {
    return { ...computed(git, source, time, purpose), refusals: [] };
  } catch (error) {
    if (!(error instanceof ShipwheelError)) throw error;
    // That there is no repository at all is refused in any case.
    const isTold = git.missing === "repository" && error.code === "SW-NO-REPOSITORY";
    return { ...standIn(git, source, time, purpose), refusals: isTold ? [] : error.problems };
  }
}

type Computed = Omit<OwnVersion, "refusals">;

function computed(git: GitState, source: ScmSource, time: PlanTime, purpose: "release" | "rehearsal"): Computed {
  const { full, next, basis } = scmVersionOf(source, git, time);
  if (purpose === "release") return { version: valid(full), detail: `what ${source.provider} makes of ${basis}` };
  return {
    version: valid(next),
    detail: `the next release by the scheme of ${source.provider}, from ${basis} (${full})`,
  };
}

/** The first reading of the repository that makes a version. */
function standIn(git: GitState, source: ScmSource, time: PlanTime, purpose: "release" | "rehearsal"): Computed {
  for (const other of standIns(git, source.options)) {
    try {
      const { version } = computed(other.git, { ...source, options: other.options }, time, purpose);
      return { version, detail: `what ${source.provider} would make of ${other.basis}; it fails on this commit` };
    } catch (error) {
      if (!(error instanceof ShipwheelError)) throw error;
    }
  }
  return { version: UNKNOWN_VERSION, detail: `unknown, as ${source.provider} fails here` };
}

function scmVersionOf({ provider, options }: ScmSource, git: GitState, time: PlanTime): ScmVersion {
  if (options.dunamai !== undefined) return dunamaiVersion(git, options, provider);
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
