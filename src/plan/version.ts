import type { Config } from "../config/config.ts";
import { formatTag, TAG_FORMAT_DEFAULT } from "../config/tag-format.ts";
import type { Evidence, GitState, Project, VersionSource } from "../documents/project.ts";
import { type CodedProblem, problem } from "../errors.ts";
import type { RunnerEvent } from "../ports/runner.ts";
import { semverFromVersion } from "../python/semver.ts";
import { compareVersions, formatVersion, isPrerelease, parseVersion, type Version } from "../python/version.ts";
import { askedTag } from "./asked-tag.ts";
import { type DevelopmentVersion, developmentVersion, type PushedTo, pushedTo } from "./development.ts";
import { ownVersion, versionTaggedAs } from "./own-version.ts";
import type { PlanTime } from "./scm-state.ts";
import { shortList } from "./short-list.ts";
import { UNKNOWN_VERSION } from "./stand-in.ts";
import {
  disagreeing,
  prefixOf,
  readTag,
  releaseTags,
  type TagReading,
  type TagVersion,
  unreadTag,
  untaggedHint,
} from "./tag-version.ts";

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
  /** A version made of git has a date in it where the tree was changed. */
  readonly time: PlanTime;
}

/** The version of a release, and what stands against it. */
export interface DecidedVersion {
  readonly version: Version;
  readonly tag: string | null;
  /** A tag names the release: only then is it published. */
  readonly source: { readonly kind: "tag" | VersionSource["kind"]; readonly detail: string };
  readonly prerelease: boolean;
  /** Of a commit between releases. */
  readonly development?: DevelopmentVersion["development"];
  readonly refusals: readonly CodedProblem[];
  readonly warnings: readonly CodedProblem[];
}

/**
 * The version of a release: of the tag that was asked for, else what would be built of the commit as it lies there. Where the
 * project does not make its version of git, and in a rehearsal, that is what the tags on the commit say, else the project's own.
 *
 * There is always a version: where the tag that was asked for is none, or the build would fail, a refusal says so beside it.
 */
export function decideVersion(input: PlanInput): DecidedVersion {
  const reading: TagReading = { config: input.config, name: input.project.normalizedName };
  const name = askedTag(input);
  const to = pushedTo(input);
  if (to !== undefined) return developed(to, input);
  const asked = name === undefined ? undefined : readTag(name, reading);
  const onCommit = releaseTags(input.git.tags, reading);
  const decided = asked === undefined ? unasked(input, onCommit) : askedFor(asked, input);
  const chosen = asked ?? onCommit.find(({ tag }) => tag === decided.tag) ?? onCommit[0];
  const others = chosen === undefined ? [] : disagreeing(onCommit, chosen.version);
  const ambiguity = others.length === 0 || chosen === undefined ? [] : [ambiguous(chosen, others)];
  const isUntagged = chosen === undefined && name === undefined && input.git.missing === undefined;
  return {
    ...decided,
    prerelease: isPrerelease(decided.version),
    refusals: [
      ...(name !== undefined && asked === undefined ? [unreadTag(name, reading)] : []),
      ...(asked === undefined ? ambiguity : []),
      ...decided.refusals,
      ...localRefusals(decided),
    ],
    warnings: [
      ...(asked === undefined ? [] : ambiguity),
      ...(isUntagged ? [untaggedProblem(input.git, reading)] : []),
      ...(decided.source.kind === "tag" ? unconfirmed(input.project) : []),
    ],
  };
}

function developed(to: PushedTo, input: PlanInput): DecidedVersion {
  const { project, git, time } = input;
  const source = project.version;
  const tagOf = (version: string) => tagToBe(version, input);
  const { detail, ...decided } = developmentVersion({ to, name: project.normalizedName, source, git, time, tagOf });
  const prerelease = isPrerelease(decided.version);
  return { ...decided, tag: null, source: { kind: source.kind, detail }, prerelease, warnings: [] };
}

function untaggedProblem({ commit, tags }: GitState, reading: TagReading): CodedProblem {
  const hint = untaggedHint(tags, reading);
  return problem("SW-UNTAGGED", commit.slice(0, 12), hint === undefined ? {} : { hint });
}

/** Where there is no version, that is refused already. */
function localRefusals({ version }: Undecided): readonly CodedProblem[] {
  const isLocal = version.local !== undefined && version !== UNKNOWN_VERSION;
  return isLocal ? [problem("SW-LOCAL-VERSION", formatVersion(version))] : [];
}

/** The tag says what the version is to be; whether code makes the same of it, the build finds out. */
function unconfirmed({ version }: Project): readonly CodedProblem[] {
  return version.kind === "backend" ? [problem("SW-VERSION-UNCONFIRMED", citation(version.evidence))] : [];
}

function citation({ file, line, says }: Evidence): string {
  return `${file}${line === undefined ? "" : `, line ${line}`}: ${says}`;
}

type Undecided = Omit<DecidedVersion, "prerelease" | "warnings">;

function unasked(input: PlanInput, onCommit: readonly TagVersion[]): Undecided {
  const [first] = onCommit;
  if (first === undefined) return untagged(input);
  const { project, purpose, git } = input;
  if (project.version.kind !== "scm" || purpose === "rehearsal") return tagged(first, project, false);
  const built = untagged(input);
  // The tag names a release to its author and to us; the backend would fail on it.
  if (built.refusals.length > 0) return { ...tagged(first, project, false), refusals: built.refusals };
  return asBuilt(built, onCommit, git);
}

/** The backend does not ask Shipwheel which tag it is: what it makes of the commit is the version, and a tag's where they agree. */
function asBuilt(built: Undecided, onCommit: readonly TagVersion[], { dirty }: GitState): Undecided {
  const same = onCommit.find(({ version }) => compareVersions(version, built.version) === 0);
  if (same !== undefined) return { ...built, tag: same.tag, source: tagSource(same, false) };
  // With changes it is another version in any case, and they are refused.
  if (dirty.length > 0) return built;
  const names = shortList(onCommit.map(({ tag }) => tag));
  const offending = `${names} on this commit, ${formatVersion(built.version)} is ${built.source.detail}`;
  const mismatch = problem("SW-VERSION-MISMATCH", offending, { hint: OTHER_TAG });
  return { ...built, refusals: [...built.refusals, mismatch] };
}

function ambiguous(chosen: TagVersion, others: readonly TagVersion[]): CodedProblem {
  const names = [chosen, ...others].map(({ tag, version }) => `${tag} (${formatVersion(version)})`);
  return problem("SW-TAG-AMBIGUOUS", shortList(names));
}

function tagSource({ tag }: TagVersion, wasAsked: boolean): Undecided["source"] {
  return { kind: "tag", detail: wasAsked ? `the tag ${tag}, which was named` : `the tag ${tag} on this commit` };
}

/** The build is given the commit with this tag alone; a backend that reads another version from it has the last word. */
function askedFor(asked: TagVersion, { project, git, time }: PlanInput): Undecided {
  const decided = tagged(asked, project, true);
  if (project.version.kind !== "scm" || git.missing !== undefined) return decided;
  const { version, refusals } = versionTaggedAs(asked.tag, project.version, git, time);
  if (refusals.length > 0) return { ...decided, refusals };
  if (compareVersions(version, asked.version) === 0) return decided;
  const offending = `${asked.tag} is ${formatVersion(asked.version)}, ${project.version.provider} makes ${formatVersion(version)} of it`;
  return { ...decided, refusals: [problem("SW-VERSION-MISMATCH", offending, { hint: OTHER_TAG })] };
}

const OTHER_TAG = "Tag the commit in the form that the build backend reads, or tell the backend of your tags.";

/** What is built has the project's own spelling of the version: 1.0.0 and not the 1.0 of the tag. */
function tagged(chosen: TagVersion, project: Project, wasAsked: boolean): Undecided {
  const source = tagSource(chosen, wasAsked);
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
  const spelled = /(?:^|\/)Cargo\.toml$/.test(file) ? semverFromVersion(version) : released;
  const other = `tag this one for ${written} instead of ${tag}`;
  return problem("SW-VERSION-MISMATCH", `${tag} is ${released}, ${place} says ${written}`, {
    where: line === undefined ? { file } : { file, line },
    hint:
      spelled === undefined
        ? `No crate has a version that is ${released}: ${other}, or write \`version\` in [project].`
        : `Write ${spelled} in ${place} and tag that commit, or ${other}.`,
  });
}

/** A release without a tag has the project's own version; a rehearsal takes the one that would be released next. */
function untagged(input: PlanInput): Undecided {
  const { project, git, purpose, time } = input;
  const { version, detail, refusals } = ownVersion(project.version, purpose, git, time);
  const tag = purpose === "release" ? null : tagToBe(formatVersion(version), input);
  return { version, tag, source: { kind: project.version.kind, detail }, refusals };
}

/** As the last tag is written, where the backend reads tags: it may look for that form alone. */
function tagToBe(version: string, { project, git, config: { tagFormat } }: PlanInput): string {
  const prefix = project.version.kind === "scm" && git.nearest ? prefixOf(git.nearest.tag) : undefined;
  if (prefix !== undefined && tagFormat === TAG_FORMAT_DEFAULT) return `${prefix}${version}`;
  return formatTag(tagFormat, { name: project.normalizedName, version });
}
