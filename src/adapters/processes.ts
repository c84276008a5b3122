import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { ShipwheelError } from "../errors.ts";
import type { Finished, Processes, RunOptions } from "../ports/processes.ts";
import { lineSplitter, tailOf } from "./output.ts";

const DEFAULT_TIMEOUT_SECONDS = 1800;
/** How long the pipes may stay open once the program has ended: a daemon that it left behind may hold them for ever. */
const PIPES_SECONDS = 2;
const SHOWN_LINES = 30;

export interface MachineProcesses extends Processes {
  /** Ends every program that runs, with its children, and starts none any more. Resolves when all have ended. */
  endAll(): Promise<void>;
}

/**
 * Programs of this machine, each in a process group of its own, so that ending one ends what it started.
 *
 * An ended program is asked first (SIGTERM) and killed after `graceSeconds` (5 unless told); on Windows `taskkill` ends the whole tree at once.
 * What a program leaves running in its group is ended with it; a daemon that made a session of its own stays.
 */
export function machineProcesses({ graceSeconds = 5 }: { readonly graceSeconds?: number } = {}): MachineProcesses {
  const running = new Set<Running>();
  let cancelled = false;
  // Windows would look for git or Python in the project's own folder before it looks on PATH.
  if (process.platform === "win32") process.env.NoDefaultCurrentDirectoryInExePath = "1";
  return {
    async run(argv, options) {
      if (cancelled) throw new ShipwheelError("SW-CANCELLED", argv[0]);
      const one = start(argv, options, graceSeconds);
      running.add(one);
      try {
        return await one.finished;
      } finally {
        running.delete(one);
      }
    },
    async endAll() {
      cancelled = true;
      const all = [...running];
      for (const one of all) one.end("cancelled");
      await Promise.allSettled(all.map(({ finished }) => finished));
    },
  };
}

type EndedBy = "cancelled" | "time limit";

interface Running {
  readonly finished: Promise<Finished>;
  end(why: EndedBy): void;
}

function start(argv: readonly [string, ...string[]], options: RunOptions, graceSeconds: number): Running {
  const child = spawnPlain(argv, options);
  const stdout = tailOf(options.keptBytes);
  const stderr = tailOf();
  listen(child.stdout, stdout.add, options.onLine);
  listen(child.stderr, stderr.add, options.onLine);
  feed(child, options.input);

  let endedBy: EndedBy | undefined;
  let killing: NodeJS.Timeout | undefined;
  const end = (why: EndedBy) => {
    if (endedBy !== undefined) return;
    endedBy = why;
    endTree(child, "SIGTERM");
    killing = setTimeout(() => endTree(child, "SIGKILL"), graceSeconds * 1000);
  };
  const seconds = options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS;
  const limit = setTimeout(() => end("time limit"), seconds * 1000);

  const finished = exitOf(child, argv[0], options.cwd)
    .finally(() => {
      clearTimeout(limit);
      clearTimeout(killing);
    })
    .then((exitCode) => {
      if (endedBy === "cancelled") throw new ShipwheelError("SW-CANCELLED", argv[0]);
      if (endedBy === "time limit") throw timeOut(argv[0], seconds, stderr.text() || stdout.text());
      return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
    });
  return { finished, end };
}

function spawnPlain([program, ...args]: readonly [string, ...string[]], options: RunOptions): ChildProcess {
  // Modes of files reach archives: everyone's are those of umask 022. Spawning is synchronous, so nothing else of ours sees it.
  const before = process.umask(0o022);
  try {
    return spawn(program, args, {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      shell: false,
      detached: process.platform !== "win32",
      windowsHide: true,
    });
  } catch (error) {
    throw notStarted(program, options.cwd, error);
  } finally {
    process.umask(before);
  }
}

function listen(
  stream: NodeJS.ReadableStream | null,
  add: (chunk: Buffer) => void,
  onLine: ((line: string) => void) | undefined,
): void {
  const splitter = onLine && lineSplitter(onLine);
  stream?.on("data", (chunk: Buffer) => {
    add(chunk);
    splitter?.add(chunk);
  });
  stream?.on("end", () => splitter?.end());
}

function feed(child: ChildProcess, input: string | undefined): void {
  // A program may end without reading all of its input; its exit code tells what that means.
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
}

/** The exit code once the program, its group and its pipes have come to an end; 128 and the signal's number where a signal ended it. */
function exitOf(child: ChildProcess, program: string, cwd: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(notStarted(program, cwd, error)));
    child.once("exit", () => {
      endTree(child, "SIGKILL");
      const release = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, PIPES_SECONDS * 1000);
      child.once("close", () => clearTimeout(release));
    });
    child.once("close", (code, signal) => resolve(code ?? 128 + (signal === "SIGKILL" ? 9 : 15)));
  });
}

function endTree(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    if (child.exitCode !== null) return;
    spawn("taskkill", ["/PID", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on("error", () =>
      child.kill(),
    );
    return;
  }
  killGroup(child.pid, signal);
}

function killGroup(leader: number, signal: "SIGTERM" | "SIGKILL"): void {
  const { stackTraceLimit } = Error;
  // That nobody of the group is left is the usual answer; to collect a stack for it takes a millisecond each time.
  Error.stackTraceLimit = 0;
  try {
    process.kill(-leader, signal);
  } catch {
    // Nobody of the group is left.
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function notStarted(program: string, cwd: string, cause: unknown): ShipwheelError {
  // Node blames the program when it is the folder that is missing.
  if (!existsSync(cwd)) return new ShipwheelError("SW-PROCESS-NOT-FOUND", `the folder ${cwd} to run ${program} in`);
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause);
  const reason = code === "ENOENT" ? "" : ` (${code})`;
  return new ShipwheelError("SW-PROCESS-NOT-FOUND", `${program}${reason}`, { cause });
}

function timeOut(program: string, seconds: number, output: string): ShipwheelError {
  return new ShipwheelError("SW-PROCESS-TIMEOUT", `${program}, after ${seconds} s`, {
    detail: output.trimEnd().split("\n").slice(-SHOWN_LINES).join("\n"),
  });
}
