import { isTable, type Table, valueAt } from "../config/table.ts";
import { ShipwheelError } from "../errors.ts";
import type { CibuildwheelTable } from "./cibuildwheel-table.ts";
import { areRules, readInheritance } from "./inheritance.ts";

/**
 * Refuses overrides that cibuildwheel would refuse. Sound ones change how an identifier is built, never whether.
 *
 * Throws SW-CIBUILDWHEEL-INVALID.
 */
export function checkOverrides(configuration: Table, table: CibuildwheelTable): void {
  const overrides = valueAt(configuration, "overrides") ?? [];
  if (!Array.isArray(overrides)) throw wrong(`overrides = ${JSON.stringify(overrides)}`);
  for (const override of overrides) {
    const select = isTable(override) ? valueAt(override, "select") : undefined;
    if (!isSelector(select)) throw wrong(`select = ${JSON.stringify(select)}`);
    const inherit = valueAt(override, "inherit");
    readInheritance(inherit, "inherit", table);
    const isRead = table.inherits === "in-overrides" && inherit !== undefined;
    if (isRead && !areRules(inherit)) throw wrong(`inherit = ${JSON.stringify(inherit)}`);
  }
}

function isSelector(select: unknown): boolean {
  if (Array.isArray(select)) return select.length > 0 && select.every((each) => typeof each === "string");
  return typeof select === "string" && select !== "";
}

function wrong(offending: string): ShipwheelError {
  return new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `tool.cibuildwheel.overrides has ${offending}`, {
    hint: 'Write each as a table of its own, [[tool.cibuildwheel.overrides]], with select = "PATTERN".',
  });
}
