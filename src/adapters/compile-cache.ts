import { lstatSync, mkdirSync } from "node:fs";
import module from "node:module";
import os from "node:os";
import path from "node:path";
import process from "node:process";

/** Nothing that these are given is secret, so what they are compiled to may be kept where a program of the user's could change it. */
const WITHOUT_SECRETS = new Set(["plan", "check", "assemble"]);

/**
 * Lets Node keep the compiled code of the command called `name` from run to run, in a folder of the user's own below the temporary one.
 *
 * Only outside Actions, where no job may leave code for another, and from Node 22.1 on. Where the folder is another's, nothing is kept.
 */
export function keepCompiled(name: string): void {
  if (!WITHOUT_SECRETS.has(name) || process.env.GITHUB_ACTIONS || module.enableCompileCache === undefined) return;
  const folder = path.join(os.tmpdir(), `shipwheel-compiled-${process.getuid?.() ?? "user"}`);
  if (isOwn(folder)) module.enableCompileCache(folder);
}

function isOwn(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = lstatSync(folder);
    // On Windows the temporary folder itself is the user's.
    return (
      process.getuid === undefined ||
      (uid === process.getuid() && (mode & 0o77) === 0 && (mode & 0o170000) === 0o040000)
    );
  } catch {
    return false;
  }
}
