import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const REPOSITORY = path.dirname(import.meta.dirname);
const WHEN = "2026-01-02T03:04:05Z";

/** A git repository of a test's own: removed by `remove`, or by `using` at the end of the block. */
export interface FixtureRepository extends Disposable {
  readonly dir: string;
  /** The full name of HEAD's commit. */
  readonly commit: string;
  /** Runs git with the fixture's identity, dates and configuration; gives its standard output, trimmed. */
  git(...args: readonly string[]): string;
  remove(): void;
}

interface FixtureOptions {
  /** An annotated tag on the commit. */
  readonly tag?: string;
  /** Changes the files before they are committed. */
  readonly before?: (dir: string) => void;
}

/** A folder of `__tests__/projects/`. */
export function projectFixture(name: string): string {
  return path.join(REPOSITORY, "__tests__", "projects", name);
}

/** A folder of `examples/`. */
export function exampleProject(name: string): string {
  return path.join(REPOSITORY, "examples", name);
}

/** A copy of `source` as a repository with one commit, whose name depends on the files alone. */
export function fixtureRepository(source: string, { tag, before }: FixtureOptions = {}): FixtureRepository {
  const parent = mkdtempSync(path.join(realpathSync(tmpdir()), "shipwheel-fixture-"));
  const dir = path.join(parent, path.basename(source));
  const git = (...args: readonly string[]) =>
    execFileSync("git", [...args], { cwd: dir, encoding: "utf8", env: GIT_ENVIRONMENT, stdio: "pipe" }).trim();
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
  cpSync(source, dir, { recursive: true, filter: (file) => !LEFTOVERS.test(file) });
  before?.(dir);
  git("init", "--quiet", "--initial-branch", "main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Start");
  if (tag !== undefined) git("tag", "--annotate", "--message", tag, tag);
  return { dir, commit: git("rev-parse", "HEAD"), git, remove, [Symbol.dispose]: remove };
}

// What running an example by hand leaves behind.
const LEFTOVERS = /[\\/](\.git|\.venv|__pycache__|target|release|build|dist|[^\\/]+\.egg-info)$/;

const IDENTITY = { NAME: "Ada Example", EMAIL: "ada@example.org", DATE: WHEN };

// Git for Windows knows this name too.
const NOTHING = "/dev/null";

const GIT_ENVIRONMENT: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  ...Object.fromEntries(
    Object.entries(IDENTITY).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
  GIT_CONFIG_GLOBAL: NOTHING,
  GIT_CONFIG_SYSTEM: NOTHING,
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "core.autocrlf",
  GIT_CONFIG_VALUE_0: "false",
};
