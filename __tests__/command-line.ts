import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { requireComponent } from "./components.ts";

const REPOSITORY = path.dirname(import.meta.dirname);
const PATIENCE_MS = 120_000;

/** What users start, as it was built. */
const CLI = path.join(REPOSITORY, "dist", "cli", "index.js");

export interface Ran {
  /** -1 where a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that goes on. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
  /** What it has said on standard error until now. */
  said(): string;
  /** The first match on standard error, as soon as there is one. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Beside or instead of the machine's own variables; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Instead of the command line: another script for Node. */
  readonly script?: string;
}

/** Folders of a test's own, where it runs commands; they go with it. */
export interface Workplace extends Disposable {
  /** Empty, and where commands are started. */
  readonly dir: string;
  /** A path within `dir`. */
  at(...parts: readonly string[]): string;
  /** Runs `shipwheel ARGS`. */
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  start(args: readonly string[], options?: RunOptions): Running;
  /** What commands left in the folder for temporary files. */
  leftovers(): readonly string[];
}

/**
 * Folders below the one for temporary files; `name` may hold spaces and whatever else a path may. With `uv` on PATH a rehearsal takes half
 * as long; it is a component then.
 */
export function openWorkplace(name = "work", { uv = false }: { readonly uv?: boolean } = {}): Workplace {
  const base = mkdtempSync(path.join(realpathSync(os.tmpdir()), "command-line-"));
  const dir = path.join(base, name);
  const temporary = path.join(base, "temporary");
  const programs = path.join(base, "programs");
  for (const folder of [dir, temporary, programs]) mkdirSync(folder);
  if (uv) bringUv(programs);
  const PATH = [programs, process.env.PATH].join(path.delimiter);
  const start = (args: readonly string[], { cwd = dir, env = {}, script = CLI }: RunOptions = {}) =>
    startProgram([process.execPath, script, ...args], cwd, { ...environmentWith(temporary), PATH, ...env });
  return {
    dir,
    at: (...parts) => path.join(dir, ...parts),
    start,
    run: (args, options) => start(args, options).ended,
    // Compiled code is kept on purpose, see adapters/compile-cache.ts.
    leftovers: () => readdirSync(temporary).filter((name) => !name.startsWith("shipwheel-compiled-")),
    [Symbol.dispose]: () => rmSync(base, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function bringUv(folder: string): void {
  const uv = requireComponent("uv");
  const place = path.join(folder, path.basename(uv));
  if (process.platform === "win32") copyFileSync(uv, place);
  else symlinkSync(uv, place);
}

/** What `--json` printed. Throws when standard output holds anything else. */
export function documentOf<T>({ stdout }: Ran): T {
  return JSON.parse(stdout);
}

/** The machine's environment without a workflow, a token, or a folder of somebody else's. */
function environmentWith(temporary: string): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(GITHUB|ACTIONS|RUNNER|INPUT|SHIPWHEEL|TWINE|UV_PUBLISH|NODE_OPTIONS)(_|$)/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    SHIPWHEEL_CACHE: path.join(REPOSITORY, ".cache", "shipwheel"),
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    NO_COLOR: "1",
  };
}

function startProgram(argv: readonly [string, ...string[]], cwd: string, env: NodeJS.ProcessEnv): Running {
  const [program, ...args] = argv;
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const streams = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      streams[name] += text;
    });
  }
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ exitCode: code ?? -1, ...streams }));
  });
  return { child, ended, said: () => streams.stderr, until: (pattern) => untilSaid(pattern, child, streams) };
}

async function untilSaid(
  pattern: RegExp,
  child: ChildProcess,
  streams: { readonly stderr: string },
): Promise<RegExpExecArray> {
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const match = pattern.exec(streams.stderr);
    if (match !== null) return match;
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > limit) {
      throw new Error(`${pattern} was not said, but:\n${streams.stderr}`);
    }
    await wait(20);
  }
}
