import { spawnSync } from "node:child_process";

const WARM_UP = 2;

/**
 * The median milliseconds of each of `trials` ({name: () => void}) over `runs` runs. They take turns, so that whatever else the machine does
 * meets all of them. What `tidy` does between them takes no time.
 */
export function medians(trials, runs, tidy = () => undefined) {
  const times = Object.fromEntries(Object.keys(trials).map((name) => [name, []]));
  for (let run = -WARM_UP; run < runs; run += 1) {
    for (const [name, trial] of Object.entries(trials)) {
      const begin = process.hrtime.bigint();
      trial();
      if (run >= 0) times[name].push(Number(process.hrtime.bigint() - begin) / 1e6);
      tidy();
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, median(each)]));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/** Runs a program to its end and gives what it printed; `accepts` are the exit codes of one that worked. */
export function run(program, args, { accepts = [0], ...options } = {}) {
  const finished = spawnSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 28, ...options });
  if (accepts.includes(finished.status)) return finished.stdout;
  const why = finished.error?.message ?? finished.stderr;
  throw new Error(`\`${program} ${args.join(" ")}\` failed: ${why}`);
}

export function shown(milliseconds) {
  return `${milliseconds.toFixed(1).padStart(8)} ms`;
}
