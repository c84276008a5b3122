import type { Exclusion } from "./identifiers.ts";
import type { PlannedWheel, SelectedWheels } from "./planned-wheel.ts";
import { selectorOf } from "./selector.ts";

/** What a workflow builds, less the files that it removes before it publishes, by patterns such as `*cp315*` or `numbers-*-win32.whl`. */
export function withoutRemoved(selected: SelectedWheels, patterns: readonly string[]): SelectedWheels {
  const removed: Exclusion[] = [];
  const wheels = selected.wheels.filter((wheel) => {
    const pattern = patterns.find((each) => matches(each, tagsOf(wheel)));
    if (pattern === undefined) return true;
    const because = `the workflow removes ${pattern} before it publishes`;
    removed.push({ identifier: wheel.identifier.name, rule: "removed", because });
    return false;
  });
  return { ...selected, wheels, excluded: [...selected.excluded, ...removed] };
}

/** The end of the file's name. Which system the tag of a linux wheel names is known where a floor is; some number stands there always. */
function tagsOf({ python, abi, identifier: { target }, floor = "2_0" }: PlannedWheel): string {
  return `-${python}-${abi}-${target.replace(/^(manylinux|musllinux|macosx)_/, `$1_${floor}_`)}.whl`;
}

/** What stands before the first star is taken for the project's name. */
function matches(pattern: string, name: string): boolean {
  const star = pattern.indexOf("*");
  return star >= 0 && selectorOf(pattern.slice(star))(name);
}
