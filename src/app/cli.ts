import process from "node:process";
import { keepCompiled } from "../adapters/compile-cache.ts";
import { fitThreadPool } from "../adapters/thread-pool.ts";
import { boundYoungGeneration } from "../adapters/young-generation.ts";
import { VERSION } from "../version.ts";
import { COMMANDS } from "./command-table.ts";
import { helpOf, overview } from "./help.ts";

/** The command line. Help is answered here, before anything that costs time is loaded. */
export async function cli(): Promise<void> {
  bearBrokenPipes();
  const argv = process.argv.slice(2);
  const [first] = argv;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    process.stdout.write(overview());
    return;
  }
  if (first === "--version" || first === "-V") {
    process.stdout.write(`shipwheel ${VERSION}\n`);
    return;
  }
  if (argv.includes("--help") && !first.startsWith("-")) {
    const command = COMMANDS.find(({ name }) => name === first);
    if (command !== undefined) {
      process.stdout.write(helpOf(command));
      return;
    }
  }
  fitThreadPool();
  keepCompiled(first);
  boundYoungGeneration(first);
  const { runCommandLine } = await import("./command-line.ts");
  await runCommandLine(argv);
}

// A pipe says it by EPIPE, a socket by ECONNRESET, Windows by EOF.
const READER_LEFT = new Set(["EPIPE", "ECONNRESET", "EOF"]);

const NO_ANSWER = 3;

/** Who reads us may leave before the end, as `head` does: what was begun is ended all the same. What a full disk swallows is a failure. */
function bearBrokenPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (READER_LEFT.has(error.code ?? "")) return;
      process.exitCode = NO_ANSWER;
      if (stream === process.stdout) process.stderr.write(`error SW-FILE-SYSTEM: standard output: ${error.message}\n`);
    });
  }
}
