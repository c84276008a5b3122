// `npm run tables`: makes the tables in data/ anew, by scripts/tables/*.py, in a venv with the newest of what they read.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { cache, onWindows, programName, repository } from "./components/places.mjs";
import { findPython } from "./components/pypi.mjs";

const GENERATORS = path.join(repository, "scripts", "tables");

async function main() {
  const python = await findPython();
  if (python === undefined) throw new Error("The tables need Python 3.11 or newer with venv.");
  const venv = path.join(cache, "tables");
  const bin = path.join(venv, onWindows ? "Scripts" : "bin");
  rmSync(venv, { recursive: true, force: true });
  run(python.program, ["-m", "venv", venv], bin);
  run(
    path.join(bin, programName("python")),
    ["-m", "pip", "install", "--quiet", "-r", path.join(GENERATORS, "requirements.txt")],
    bin,
  );
  for (const name of readdirSync(GENERATORS)
    .filter((each) => each.endsWith(".py"))
    .sort()) {
    console.log(name);
    run(path.join(bin, programName("python")), [path.join(GENERATORS, name)], bin);
  }
}

/** The generators find the venv's programs first. */
function run(program, args, bin) {
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const { status } = spawnSync(program, args, { cwd: repository, stdio: "inherit", env });
  if (status !== 0) throw new Error(`\`${program} ${args.join(" ")}\` failed.`);
}

await main();
