import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Finished } from "../ports/processes.ts";
import { buildEnvironment } from "./environment.ts";
import { environmentPaths } from "./environment-paths.ts";
import { adding, checking, environmentBy, installerFor } from "./installer.ts";
import type { Machine } from "./machine.ts";
import type { Python } from "./python.ts";
import type { Tools } from "./tools.ts";

/** A virtual environment with nothing in it, that lives as long as it is used. */
export interface FreshEnvironment {
  /** The version of its Python. */
  readonly python: string;
  readonly interpreter: string;
  readonly programs: string;
  /** Has pip install what `options` say; its report, parsed. Throws SW-INSTALL-FAILED with pip's last lines. */
  install(options: readonly string[], environment?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Installs by uv where it is there, else by a pip that knows this Python; how it ended. `cwd` is the environment's own folder unless told. */
  add(options: readonly string[], cwd?: string): Promise<Finished>;
  /** Do the installed packages have what they depend on? */
  check(): Promise<Finished>;
  /** Runs its Python, or a program of its own by the path. */
  run(argv: readonly [string, ...string[]], timeoutSeconds: number, within?: Within): Promise<Finished>;
  /** Runs its Python in isolated mode. */
  ask(script: string, args: readonly string[], timeoutSeconds: number): Promise<Finished>;
}

/** Where a program runs, and with which environment: those of the environment itself unless told. */
export interface Within {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

const MINUTES = 60;

/** What an environment is made for. */
export interface Purpose {
  /** That which the tools run on, unless told. */
  readonly python?: Python;
  /** Names of the variables that building needs: what is added may be a source. */
  readonly pass?: readonly string[];
}

/** Makes an environment for `use`. Throws SW-PYTHON-NO-VENV. */
export async function withFreshEnvironment<T>(
  tools: Tools,
  machine: Machine,
  use: (environment: FreshEnvironment) => Promise<T>,
  purpose: Purpose = {},
): Promise<T> {
  return machine.files.withTemporaryFolder(async (work) => use(await freshEnvironment(work, tools, purpose, machine)));
}

/** Makes an environment in the folder `work`. Throws SW-PYTHON-NO-VENV. */
export async function freshEnvironment(
  work: string,
  tools: Tools,
  { python = tools.base, pass = [] }: Purpose,
  machine: Machine,
): Promise<FreshEnvironment> {
  const folder = path.join(work, "environment");
  const installer = installerFor(tools, python);
  const made = await runIn(work, [...environmentBy(installer, python), folder], machine);
  if (made.exitCode !== 0) throw new ShipwheelError("SW-PYTHON-NO-VENV", python.executable, { detail: made.stderr });
  const { interpreter, programs } = environmentPaths(folder, machine.runner.platform);
  return {
    python: python.version.join("."),
    interpreter,
    programs,
    install: (options, environment) => install({ work, tools, interpreter, options, environment }, machine),
    add: (options, cwd = work) =>
      runIn(cwd, [...adding(installer, tools, interpreter), ...options], machine, {
        timeoutSeconds: 20 * MINUTES,
        pass,
      }),
    check: () => runIn(work, checking(installer, tools, interpreter), machine),
    run: (argv, timeoutSeconds, { cwd = work, ...within } = {}) =>
      runIn(cwd, argv, machine, { timeoutSeconds, ...within }),
    ask: (script, args, timeoutSeconds) =>
      runIn(work, [interpreter, "-I", "-c", script, ...args], machine, { timeoutSeconds }),
  };
}

interface Installing {
  readonly work: string;
  readonly tools: Tools;
  readonly interpreter: string;
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>> | undefined;
}

async function install(
  { work, tools, interpreter, options, environment }: Installing,
  machine: Machine,
): Promise<unknown> {
  const report = path.join(work, "report.json");
  const pip = [tools.interpreter, "-P", "-m", "pip", "--python", interpreter] as const;
  const { exitCode, stdout, stderr } = await runIn(
    work,
    [...pip, "install", "--no-compile", "--report", report, ...options],
    machine,
    { timeoutSeconds: 10 * MINUTES, ...(environment && { environment }) },
  );
  if (exitCode !== 0) {
    const lines = `${stdout}\n${stderr}`.trim().split("\n");
    const offending = lines.findLast((line) => line.startsWith("ERROR:")) ?? lines.at(-1) ?? "";
    const message = `${offending.slice(0, 300)} (exit code ${exitCode})`;
    throw new ShipwheelError("SW-INSTALL-FAILED", message, { detail: lines.slice(-20).join("\n") });
  }
  return JSON.parse((await machine.files.readText(report)) ?? "null");
}

interface Running extends Omit<Within, "cwd"> {
  readonly timeoutSeconds?: number;
  readonly pass?: readonly string[];
}

async function runIn(
  cwd: string,
  argv: readonly [string, ...string[]],
  { processes, runner, progress }: Machine,
  { timeoutSeconds = MINUTES, environment, pass = [], onLine }: Running = {},
): Promise<Finished> {
  // Of an environment that is thrown away nobody compares the bytes, and each program starts faster once its modules are compiled.
  const { PYTHONDONTWRITEBYTECODE: _compiled, ...own } = buildEnvironment(runner.environment, {
    platform: runner.platform,
    pass,
  });
  const env = environment ?? own;
  const tell = (line: string) => {
    onLine?.(line);
    progress.line(line);
  };
  return processes.run(argv, { cwd, env, timeoutSeconds, onLine: tell });
}
