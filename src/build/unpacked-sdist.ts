import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";
import type { Tools } from "./tools.ts";

// Its filter lets no member out of the folder.
const SCRIPT = "import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2], filter='data')";

/** Has Python unpack an sdist into `folder`; gives the project's own folder in it. Throws SW-BUILD-FAILED. */
export async function unpackSdist(sdist: string, folder: string, tools: Tools, machine: Machine): Promise<string> {
  const { files, processes, runner } = machine;
  await files.makeFolder(folder);
  const env = buildEnvironment(runner.environment, { platform: runner.platform });
  const argv = [tools.interpreter, "-I", "-c", SCRIPT, sdist, folder] as const;
  const { exitCode, stderr } = await processes.run(argv, { cwd: folder, env, timeoutSeconds: 300 });
  const [only] = (await files.list(folder)) ?? [];
  if (exitCode === 0 && only !== undefined) return path.join(folder, only.name);
  throw new ShipwheelError("SW-BUILD-FAILED", `${path.basename(sdist)} cannot be unpacked`, { detail: stderr.trim() });
}
