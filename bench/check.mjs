// `node bench/check.mjs [RUNS]`: how long `shipwheel check` takes for 20 wheels of 200 MB and for 20 tiny ones, beside `twine check --strict` and
// check-wheel-contents, which unpack little more than the metadata; and beside the least that unpacking and hashing all of it takes in Python.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pinnedVenv } from "../scripts/components/pinned-venv.mjs";
import { peakMemory } from "./memory.mjs";
import { medians, run, shown } from "./timing.mjs";
import { UNPACK_ALL } from "./unpacking.mjs";
import { makeWheels } from "./wheels.mjs";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const PEERS = ["twine==7.0.0", "check-wheel-contents==0.6.3"];
const LARGE_MEMBER = 26 * 1024 * 1024;

async function main(runs) {
  const program = await pinnedVenv("check-peers", PEERS);
  const folder = mkdtempSync(path.join(tmpdir(), "shipwheel-bench-"));
  try {
    for (const [name, bytes] of Object.entries({ large: LARGE_MEMBER, tiny: 0 })) {
      const wheels = path.join(folder, name);
      mkdirSync(wheels);
      makeWheels(wheels, bytes);
      besidePeers(name, filesOf(wheels), program, runs);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function besidePeers(name, files, program, runs) {
  const times = medians(
    {
      twine: () => run(program("twine"), ["check", "--strict", ...files]),
      contents: () => run(program("check-wheel-contents"), files),
      unpacking: () => run(program("python"), ["-c", UNPACK_ALL, ...files]),
      ours: () => run(process.execPath, [CLI, "check", ...files]),
    },
    runs,
  );
  const peers = times.twine + times.contents;
  console.log(`Node ${process.version}, ${files.length} ${name} wheels, medians of ${runs} runs each:`);
  console.log(`${shown(times.twine)}  twine check --strict`);
  console.log(`${shown(times.contents)}  check-wheel-contents`);
  console.log(
    `${shown(times.unpacking)}  unpacking every member and comparing it with RECORD, by Python in two processes`,
  );
  console.log(`${shown(times.ours)}  shipwheel check`);
  console.log(`${(times.ours / peers).toFixed(2)} times what the two take together`);
  if (process.platform === "linux") {
    const memory = (each) => peakMemory(CLI, ["check", "--quiet", ...each]);
    console.log(`${memory(files)} MB of memory; ${memory(repeated(files, 5))} MB for five times as many files`);
  }
  console.log();
}

function repeated(files, times) {
  return Array.from({ length: times }, () => files).flat();
}

function filesOf(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}

await main(Number(process.argv[2] ?? 11));
