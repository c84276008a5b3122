// `node bench/start.mjs [RUNS]`: how long `shipwheel --help` takes, beside a Node that does nothing.
import { fileURLToPath } from "node:url";
import { medians, run, shown } from "./timing.mjs";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));

function main(runs) {
  const node = (...args) => run(process.execPath, args);
  const { nothing, help } = medians({ nothing: () => node("-e", "0"), help: () => node(CLI, "--help") }, runs);
  console.log(`Node ${process.version}, medians of ${runs} runs each:`);
  console.log(`${shown(nothing)}  node -e 0`);
  console.log(`${shown(help)}  shipwheel --help`);
  console.log(`${(help / nothing).toFixed(2)} times as long`);
}

main(Number(process.argv[2] ?? 41));
