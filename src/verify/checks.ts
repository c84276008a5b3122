import type { CheckedFile } from "../documents/distribution.ts";
import type { ManifestFile } from "../documents/manifest.ts";
import type { LinkFault } from "../documents/verification.ts";
import { isForNewProjects } from "../errors.ts";

/** What the release said of its files when it was made. */
type Said = Pick<ManifestFile, "name" | "ignored">;

/**
 * Every error that reading the files again finds: what an index refuses, and a RECORD that is not of the wheel's members among it.
 *
 * What the project ignores, as its manifest says with the reason, counts for nothing here either.
 */
export function faultsOfChecks(files: readonly CheckedFile[], said: readonly Said[] = []): readonly LinkFault[] {
  const ignored = new Set(said.flatMap(({ name, ignored: each = [] }) => each.map(({ code }) => `${name} ${code}`)));
  return files.flatMap(({ name, findings }) =>
    findings
      .filter(
        ({ severity, code }) => severity === "error" && !isForNewProjects(code) && !ignored.has(`${name} ${code}`),
      )
      .map(({ code, message }) => ({ file: name, message: `${code}: ${message}` })),
  );
}
