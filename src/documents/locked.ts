import * as z from "zod/mini";
import type { Immutable } from "./immutable.ts";

/** What a lock file of the commit has chosen for the project, without its extras and groups: one environment of many, an example. */
export const lockedSchema = z.object({
  /** From the repository, with forward slashes: `uv.lock`. */
  file: z.string(),
  /** Hex, of the file's text. */
  sha256: z.string(),
  /** Whether the lock tells what each package needs. */
  graph: z.enum(["complete", "unknown"]),
  /** Sorted by name and version. */
  packages: z.array(
    z.object({
      /** As PEP 503 normalises it. */
      name: z.string(),
      version: z.string(),
      /** Where it is needed; everywhere when it is absent. */
      marker: z.exactOptional(z.string()),
      /** With which of its extras it is needed, and where: those that are asked for together, with commas. */
      extras: z.exactOptional(z.array(z.object({ names: z.string(), marker: z.exactOptional(z.string()) }))),
      /** Where it is from, when not from PyPI; a place without a URL is on the disk of who locked it. */
      source: z.exactOptional(
        z.object({ kind: z.enum(["index", "archive", "repository", "local"]), url: z.exactOptional(z.string()) }),
      ),
      /** `sha256:...` of each of its files, sorted; another algorithm's where there is no other. */
      hashes: z.array(z.string()),
      /** What it needs of the others: `name==version`, sorted. */
      dependencies: z.exactOptional(z.array(z.string())),
    }),
  ),
});

export type Locked = Immutable<z.infer<typeof lockedSchema>>;
export type LockedNeed = Locked["packages"][number];
