import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import { gitEnvironment } from "./git-environment.ts";

interface Reading {
  readonly dir: string;
  readonly files: Pick<Files, "kind" | "list">;
  readonly processes: Processes;
  /** The machine's. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Refuses a repository whose own configuration holds what lets its reader push: project code that is built here could read it.
 *
 * actions/checkout leaves such things there unless it is told not to: a header, or from its sixth release on a file that is included. Submodules
 * count too; the user's own configuration, outside the repository, does not. Throws SW-BUILD-CREDENTIALS, which does not repeat them.
 */
export async function refuseCredentials(reading: Reading): Promise<void> {
  const found: string[] = [];
  const waiting = [...(await configurationFiles(reading))];
  const read = new Set<string>();
  for (let file = waiting.shift(); file !== undefined && read.size < MOST_FILES; file = waiting.shift()) {
    if (read.has(file)) continue;
    read.add(file);
    for (const setting of await settingsOf(file, reading)) {
      waiting.push(...includedBy(setting, file, reading.environment));
      if (isCredential(setting, reading.environment)) found.push(`${redacted(setting.key)} in ${shown(file, reading)}`);
    }
  }
  const [first, ...others] = [...new Set(found)];
  if (first === undefined) return;
  throw new ShipwheelError("SW-BUILD-CREDENTIALS", first, others.length === 0 ? {} : { detail: others.join("\n") });
}

const MOST_FILES = 200;
const DEEPEST = 8;

interface Setting {
  /** Section and name in lower case, as git prints them. */
  readonly key: string;
  readonly value: string;
}

/** Of the repository, of its worktree, and of each submodule that is there. */
async function configurationFiles(reading: Reading): Promise<readonly string[]> {
  const { dir, files } = reading;
  const answer = (await git(reading, "rev-parse", "--git-common-dir", "--git-dir")) ?? "";
  const folders = [
    ...new Set(
      answer
        .trim()
        .split("\n")
        .filter(Boolean)
        .map((folder) => path.resolve(dir, folder)),
    ),
  ];
  const modules = await Promise.all(
    folders.map((folder) => moduleFolders(path.join(folder, "modules"), files, DEEPEST)),
  );
  const candidates = [...folders, ...modules.flat()].flatMap((folder) =>
    ["config", "config.worktree"].map((name) => path.join(folder, name)),
  );
  const kinds = await Promise.all(candidates.map((file) => files.kind(file)));
  return candidates.filter((_, index) => kinds[index] === "file");
}

/** The name of a submodule may be a path: its folder lies as deep. */
async function moduleFolders(folder: string, files: Reading["files"], depth: number): Promise<readonly string[]> {
  const entries = (depth === 0 ? undefined : await files.list(folder)) ?? [];
  if (entries.some(({ name }) => name === "HEAD")) {
    return [folder, ...(await moduleFolders(path.join(folder, "modules"), files, depth - 1))];
  }
  const inside = entries.filter(({ kind }) => kind === "folder").slice(0, MOST_FILES);
  return (await Promise.all(inside.map(({ name }) => moduleFolders(path.join(folder, name), files, depth - 1)))).flat();
}

async function settingsOf(file: string, reading: Reading): Promise<readonly Setting[]> {
  const listed = (await git(reading, "config", "--file", file, "--no-includes", "--null", "--list")) ?? "";
  return listed.split("\0").flatMap((entry) => {
    const [key = "", ...lines] = entry.split("\n");
    return key === "" ? [] : [{ key, value: lines.join("\n") }];
  });
}

/** Whatever the condition of the include: in another folder or on another branch it may hold. */
function includedBy(
  { key, value }: Setting,
  file: string,
  { HOME, USERPROFILE }: Reading["environment"],
): readonly string[] {
  if (!/^include(?:if\..*)?\.path$/s.test(key) || value === "") return [];
  const home = HOME ?? USERPROFILE;
  if (/^~[\\/]/.test(value)) return home === undefined ? [] : [path.join(home, value.slice(2))];
  return [path.resolve(path.dirname(file), value)];
}

function isCredential({ key, value }: Setting, { RUNNER_TEMP }: Reading["environment"]): boolean {
  if (/^http\.(?:.*\.)?extraheader$/s.test(key)) return value.trim() !== "";
  if (/^credential\.(?:.*\.)?helper$/s.test(key)) return /(?:^|[/\\\s-])store\b|password=/i.test(value);
  // The key that actions/checkout was given, in a file.
  if (key === "core.sshcommand") return RUNNER_TEMP !== undefined && RUNNER_TEMP !== "" && value.includes(RUNNER_TEMP);
  return [key, value].some(hasLogin);
}

const LOGIN = /([a-z][a-z\d+.-]{0,20}:\/\/)([^\s/@:]*)(:[^\s/@]*)?@/i;
const TOKEN = /^(?:gh[a-z]_|github_pat_|glpat-|pypi-)|^[\da-f]{40}$/i;

/** A URL with a password, or with a token for a name. A name alone, as in `ssh://git@host`, opens nothing. */
function hasLogin(text: string): boolean {
  const [, , name = "", password = ""] = LOGIN.exec(text) ?? [];
  return password.length > 1 || TOKEN.test(name);
}

function redacted(key: string): string {
  return key.replace(LOGIN, "$1***@");
}

function shown(file: string, { dir }: Reading): string {
  const relative = path.relative(dir, file);
  return relative.startsWith("..") || path.isAbsolute(relative) ? file : relative.replaceAll("\\", "/");
}

async function git({ dir, processes, environment }: Reading, ...args: readonly string[]): Promise<string | undefined> {
  const options = { cwd: dir, env: gitEnvironment(environment), timeoutSeconds: 30 };
  const { exitCode, stdout } = await processes.run(["git", ...args], options);
  return exitCode === 0 ? stdout : undefined;
}
