// `node bench/publish.mjs [RUNS] [LATENCY]`: how long 100 files take to an index that answers after 50 ms, verification included, beside twine,
// `uv publish` and a bare client with six connections; the same release again with one file missing; and the memory that small and large files take.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pinnedVenv } from "../scripts/components/pinned-venv.mjs";
import { peakMemory } from "./memory.mjs";
import { median, run, shown } from "./timing.mjs";
import { makeWheels } from "./wheels.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const CLI = here("../dist/cli/index.js");
const PEERS = ["twine==7.0.0", "uv==0.12.5"];
/** Of data in each wheel, in MiB, before it is packed. */
const MEMBERS = [0, 2, 26];
const PYTHONS = Array.from({ length: 25 }, (_, at) => `cp3${10 + at}`);

async function main(runs, latency) {
  const program = await pinnedVenv("publish-peers", PEERS);
  const folder = mkdtempSync(path.join(tmpdir(), "shipwheel-bench-"));
  try {
    makeWheels(folder, 0, { pythons: PYTHONS });
    const files = readdirSync(folder)
      .sort()
      .map((name) => path.join(folder, name));
    for (const present of [[], files.slice(0, -1)]) await besidePeers(files, present, { program, runs, latency });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const mebibytes of MEMBERS) await memoryFor(mebibytes, latency);
}

async function memoryFor(mebibytes, latency) {
  const folder = mkdtempSync(path.join(tmpdir(), "shipwheel-bench-"));
  try {
    makeWheels(folder, mebibytes * 2 ** 20);
    const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size);
    const megabytes = (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(0);
    await withIndex([], latency, (index) => {
      const peak = peakMemory(CLI, ["publish", ...placesOf(index), folder]);
      console.log(`${peak} MB of memory at most for ${sizes.length} files of ${megabytes} MB in all`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function besidePeers(files, present, { program, runs, latency }) {
  const clients = {
    twine: (index) => [
      program("twine"),
      ["upload", "--non-interactive", "--repository-url", `${index}/legacy/`, ...files],
    ],
    uv: (index) => [program("uv"), ["publish", "--publish-url", `${index}/legacy/`, ...files]],
    bare: (index) => [process.execPath, [here("bare-client.mjs"), index, ...files]],
    ours: (index) => [process.execPath, [CLI, "publish", ...placesOf(index), ...files]],
  };
  const times = Object.fromEntries(Object.keys(clients).map((name) => [name, []]));
  let seen = {};
  for (let turn = -1; turn < runs; turn += 1) {
    for (const [name, client] of Object.entries(clients)) {
      const { milliseconds, stats } = await publishOnce(client, { present, latency });
      if (stats.files !== files.length) throw new Error(`${name} left ${stats.files} of ${files.length} files there.`);
      if (turn >= 0) times[name].push(milliseconds);
      seen = { ...seen, [name]: stats };
    }
  }
  print(files, present, { times, seen, runs, latency });
}

/** A new index for each client: what one sent is not there for the next. */
function publishOnce(client, { present, latency }) {
  return withIndex(present, latency, async (index) => {
    const env = { ...process.env, ...CREDENTIALS };
    const begin = process.hrtime.bigint();
    const [file, args] = client(index);
    run(file, args, { env });
    const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
    return { milliseconds, stats: await (await fetch(`${index}/stats`)).json() };
  });
}

async function withIndex(present, latency, use) {
  const server = spawn(process.execPath, [here("slow-index.mjs"), String(latency), ...present], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [printed] = await once(server.stdout, "data");
    return await use(String(printed).trim());
  } finally {
    server.kill();
    await once(server, "exit");
  }
}

function placesOf(index) {
  return ["--index", `${index}/legacy/`, "--simple-url", `${index}/simple/`];
}

const CREDENTIALS = {
  SHIPWHEEL_TOKEN: "pypi-bench",
  TWINE_USERNAME: "__token__",
  TWINE_PASSWORD: "pypi-bench",
  UV_PUBLISH_TOKEN: "pypi-bench",
};

const NAMES = {
  twine: "twine upload",
  uv: "uv publish",
  bare: "a bare client, six connections",
  ours: "shipwheel publish",
};

function print(files, present, { times, seen, runs, latency }) {
  const middle = Object.fromEntries(Object.entries(times).map(([name, each]) => [name, median(each)]));
  const there = present.length === 0 ? "none" : `all but ${files.length - present.length}`;
  console.log(
    `Node ${process.version}, ${files.length} files of which ${there} is there, ${latency} ms an answer, medians of ${runs} runs each:`,
  );
  for (const [name, title] of Object.entries(NAMES)) {
    const { requests, mostAtOnce } = seen[name];
    console.log(`${shown(middle[name])}  ${title}: ${requests} requests, ${mostAtOnce} at once`);
  }
  const ratio = (one, other) => (middle[one] / middle[other]).toFixed(2);
  console.log(
    `${ratio("ours", "bare")} times the bare client; twine takes ${ratio("twine", "ours")} times as long, uv ${ratio("uv", "ours")} times`,
  );
  console.log();
}

await main(Number(process.argv[2] ?? 3), Number(process.argv[3] ?? 50));
