// The embedded index for one release: with its faults, with a hand on the process that publishes, and with a ledger of what it was sent.
import { randomBytes } from "node:crypto";
import { machineClock } from "../../src/adapters/clock.ts";
import { serve } from "../../src/adapters/http-server.ts";
import { checkFile } from "../../src/check/check.ts";
import { readFaults } from "../../src/local-index/fault.ts";
import { placeOf } from "../../src/local-index/faults.ts";
import { createIndex } from "../../src/local-index/local-index.ts";

const OWNER = "octo";
const REF = "refs/tags/v1.0";
const KILLED = { status: 500, headers: {}, body: new Uint8Array(), connection: "reset" };

export async function openWatchedIndex({ project, faults, ledger }) {
  const canary = `pypi-C4nary/${randomBytes(12).toString("base64")}&%`;
  const file = `${OWNER}/${project}/.github/workflows/release.yml@${REF}`;
  const index = await createIndex({
    clock: machineClock,
    readDistribution: checkFile,
    uploadToken: canary,
    publishers: [{ project, owner: OWNER, repository: project, workflow: "release.yml" }],
    claims: {
      ...{ repository: `${OWNER}/${project}`, repository_owner: OWNER, ref: REF, sha: "c".repeat(40) },
      ...{ job_workflow_ref: file, workflow_ref: file, event_name: "release", run_id: "7", run_attempt: "1" },
    },
    faults: faults === "" ? [] : readFaults(faults),
  });
  ledger.learn(canary);
  ledger.learn(index.issuer.requestToken);
  let run;
  const server = await serve(async (request) => watched(request, { index, ledger, run }), {
    host: "127.0.0.1",
    port: 0,
  });
  return {
    index,
    canary,
    url: server.url,
    close: server.close,
    /** The run that asks from now on: its kill, and the bundle that it publishes. */
    watch(next) {
      run = { ...next, seen: {} };
    },
  };
}

async function watched(request, { index, ledger, run }) {
  const place = placeOf(request);
  run.seen[place] = (run.seen[place] ?? 0) + 1;
  const isKill = place !== undefined && run.kill?.place === place && run.kill?.at === run.seen[place];
  if (isKill && !run.kill.after) return killed(run);
  const seen = ledger.before(run);
  const captured = [];
  const reply = await index.reply({ ...request, body: captureInto(captured, request.body) });
  if (isKill) return killed(run);
  ledger.after({ place, run, seen, reply, body: Buffer.concat(captured) });
  return echoing(reply, ledger);
}

function killed(run) {
  run.strike();
  return KILLED;
}

async function* captureInto(captured, body) {
  for await (const chunk of body) {
    captured.push(chunk);
    yield chunk;
  }
}

/** What is no yes tells all that the index was ever shown: nothing of it may come out anywhere. */
function echoing(reply, ledger) {
  if (reply.status < 400) return reply;
  const told = ledger.latestForms().join(" ");
  const text = new TextDecoder().decode(reply.body);
  const isJson = reply.headers["content-type"]?.includes("json") && text.startsWith('{"message":"');
  const body = isJson
    ? text.replace('{"message":"', `{"message":${JSON.stringify(`${told} `).slice(0, -1)}`)
    : `${told} ${text}`;
  return { ...reply, body: new TextEncoder().encode(body) };
}
