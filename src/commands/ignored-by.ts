import path from "node:path";
import { type Ignored, ignoredCodes } from "../check/ignored.ts";
import type { Files } from "../ports/files.ts";

/**
 * What the project in the folder `project` ignores; nothing where there is none. Files are checked anywhere: only a project takes the time to
 * read its configuration.
 *
 * Throws SW-TOML-SYNTAX and SW-CONFIG-INVALID.
 */
export async function ignoredBy(project: string, files: Files): Promise<Ignored> {
  if ((await files.kind(path.join(project, "pyproject.toml"))) === undefined) return new Map();
  const [{ configOf }, { readPyproject }] = await Promise.all([
    import("../config/config.ts"),
    import("../config/pyproject.ts"),
  ]);
  return ignoredCodes(configOf(await readPyproject(project, { files })).ignore);
}
