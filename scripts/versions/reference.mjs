import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { installComponents } from "../components.mjs";

/** The environment in which both sides are asked: 2026-11-21, and no configuration of the user's. */
export const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", SOURCE_DATE_EPOCH: "1795219200" };

/** What the real tools make of projects `{dir, tool}`: `{version}` or `{error}` for each. */
export async function askReference(projects) {
  return runPython(
    "reference.py",
    projects.map(({ dir, tool }) => ({ dir, tool })),
  );
}

/** What the build backends of the projects in these folders make their versions: `{version}` or `{error}` for each. */
export async function askBackends(folders) {
  return runPython("backends.py", folders);
}

async function runPython(name, question) {
  const { python } = await installComponents((text) => console.error(text));
  if (python.path === undefined) throw new Error(`No Python: ${python.missing} (${python.install})`);
  const script = path.join(import.meta.dirname, name);
  const options = { input: JSON.stringify(question), encoding: "utf8", env: ENVIRONMENT, maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync(python.path, [script], options);
  if (status !== 0) throw new Error(`The reference did not answer:\n${stderr}`);
  return JSON.parse(stdout);
}
