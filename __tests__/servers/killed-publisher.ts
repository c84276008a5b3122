// `node killed-publisher.ts REQUEST`: publishes a bundle as a job with an id-token, and kills itself at a line of its
// journal where it is told to. What it ended with is on standard output.
import process from "node:process";
import { machineClock } from "../../src/adapters/clock.ts";
import { machineFiles } from "../../src/adapters/files.ts";
import { machineHttp } from "../../src/adapters/http.ts";
import { machineProcesses } from "../../src/adapters/processes.ts";
import { sigstoreSigning } from "../../src/adapters/sigstore.ts";
import { failureOf } from "../../src/app/failure.ts";
import { publish } from "../../src/commands/publish.ts";
import type { Files } from "../../src/ports/files.ts";
import type { IdTokenEndpoint } from "../../src/ports/runner.ts";

/** What is published where (its signing configuration lies beside the bundle), and which line of the journal is the last one: it is whole, or cut short. */
export interface KilledRequest {
  readonly bundle: string;
  readonly manifestDigest: string;
  readonly url: string;
  readonly idToken: IdTokenEndpoint;
  readonly lastLine?: { readonly number: number; readonly cut: boolean };
}

export async function publishAsJob({ bundle, manifestDigest, url, ...request }: KilledRequest, files: Files) {
  const { idToken } = request;
  const event = { name: "release", ref: "refs/tags/v1.2.3" };
  const runner = { inActions: true, environment: {}, platform: "linux", arch: "x64", idToken, event } as const;
  const progress = { stage() {}, step() {}, line() {}, running: () => () => {} };
  const ports = {
    files,
    http: machineHttp({}),
    clock: machineClock,
    processes: machineProcesses(),
    progress,
    mask() {},
  };
  const options = {
    paths: [bundle],
    index: `${url}/legacy/`,
    manifestDigest,
    signingConfig: `${bundle}.signing.json`,
    dryRun: false,
    out: bundle,
  };
  return publish(options, { ...ports, runner, signingAt: (endpoints) => sigstoreSigning(endpoints) });
}

function dyingFiles({ number, cut }: NonNullable<KilledRequest["lastLine"]>): Files {
  const files = machineFiles();
  let lines = 0;
  return {
    ...files,
    async openToAppend(place) {
      const file = await files.openToAppend(place);
      const append = (text: string) => {
        lines += 1;
        file.append(lines === number && cut ? text.slice(0, text.length / 2) : text);
        if (lines === number) process.kill(process.pid, "SIGKILL");
      };
      return { ...file, append };
    },
  };
}

/** The codes of what it ended with, or of what it warned of. */
async function endOf(publishing: ReturnType<typeof publishAsJob>): Promise<readonly string[]> {
  const problems = await publishing.then(
    (outcome) => outcome.problems,
    (error: unknown) => failureOf(error).problems,
  );
  return problems.map(({ code }) => code);
}

const [, , given] = process.argv;
if (given !== undefined && import.meta.main) {
  const request: KilledRequest = JSON.parse(given);
  const files = request.lastLine ? dyingFiles(request.lastLine) : machineFiles();
  process.stdout.write(JSON.stringify(await endOf(publishAsJob(request, files))));
}
