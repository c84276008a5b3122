import type { Config } from "../config/config.ts";
import { formatTag } from "../config/tag-format.ts";
import type { GitState, Project, VersionSource } from "../documents/project.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import type { RunnerEvent } from "../ports/runner.ts";
import { compareVersions, formatVersion, isPrerelease, parseVersion, type Version } from "../python/version.ts";
import { scmVersion } from "./scm-version.ts";
import { disagreeing, readAskedTag, releaseTags, type TagReading, type TagVersion } from "./tag-version.ts";

/** What a plan is made of. */
export interface PlanInput {
  readonly project: Project;
  readonly git: GitState;
  readonly config: Config;
  readonly purpose: "release" | "rehearsal";
  /** The event that started a workflow. */
  readonly event?: RunnerEvent;
  /** The ref that is released, `refs/tags/v1.2.3` or `v1.2.3`. */
  readonly ref?: string;
  /** The tag of the release, on the commit or not yet. */
  readonly tag?: string;
}

/** The version of a release, and what stands against it. */
export interface DecidedVersion {
  readonly version: Version;
  readonly tag: string | null;
  /** A tag names the release: only then is it published. */
  readonly source: { readonly kind: "tag" | VersionSource["kind"]; readonly detail: string };
  readonly prerelease: boolean;
  readonly refusals: readonly CodedProblem[];
  readonly warnings: readonly CodedProblem[];
}

/**
 * The version of a release: of the tag that was asked for, else of the tags on the commit, else the project's own.
 *
 * Throws SW-TAG-NOT-A-VERSION for a tag that was asked for and is none, SW-VERSION-UNKNOWN when only running code would tell.
 */
export function decideVersion(input: PlanInput): DecidedVersion {
  const reading: TagReading = { config: input.config, name: input.project.normalizedName };
  const asked = askedTag(input, reading);
  const onCommit = releaseTags(input.git.tags, reading);
  const chosen = asked ?? onCommit[0];
  const decided = chosen === undefined ? untagged(input) : tagged(chosen, input.project, asked !== undefined);
  const others = chosen === undefined ? [] : disagreeing(onCommit, chosen.version);
  const ambiguity = others.length === 0 || chosen === undefined ? [] : [ambiguous(chosen, others)];
  const warnings = chosen === undefined ? [problem("SW-UNTAGGED", input.git.commit.slice(0, 12))] : [];
  const isLocal = decided.version.local !== undefined;
  return {
    ...decided,
    prerelease: isPrerelease(decided.version),
    refusals: [
      ...(asked === undefined ? ambiguity : []),
      ...decided.refusals,
      ...(isLocal ? [problem("SW-LOCAL-VERSION", formatVersion(decided.version))] : []),
    ],
    warnings: [...(asked === undefined ? [] : ambiguity), ...warnings],
  };
}

type Undecided = Omit<DecidedVersion, "prerelease" | "warnings">;

/** Of the tag that --tag or --ref names, else of the event's own tag. */
function askedTag({ tag, ref, event, git, purpose }: PlanInput, reading: TagReading): TagVersion | undefined {
  if (tag !== undefined) return readAskedTag(tag.replace(/^refs\/tags\//, ""), reading);
  const named = ref === undefined ? undefined : tagOfRef(ref);
  if (named !== undefined) return readAskedTag(named, reading);
  // A rehearsal within the workflow of another project's release is none of that release.
  const isOfThisCommit = event?.sha === undefined || event.sha === git.commit;
  if (ref !== undefined || (purpose === "rehearsal" && !isOfThisCommit)) return undefined;
  const ofEvent = event?.releaseTag ?? (event?.ref?.startsWith("refs/tags/") ? tagOfRef(event.ref) : undefined);
  return ofEvent === undefined ? undefined : readAskedTag(ofEvent, reading);
}

/** A branch is no tag; a name alone is taken for one. */
function tagOfRef(ref: string): string | undefined {
  if (ref.startsWith("refs/tags/")) return ref.slice("refs/tags/".length);
  return ref.startsWith("refs/") ? undefined : ref;
}

function ambiguous(chosen: TagVersion, others: readonly TagVersion[]): CodedProblem {
  const names = [chosen, ...others].map(({ tag, version }) => `${tag} (${formatVersion(version)})`);
  return problem("SW-TAG-AMBIGUOUS", names.join(", "));
}

/** What is built has the project's own spelling of the version: 1.0.0 and not the 1.0 of the tag. */
function tagged(chosen: TagVersion, project: Project, wasAsked: boolean): Undecided {
  const detail = wasAsked ? `the tag ${chosen.tag}, which was named` : `the tag ${chosen.tag} on this commit`;
  const source = { kind: "tag" as const, detail };
  const written = project.version;
  const own = written.kind === "static" ? parseVersion(written.version) : undefined;
  if (own === undefined || written.kind !== "static")
    return { version: chosen.version, tag: chosen.tag, source, refusals: [] };
  if (compareVersions(own, chosen.version) === 0) return { version: own, tag: chosen.tag, source, refusals: [] };
  const mismatch = mismatchOf(chosen, own, written);
  return { version: chosen.version, tag: chosen.tag, source, refusals: [mismatch] };
}

function mismatchOf(
  { tag, version }: TagVersion,
  own: Version,
  { evidence }: Extract<VersionSource, { kind: "static" }>,
): CodedProblem {
  const { file, line } = evidence;
  const place = line === undefined ? file : `${file}, line ${line}`;
  const [released, written] = [formatVersion(version), formatVersion(own)];
  return problem("SW-VERSION-MISMATCH", `${tag} is ${released}, ${place} says ${written}`, {
    where: line === undefined ? { file } : { file, line },
    hint: `Write ${released} in ${place} and tag that commit, or tag this one for ${written} instead of ${tag}.`,
  });
}

/** A release without a tag has the project's own version; a rehearsal takes the one that would be released next. */
function untagged({ project, git, config, purpose }: PlanInput): Undecided {
  const { version: source } = project;
  if (source.kind === "backend") {
    const { file, line, says } = source.evidence;
    throw new ShipwheelError("SW-VERSION-UNKNOWN", `${file}${line === undefined ? "" : `, line ${line}`}: ${says}`);
  }
  const own = source.kind === "static" ? staticOf(source) : ownScheme(source, git, purpose);
  const version = parseVersion(own.text);
  if (version === undefined) throw new ShipwheelError("SW-VERSION-INVALID", JSON.stringify(own.text));
  const tag =
    purpose === "release"
      ? null
      : formatTag(config.tagFormat, { name: project.normalizedName, version: formatVersion(version) });
  return { version, tag, source: { kind: source.kind, detail: own.detail }, refusals: [] };
}

interface OwnVersion {
  readonly text: string;
  readonly detail: string;
}

function staticOf({ version, evidence: { file, line } }: Extract<VersionSource, { kind: "static" }>): OwnVersion {
  const place = line === undefined ? file : `${file}, line ${line}`;
  return { text: version, detail: `the version that stands in ${place}; no tag on this commit names a release` };
}

function ownScheme(
  { provider, options }: Extract<VersionSource, { kind: "scm" }>,
  git: GitState,
  purpose: PlanInput["purpose"],
): OwnVersion {
  const { full, next, basis } = scmVersion(git, options);
  if (purpose === "release") return { text: full, detail: `what ${provider} makes of ${basis}` };
  return { text: next, detail: `the next release by the scheme of ${provider}, from ${basis} (${full})` };
}
