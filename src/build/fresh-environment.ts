import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Finished } from "../ports/processes.ts";
import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";
import { environmentPaths } from "./environment-paths.ts";
import type { Tools } from "./tools.ts";

/** A virtual environment with nothing in it, that lives as long as it is used. */
export interface FreshEnvironment {
  /** The version of its Python. */
  readonly python: string;
  readonly programs: string;
  /** Has pip install what `options` say; its report, parsed. Throws SW-INSTALL-FAILED with pip's last lines. */
  install(options: readonly string[], environment?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Runs its Python, or a program of its own by the path. */
  run(argv: readonly [string, ...string[]], timeoutSeconds: number): Promise<Finished>;
  /** Runs its Python in isolated mode. */
  ask(script: string, args: readonly string[], timeoutSeconds: number): Promise<Finished>;
}

const MINUTES = 60;

/** Makes an environment for `use` with the Python that `tools` run on; pip stays outside, in the environment of the tools. */
export async function withFreshEnvironment<T>(
  tools: Tools,
  machine: Machine,
  use: (environment: FreshEnvironment) => Promise<T>,
): Promise<T> {
  const { files, runner } = machine;
  return files.withTemporaryFolder(async (work) => {
    const folder = path.join(work, "environment");
    const made = await runIn(work, [tools.base.executable, "-m", "venv", "--without-pip", folder], machine);
    if (made.exitCode !== 0)
      throw new ShipwheelError("SW-PYTHON-NO-VENV", tools.base.executable, { detail: made.stderr });
    const { interpreter, programs } = environmentPaths(folder, runner.platform);
    return use({
      python: tools.base.version.join("."),
      programs,
      install: (options, environment) => install({ work, tools, interpreter, options, environment }, machine),
      run: (argv, timeoutSeconds) => runIn(work, argv, machine, { timeoutSeconds }),
      ask: (script, args, timeoutSeconds) =>
        runIn(work, [interpreter, "-I", "-c", script, ...args], machine, { timeoutSeconds }),
    });
  });
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
    throw new ShipwheelError("SW-INSTALL-FAILED", offending.slice(0, 300), { detail: lines.slice(-20).join("\n") });
  }
  return JSON.parse((await machine.files.readText(report)) ?? "null");
}

interface Running {
  readonly timeoutSeconds?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

async function runIn(
  cwd: string,
  argv: readonly [string, ...string[]],
  { processes, runner, progress }: Machine,
  { timeoutSeconds = MINUTES, environment }: Running = {},
): Promise<Finished> {
  const env = environment ?? buildEnvironment(runner.environment, { platform: runner.platform });
  return processes.run(argv, { cwd, env, timeoutSeconds, onLine: progress.line });
}
