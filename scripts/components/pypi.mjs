import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cache, findProgram, onWindows, programName, repository } from "./places.mjs";
import { lastLine, run } from "./run.mjs";

const LOCK = path.join(repository, "scripts/components/requirements.txt");
const PROGRAMS = {
  python: "python",
  pip: "pip",
  twine: "twine",
  uv: "uv",
  zizmor: "zizmor",
  pypiserver: "pypi-server",
  devpi: "devpi",
  "devpi-init": "devpi-init",
  "devpi-server": "devpi-server",
  cyclonedx: "python",
  "pypi-attestations": "python",
};

/** Python 3.11 or newer with venv: what `python3` is comes first, so that whoever set it up decides. */
export async function findPython() {
  for (const name of ["python3", "python", "python3.14", "python3.13", "python3.12", "python3.11"]) {
    const program = findProgram(name);
    const check = "import sys, venv, ensurepip; assert sys.version_info >= (3, 11); print(sys.version)";
    const { exitCode, said } = program ? await run(program, ["-c", check]) : { exitCode: 127, said: "" };
    if (exitCode === 0) return { program, version: said };
  }
  return undefined;
}

/** One venv with all that requirements.txt pins. `{name: {path} or {missing, install}}`. */
export async function pypiComponents(say) {
  const python = await findPython();
  if (python === undefined)
    return everyProgram({ missing: "no Python 3.11+ with venv", install: "apt-get install python3-venv" });
  const key = createHash("sha256").update(readFileSync(LOCK)).update(python.program).update(python.version);
  const venv = path.join(cache, `venv-${key.digest("hex").slice(0, 12)}`);
  const failure = existsSync(path.join(venv, "complete")) ? undefined : await makeVenv(python.program, venv, say);
  if (failure !== undefined) return everyProgram({ missing: failure, install: "node scripts/components.mjs" });
  const bin = path.join(venv, onWindows ? "Scripts" : "bin");
  return Object.fromEntries(
    Object.entries(PROGRAMS).map(([name, program]) => [name, { path: path.join(bin, programName(program)) }]),
  );
}

/** Why there is none, or `undefined` when it was made. */
async function makeVenv(python, venv, say) {
  say(`Installing the tests' programs from PyPI into ${venv}`);
  rmSync(venv, { recursive: true, force: true });
  const made = await run(python, ["-m", "venv", venv]);
  if (made.exitCode !== 0) return `no venv: ${lastLine(made.said)}`;
  const pip = path.join(venv, onWindows ? "Scripts" : "bin", programName("python"));
  const options = ["--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2", "--timeout", "60"];
  const installed = await run(pip, ["-m", "pip", "install", ...options, "--no-deps", "-r", LOCK]);
  if (installed.exitCode !== 0) return `not installed: ${lastLine(installed.said)}`;
  writeFileSync(path.join(venv, "complete"), "");
  return undefined;
}

function everyProgram(component) {
  return Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, component]));
}
