import { normalizeName } from "../python/name.ts";
import { isTable, type Table, tableAt } from "./table.ts";
import { isRequirement } from "./value-fault.ts";

/** What a group asks for, or what is wrong with it. */
export type Group =
  | { readonly kind: "requirements"; readonly requirements: readonly string[] }
  | { readonly kind: "fault"; readonly fault: string };

/** The names under [dependency-groups] (PEP 735), as they are written. */
export function groupNames(pyproject: Table): readonly string[] {
  return Object.keys(tableAt(pyproject, "dependency-groups"));
}

/** The requirements of a group with those that it includes, each once. */
export function groupRequirements(pyproject: Table, name: string): Group {
  const groups = new Map(
    Object.entries(tableAt(pyproject, "dependency-groups")).map(([key, value]) => [normalizeName(key), value]),
  );
  const requirements = new Set<string>();
  const done = new Set<string>();
  const fault = collect(name, []);
  return fault === undefined ? { kind: "requirements", requirements: [...requirements] } : { kind: "fault", fault };

  function collect(group: string, within: readonly string[]): string | undefined {
    const key = normalizeName(group);
    if (within.includes(key)) return `the group ${group} includes itself`;
    const entries = groups.get(key);
    if (!Array.isArray(entries)) return `there is no group ${JSON.stringify(group)} in [dependency-groups]`;
    if (done.has(key)) return undefined;
    done.add(key);
    for (const entry of entries) {
      const included = isTable(entry) ? entry["include-group"] : undefined;
      if (typeof entry === "string" && isRequirement(entry)) requirements.add(entry);
      else if (typeof included !== "string") return `${JSON.stringify(entry)} in the group ${group} is no requirement`;
      else {
        const fault = collect(included, [...within, key]);
        if (fault !== undefined) return fault;
      }
    }
    return undefined;
  }
}
