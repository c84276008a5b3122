// One release, published until it is done: whatever strikes it, the same command is run again.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { makeBundle } from "./bundle.mjs";
import { createLedger, lostOf } from "./ledger.mjs";
import { runHere } from "./publisher.mjs";
import { openWatchedIndex } from "./watched-index.mjs";

const PUBLISHER = fileURLToPath(new URL("publisher.mjs", import.meta.url));
const MOST_RUNS = 20;

/** Publishes release number `number` as `plan` has it; gives what was lost, doubled and leaked, and what struck it. */
export async function release(number, plan, { home, sabotage }) {
  const project = `soak-${number}`;
  const ledger = createLedger();
  const index = await openWatchedIndex({ project, faults: plan.faults, ledger });
  try {
    const publishing = { ...plan, project, index, ledger, sabotage, home, kills: [...plan.kills] };
    const { bundle, said, kills, runs, superseded } = await publishUntilDone(publishing);
    return {
      runs,
      kills,
      superseded,
      files: bundle.manifest.files.length,
      faults: index.index.log.flatMap(({ fault }) => (fault === undefined ? [] : [fault.split("=")[0]])),
      lost: await lostOf(bundle.manifest, { url: index.url, project, oidc: plan.oidc }),
      doubled: ledger.doubled,
      leaked: ledger.leaksIn(bundle.folder, said),
    };
  } finally {
    await index.close();
  }
}

async function publishUntilDone(publishing) {
  const { project, home, kills, index, ledger } = publishing;
  const done = { said: [], kills: [], runs: 0, superseded: 0 };
  let bundle = await makeBundle(path.join(home, project), { name: project, version: "1.0" });
  for (;;) {
    const ended = await publishOnce(bundle, kills[0], publishing);
    ledger.close(ended, storedBy(index));
    done.said.push(`${ended.args.join(" ")}\n${ended.output}`);
    done.runs += 1;
    if (ended.wasKilled) done.kills.push(kills.shift().name);
    if (ended.exitCode === 0) return { ...done, bundle };
    if (done.runs === MOST_RUNS) throw new Error(`${project} is not done after ${MOST_RUNS} runs:\n${ended.output}`);
    // The index has other bytes than it was sent, and we were told: a published file is never replaced.
    if (ended.exitCode === 1 && ended.output.includes("SW-INDEX-CONFLICT")) {
      done.superseded += 1;
      const version = `1.0.post${done.superseded}`;
      bundle = await makeBundle(path.join(home, `${project}-${version}`), { name: project, version });
    }
  }
}

function storedBy({ index }) {
  return new Set(index.log.filter(({ outcome }) => outcome === "stored").map(({ file }) => file));
}

async function publishOnce(bundle, kill, { index, ledger, oidc, project, home, sabotage }) {
  const signing = path.join(home, `${project}-signing.json`);
  writeFileSync(signing, JSON.stringify(index.index.sigstore.signingConfig(index.url)));
  const args = ["publish", bundle.folder, "--index", `${index.url}/legacy/`, "--signing-config", signing];
  args.push("--manifest-digest", bundle.digest, "--out", bundle.folder);
  const run = { folder: bundle.folder, args, kill, answered: [], output: "", wasKilled: false };
  const options = {
    args,
    env: { HOME: home, ...(oidc ? jobOf(index) : { SHIPWHEEL_TOKEN: index.canary }) },
    sabotage,
  };
  run.strike = () => {
    run.wasKilled = true;
    run.child?.kill("SIGKILL");
  };
  const seen = (text) => {
    run.output += text;
    const isTold =
      kill?.line !== undefined && run.output.split("\n").filter((line) => kill.line.test(line)).length >= kill.at;
    if (isTold && !run.wasKilled) run.strike();
  };
  ledger.open(oidc ? index.index.issuer.requestToken : index.canary);
  index.watch(run);
  run.exitCode =
    kill === undefined ? await runHere(options.args, { ...options, write: seen }) : await runChild(options, run, seen);
  return run;
}

function jobOf({ url, index }) {
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "release",
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_/actions/id-token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: index.issuer.requestToken,
  };
}

function runChild({ args, env, sabotage }, run, seen) {
  const argv = ["--disable-warning=ExperimentalWarning", PUBLISHER, sabotage ?? "none", ...args];
  run.child = spawn(process.execPath, argv, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [run.child.stdout, run.child.stderr]) stream.setEncoding("utf8").on("data", seen);
  return new Promise((resolve, reject) => {
    run.child.on("error", reject);
    run.child.on("close", (code) => resolve(code ?? -1));
  });
}
