import { type CodedProblem, problem, type Where } from "../errors.ts";
import { type Pyproject, whereOf } from "./pyproject.ts";
import { isTable } from "./table.ts";

/** A code of a finding that counts for nothing, as `[tool.shipwheel.ignore]` has it. Whether there is such a code, `check/` knows. */
export interface IgnoreChoice {
  readonly code: string;
  readonly reason: string;
  readonly where: Where;
}

const TABLE = ["tool", "shipwheel", "ignore"] as const;
const EXAMPLE = 'Write the code and why, as in `SW-WHEEL-COMMON-NAME = "we ship our tests on purpose"`.';

/** What is wrong with `[tool.shipwheel.ignore]`, each with its place: a choice without a reason is none. */
export function* ignoreFaults(value: unknown, pyproject: Pyproject): Generator<CodedProblem> {
  if (!isTable(value)) {
    const where = whereOf(pyproject, TABLE);
    yield problem("SW-CONFIG-INVALID", "tool.shipwheel.ignore must be a table", { where, hint: EXAMPLE });
    return;
  }
  for (const [code, reason] of Object.entries(value)) {
    if (typeof reason === "string" && reason.trim() !== "") continue;
    const offending = `tool.shipwheel.ignore.${code} is ${JSON.stringify(reason)}: it must say why, in words`;
    yield problem("SW-CONFIG-INVALID", offending, { where: whereOf(pyproject, [...TABLE, code]), hint: EXAMPLE });
  }
}

/** The choices of a table that has no faults. */
export function ignoreChoices(value: unknown, pyproject: Pyproject): readonly IgnoreChoice[] {
  if (!isTable(value)) return [];
  return Object.entries(value).map(([code, reason]) => ({
    code,
    reason: String(reason).trim(),
    where: whereOf(pyproject, [...TABLE, code]),
  }));
}
