import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll } from "@jest/globals";
import { machineClock } from "../../src/adapters/clock.ts";
import { machineFiles } from "../../src/adapters/files.ts";
import { machineHttp } from "../../src/adapters/http.ts";
import { machineProcesses } from "../../src/adapters/processes.ts";
import { readRunner } from "../../src/adapters/runner.ts";
import type { Machine } from "../../src/build/machine.ts";
import type { Http } from "../../src/ports/http.ts";

const SHIPWHEEL_CACHE = path.resolve(import.meta.dirname, "../../.cache/shipwheel");

const temporary = mkdtempSync(path.join(os.tmpdir(), "machine-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** This machine, with `environment` for its own; what was told is in `told`. */
export function realMachine(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Machine & { readonly http: Http; readonly told: string[]; readonly endAll: () => Promise<void> } {
  const told: string[] = [];
  const processes = machineProcesses({ graceSeconds: 1 });
  return {
    files: machineFiles(),
    processes,
    http: machineHttp(),
    clock: machineClock,
    runner: readRunner({ SHIPWHEEL_CACHE, ...environment }, process.platform, process.arch),
    progress: { stage: () => {}, step: (text) => void told.push(text), line: () => {}, running: () => () => {} },
    temporary,
    told,
    endAll: () => processes.endAll(),
  };
}
