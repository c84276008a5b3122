// `node bench/start.mjs [RUNS]`: how long `shipwheel --help` takes, beside a Node that does nothing. The two take turns, so that
// whatever else the machine does meets both.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const TRIALS = { "node -e 0": ["-e", "0"], "node dist/cli/index.js --help": [CLI, "--help"] };
const WARM_UP = 3;

function main(runs) {
  const times = Object.fromEntries(Object.keys(TRIALS).map((name) => [name, []]));
  for (let run = -WARM_UP; run < runs; run += 1) {
    for (const [name, args] of Object.entries(TRIALS)) {
      const milliseconds = timeOf(args);
      if (run >= 0) times[name].push(milliseconds);
    }
  }
  const [nothing, help] = Object.values(times).map(median);
  console.log(`Node ${process.version}, medians of ${runs} runs each:`);
  console.log(`${nothing.toFixed(1)} ms  ${Object.keys(TRIALS)[0]}`);
  console.log(`${help.toFixed(1)} ms  ${Object.keys(TRIALS)[1]}`);
  console.log(`${(help / nothing).toFixed(2)} times as long`);
}

function timeOf(args) {
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`\`node ${args.join(" ")}\` failed: ${stderr}`);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

main(Number(process.argv[2] ?? 41));
