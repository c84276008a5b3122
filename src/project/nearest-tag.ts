import type { TagSearch } from "../documents/dunamai.ts";
import type { GitState, NearestTag, ScmOptions } from "../documents/project.ts";
import type { Finished } from "../ports/processes.ts";
import { pythonRegex } from "../python/regex.ts";
import { describeTags, parseDescribe } from "./describe.ts";

export type Git = (...arguments_: readonly string[]) => Promise<Finished>;

/** Which tag a version is made of: setuptools-scm's own `git describe` decides unless told. */
export type TagQuestion = Pick<ScmOptions, "describe" | "search" | "tagRegex" | "namesBranch">;

/** What git answers. */
export type Found = Pick<GitState, "nearest" | "abbreviated" | "untracked" | "branchMissing" | "containedIn">;

// `git describe --dirty` writes the index anew, even without optional locks; `git status` tells the same and does not.
const DIRTY = "--dirty";

// As pdm-backend asks: a commit's name is as short as git finds it unique, whatever the user's configuration says.
const SHORT = ["-c", "core.abbrev=auto"];

/** The nearest tag, and what else a search asks for. Gives nothing where git has no answer: the state of the repository tells why. */
export async function nearestTag(
  git: Git,
  { describe, search, tagRegex = "", namesBranch }: TagQuestion,
): Promise<Found> {
  if (search !== undefined) return searched(git, search, tagRegex);
  const [found, containing] = await Promise.all([described(git, describe), namesBranch ? branchesWith(git) : []]);
  const containedIn = containing.find((name) => name === "master") ?? containing[0];
  return { ...found, ...(containedIn !== undefined && { containedIn }) };
}

/** The only tag of the commit itself is the nearest, and git need not be asked, where any tag with a digit is taken. */
export function tagOnCommit(
  only: string | undefined,
  commit: string,
  { describe = OWN, search, namesBranch }: TagQuestion,
): Found | undefined {
  const isPlain = describe.join() === OWN.join() && search === undefined && namesBranch === undefined;
  if (!isPlain || only === undefined || !/\d/.test(only)) return undefined;
  return { nearest: { tag: only, distance: 0, commit } };
}

async function branchesWith(git: Git): Promise<readonly string[]> {
  const { stdout } = await git("for-each-ref", "--contains=HEAD", "--format=%(refname:short)", "refs/heads");
  return stdout.split("\n").filter(Boolean);
}

/** The tag with the mark that files were changed, where its finder looks for that. */
export function marked(nearest: NearestTag, { describe, search }: TagQuestion): NearestTag {
  return search !== undefined || (describe ?? OWN).includes(DIRTY) ? { ...nearest, dirty: true } : nearest;
}

const OWN = describeTags("*[0-9]*");

async function described(git: Git, describe = OWN): Promise<Found> {
  const options = describe.filter((option) => option !== DIRTY);
  const { exitCode, stdout } = await git(...SHORT, "describe", ...options);
  return exitCode === 0 ? { nearest: parseDescribe(stdout.trim()) } : {};
}

async function searched(git: Git, search: TagSearch, tagRegex: string): Promise<Found> {
  const [short, status, tags] = await Promise.all([
    git(...SHORT, "log", "-1", "--format=%h"),
    search.untracked ? git("status", "--porcelain") : undefined,
    tagsBelow(git, search.branch ?? "HEAD"),
  ]);
  const regex = pythonRegex(tagRegex);
  const abbreviated = short.stdout.trim();
  if (tags === undefined) return { abbreviated, branchMissing: true };
  const told = { abbreviated, ...(status !== undefined && status.stdout !== "" && { untracked: true as const }) };
  const tag = search.latestOnly ? tags[0] : tags.find((each) => regex?.exec(each)?.groups?.base !== undefined);
  if (tag === undefined) return told;
  const { exitCode, stdout } = await git("rev-list", "--count", `refs/tags/${tag}..HEAD`);
  if (exitCode !== 0) return told;
  return { ...told, nearest: { tag, distance: Number(stdout), commit: abbreviated } };
}

const BY_COMMIT = ["--simplify-by-decoration", "--topo-order", "--decorate=full", "--decorate-refs=refs/tags/"];

/**
 * Those of the newest commit first, of one commit the youngest, then by name. git leaves out a first commit without files, whose tags come
 * last. Both lists end with what is newest, since only the end of a very long one is kept. `undefined` where there is no such branch.
 */
async function tagsBelow(git: Git, branch: string): Promise<readonly string[] | undefined> {
  const [refs, log] = await Promise.all([
    git("for-each-ref", `--merged=${branch}`, "--sort=creatordate", `--format=${DATED}`, "refs/tags"),
    git("log", ...BY_COMMIT, "--reverse", "--format=%D", branch, "--"),
  ]);
  if (refs.exitCode !== 0) return undefined;
  const places = new Map<string, number>();
  for (const [index, decoration] of log.stdout.split("\n").entries()) {
    for (const name of decoration.split(", ")) places.set(name.replace(/^tag: refs\/tags\//, ""), index);
  }
  const place = (name: string) => places.get(name) ?? -1;
  const tags = refs.stdout.split("\n").flatMap((line) => readDated(line) ?? []);
  tags.sort((a, b) => place(b.name) - place(a.name) || b.date - a.date || (a.name < b.name ? -1 : 1));
  return tags.map(({ name }) => name);
}

// When it was tagged; else the time of the commit behind an annotated tag, else that of the tagged commit.
const DATED = "%(taggerdate:unix) %(*committerdate:unix) %(creatordate:unix) %(refname)";

function readDated(line: string): { readonly name: string; readonly date: number } | undefined {
  const { tagged, committed, made, name } =
    /^(?<tagged>\d*) (?<committed>\d*) (?<made>\d*) refs\/tags\/(?<name>.+)$/s.exec(line)?.groups ?? {};
  return name === undefined ? undefined : { name, date: Number(tagged || committed || made) };
}
