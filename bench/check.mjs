// `node bench/check.mjs [RUNS]`: how long `shipwheel check` takes for 20 wheels of 200 MB and for 20 tiny ones, beside `twine check --strict` and
// check-wheel-contents, which unpack little more than the metadata; and beside the least that unpacking and hashing all of it takes in Python.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pinnedVenv } from "../scripts/components/pinned-venv.mjs";
import { medians, run, shown } from "./timing.mjs";
import { makeWheels } from "./wheels.mjs";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const PEERS = ["twine==7.0.0", "check-wheel-contents==0.6.3"];
const LARGE_MEMBER = 26 * 1024 * 1024;

const UNPACK_ALL = `
import concurrent.futures, hashlib, sys, zipfile
def unpack(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            digest = hashlib.sha256()
            with archive.open(name) as member:
                while block := member.read(1 << 20):
                    digest.update(block)
if __name__ == "__main__":
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        list(pool.map(unpack, sys.argv[1:]))
`;

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
  console.log(`${shown(times.unpacking)}  unpacking and hashing every member, by Python in two processes`);
  console.log(`${shown(times.ours)}  shipwheel check`);
  console.log(`${(times.ours / peers).toFixed(2)} times what the two take together`);
  if (process.platform === "linux") {
    console.log(`${peakMemory(files)} MB of memory; ${peakMemory(repeated(files, 5))} MB for five times as many files`);
  }
  console.log();
}

/** What the process held at most, in MB: the kernel's own count, which an `exec` begins anew. */
function peakMemory(files) {
  const tell = 'process.on("exit", () => console.log(readFileSync("/proc/self/status", "utf8")))';
  const hook = `data:text/javascript,import { readFileSync } from "node:fs"; ${tell}`;
  const status = run(process.execPath, ["--import", hook, CLI, "check", "--quiet", ...files]);
  return Math.round((Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024) / 1e6);
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
