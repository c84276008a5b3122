import { ShipwheelError } from "../errors.ts";
import type { Processes } from "../ports/processes.ts";
import { gitEnvironment } from "./git-environment.ts";

/** The files of one commit, below one folder of the repository. */
export interface TrackedFiles {
  /** From the folder, with forward slashes; neither links nor submodules. */
  readonly names: readonly string[];
  /** The folders of submodules. */
  readonly submodules: readonly string[];
  /** The text of one of them; `undefined` where there is no such file. */
  read(name: string): Promise<string | undefined>;
  /** The lines that a pattern (extended, as grep has them) is in, of those files whose names end with `ending`. */
  search(pattern: string, ending: string): Promise<readonly FoundLine[]>;
}

export interface FoundLine {
  readonly file: string;
  readonly text: string;
}

interface Where {
  /** Anywhere within the repository. */
  readonly dir: string;
  readonly commit: string;
  /** The folder in the repository, with forward slashes; `.` for the repository itself. */
  readonly root: string;
}

const LARGEST_TEXT = 1024 * 1024;

/** Asks git what is committed; the tree that is checked out says nothing. Throws SW-GIT-FAILED. */
export async function readTrackedFiles(
  { dir, commit, root }: Where,
  { processes }: { readonly processes: Processes },
  environment: Readonly<Record<string, string>>,
): Promise<TrackedFiles> {
  const prefix = root === "." ? "" : `${root}/`;
  const names: string[] = [];
  const submodules: string[] = [];
  const run = (args: readonly string[], onLine?: (line: string) => void) =>
    processes.run(["git", "--no-optional-locks", "-c", "core.quotePath=false", ...args], {
      cwd: dir,
      env: gitEnvironment(environment),
      timeoutSeconds: 120,
      ...(onLine && { onLine }),
    });
  const { exitCode, stderr } = await run(
    ["ls-tree", "-r", "--full-tree", commit, "--", ...(prefix ? [prefix] : [])],
    (line) => {
      // A name in quotes has characters that no distribution's path has.
      const [, mode, name] = /^(100|160)\d{3} \w+ [0-9a-f]+\t([^"].*)$/.exec(line) ?? [];
      if (name?.startsWith(prefix)) (mode === "160" ? submodules : names).push(name.slice(prefix.length));
    },
  );
  if (exitCode !== 0) throw new ShipwheelError("SW-GIT-FAILED", dir, { detail: stderr.trim() });
  const known = new Set(names);
  return {
    names,
    submodules,
    async search(pattern, ending) {
      const found: FoundLine[] = [];
      const place = `:(top,glob)${prefix}**/*${ending}`;
      await run(["grep", "--null", "-E", "-I", "--full-name", "-e", pattern, commit, "--", place], (line) => {
        const [where = "", text] = line.split("\0");
        const file = where.slice(commit.length + 1 + prefix.length);
        if (text !== undefined && known.has(file)) found.push({ file, text });
      });
      return found;
    },
    async read(name) {
      if (!known.has(name)) return undefined;
      const shown = await run(["cat-file", "blob", `${commit}:${prefix}${name}`]);
      return shown.exitCode === 0 && shown.stdout.length < LARGEST_TEXT ? shown.stdout : undefined;
    },
  };
}
