import { type CodedProblem, problem, type Where } from "../errors.ts";
import { nearestName } from "./nearest-name.ts";
import { type Pyproject, whereOf } from "./pyproject.ts";
import { isTable, textsAt } from "./table.ts";

/** Which licences a release must not come with, as `[tool.shipwheel.licenses]` has it. */
export interface LicenseRule {
  /** SPDX identifiers, or names as metadata has them. */
  readonly deny: readonly string[];
  readonly where: Where;
}

const TABLE = ["tool", "shipwheel", "licenses"] as const;
const EXAMPLE = 'Write the licences that must not be in a release, as in `deny = ["GPL-3.0-only", "AGPL-3.0-only"]`.';

/** What is wrong with `[tool.shipwheel.licenses]`, each with its place. */
export function* licenseRuleFaults(value: unknown, pyproject: Pyproject): Generator<CodedProblem> {
  if (!isTable(value)) {
    const where = whereOf(pyproject, TABLE);
    yield problem("SW-CONFIG-INVALID", "tool.shipwheel.licenses must be a table", { where, hint: EXAMPLE });
    return;
  }
  for (const [name, list] of Object.entries(value)) {
    const where = whereOf(pyproject, [...TABLE, name]);
    if (name !== "deny") {
      const hint = nearestName(name, ["deny"]) === undefined ? EXAMPLE : "Did you mean `deny`?";
      yield problem("SW-CONFIG-INVALID", `tool.shipwheel.licenses has no key ${JSON.stringify(name)}`, { where, hint });
    } else if (!isListOfTexts(list)) {
      const offending = `tool.shipwheel.licenses.deny is ${JSON.stringify(list)}: it must be a list of licences`;
      yield problem("SW-CONFIG-INVALID", offending, { where, hint: EXAMPLE });
    }
  }
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string" && each.trim() !== "");
}

/** The rule of a table that has no faults; none where nothing is denied. */
export function licenseRule(value: unknown, pyproject: Pyproject): { readonly licenses?: LicenseRule } {
  const deny = isTable(value) ? textsAt(value, "deny") : [];
  return deny.length === 0 ? {} : { licenses: { deny, where: whereOf(pyproject, [...TABLE, "deny"]) } };
}
