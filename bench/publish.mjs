// `node bench/publish.mjs [RUNS] [LATENCY]`: how long 100 files take to an index that answers after 50 ms, verification included, beside twine,
// `uv publish` and a bare client with six connections; and the same release again with one file missing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pinnedVenv } from "../scripts/components/pinned-venv.mjs";
import { median, run, shown } from "./timing.mjs";
import { makeWheels } from "./wheels.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const PEERS = ["twine==7.0.0", "uv==0.12.5"];
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
}

async function besidePeers(files, present, { program, runs, latency }) {
  const clients = {
    twine: (index) => [
      program("twine"),
      ["upload", "--non-interactive", "--repository-url", `${index}/legacy/`, ...files],
    ],
    uv: (index) => [program("uv"), ["publish", "--publish-url", `${index}/legacy/`, ...files]],
    bare: (index) => [process.execPath, [here("bare-client.mjs"), index, ...files]],
    ours: (index) => [
      process.execPath,
      [
        here("../dist/cli/index.js"),
        "publish",
        "--index",
        `${index}/legacy/`,
        "--simple-url",
        `${index}/simple/`,
        ...files,
      ],
    ],
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
async function publishOnce(client, { present, latency }) {
  const server = spawn(process.execPath, [here("slow-index.mjs"), String(latency), ...present], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [printed] = await once(server.stdout, "data");
    const index = String(printed).trim();
    const env = { ...process.env, ...CREDENTIALS };
    const begin = process.hrtime.bigint();
    const [file, args] = client(index);
    run(file, args, { env });
    const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
    return { milliseconds, stats: await (await fetch(`${index}/stats`)).json() };
  } finally {
    server.kill();
    await once(server, "exit");
  }
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
