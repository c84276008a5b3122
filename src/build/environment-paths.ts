import path from "node:path";
import type { Runner } from "../ports/runner.ts";

/** Where an environment in `folder` has its interpreter and its programs. */
export function environmentPaths(
  folder: string,
  platform: Runner["platform"],
): { readonly interpreter: string; readonly programs: string } {
  const programs = path.join(folder, platform === "win32" ? "Scripts" : "bin");
  return { programs, interpreter: path.join(programs, platform === "win32" ? "python.exe" : "python") };
}
