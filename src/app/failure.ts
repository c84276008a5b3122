import process from "node:process";
import { type CodedProblem, ERRORS, problem, ShipwheelError } from "../errors.ts";

/** How a command failed, for every front end. */
export interface Failure {
  readonly problems: readonly [CodedProblem, ...CodedProblem[]];
  readonly exitCode: number;
}

/** What `error` says to the user: its own problems; of an exception what the machine refused, or that we are to blame. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ShipwheelError) return error;
  const machine = refusalOfMachine(error);
  if (machine !== undefined) return { problems: [machine], exitCode: ERRORS[machine.code].exit };
  return { problems: [ourFault(error)], exitCode: ERRORS["SW-INTERNAL"].exit };
}

function ourFault(error: unknown): CodedProblem {
  const message = error instanceof Error ? error.message : String(error);
  // The stack is for whoever mends Shipwheel; nobody else is shown one.
  const stack = process.env.SHIPWHEEL_DEBUG && error instanceof Error ? error.stack : undefined;
  return problem("SW-INTERNAL", message, stack === undefined ? {} : { detail: stack });
}

const HINTS: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "Make room on that disk, or name a folder on another one."],
  ["EDQUOT", "Make room within your quota, or name a folder on another disk."],
  ["EROFS", "Name a folder on a disk that can be written to."],
  ["EMFILE", "Let a process open more files, as with `ulimit -n 4096`."],
  ["ENFILE", "End other programs: this machine has too many files open."],
  ["ENAMETOOLONG", "Use a folder with a shorter path."],
  ["ENOTDIR", "A file stands where a folder should be: name another folder, or move the file away."],
  ["EINVAL", "Name a file: a pipe or a device is none."],
  ["EISDIR", "A folder stands where a file should be: name another file, or move the folder away."],
]);

/** A system call on a file that failed, as Node tells it: by its shape, since it may come from another realm. */
function refusalOfMachine(error: unknown): CodedProblem | undefined {
  if (typeof error !== "object" || error === null || !("code" in error) || !("syscall" in error)) return undefined;
  if (!("path" in error) && error.syscall !== "write") return undefined;
  const message = "message" in error ? String(error.message) : String(error.code);
  const hint = HINTS.get(String(error.code));
  return problem("SW-FILE-SYSTEM", message, hint === undefined ? {} : { hint });
}
