import path from "node:path";
import type { Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";

interface Commit {
  /** The project's folder, anywhere within its repository. */
  readonly dir: string;
  /** The project's folder in the repository, with forward slashes; `.` for the repository itself. */
  readonly root: string;
  readonly commit: string;
  /** The tag that the commit gets in the copy. */
  readonly tag: string | null;
  /** The commit's time, seconds since 1970. */
  readonly epoch: number;
}

type Exporting = Pick<Machine, "files" | "processes" | "progress" | "runner">;

/** The commit of a plan, with the tag by which a backend makes the planned version of it. */
export function plannedCommit({ source, project, version, development }: Plan, dir: string): Commit {
  const { commit, epoch } = source;
  return {
    dir,
    root: project.root,
    commit,
    epoch,
    tag: development === undefined ? version.tag : (development.tag ?? null),
  };
}

const UPDATE = "run `git submodule update --init --recursive` if the build needs it";

/**
 * A clone of the repository in `to`, detached at `commit` and with nothing that leads back: no remote, no hook, no object that is shared
 * with the user's repository. Gives the project's folder in it.
 *
 * The commit has `tag` and no other tag there, so that a backend that asks git finds the planned version. Initialised submodules come along.
 * The user's tree is only read. Throws SW-PROJECT-UNCOMMITTED, and SW-BUILD-EXPORT-FAILED with git's own words.
 */
export async function exportCommit(source: Commit, to: string, machine: Exporting): Promise<string> {
  const git = gitOf(source.epoch, machine);
  const top = (await git(source.dir, ["rev-parse", "--show-toplevel"])).trim();
  await copyRepository(top, source.commit, to, git, machine);
  if (source.tag !== null) await leaveOnlyTag(to, source.tag, git);
  const project = path.join(to, ...source.root.split("/"));
  if (await isProject(project, machine)) return project;
  throw new ShipwheelError("SW-PROJECT-UNCOMMITTED", `${source.dir} at ${source.commit.slice(0, 12)}`);
}

async function isProject(folder: string, { files }: Exporting): Promise<boolean> {
  const kinds = await Promise.all(PROJECT_FILES.map((name) => files.kind(path.join(folder, name))));
  return kinds.includes("file");
}

const PROJECT_FILES = ["pyproject.toml", "setup.py", "setup.cfg"];

type Git = (cwd: string, args: readonly string[]) => Promise<string>;

// Nothing of the user's configuration may run a program, sign, ask, or change the bytes of a file.
const CONFIGURATION = {
  "core.hooksPath": "/dev/null",
  "core.fsmonitor": "false",
  "core.autocrlf": "false",
  "core.logAllRefUpdates": "false",
  "protocol.file.allow": "always",
  "submodule.recurse": "false",
  "tag.gpgSign": "false",
  "user.name": "Shipwheel",
  "user.email": "shipwheel@localhost",
  "advice.detachedHead": "false",
  "gc.auto": "0",
};

function gitOf(epoch: number, { processes, runner }: Exporting): Git {
  const entries = Object.entries(CONFIGURATION);
  const env = {
    ...buildEnvironment(runner.environment, { platform: runner.platform }),
    GIT_CONFIG_COUNT: String(entries.length),
    ...Object.fromEntries(
      entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    GIT_COMMITTER_DATE: `@${epoch} +0000`,
    // A large file that is not here stays the pointer that it is in the commit.
    GIT_LFS_SKIP_DOWNLOAD_ERRORS: "1",
    LC_ALL: "C",
  };
  return async (cwd, args) => {
    const { exitCode, stdout, stderr } = await processes.run(["git", ...args], { cwd, env });
    if (exitCode === 0) return stdout;
    const detail = stderr.trim().split("\n").slice(-10).join("\n");
    throw new ShipwheelError("SW-BUILD-EXPORT-FAILED", `git ${args[0]} in ${cwd} ended with ${exitCode}`, { detail });
  };
}

async function copyRepository(from: string, commit: string, to: string, git: Git, machine: Exporting): Promise<void> {
  // Shared or hard-linked objects would be a way for project code into the user's own repository.
  const clone = ["clone", "--quiet", "--no-checkout", "--no-hardlinks", "--dissociate", "--template=", "--", from, to];
  await git(path.dirname(to), clone);
  await git(to, ["remote", "remove", "origin"]);
  await copyLargeFiles(from, to, git, machine);
  await git(to, ["checkout", "--quiet", "--detach", "--force", commit]);
  for (const { folder, commit: pinned } of await submodulesOf(to, commit, git)) {
    const source = path.join(from, ...folder.split("/"));
    if ((await machine.files.kind(path.join(source, ".git"))) === undefined) {
      machine.progress.step(`warning: the submodule ${folder} is not checked out and stays empty: ${UPDATE}`);
      continue;
    }
    await copyRepository(source, pinned, await submodulePlace(to, folder, machine), git, machine);
  }
}

/** Where names differ in case alone and the system tells them not apart, a link of the commit may lead a submodule out of the copy. */
async function submodulePlace(to: string, folder: string, { files }: Exporting): Promise<string> {
  const parts = folder.split("/");
  const place = path.join(to, ...parts);
  const [root = to, real] = [await files.realPath(to), await files.realPath(place)];
  if (real === undefined || real === path.join(root, ...parts)) return place;
  throw new ShipwheelError("SW-BUILD-EXPORT-FAILED", `the submodule ${folder} lies behind a link`);
}

async function copyLargeFiles(from: string, to: string, git: Git, { files }: Exporting): Promise<void> {
  const common = path.resolve(from, (await git(from, ["rev-parse", "--git-common-dir"])).trim());
  const objects = path.join(common, "lfs", "objects");
  if ((await files.kind(objects)) === "folder") await files.copy(objects, path.join(to, ".git", "lfs", "objects"));
}

interface Submodule {
  /** Relative to the repository, with forward slashes. */
  readonly folder: string;
  readonly commit: string;
}

async function submodulesOf(repository: string, commit: string, git: Git): Promise<readonly Submodule[]> {
  if ((await git(repository, ["ls-tree", "--name-only", commit, "--", ".gitmodules"])) === "") return [];
  const listed = await git(repository, ["config", "--null", "--blob", `${commit}:.gitmodules`, "--list"]);
  const folders = listed.split("\0").flatMap((entry) => /^submodule\.[^\n]+\.path\n(.+)$/s.exec(entry)?.[1] ?? []);
  const found = await Promise.all(
    folders.filter(staysInside).map((folder) => pinnedAt(repository, commit, folder, git)),
  );
  return found.flatMap((each) => each ?? []);
}

function staysInside(folder: string): boolean {
  return folder
    .split("/")
    .every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}

/** `undefined` when the commit has no submodule there: what stands in .gitmodules alone means nothing. */
async function pinnedAt(repository: string, commit: string, folder: string, git: Git): Promise<Submodule | undefined> {
  const entry = await git(repository, ["ls-tree", "--full-tree", "-z", commit, "--", folder]);
  const pinned = /^160000 commit ([0-9a-f]+)\t/.exec(entry)?.[1];
  return pinned === undefined ? undefined : { folder, commit: pinned };
}

async function leaveOnlyTag(repository: string, tag: string, git: Git): Promise<void> {
  const tags = (await git(repository, ["tag", "--points-at", "HEAD"])).split("\n").filter(Boolean);
  for (const other of tags.filter((name) => name !== tag)) await git(repository, ["tag", "--delete", "--", other]);
  // Some backends see annotated tags alone. A tag of this name on another commit gives way, in the copy.
  if (!tags.includes(tag)) await git(repository, ["tag", "--annotate", "--force", "--message", tag, "--", tag, "HEAD"]);
}
