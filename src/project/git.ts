import type { GitState, GitTag } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Finished, Processes } from "../ports/processes.ts";
import { gitEnvironment } from "./git-environment.ts";
import { originOf, repositoryOf } from "./git-remote.ts";
import { parseStatus } from "./git-status.ts";
import { type Found, type Git, marked, nearestTag, type TagQuestion, tagOnCommit } from "./nearest-tag.ts";
import { readPlainRepository } from "./plain-repository.ts";

// No hook, no file system monitor and no signature program of the repository's runs while it is read.
const SAFELY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"];

const STATUS = ["status", "--porcelain=v2", "--branch", "--no-ahead-behind", "-z", "--untracked-files=no"];

/** Tells the state of a repository; of tags below the commit, and of how many commits there are, only where it is asked for them. */
export type GitReader = (question?: TagQuestion) => Promise<GitState>;

interface Asking {
  readonly files: Pick<Files, "open" | "kind">;
  readonly processes: Processes;
}

/**
 * What git knows of the folder `dir` and the commit that is checked out there. Nothing in the repository changes.
 *
 * `environment` is the machine's; git sees little of it. A repository without a commit is an answer too.
 * Throws SW-GIT-MISSING, SW-NO-REPOSITORY, SW-REPOSITORY-UNSAFE and SW-GIT-FAILED.
 */
export function readGit(
  dir: string,
  world: Asking,
  environment: Readonly<Record<string, string>>,
  question?: TagQuestion,
): Promise<GitState> {
  return openGit(dir, world, environment)(question);
}

/** As `readGit`, for who does not know yet which tags count: what hangs on no tag is asked at once, while the project is read. */
export function openGit(
  dir: string,
  { files, processes }: Asking,
  environment: Readonly<Record<string, string>>,
): GitReader {
  const git = gitIn(dir, processes, gitEnvironment(environment));
  const asked = Promise.all([
    git(...STATUS),
    git("for-each-ref", "--points-at=HEAD", `--format=${REF}`, "refs/heads", "refs/tags"),
    readPlace(dir, files, git),
  ]);
  // Who fails before it asks for the state never hears of it.
  asked.catch(() => {});
  return async (question) => {
    // Among thousands of tags git is not ready by now, and looks for the nearest one meanwhile; else its answers may spare that search.
    const early = (await isSettledSoon(asked)) ? undefined : question && nearestTag(git, question);
    early?.catch(() => {});
    const [status, refs, { shallow, root, remote }] = await asked;
    const { commit, branch, changed: dirty } = parseStatus(succeeded(status, dir));
    const repository = repositoryOf(remote);
    const origin = originOf(remote);
    const place = { ...(repository !== undefined && { repository }), ...(origin !== undefined && { origin }) };
    const named = { ...place, ...(branch !== undefined && { branch }) };
    const shared = { shallow, root, ...named, dirty };
    if (commit === undefined) return { ...shared, ...NO_COMMIT };
    const { tags, epoch, only } = readRefs(succeeded(refs, dir));
    const found = question && (tagOnCommit(only, commit, question) ?? (await (early ?? nearestTag(git, question))));
    return {
      ...shared,
      commit,
      epoch: epoch ?? Number(succeeded(await git("log", "-1", "--format=%ct", "HEAD"), dir)),
      tags,
      commits: 0,
      ...(question && found && (await belowCommit(git, question, found, dirty, dir))),
    };
  };
}

// What git takes for a small repository.
const SOON_MILLISECONDS = 10;

async function isSettledSoon(asked: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), SOON_MILLISECONDS);
  });
  const settled = asked.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}

/** The tags on HEAD and below it, in no order. Throws as `readGit` does. */
export async function readTagsBelow(
  dir: string,
  { processes }: Asking,
  environment: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const git = gitIn(dir, processes, gitEnvironment(environment));
  const listed = await git("for-each-ref", "--merged=HEAD", "--format=%(refname)", "refs/tags");
  return succeeded(listed, dir)
    .split("\n")
    .filter(Boolean)
    .map((name) => name.slice("refs/tags/".length));
}

type Below = Omit<Found, "nearest"> & Pick<GitState, "nearest" | "commits">;

/** Counting takes long where there is much history; only a project without a tag has a version made of it. */
async function belowCommit(
  git: Git,
  question: TagQuestion,
  { nearest, ...told }: Found,
  dirty: readonly string[],
  dir: string,
): Promise<Below> {
  if (nearest === undefined) {
    return { ...told, commits: Number(succeeded(await git("rev-list", "--count", "HEAD"), dir)) };
  }
  const isChanged = dirty.length > 0 || told.untracked === true;
  return { ...told, nearest: isChanged ? marked(nearest, question) : nearest, commits: 0 };
}

function gitIn(cwd: string, processes: Processes, env: Readonly<Record<string, string>>): Git {
  return async (...asked) => {
    try {
      return await processes.run(["git", "--no-optional-locks", ...SAFELY, ...asked], {
        cwd,
        env,
        timeoutSeconds: 120,
      });
    } catch (cause) {
      if (!(cause instanceof ShipwheelError) || cause.code !== "SW-PROCESS-NOT-FOUND") throw cause;
      throw new ShipwheelError("SW-GIT-MISSING", "git", { cause });
    }
  };
}

/** Where the folder lies in the repository, and where that comes from. */
interface Place {
  readonly shallow: boolean;
  readonly root: string;
  readonly remote: string;
}

async function readPlace(dir: string, files: Asking["files"], git: Git): Promise<Place> {
  const plain = await readPlainRepository(dir, files);
  if (plain !== undefined) return { ...plain, root: "." };
  const [place, remote] = await Promise.all([
    git("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"),
    git("config", "--get", "remote.origin.url"),
  ]);
  const [inside, shallow, ...prefix] = place.stdout.split("\n");
  if (place.exitCode !== 0 && !place.stderr.includes("not a git repository")) succeeded(place, dir);
  if (place.exitCode !== 0 || inside !== "true") throw new ShipwheelError("SW-NO-REPOSITORY", dir, lastWords(place));
  const root = prefix.join("\n").trimEnd().replace(/\/$/, "") || ".";
  return { shallow: shallow === "true", root, remote: remote.stdout.trim() };
}

const NO_COMMIT = { missing: "commit", commit: "", epoch: 0, tags: [], commits: 0 } as const;

function succeeded(finished: Finished, dir: string): string {
  if (finished.exitCode === 0) return finished.stdout;
  if (/dubious ownership|unsafe repository/.test(finished.stderr)) {
    const folder = /safe\.directory\s+(.+)$/m.exec(finished.stderr)?.[1] ?? dir;
    throw new ShipwheelError("SW-REPOSITORY-UNSAFE", dir, {
      hint: `Run \`git config --global --add safe.directory ${folder}\` if you trust it.`,
    });
  }
  throw new ShipwheelError("SW-GIT-FAILED", dir, lastWords(finished));
}

function lastWords({ stderr }: Finished): { readonly detail?: string } {
  const detail = stderr.trim();
  return detail === "" ? {} : { detail };
}

// The commit's time, of an annotated tag that of the commit behind it. A reference's name holds no line end and no space.
const REF = "%(objecttype) %(tag) %(committerdate:unix)%(*committerdate:unix) %(refname)";

interface Refs {
  readonly tags: readonly GitTag[];
  /** The time of the commit; a detached HEAD may have no reference that tells it. */
  readonly epoch?: number;
  /** The name of the one tag on HEAD, unless an annotated one calls itself otherwise: `git describe` would too. */
  readonly only?: string;
}

function readRefs(lines: string): Refs {
  const refs = lines.split("\n").flatMap((line) => {
    const { type, own, epoch, kind, name } =
      /^(?<type>\w+) (?<own>\S*) (?<epoch>\d*) refs\/(?<kind>heads|tags)\/(?<name>.+)$/s.exec(line)?.groups ?? {};
    return name === undefined || kind === undefined ? [] : [{ name, kind, annotated: type === "tag", own, epoch }];
  });
  const dated = refs.find(({ epoch }) => epoch);
  const tags = refs.filter(({ kind }) => kind === "tags");
  const [only, second] = tags;
  const isAlone = only !== undefined && second === undefined && (only.own === "" || only.own === only.name);
  return {
    tags: tags.map(({ name, annotated }) => ({ name, annotated })),
    ...(isAlone && { only: only.name }),
    ...(dated !== undefined && { epoch: Number(dated.epoch) }),
  };
}
