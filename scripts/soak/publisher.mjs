// `shipwheel` as its command line runs it, but for what would take time: who waits wakes at once, on a clock that is ahead then, and silence is
// given up soon. `node publisher.mjs SABOTAGE ARGS` does it in a process of its own, which can be killed.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { machineHttp } from "../../src/adapters/http.ts";
import { readRunner } from "../../src/adapters/runner.ts";
import { sigstoreSigning } from "../../src/adapters/sigstore.ts";
import { terminalProgress } from "../../src/adapters/terminal.ts";
import { readArguments } from "../../src/app/arguments.ts";
import { failureOf } from "../../src/app/failure.ts";
import { runCommand } from "../../src/app/run-command.ts";
import { createSecrets, secretsIn } from "../../src/app/secrets.ts";
import { realWorld } from "../../src/app/world.ts";
import { problemText } from "../../src/report/terminal.ts";
import { sabotaged } from "./sabotage.mjs";

const IDLE_SECONDS = 0.5;
const SIGNING_TIMEOUT_MS = 1_500;

/** Runs one command and gives its exit code; `write` is given what it says, as a terminal would be. */
export async function runHere(args, { env, sabotage, write }) {
  const secrets = createSecrets();
  for (const secret of secretsIn(env)) secrets.add(secret);
  const say = (text) => write(secrets.without(text));
  const progress = terminalProgress({ write: say }, "normal");
  try {
    const world = sabotaged(worldOf(progress, secrets, env), sabotage, manifestIn(args));
    const { exitCode, text } = await runCommand(readArguments(args), world, new Promise(() => {}));
    say(`${text}\n`);
    return exitCode;
  } catch (error) {
    const { problems, exitCode } = failureOf(error);
    for (const each of problems) say(`${problemText(each, { colour: false })}\n`);
    return exitCode;
  }
}

function worldOf(progress, secrets, env) {
  const { world } = realWorld(progress, secrets.add);
  const http = machineHttp(env);
  let ahead = 0;
  return {
    ...world,
    runner: readRunner(env, process.platform, process.arch),
    http: { send: (request) => http.send({ ...request, idleSeconds: IDLE_SECONDS }) },
    signingAt: (endpoints) => sigstoreSigning(endpoints, { timeout: SIGNING_TIMEOUT_MS }),
    clock: {
      now: () => Date.now() + ahead,
      async sleep(milliseconds) {
        ahead += milliseconds;
        await new Promise((resolve) => setTimeout(resolve, 2));
      },
    },
  };
}

/** The files that are published: `publish BUNDLE ...`. */
function manifestIn([, bundle]) {
  return JSON.parse(readFileSync(path.join(bundle, "manifest.json"), "utf8")).files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [sabotage, ...args] = process.argv.slice(2);
  const write = (text) => process.stderr.write(text);
  process.exitCode = await runHere(args, { env: process.env, sabotage, write });
}
