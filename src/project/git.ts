import type { GitState, GitTag } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import type { Finished, Processes } from "../ports/processes.ts";
import { describeTags, parseDescribe } from "./describe.ts";
import { gitEnvironment } from "./git-environment.ts";
import { repositoryOf } from "./git-remote.ts";

// No hook, no file system monitor and no signature program of the repository's runs while it is read.
const SAFELY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"];

// `git describe --dirty` writes the index anew, even without optional locks; `git status` tells the same and does not.
const DIRTY = "--dirty";

type Git = (...arguments_: readonly string[]) => Promise<Finished>;

/**
 * What git knows of the folder `dir` and the commit that is checked out there. Nothing in the repository changes.
 *
 * `environment` is the machine's; git sees little of it. `describe` is how the nearest tag is asked for: options of `git describe`,
 * setuptools-scm's own unless told. A repository without a commit is an answer too.
 * Throws SW-GIT-MISSING, SW-NO-REPOSITORY, SW-REPOSITORY-UNSAFE and SW-GIT-FAILED.
 */
export async function readGit(
  dir: string,
  { processes }: { readonly processes: Processes },
  environment: Readonly<Record<string, string>>,
  describe: readonly string[] = describeTags("*[0-9]*"),
): Promise<GitState> {
  const git = gitIn(dir, processes, gitEnvironment(environment));
  const [place, commit, refs, nearest, status, remote] = await Promise.all([
    git("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"),
    git("log", "-1", "--format=%H %ct", "HEAD"),
    git("for-each-ref", "--points-at=HEAD", `--format=${REF}`, "refs/heads", "refs/tags"),
    // As pdm-backend asks: a commit's name is as short as git finds it unique, whatever the user's configuration says.
    git("-c", "core.abbrev=auto", "describe", ...describe.filter((option) => option !== DIRTY)),
    git("status", "--porcelain=v1", "-z", "--untracked-files=no"),
    git("config", "--get", "remote.origin.url"),
  ]);
  // Every other answer hangs on this one, so it is the one that says why there is none.
  const where = readPlace(place, dir);
  const repository = repositoryOf(remote.stdout.trim());
  const dirty = dirtyFiles(succeeded(status, dir));
  const mark = dirty.length > 0 && describe.includes(DIRTY) ? "-dirty" : "";
  const found = nearest.exitCode === 0 ? parseDescribe(nearest.stdout.trim() + mark) : undefined;
  const shared = { ...where, ...(repository !== undefined && { repository }), dirty };
  if (isUnborn(commit)) return { ...shared, ...(await unbornBranch(git)), ...NO_COMMIT };
  return {
    ...shared,
    ...readCommit(succeeded(commit, dir)),
    ...readRefs(succeeded(refs, dir)),
    ...(found !== undefined && { nearest: found }),
    // Counting takes long where there is much history; only a project without a tag has a version made of it.
    commits: found === undefined ? Number(succeeded(await git("rev-list", "--count", "HEAD"), dir)) : 0,
  };
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

function readPlace(place: Finished, dir: string): { readonly shallow: boolean; readonly root: string } {
  if (/dubious ownership|unsafe repository/.test(place.stderr)) {
    const folder = /safe\.directory\s+(.+)$/m.exec(place.stderr)?.[1] ?? dir;
    throw new ShipwheelError("SW-REPOSITORY-UNSAFE", dir, {
      hint: `Run \`git config --global --add safe.directory ${folder}\` if you trust it.`,
    });
  }
  const [inside, shallow, ...prefix] = place.stdout.split("\n");
  if (place.exitCode !== 0 || inside !== "true") throw new ShipwheelError("SW-NO-REPOSITORY", dir, lastWords(place));
  return { shallow: shallow === "true", root: prefix.join("\n").trimEnd().replace(/\/$/, "") || "." };
}

const NO_COMMIT = { missing: "commit", commit: "", epoch: 0, tags: [], commits: 0 } as const;

/** A branch that has no commit is no reference yet; only HEAD names it. */
async function unbornBranch(git: Git): Promise<Pick<GitState, "branch">> {
  const { exitCode, stdout } = await git("symbolic-ref", "--quiet", "--short", "HEAD");
  return exitCode === 0 ? { branch: stdout.trim() } : {};
}

function isUnborn({ exitCode, stderr }: Finished): boolean {
  return exitCode !== 0 && /unknown revision|bad revision|does not have any commits/.test(stderr);
}

function readCommit(line: string): { readonly commit: string; readonly epoch: number } {
  const [commit = "", epoch] = line.trim().split(" ");
  return { commit, epoch: Number(epoch) };
}

function succeeded(finished: Finished, dir: string): string {
  if (finished.exitCode === 0) return finished.stdout;
  throw new ShipwheelError("SW-GIT-FAILED", dir, lastWords(finished));
}

function lastWords({ stderr }: Finished): { readonly detail?: string } {
  const detail = stderr.trim();
  return detail === "" ? {} : { detail };
}

// A `*` before the branch that is checked out; a reference's name holds no line end and no space.
const REF = "%(HEAD)%(objecttype) %(refname)";

/** The branch and the tags on HEAD; an annotated tag is an object of its own. */
function readRefs(lines: string): Pick<GitState, "branch" | "tags"> {
  const tags: GitTag[] = [];
  let branch: string | undefined;
  for (const line of lines.split("\n")) {
    const { head, type, kind, name } =
      /^(?<head>.)(?<type>\w+) refs\/(?<kind>heads|tags)\/(?<name>.+)$/s.exec(line)?.groups ?? {};
    if (name === undefined) continue;
    if (kind === "tags") tags.push({ name, annotated: type === "tag" });
    else if (head === "*") branch = name;
  }
  return { ...(branch !== undefined && { branch }), tags };
}

/** `XY NAME`, each ended by a zero byte; a renamed file is followed by the name that it had. */
function dirtyFiles(status: string): readonly string[] {
  const entries = status.split("\0").filter(Boolean);
  const files: string[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] ?? "";
    files.push(entry.slice(3));
    if (/^[RC]|^.[RC]/.test(entry)) index += 1;
  }
  return files;
}
