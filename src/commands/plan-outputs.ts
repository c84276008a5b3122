import type { Plan } from "../documents/plan.ts";
import type { Outcome } from "./outcome.ts";

/** What a workflow takes from a plan; the matrix is empty for a pure project, and its job then has an `if:`. */
export function planOutputs({ version, matrix, publish, development }: Plan): Outcome["outputs"] {
  return {
    version: version.pep440,
    tag: version.tag ?? "",
    prerelease: String(version.prerelease),
    via: JSON.stringify(development ? [development.index] : (publish?.via.map(({ channel }) => channel) ?? ["pypi"])),
    matrix: matrix.include.length === 0 ? "" : JSON.stringify(matrix),
  };
}
