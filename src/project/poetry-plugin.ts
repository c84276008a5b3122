import { textAt, valueAt } from "../config/table.ts";
import type { Fault } from "./project-faults.ts";
import type { Sources } from "./sources.ts";

const PLUGIN = "poetry-dynamic-versioning";
const BACKEND = "poetry_dynamic_versioning.backend";

/** A plugin that Poetry itself would run, and a build by the backend alone does not: what is built has the version that is written. */
export function unaskedPlugin({ pyproject, tool }: Sources, backend: string): Fault | undefined {
  const written = textAt(pyproject?.table ?? {}, "build-system", "build-backend");
  if (backend !== "poetry-core" || valueAt(tool(PLUGIN), "enable") !== true || written === BACKEND) return undefined;
  return {
    code: "SW-PLUGIN-UNASKED",
    offending: `[tool.${PLUGIN}] beside build-backend = ${JSON.stringify(written)}`,
    hint: `Write \`requires = ["poetry-core>=1.0.0", "${PLUGIN}>=1.0.0,<2.0.0"]\` and \`build-backend = "${BACKEND}"\` in [build-system].`,
    keys: ["tool", PLUGIN, "enable"],
    toleratedBy: "all",
  };
}
