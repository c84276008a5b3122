// `npm run metadata -- FOLDER...`: what is read of projects, beside the metadata that their own backends write.
//
// Prints a row for each that differs, and how many are equal. The backends run, in environments of their own, so name no project whose code
// you would not run. Needs `build` and `packaging` in the Python that PYTHON names (python3 where it names none).
import { spawnSync } from "node:child_process";
import process from "node:process";
import { machineFiles } from "../src/adapters/files.ts";
import { readPyproject } from "../src/config/pyproject.ts";
import { readProject } from "../src/project/project.ts";

const world = { files: machineFiles(new Set()) };

async function readOne(dir) {
  try {
    const { name, requiresPython, metadata } = await readProject(dir, await readPyproject(dir, world), world);
    return { dir, project: { name, requiresPython, ...metadata } };
  } catch (error) {
    if (error.problems === undefined) throw error;
    return { dir, error: error.message };
  }
}

const read = [];
for (const dir of process.argv.slice(2)) read.push(await readOne(dir));
const { status } = spawnSync(process.env.PYTHON ?? "python3", ["scripts/metadata.py"], {
  input: JSON.stringify(read),
  stdio: ["pipe", "inherit", "inherit"],
});
process.exitCode = status ?? 3;
