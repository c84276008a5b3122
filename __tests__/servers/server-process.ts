import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const PATIENCE_MS = 60_000;

export interface RunningServer {
  /** Without a last slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a server program on a port of its own, and waits until it answers HTTP. */
export async function startServer(
  program: string,
  argumentsAt: (port: number) => readonly string[],
): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(program, argumentsAt(port), { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(url, child);
  return {
    url,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

/** Runs a program to its end. Throws, with what it said, when it fails. */
export async function runProgram(program: string, args: readonly string[]): Promise<void> {
  await run(program, [...args]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function untilAnswering(url: string, child: ChildProcess): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  while (Date.now() < limit && child.exitCode === null) {
    try {
      await (await fetch(url)).arrayBuffer();
      return;
    } catch {
      await wait(100);
    }
  }
  child.kill("SIGKILL");
  throw new Error(`${child.spawnfile} did not answer at ${url} (exit code ${child.exitCode})`);
}
