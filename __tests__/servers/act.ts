import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { machineProcesses } from "../../src/adapters/processes.ts";
import type { Finished } from "../../src/ports/processes.ts";
import { requireComponent } from "../components.ts";

const REPOSITORY = path.resolve(import.meta.dirname, "..", "..");

export interface ActRun {
  /** A repository with its workflow in `.github/workflows`. */
  readonly dir: string;
  /** A folder of the test's own, for what act and the jobs leave behind. */
  readonly scratch: string;
  readonly event: { readonly name: string; readonly payload: object };
  /** Environment of every job. */
  readonly env: Readonly<Record<string, string>>;
  /** `vars.NAME` of the workflow. */
  readonly vars: Readonly<Record<string, string>>;
}

/** Runs a workflow by act without containers; `shipwheel/shipwheel` is this repository, with its dist/. */
export async function runAct({ dir, scratch, event, env, vars }: ActRun): Promise<Finished> {
  const home = path.join(scratch, "home");
  mkdirSync(home, { recursive: true });
  const payload = path.join(scratch, "event.json");
  writeFileSync(payload, JSON.stringify(event.payload));
  const options = [
    ["--eventpath", payload],
    ["--local-repository", `shipwheel/shipwheel@v0=${actionFolder(scratch)}`],
    ...["ubuntu-24.04", "ubuntu-latest"].map((label) => ["-P", `${label}=-self-hosted`]),
    ...Object.entries(env).map(([name, value]) => ["--env", `${name}=${value}`]),
    ...Object.entries(vars).map(([name, value]) => ["--var", `${name}=${value}`]),
  ];
  const argv = [requireComponent("act"), event.name, ...options.flat(), "--action-offline-mode"] as const;
  return machineProcesses().run(argv, { cwd: dir, env: actEnvironment(home), timeoutSeconds: 240 });
}

/** What GitHub takes of this repository when it runs the action; act copies all that lies in the folder, for each step. */
function actionFolder(scratch: string): string {
  const folder = path.join(scratch, "action");
  for (const name of ["action.yml", "dist"]) {
    cpSync(path.join(REPOSITORY, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}

/** act finds the Node that actions run on by PATH: it is ours. */
function actEnvironment(home: string): Record<string, string> {
  const node = path.dirname(process.execPath);
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(GITHUB|ACTIONS|RUNNER|INPUT)_/.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), PATH: `${node}${path.delimiter}${process.env.PATH}`, XDG_CACHE_HOME: home };
}

/** A folder of programs with these names that fail, loudly: first on a job's PATH they show that the job starts none. */
export function forbiddenPrograms(folder: string, names: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const program = path.join(folder, name);
    writeFileSync(program, `#!/bin/sh\necho "FORBIDDEN: ${name} $*" | tee -a "${folder}/started"\nexit 99\n`);
    chmodSync(program, 0o755);
  }
  return folder;
}
