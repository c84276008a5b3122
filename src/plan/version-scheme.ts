import type { ScmOptions } from "../documents/project.ts";
import { formatVersion, publicVersion, type Version } from "../python/version.ts";
import { nextDate } from "./calendar-version.ts";
import type { ScmState } from "./scm-state.ts";
import { readScmTag, refuseTag } from "./scm-tag.ts";

/** What a version scheme makes of a commit. */
export interface SchemeVersion {
  /** With `.devN`, without local part. */
  readonly main: string;
  /** The release that it expects next. */
  readonly next: string;
}

/** The commit that a scheme is asked about; it is not exactly a tagged one. */
interface SchemeState extends ScmState {
  /** The tag's version in its normal form, without local part. */
  readonly text: string;
  readonly options: ScmOptions;
  /** The day that counts as the commit's, milliseconds since 1970. */
  readonly day: number;
}

type Scheme = (state: SchemeState) => SchemeVersion;

/** setuptools-scm's version schemes by name, those under a former name too. */
export const VERSION_SCHEMES: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  ["guess-next-dev", (state) => developing(state, withoutDev(state.text) ?? bumpLastNumber(state.text))],
  ["no-guess-dev", (state) => developing(state, withoutDev(state.text) ?? firstPost(state.text))],
  ["post-release", ({ text, distance }) => fixed(`${text}.post${distance}`)],
  ["only-version", ({ text }) => fixed(text)],
  ["semver-pep440", simplifiedSemver],
  ["python-simplified-semver", simplifiedSemver],
  ["semver-pep440-release-branch", releaseBranchSemver],
  ["release-branch-semver", releaseBranchSemver],
  ["calver-by-date", calverByDate],
]);

/** Every scheme gives a tagged, unchanged commit the tag's version. */
export function applyScheme(scheme: Scheme, state: Omit<SchemeState, "text">): SchemeVersion {
  const text = formatVersion(publicVersion(state.tagged));
  return state.distance === 0 && !state.dirty ? fixed(text) : scheme({ ...state, text });
}

function fixed(text: string): SchemeVersion {
  return { main: text, next: text };
}

function developing({ distance }: SchemeState, next: string): SchemeVersion {
  return { main: `${next}.dev${distance}`, next };
}

/** `1.2.dev0` announces 1.2; any other `.devN` is one that setuptools-scm refuses. */
export function withoutDev(text: string): string | undefined {
  const dev = /^(.*)\.dev(\d+)$/.exec(text);
  if (dev === null) return undefined;
  return dev[2] === "0" ? dev[1] : refuseTag(text, "it takes a development version only with .dev0");
}

export function bumpLastNumber(text: string): string {
  return text.replace(/\d+$/, (number) => String(BigInt(number) + 1n));
}

function firstPost(text: string): string {
  return text.includes("post")
    ? refuseTag(text, "it is a post-release already, and no-guess-dev adds one")
    : `${text}.post1`;
}

/** The next patch release; on a branch with `feature` in its name the next minor one. */
function simplifiedSemver(state: SchemeState): SchemeVersion {
  return developing(state, nextSemver(state.tagged, state.branch?.includes("feature") ? 2 : 3));
}

/** On a branch that is named after the tag's own minor version the last number goes up, on every other one the minor version. */
function releaseBranchSemver(state: SchemeState): SchemeVersion {
  const { branch, text, tagged, options } = state;
  const ofBranch = branch === undefined ? undefined : readScmTag(branch.split("/").at(-1) ?? "", options);
  const isReleased = ofBranch !== undefined && minorOf(ofBranch.version.replace(/^v/, "")) === minorOf(text);
  return developing(state, isReleased ? (withoutDev(text) ?? bumpLastNumber(text)) : nextSemver(tagged, 2));
}

function minorOf(text: string): string {
  return text.split(".").slice(0, 2).join(".");
}

/** `retained` numbers of the release count, the last of them goes up, and there are at least three; `.dev0` announces its own release. */
function nextSemver({ epoch, release, dev }: Version, retained: number): string {
  const kept =
    dev === 0n
      ? release
      : padded(release.slice(0, retained), retained).with(retained - 1, (release[retained - 1] ?? 0n) + 1n);
  return `${epoch === 0n ? "" : `${epoch}!`}${padded(kept, 3).join(".")}`;
}

function padded(numbers: readonly bigint[], length: number): readonly bigint[] {
  return [...numbers, ...Array<bigint>(Math.max(0, length - numbers.length)).fill(0n)];
}

/** A branch `release-24.1.2` has its own date and no `.devN`. */
function calverByDate(state: SchemeState): SchemeVersion {
  const { branch, text, day, options } = state;
  if (branch?.startsWith("release-")) {
    const ofBranch = readScmTag(branch.split("-").at(-1) ?? "", options)?.version;
    if (ofBranch !== undefined && DATE_VERSION.test(ofBranch)) return fixed(ofBranch);
  }
  return developing(state, nextDate(text, day));
}

const DATE_VERSION = /^[vV]?(?:\d{2}|\d{4})(?:\.\d{1,2}){2}(?:\.\d*)?$/;
