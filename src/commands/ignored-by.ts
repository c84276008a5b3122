import { type Ignored, ignoredCodes } from "../check/ignored.ts";
import type { Files } from "../ports/files.ts";
import { projectConfig } from "./project-config.ts";

/** What the project in the folder `project` ignores; nothing where there is none. Throws SW-TOML-SYNTAX and SW-CONFIG-INVALID. */
export async function ignoredBy(project: string, files: Files): Promise<Ignored> {
  const config = await projectConfig(project, files);
  return config === undefined ? new Map() : ignoredCodes(config.ignore);
}
