import type { Config } from "../config/config.ts";
import type { Plan } from "../documents/plan.ts";
import type { GitState, VersionSource } from "../documents/project.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { compareVersions, formatVersion, parseVersion, publicVersion, type Version } from "../python/version.ts";
import { type Asking, askedTag } from "./asked-tag.ts";
import { ownVersion, versionTaggedAs } from "./own-version.ts";
import type { PlanTime } from "./scm-state.ts";
import { UNKNOWN_VERSION } from "./stand-in.ts";
import { prefixOf } from "./tag-version.ts";

/** What says whether a commit is published between releases. */
export interface Push extends Asking {
  readonly config: Pick<Config, "publishing">;
  readonly git: Pick<GitState, "commit" | "branch" | "tags">;
}

/** A branch whose commits are published between releases, and the index that they go to. */
export type PushedTo = Omit<NonNullable<Plan["development"]>, "tag" | "environment">;

/**
 * Where a commit goes that is no release; `undefined` for all else.
 *
 * Outside of a workflow the branch is the one that is checked out, unless the commit is tagged.
 */
export function pushedTo(push: Push): PushedTo | undefined {
  const { config, purpose, git, event, ref = event?.ref } = push;
  const { development } = config.publishing;
  if (development === undefined || purpose === "rehearsal" || askedTag(push) !== undefined) return undefined;
  const checkedOut = git.tags.length === 0 ? git.branch : undefined;
  const pushed = ref === undefined ? checkedOut : /^refs\/heads\/(?<branch>.+)$/s.exec(ref)?.groups?.branch;
  const { branches, ...index } = development;
  const branch = branches.find((each) => each === pushed);
  return branch === undefined ? undefined : { ...index, branch };
}

/** A commit between releases, and how tags are written there. */
export interface Developed {
  readonly to: PushedTo;
  /** The project's normalized name. */
  readonly name: string;
  readonly source: VersionSource;
  readonly git: GitState;
  readonly time: PlanTime;
  /** The tag that a release of `version` would have. */
  readonly tagOf: (version: string) => string;
}

/** The version of such a commit, and what stands against it. */
export interface DevelopmentVersion {
  readonly version: Version;
  readonly detail: string;
  /** Absent where the backend cannot be told of the version: that is refused. */
  readonly development?: NonNullable<Plan["development"]>;
  readonly refusals: readonly CodedProblem[];
}

type ScmSource = Extract<VersionSource, { kind: "scm" }>;

/**
 * The development version of a commit, `X.devN` without local part: as the project's own scheme has it, or else the release after the last
 * tag with the number of commits since.
 *
 * The backend makes it of a tag that the copy of the commit has, or takes it from its own variable where it would not read that tag. Refused
 * with SW-DEVELOPMENT-VERSION where it has none, or where the version is written down; with SW-DEVELOPMENT-ORDER where versions of earlier commits are above it; and where the backend fails.
 */
export function developmentVersion(developed: Developed): DevelopmentVersion {
  const { source, git, time, to } = developed;
  const own = ownVersion(source, "release", source.kind === "scm" ? counting(git) : git, time);
  if (source.kind !== "scm") return { ...own, refusals: [writtenDown(source, to.branch)] };
  if (own.refusals.length > 0) return own;
  const possible = candidates(own.version, source, developed);
  const readable = possible.find(({ tag, version }) => isMadeOf(tag, version, source, developed));
  const [first] = possible;
  const told = readable ?? first;
  const variable = overrideOf(source.provider, developed.name);
  if (told === undefined || (readable === undefined && variable === undefined)) {
    return { ...own, refusals: possible.slice(0, 1).map(({ tag }) => untold(tag, source)) };
  }
  const { version } = told;
  const environment = variable === undefined ? {} : { environment: { [variable]: formatVersion(version) } };
  return {
    version,
    detail: `${own.detail}, as a development version of ${to.branch}`,
    development: { ...to, ...(readable === undefined ? environment : { tag: readable.tag }) },
    refusals: orderRefusals(version, git),
  };
}

/** The variable by which a provider takes a version as it is. */
function overrideOf(provider: string, name: string): string | undefined {
  if (provider !== "setuptools-scm") return OVERRIDES.get(provider);
  return `SETUPTOOLS_SCM_PRETEND_VERSION_FOR_${name.replaceAll("-", "_").toUpperCase()}`;
}

const OVERRIDES: ReadonlyMap<string, string> = new Map([
  // It does not say to setuptools-scm for whom it asks.
  ["hatch-vcs", "SETUPTOOLS_SCM_PRETEND_VERSION"],
  ["pdm-backend", "PDM_BUILD_SCM_VERSION"],
  ["poetry-dynamic-versioning", "POETRY_DYNAMIC_VERSIONING_BYPASS"],
  ["uv-dynamic-versioning", "UV_DYNAMIC_VERSIONING_BYPASS"],
]);

/** A tagged commit is that release; what is pushed is the first of the next one. */
function counting(git: GitState): GitState {
  if (git.nearest?.distance !== 0) return git;
  return { ...git, nearest: { ...git.nearest, distance: 1, commit: git.nearest.commit ?? git.commit } };
}

interface Told {
  readonly version: Version;
  /** By which a backend that reads tags makes it. */
  readonly tag: string;
}

/** The version as the scheme has it, and one that any backend reads from a tag. */
function candidates(own: Version, source: ScmSource, { git, time, tagOf }: Developed): readonly Told[] {
  const scheme = publicVersion(own);
  const versions = [...(scheme.dev === undefined ? [] : [scheme]), nextOf(source, git, time)];
  const numbered = versions.flatMap((each) => (git.nearest?.distance === 0 ? countedDown(each) : [each]));
  return numbered.map((version) => ({ version, tag: tagOf(formatVersion(version)) }));
}

/** The release after the last tag's; of a project without tags the one that setuptools-scm begins with. */
function nextOf(source: ScmSource, git: GitState, time: PlanTime): Version {
  const { nearest, commits } = counting(git);
  const dev = BigInt(nearest?.distance ?? commits);
  if (nearest === undefined) return { ...UNKNOWN_VERSION, release: [0n, 1n], local: undefined, dev };
  const { dev: announced, ...tagged } = publicVersion(versionTaggedAs(nearest.tag, source, git, time).version);
  return { ...(announced === undefined ? raised({ ...tagged, dev: undefined }) : tagged), dev };
}

/** The last of its numbers goes up. */
function raised(version: Version): Version {
  if (version.post !== undefined) return { ...version, post: version.post + 1n };
  if (version.pre !== undefined) return { ...version, pre: { ...version.pre, number: version.pre.number + 1n } };
  const last = version.release.length - 1;
  return { ...version, release: version.release.with(last, (version.release[last] ?? 0n) + 1n) };
}

/** What comes before the first commit after the tag: `1.2.4.dev0` before `1.2.4.dev1`. */
function countedDown(version: Version): readonly Version[] {
  const { dev = 0n, post = 0n } = version;
  if (dev > 0n) return [{ ...version, dev: dev - 1n }];
  return post > 0n ? [{ ...version, post: post - 1n }] : [];
}

function isMadeOf(tag: string, version: Version, source: ScmSource, { git, time }: Developed): boolean {
  const made = versionTaggedAs(tag, source, git, time);
  return made.refusals.length === 0 && compareVersions(made.version, version) === 0;
}

function writtenDown(source: Exclude<VersionSource, { kind: "scm" }>, branch: string): CodedProblem {
  const { file, line, says } = source.evidence;
  const place = line === undefined ? file : `${file}, line ${line}`;
  const what = source.kind === "static" ? `it is ${source.version} in ${place}` : `it is code in ${place}: ${says}`;
  return problem("SW-DEVELOPMENT-VERSION", `${what}, for every push to ${branch}`, {
    where: line === undefined ? { file } : { file, line },
  });
}

function untold(tag: string, { provider }: ScmSource): CodedProblem {
  return problem("SW-DEVELOPMENT-VERSION", `${provider} does not read it from ${tag}`, {
    hint: `Let the pattern for tags that ${provider} is given match versions such as 1.2.4.dev5 too.`,
  });
}

/** Versions count from the nearest tag: they fall where a merge brings a tag that is nearer, and lower than the one before. */
function orderRefusals(version: Version, { nearest, below = [] }: GitState): readonly CodedProblem[] {
  const prefix = nearest && prefixOf(nearest.tag);
  if (nearest === undefined || prefix === undefined) return [];
  const read = (tag: string) => (prefixOf(tag) === prefix ? parseVersion(tag.slice(prefix.length)) : undefined);
  const own = read(nearest.tag);
  const above = below.find((tag) => {
    const other = read(tag);
    return own !== undefined && other !== undefined && compareVersions(other, own) > 0;
  });
  if (above === undefined) return [];
  return [
    problem(
      "SW-DEVELOPMENT-ORDER",
      `${formatVersion(version)} counts from ${nearest.tag}, and ${above} is below it too`,
    ),
  ];
}
