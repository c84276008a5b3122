import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cache, onWindows, programName } from "./places.mjs";
import { findPython } from "./pypi.mjs";

/** A Python with that release of cibuildwheel, in a venv that is kept. */
export async function cibuildwheelPython(version) {
  const venv = path.join(cache, `cibuildwheel-${version}`);
  const program = path.join(venv, onWindows ? "Scripts" : "bin", programName("python"));
  if (existsSync(path.join(venv, "complete"))) return program;
  const python = await findPython();
  if (python === undefined) throw new Error("cibuildwheel needs Python 3.11 or newer with venv.");
  run(python.program, "-m", "venv", venv);
  run(program, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", `cibuildwheel==${version}`);
  writeFileSync(path.join(venv, "complete"), "");
  return program;
}

function run(program, ...args) {
  const { status } = spawnSync(program, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`\`${path.basename(program)} ${args.join(" ")}\` failed.`);
}
