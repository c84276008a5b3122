// `npm run soak -- [--seed N] [--releases N] [--sabotage journal|verify|masking]`: releases that everything happens to, each published until it
// is done; then what was lost, doubled and leaked, which is nothing, unless the publisher is sabotaged. Ends with 1 where it is something, or where
// a fault or a kill never struck.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { severally } from "../src/publish/severally.ts";
import { release } from "./soak/release.mjs";
import { FAULT_NAMES, KILLS, scheduleOf } from "./soak/schedule.mjs";

const AT_A_TIME = 3;
const SABOTAGES = ["journal", "verify", "masking"];
const COUNTERS = ["lost", "doubled", "leaked"];

async function main({ seed, releases, sabotage }) {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), "soak-")));
  const began = performance.now();
  try {
    const plans = scheduleOf({ seed, releases }).map((plan, number) => ({ plan, number }));
    const ended = await severally(plans, AT_A_TIME, ({ plan, number }) => release(number, plan, { home, sabotage }));
    return tell(ended, { seed, sabotage, seconds: (performance.now() - began) / 1000 });
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Prints what happened; gives the exit code. */
function tell(ended, { seed, sabotage, seconds }) {
  const sum = (of) => ended.reduce((total, each) => total + of(each), 0);
  const faults = countsOf(
    ended.flatMap((each) => each.faults),
    FAULT_NAMES,
  );
  const kills = countsOf(
    ended.flatMap((each) => each.kills),
    KILLS.map(({ name }) => name),
  );
  console.log(
    `seed ${seed}${sabotage === undefined ? "" : `, ${sabotage} sabotaged`}: ${ended.length} releases of ${sum(({ files }) => files)} files`,
  );
  console.log(
    `${sum(({ runs }) => runs)} runs in ${seconds.toFixed(1)} s, ${sum(({ superseded }) => superseded)} releases made anew`,
  );
  print("faults", faults);
  print("kills", kills);
  for (const [number, each] of ended.entries()) {
    for (const what of COUNTERS) for (const said of each[what]) console.log(`release ${number}: ${what}: ${said}`);
  }
  const counters = COUNTERS.map((what) => `${what} ${sum((each) => each[what].length)}`);
  const missing = [...faults, ...kills].filter(([, count]) => count === 0).map(([name]) => name);
  if (missing.length > 0) console.log(`never struck: ${missing.join(", ")}`);
  console.log(counters.join(", "));
  return missing.length === 0 && counters.every((counter) => counter.endsWith(" 0")) ? 0 : 1;
}

function countsOf(happened, expected) {
  const counts = new Map(expected.map((name) => [name, 0]));
  for (const name of happened) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}

function print(title, counts) {
  console.log(`${title}: ${counts.map(([name, count]) => `${name} ${count}`).join(", ")}`);
}

const { values } = parseArgs({
  options: { seed: { type: "string" }, releases: { type: "string" }, sabotage: { type: "string" } },
});
if (values.sabotage !== undefined && !SABOTAGES.includes(values.sabotage)) {
  throw new Error(`--sabotage is one of ${SABOTAGES.join(", ")}, not ${values.sabotage}.`);
}
process.exitCode = await main({
  seed: Number(values.seed ?? 1),
  releases: Number(values.releases ?? 200),
  sabotage: values.sabotage,
});
