import { isTable, tablesAt, textAt } from "../config/table.ts";
import { boundedJson } from "../python/bounded-json.ts";
import type { DistributionFacts, WheelFacts } from "./facts.ts";

const REPAIR_BILL = /\.dist-info\/sboms\/auditwheel\.cdx\.json$/;

/**
 * Who says to have made a wheel, and to have repaired it, as written: the Generator of WHEEL, what delvewheel left, and the bill of auditwheel.
 *
 * delocate leaves no version.
 */
export function makersOf(facts: DistributionFacts): readonly string[] {
  if (facts.kind !== "wheel") return [];
  const { wheel, delvewheel } = facts;
  const repaired = (delvewheel?.fields.version ?? []).slice(0, 1).map((version) => `delvewheel ${version}`);
  return [...(wheel?.fields.generator ?? []), ...repaired, ...auditwheelOf(facts)];
}

function auditwheelOf({ telling }: WheelFacts): readonly string[] {
  const bytes = telling.find(({ member }) => REPAIR_BILL.test(member))?.bytes;
  const bill = bytes && boundedJson(bytes);
  if (!isTable(bill)) return [];
  const tools = tablesAt(bill, "metadata", "tools").filter((tool) => textAt(tool, "name") === "auditwheel");
  return tools.slice(0, 1).flatMap((tool) => `auditwheel ${textAt(tool, "version") ?? ""}`.trimEnd());
}
