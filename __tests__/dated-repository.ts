import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";

// 2026-01-02, 03:04:05 UTC.
const START = 1_767_323_045;

/** A repository in which a minute passes with each command: its commits' names depend on what is done, and on nothing else. */
export interface DatedRepository {
  readonly dir: string;
  /** Seconds since 1970. */
  readonly time: { now: number };
  /** Runs git, which may fail: gives its standard output, trimmed, or `undefined`. */
  git(...args: readonly string[]): string | undefined;
  /** Adds `text` at the end of a file. */
  write(name: string, text: string): void;
  /** Commits all files as they are. */
  commit(message: string): void;
}

/** The repository in the folder `dir`; `time` is another one's, where both are to share it. */
export function datedRepository(dir: string, time = { now: START }): DatedRepository {
  const git = (...args: readonly string[]) => {
    const { status, stdout } = spawnSync("git", args, { cwd: dir, encoding: "utf8", env: environmentAt(time.now) });
    time.now += 60;
    return status === 0 ? stdout.trim() : undefined;
  };
  return {
    dir,
    time,
    git,
    write(name, text) {
      mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      appendFileSync(path.join(dir, name), text);
    },
    commit(message) {
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", message);
    },
  };
}

// Git for Windows knows this name too.
const NOTHING = "/dev/null";

const SETTINGS = Object.entries({ "protocol.file.allow": "always", "core.autocrlf": "false" }).flatMap(
  ([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ],
);

function environmentAt(time: number): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
    ...Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((who) => identity(who, time))),
    GIT_CONFIG_GLOBAL: NOTHING,
    GIT_CONFIG_SYSTEM: NOTHING,
    GIT_CONFIG_COUNT: String(SETTINGS.length / 2),
    ...Object.fromEntries(SETTINGS),
  };
}

function identity(who: string, time: number): readonly (readonly [string, string])[] {
  return [
    [`GIT_${who}_NAME`, "Ada Example"],
    [`GIT_${who}_EMAIL`, "ada@example.org"],
    [`GIT_${who}_DATE`, `@${time} +0000`],
  ];
}
