import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import { environmentPaths } from "./environment-paths.ts";
import type { Machine } from "./machine.ts";
import type { Python } from "./python.ts";
import { type LockedTool, lockedTools, requirementLines } from "./tool-lock.ts";

const MINUTES = 60;

/**
 * Has pip, which `interpreter` has, download the wheels of `tools` by their hashes; `use` is given the folder that has them, and nothing else,
 * while it lasts.
 *
 * Throws SW-TOOLS-NOT-INSTALLED with pip's last lines.
 */
export async function withToolWheels(
  tools: readonly LockedTool[],
  interpreter: string,
  machine: Machine,
  use: (wheels: string) => Promise<void>,
): Promise<void> {
  const { files } = machine;
  await files.withTemporaryFolder(async (work) => {
    const list = path.join(work, "tools.txt");
    await files.write(list, requirementLines(tools));
    const wheels = path.join(work, "wheels");
    const options = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--no-input", "--quiet"];
    const pip = [interpreter, "-I", "-m", "pip", "download", ...options, "--dest", wheels, "-r", list] as const;
    await runStep(pip, work, machine);
    await use(wheels);
  });
}

/**
 * Lends an interpreter that has a pip, to download our own with: the one that Python brings, or where uv makes the environment, and ensurepip
 * may be absent, the locked one.
 *
 * Throws SW-TOOLS-NOT-INSTALLED.
 */
export async function withFirstPip(
  base: Python,
  uv: boolean,
  machine: Machine,
  use: (interpreter: string) => Promise<void>,
): Promise<void> {
  await machine.files.withTemporaryFolder(async (work) => {
    const folder = path.join(work, "environment");
    const { interpreter } = environmentPaths(folder, machine.runner.platform);
    await (uv ? bringPip(folder, base, machine) : runStep([base.executable, "-m", "venv", folder], work, machine));
    await use(interpreter);
  });
}

/** Nothing of uv's own cache: what lies unpacked in it was verified once, and may have been rewritten since. */
async function bringPip(folder: string, base: Python, machine: Machine): Promise<void> {
  const work = path.dirname(folder);
  const list = path.join(work, "pip.txt");
  const pip = lockedTools("build", base).filter(({ name }) => name === "pip");
  await machine.files.write(list, requirementLines(pip));
  const { interpreter } = environmentPaths(folder, machine.runner.platform);
  const options = ["--no-cache", "--require-hashes", "--only-binary", ":all:", "--no-deps", "--quiet", "-r", list];
  await runStep(["uv", "venv", "--quiet", "--no-project", "--python", base.executable, folder], work, machine);
  await runStep(["uv", "pip", "install", "--python", interpreter, ...options], work, machine);
}

async function runStep(
  argv: readonly [string, ...string[]],
  cwd: string,
  { processes, progress, runner }: Machine,
): Promise<void> {
  const env = buildEnvironment(runner.environment, { platform: runner.platform });
  const limits = { timeoutSeconds: 10 * MINUTES, onLine: progress.line };
  const { exitCode, stdout, stderr } = await processes.run(argv, { cwd, env, ...limits });
  if (exitCode === 0) return;
  throw new ShipwheelError("SW-TOOLS-NOT-INSTALLED", `${argv.slice(0, 5).join(" ")} ended with ${exitCode}`, {
    detail: `${stdout}\n${stderr}`.trim().split("\n").slice(-20).join("\n"),
  });
}
