import type { GitState, GitTag } from "../documents/project.ts";
import { ShipwheelError } from "../errors.ts";
import type { Finished, Processes } from "../ports/processes.ts";
import { gitEnvironment } from "./git-environment.ts";
import { repositoryOf } from "./git-remote.ts";

// No hook, no file system monitor and no signature program of the repository's runs while it is read.
const SAFELY = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"];

type Git = (...arguments_: readonly string[]) => Promise<Finished>;

/**
 * What git knows of the folder `dir` and the commit that is checked out there. Nothing in the repository changes.
 *
 * `environment` is the machine's; git sees little of it. `match` is the pattern of tags that may be the nearest one, which
 * setuptools-scm asks for in this form.
 * Throws SW-GIT-MISSING, SW-NO-REPOSITORY, SW-NO-COMMIT, SW-REPOSITORY-UNSAFE and SW-GIT-FAILED.
 */
export async function readGit(
  dir: string,
  { processes }: { readonly processes: Processes },
  environment: Readonly<Record<string, string>>,
  match = "*[0-9]*",
): Promise<GitState> {
  const git = gitIn(dir, processes, gitEnvironment(environment));
  const [place, commit, tags, nearest, status, remote] = await Promise.all([
    git("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"),
    git("log", "-1", "--format=%H %ct", "HEAD"),
    git("for-each-ref", "--points-at=HEAD", "--format=%(objecttype) %(refname:strip=2)", "refs/tags"),
    git("describe", "--tags", "--long", "--abbrev=40", `--match=${match}`, "HEAD"),
    git("status", "--porcelain=v1", "-z", "--untracked-files=no"),
    git("config", "--get", "remote.origin.url"),
  ]);
  const { shallow, root } = readPlace(place, dir);
  const repository = repositoryOf(remote.stdout.trim());
  const found = nearestTag(nearest);
  return {
    ...(repository !== undefined && { repository }),
    ...readCommit(commit, dir),
    root,
    dirty: dirtyFiles(succeeded(status, dir)),
    shallow,
    tags: readTags(succeeded(tags, dir)),
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

/** Every other answer hangs on this one, so it is the one that says why there is none. */
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

function readCommit(finished: Finished, dir: string): { readonly commit: string; readonly epoch: number } {
  if (finished.exitCode !== 0) throw new ShipwheelError("SW-NO-COMMIT", dir, lastWords(finished));
  const [commit = "", epoch] = finished.stdout.trim().split(" ");
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

/** A tag's name holds no line end and no space; an annotated one is an object of its own. */
function readTags(lines: string): readonly GitTag[] {
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => ({ name: line.slice(line.indexOf(" ") + 1), annotated: line.startsWith("tag ") }));
}

/** No tag at all is no failure: git then says so and nothing else. */
function nearestTag({ exitCode, stdout }: Finished): GitState["nearest"] {
  const match = /^(.+)-(\d+)-g[0-9a-f]+$/.exec(stdout.trim());
  if (exitCode !== 0 || match === null) return undefined;
  const [, tag = "", distance] = match;
  return { tag, distance: Number(distance) };
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
