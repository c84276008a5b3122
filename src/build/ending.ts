import { ERRORS, ShipwheelError } from "../errors.ts";
import type { Finished } from "../ports/processes.ts";

/** How one try ended, and its first or last line. */
export interface Ending {
  readonly outcome: "passed" | "failed" | "skipped";
  readonly detail: string;
}

/** Runs a program and tells how that ended. Throws SW-CANCELLED alone. */
export async function endingOf(run: () => Promise<Finished>): Promise<Ending> {
  try {
    const { exitCode, stdout, stderr } = await run();
    if (exitCode === 0) return { outcome: "passed", detail: firstLine(stdout) || firstLine(stderr) };
    return { outcome: "failed", detail: lastLine(stderr) || lastLine(stdout) || `it ended with ${exitCode}` };
  } catch (error) {
    if (!(error instanceof ShipwheelError) || error.code === "SW-CANCELLED") throw error;
    return { outcome: "failed", detail: error.message };
  }
}

/** Did the time limit end it? */
export function isLate({ detail }: Ending): boolean {
  return detail.startsWith(ERRORS["SW-PROCESS-TIMEOUT"].title);
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0]?.trim().slice(0, 200) ?? "";
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim().slice(0, 200) ?? "";
}
