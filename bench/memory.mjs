import process from "node:process";
import { run } from "./timing.mjs";

/** What a run of the command line held at most, in MB: the kernel's own count, which an `exec` begins anew. */
export function peakMemory(cli, args) {
  const tell = 'process.on("exit", () => console.log(readFileSync("/proc/self/status", "utf8")))';
  const hook = `data:text/javascript,import { readFileSync } from "node:fs"; ${tell}`;
  const status = run(process.execPath, ["--import", hook, cli, ...args]);
  return Math.round((Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024) / 1e6);
}
