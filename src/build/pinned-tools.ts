import path from "node:path";
import { type Table, tableAt, tablesAt, textAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import type { PinnedTool, Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";
import type { Python } from "./python.ts";
import { lockedVersion } from "./tool-lock.ts";
import { prepareTools } from "./tools.ts";

type PlannedTool = Plan["tools"][number];

/** A tool of the plan that our own list does not have in that release, and that is not resolved yet. */
export function needsResolving({ name, version, requirements }: PlannedTool): boolean {
  return requirements === undefined && lockedVersion(name) !== version;
}

/**
 * All that a release of a tool needs, with the hashes of every wheel: the same for each system and each Python that our tools run on. Runs no
 * code of the project, nor of the tool.
 *
 * Throws SW-TOOL-UNRESOLVED where there is no such release, or not as wheels; SW-TOOLS-NOT-INSTALLED where the index does not answer.
 */
export async function resolveTool(
  { name, version }: Pick<PlannedTool, "name" | "version">,
  base: Python,
  uv: boolean,
  machine: Machine,
): Promise<readonly PinnedTool[]> {
  const { programs } = await prepareTools("resolver", base, uv, machine);
  const { processes, runner, temporary } = machine;
  const asked = `${name}==${version}`;
  machine.progress.step(`Resolve ${asked}, which the project pins`);
  const seen = buildEnvironment(runner.environment, { platform: runner.platform });
  const { exitCode, stdout, stderr } = await processes.run(
    [path.join(programs, runner.platform === "win32" ? "uv.exe" : "uv"), ...OPTIONS, "--python", base.executable, "-"],
    { cwd: temporary, env: withCertificates(seen), input: `${asked}\n`, timeoutSeconds: 300 },
  );
  if (exitCode === 0) return tablesAt(parseToml(stdout, "pylock.toml"), "packages").map(pinnedOf);
  const detail = stderr.trim().split("\n").slice(-20).join("\n");
  throw new ShipwheelError(UNREACHED.test(stderr) ? "SW-TOOLS-NOT-INSTALLED" : "SW-TOOL-UNRESOLVED", asked, { detail });
}

const OPTIONS = [
  ...["pip", "compile", "--quiet", "--no-header", "--universal", "--format", "pylock.toml"],
  ...["--only-binary", ":all:", "--python-version", "3.11"],
];

const UNREACHED = /Failed to (?:fetch|download)|Could not connect|error sending request|timed? ?out/i;

/** uv does not read where pip has its certificates. */
function withCertificates(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return env.PIP_CERT === undefined ? env : { SSL_CERT_FILE: env.PIP_CERT, ...env };
}

function pinnedOf(found: Table): PinnedTool {
  const marker = textAt(found, "marker");
  const hashes = tablesAt(found, "wheels").flatMap((wheel) => textAt(tableAt(wheel, "hashes"), "sha256") ?? []);
  return {
    name: textAt(found, "name") ?? "",
    version: textAt(found, "version") ?? "",
    ...(marker !== undefined && { marker }),
    hashes: [...hashes].sort(),
  };
}
