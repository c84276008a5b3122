// `npm run versions -- [SEED] [COUNT] [TOOL]`: the version that is planned for random git histories, held against what setuptools-scm,
// hatch-vcs, pdm-backend, versioneer, poetry-dynamic-versioning and uv-dynamic-versioning (or TOOL alone) make of them. Prints each one that
// differs, and counts; exit code 1 when one does.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { machineClock } from "../src/adapters/clock.ts";
import { machineFiles } from "../src/adapters/files.ts";
import { machineProcesses } from "../src/adapters/processes.ts";
import { planProject } from "../src/commands/planned.ts";
import { makeHistory } from "./versions/history.mjs";
import { askReference, ENVIRONMENT } from "./versions/reference.mjs";

async function main([seed = "1", count = "300", tool]) {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "shipwheel-histories-"));
  try {
    const histories = Array.from({ length: Number(count) }, (_, index) =>
      historyIn(folder, Number(seed) * 100_000 + index, tool),
    );
    const answers = await askReference(histories);
    const compared = [];
    for (const [index, history] of histories.entries())
      compared.push(compare(await ask(history), answers[index], history));
    return report(compared);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function historyIn(parent, seed, tool) {
  const folder = path.join(parent, String(seed));
  mkdirSync(folder);
  return { seed, ...makeHistory(folder, seed, tool) };
}

async function ask({ dir }) {
  const runner = { inActions: false, environment: ENVIRONMENT, platform: process.platform, arch: process.arch };
  const world = { files: machineFiles(new Set()), processes: machineProcesses(), clock: machineClock, runner };
  try {
    const { plan } = await planProject({ dir, purpose: "release" }, world);
    return { version: plan.version.pep440, refusals: plan.refusals.map(({ code }) => code) };
  } catch (error) {
    if (error.problems === undefined) throw error;
    return { error: error.message, refusals: error.problems.map(({ code }) => code) };
  }
}

// That there is no version, and why. Strict tools fail on a shallow clone or a changed tree, which is refused in any case.
const FAILURES = new Set([
  "SW-TAG-NOT-A-VERSION",
  "SW-VERSION-INVALID",
  "SW-VERSION-UNKNOWN",
  "SW-NO-REPOSITORY",
  "SW-NO-COMMIT",
  "SW-CLONE-SHALLOW",
  "SW-TREE-DIRTY",
]);

/** Where the reference fails, a refusal is the right answer. */
function compare(ours, reference, history) {
  const isRefused = reference.error !== undefined && ours.refusals.some((code) => FAILURES.has(code));
  const verdict = isRefused ? "refused" : ours.version === reference.version ? "equal" : "different";
  return { verdict, ours, reference, history };
}

function report(compared) {
  const different = compared.filter(({ verdict }) => verdict === "different");
  for (const { ours, reference, history } of different) {
    console.log(
      `${history.tool}, seed ${history.seed}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(reference)}\n${history.story}\n`,
    );
  }
  const refused = compared.filter(({ verdict }) => verdict === "refused").length;
  const equal = compared.length - different.length - refused;
  console.log(
    `${compared.length} histories: ${equal} equal, ${refused} refused by both, ${different.length} different`,
  );
  return different.length === 0 && equal > 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
