import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cache, onWindows, programName } from "./places.mjs";
import { findPython } from "./pypi.mjs";

/** The path of a program in a venv with exactly these releases from PyPI (`name==version`), which is made once and kept in the cache. */
export async function pinnedVenv(name, releases) {
  const venv = path.join(cache, name);
  const program = (each) => path.join(venv, onWindows ? "Scripts" : "bin", programName(each));
  if (existsSync(path.join(venv, "complete"))) return program;
  const python = await findPython();
  if (python === undefined) throw new Error(`${releases.join(", ")} needs Python 3.11 or newer with venv.`);
  run(python.program, "-m", "venv", venv);
  run(program("python"), "-m", "pip", "install", "--quiet", "--only-binary", ":all:", ...releases);
  writeFileSync(path.join(venv, "complete"), "");
  return program;
}

function run(program, ...args) {
  const { status } = spawnSync(program, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`\`${path.basename(program)} ${args.join(" ")}\` failed.`);
}
