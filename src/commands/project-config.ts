import path from "node:path";
import type { Config } from "../config/config.ts";
import type { Files } from "../ports/files.ts";

/**
 * The configuration of the project in the folder `project`; `undefined` where there is none. Files are checked anywhere: only a project takes the
 * time to read its configuration.
 *
 * Throws SW-TOML-SYNTAX and SW-CONFIG-INVALID.
 */
export async function projectConfig(project: string, files: Files): Promise<Config | undefined> {
  if ((await files.kind(path.join(project, "pyproject.toml"))) === undefined) return undefined;
  const [{ configOf }, { readPyproject }] = await Promise.all([
    import("../config/config.ts"),
    import("../config/pyproject.ts"),
  ]);
  return configOf(await readPyproject(project, { files }));
}
