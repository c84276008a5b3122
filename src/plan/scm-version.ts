import type { GitState, ScmOptions } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import { localPart } from "./local-scheme.ts";
import { type PlanTime, type ScmState, scmState } from "./scm-state.ts";
import { applyScheme, VERSION_SCHEMES } from "./version-scheme.ts";

/** The version that a project's own scheme gives a commit. */
export interface ScmVersion {
  /** With `.devN` and the local part, as the backend would have it. */
  readonly full: string;
  /** The release that the scheme expects next: without `.devN` and local part. */
  readonly next: string;
  /** What it was computed from, as a part of a sentence. */
  readonly basis: string;
}

/**
 * The version of the checkout in `git`, as setuptools-scm computes it.
 *
 * Throws SW-TAG-NOT-A-VERSION where the nearest tag is one that setuptools-scm would fail on, SW-VERSION-INVALID and SW-NO-REPOSITORY.
 */
export function scmVersion(git: GitState, options: ScmOptions, time: PlanTime): ScmVersion {
  const state = scmState(git, options);
  if ("written" in state) return { full: state.written, next: state.written, basis: `what stands in ${state.where}` };
  const { versionScheme = "guess-next-dev", localScheme = "node-and-date" } = options;
  const scheme = VERSION_SCHEMES.get(versionScheme);
  if (scheme === undefined) throw new ShipwheelError("SW-VERSION-UNKNOWN", `version_scheme = ${versionScheme}`);
  const { main, next } = applyScheme(scheme, { ...state, options, day: state.committed ?? time.sourceDate });
  const own = state.tagged.local?.join(".") ?? "";
  const local = localPart(state, localScheme, time.sourceDate);
  return { full: withLocal(main, own, local), next, basis: basisOf(state) };
}

/** From what a version was computed: `2 commits after the tag v1.2.3`. */
export function basisOf({ tag, distance, dirty }: Pick<ScmState, "tag" | "distance" | "dirty">): string {
  const commits = distance === 1 ? "1 commit" : `${distance} commits`;
  const changed = dirty ? ", with changes that are not committed" : "";
  if (tag === undefined) return `${commits} and no tag${changed}`;
  return `${distance === 0 ? `the tag ${tag} on this commit` : `${commits} after the tag ${tag}`}${changed}`;
}

/** The tag's own local part comes first; what is there already is not repeated. */
function withLocal(main: string, ...parts: readonly string[]): string {
  const segments = new Set(parts.flatMap((part) => part.split(".")).filter(Boolean));
  return segments.size === 0 ? main : `${main}+${[...segments].join(".")}`;
}
