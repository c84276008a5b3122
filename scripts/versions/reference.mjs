import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { installComponents } from "../components.mjs";

/** The environment in which both sides are asked: 2026-11-21, and no configuration of the user's. */
export const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", SOURCE_DATE_EPOCH: "1795219200" };

/** What the real tools make of projects `{dir, tool}`: `{version}` or `{error}` for each. */
export async function askReference(projects) {
  const { python } = await installComponents((text) => console.error(text));
  if (python.path === undefined) throw new Error(`No Python: ${python.missing} (${python.install})`);
  const script = path.join(import.meta.dirname, "reference.py");
  const input = JSON.stringify(projects.map(({ dir, tool }) => ({ dir, tool })));
  const options = { input, encoding: "utf8", env: ENVIRONMENT, maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync(python.path, [script], options);
  if (status !== 0) throw new Error(`The reference did not answer:\n${stderr}`);
  return JSON.parse(stdout);
}
