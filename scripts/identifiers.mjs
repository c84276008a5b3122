// `npm run identifiers -- [SEED] [COUNT] [VERSION]`: what the planner selects for random configurations, held against cibuildwheel itself.
// Shows the first that differ, and counts; exit code 1 when one does.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { defaultCibuildwheel } from "../src/plan/cibuildwheel-table.ts";
import { cibuildwheelPython } from "./components/cibuildwheel.mjs";
import { repository } from "./components/places.mjs";

async function main([seed = "1", count = "1000", version = defaultCibuildwheel().version]) {
  const python = await cibuildwheelPython(version);
  const folder = mkdtempSync(path.join(tmpdir(), "shipwheel-identifiers-"));
  try {
    const answers = path.join(folder, "found.json");
    run(python, script("cibuildwheel-vectors.py"), "--seed", seed, "--count", count, "--out", folder);
    run(process.execPath, script("parity.mjs"), folder, "--out", answers, "--cibuildwheel", version);
    run(process.execPath, script("compare-parity.mjs"), folder, answers);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function script(name) {
  return path.join(repository, "scripts", name);
}

function run(program, ...args) {
  const { status } = spawnSync(program, args, { cwd: repository, stdio: "inherit" });
  if (status !== 0) throw new Error(`\`${path.basename(program)} ${args.join(" ")}\` failed.`);
}

await main(process.argv.slice(2));
