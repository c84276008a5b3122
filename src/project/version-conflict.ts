import { textAt, valueAt } from "../config/table.ts";
import type { Fault } from "./project-faults.ts";
import type { Sources } from "./sources.ts";

/** Where each backend is told how to find a version; a version that is written in [project] makes it look nowhere. */
const PROVIDERS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["setuptools", [["setuptools_scm"], ["vcs-versioning"], ["setuptools", "dynamic", "version"]]],
  ["hatchling", [["hatch", "version"]]],
  ["pdm-backend", [["pdm", "version"]]],
  ["scikit-build-core", [["scikit-build", "metadata", "version"]]],
]);

/** A version in [project] beside a table that would find one. */
export function versionConflict({ pyproject, project }: Sources, backend: string): Fault | undefined {
  const version = textAt(project, "version");
  const table = pyproject?.table ?? {};
  const provider = PROVIDERS.get(backend)?.find((keys) => valueAt(table, "tool", ...keys) !== undefined);
  if (version === undefined || provider === undefined) return undefined;
  const section = `[tool.${provider.join(".")}]`;
  return {
    code: "SW-VERSION-TWICE",
    offending: `version = ${JSON.stringify(version)} counts, ${section} is not asked`,
    hint: `Remove ${section}; or remove \`version\` and write \`dynamic = ["version"]\` in [project].`,
    keys: ["project", "version"],
    toleratedBy: "all",
  };
}
