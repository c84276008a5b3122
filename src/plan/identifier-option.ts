import { type Table, tablesAt, valueAt } from "../config/table.ts";
import { type CibuildwheelInput, variableAt, variableOf } from "./cibuildwheel-options.ts";
import type { Identifier } from "./identifier.ts";
import { selectorOf } from "./selector.ts";

/** All values that an option of cibuildwheel is given for one identifier, in overrides too; the last is the one that counts. */
export function saidFor(
  { name, platform }: Identifier,
  { configuration, environment }: CibuildwheelInput,
  option: string,
): readonly unknown[] {
  const saying = tablesAt(configuration, "overrides").filter((each) => valueAt(each, option) !== undefined);
  const matching = saying.filter((each) => overrides(each, name));
  const variable = variableOf(option);
  return [
    valueAt(configuration, option),
    valueAt(configuration, platform, option),
    ...matching.map((each) => valueAt(each, option)),
    variableAt(environment, variable),
    variableAt(environment, `${variable}_${platform.toUpperCase()}`),
  ].filter((each) => each !== undefined && each !== "");
}

function overrides(override: Table, name: string): boolean {
  const select = valueAt(override, "select");
  const patterns = Array.isArray(select) ? select.join(" ") : select;
  return typeof patterns === "string" && selectorOf(patterns)(name);
}
