import type { DunamaiOptions } from "../documents/dunamai.ts";
import type { GitState, ScmOptions } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import { pythonRegex } from "../python/regex.ts";
import { timeDigits } from "./calendar.ts";
import { formatFields, versionInStyle } from "./dunamai-style.ts";
import { refuseTag } from "./scm-tag.ts";
import { basisOf, type ScmVersion } from "./scm-version.ts";

/** A commit as dunamai sees it. */
export interface DunamaiState {
  /** `1.2.3` */
  readonly base: string;
  /** The word behind it, as the tag has it. */
  readonly stage?: string;
  readonly revision?: bigint;
  readonly epoch?: bigint;
  /** What follows a `+` in the tag. */
  readonly taggedMetadata?: string;
  readonly distance: number;
  readonly commit?: string;
  readonly dirty: boolean;
  readonly branch?: string;
  /** `20261121093000` */
  readonly timestamp: string;
  /** The numbers are those of the next release. */
  readonly bumped?: true;
}

/**
 * The version of the checkout in `git`, as the plugin `provider` has dunamai write it.
 *
 * Throws SW-TAG-NOT-A-VERSION where dunamai would fail on the tag, or on there being none, and SW-NO-REPOSITORY.
 */
export function dunamaiVersion(
  checkout: GitState,
  { dunamai = {}, ...options }: ScmOptions,
  provider: string,
): ScmVersion {
  const git = checkout.missing === "repository" ? archivedState(checkout, options) : checkout;
  if (git === undefined) return fallback(options, provider);
  const tag = git.nearest?.tag;
  const refuse = (because: string): never => refuseTag(tag ?? "a commit without a tag", because, provider);
  const failure = git.branchMissing
    ? `there is no branch ${options.search?.branch}`
    : dunamai.strict && "strict = true";
  if (tag === undefined && failure) {
    return options.fallbackVersion === undefined ? refuse(failure) : fallback(options, provider);
  }
  const parts = tag === undefined ? { base: "0.0.0" } : (readTag(tag, options) ?? refuse("its pattern does not match"));
  const state = stateOf(git, dunamai, parts);
  const next = state.distance === 0 ? state : bumpedState(state, dunamai.bump ?? -1);
  const shown = dunamai.bump === undefined ? state : (next ?? refuse(`bump.index = ${dunamai.bump}`));
  const full = written(shown, dunamai) ?? refuse(`it makes no version of the style ${dunamai.style ?? "pep440"}`);
  const basis = basisOf({ ...state, ...(tag !== undefined && { tag }) });
  return { full, next: versionInStyle({ ...(next ?? state), distance: 0 }, {}) ?? full, basis };
}

/** The repository as an archive of it tells; a tag that does not match is passed over, as it is in a repository. */
function archivedState(
  { missing: _, ...git }: GitState,
  { export: left, ...options }: ScmOptions,
): GitState | undefined {
  if (left === undefined) return undefined;
  const { nearest, commit = "", abbreviated, branch, epoch = 0 } = left;
  const told = { ...(abbreviated !== undefined && { abbreviated }), ...(branch !== undefined && { branch }) };
  const state = { ...git, ...told, commit, epoch, dirty: nearest?.dirty === true ? ["an archived file"] : [] };
  if (nearest === undefined) return { ...state, commits: 0 };
  const isRead = options.search?.latestOnly === true || readTag(nearest.tag, options) !== undefined;
  return isRead ? { ...state, nearest } : { ...state, commits: nearest.distance };
}

function fallback({ fallbackVersion }: ScmOptions, provider: string): ScmVersion {
  if (fallbackVersion === undefined)
    throw new ShipwheelError("SW-NO-REPOSITORY", `${provider} makes its version of git`);
  return { full: fallbackVersion, next: fallbackVersion, basis: "fallback-version" };
}

type TagParts = Pick<DunamaiState, "base" | "stage" | "revision" | "epoch" | "taggedMetadata">;

function readTag(tag: string, { tagRegex = "" }: ScmOptions): TagParts | undefined {
  const { base, stage, revision, epoch, tagged_metadata } = pythonRegex(tagRegex)?.exec(tag)?.groups ?? {};
  if (base === undefined || !isNumber(revision) || !isNumber(epoch)) return undefined;
  return {
    base,
    ...(stage !== undefined && { stage, ...(revision !== undefined && { revision: BigInt(revision) }) }),
    ...(epoch !== undefined && { epoch: BigInt(epoch) }),
    ...(tagged_metadata !== undefined && { taggedMetadata: tagged_metadata }),
  };
}

function isNumber(text: string | undefined): boolean {
  return text === undefined || /^\d{1,4000}$/.test(text);
}

function stateOf(git: GitState, { commitLength }: DunamaiOptions, parts: TagParts): DunamaiState {
  const { nearest, missing, commits, branch } = git;
  const whole = git.commit.slice(0, commitLength ?? SHORT);
  const commit = commitLength === undefined ? (git.abbreviated ?? whole) : whole;
  return {
    ...parts,
    distance: nearest?.distance ?? commits,
    ...(missing === undefined && { commit }),
    // Without a commit there is nothing that could be clean.
    dirty: missing !== undefined || git.dirty.length > 0 || git.untracked === true,
    ...(branch !== undefined && { branch }),
    timestamp: missing === undefined ? timeDigits(git.epoch * 1000) : "",
  };
}

// As git shortens a commit's name where it does not tell.
const SHORT = 7;

/** What the next release would have: one more of the revision where there is a stage, else of the number at `index`; `undefined` when there is none. */
function bumpedState(state: DunamaiState, index: number): DunamaiState | undefined {
  const { base, stage, revision } = state;
  if (stage !== undefined) return { ...state, revision: (revision ?? 1n) + 1n, bumped: true };
  const numbers = base.split(".");
  const at = index < 0 ? numbers.length + index : index;
  if (numbers[at] === undefined || !numbers.every((number) => /^\d{1,4000}$/.test(number))) return undefined;
  const bumped = numbers.map((number, place) => {
    if (place === at) return BigInt(number) + 1n;
    return place > at && index >= 0 ? 0n : BigInt(number);
  });
  return { ...state, base: bumped.join("."), bumped: true };
}

function written(state: DunamaiState, options: DunamaiOptions): string | undefined {
  const { commitPrefix = "" } = options;
  const named = state.commit === undefined ? state : { ...state, commit: `${commitPrefix}${state.commit}` };
  return options.format === undefined ? versionInStyle(named, options) : formatFields(named, options);
}
