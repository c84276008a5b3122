import type { Marker, MarkerComparison, MarkerTerm } from "./marker-syntax.ts";

/** The answer to a comparison; `undefined` where it has to be asked still. */
export type MarkerAnswer = (comparison: MarkerComparison) => boolean | undefined;

/** What is left of a marker where `answer` has answered what it can: `true` and `false` where nothing is left to ask. */
export function settleMarker({ alternatives }: Marker, answer: MarkerAnswer): Marker | boolean {
  const open: MarkerTerm[][] = [];
  for (const terms of alternatives) {
    const settled = terms.map((term) => (term.kind === "group" ? settleMarker(term, answer) : (answer(term) ?? term)));
    if (settled.includes(false)) continue;
    const left = settled.filter((term) => typeof term !== "boolean");
    if (left.length === 0) return true;
    open.push(left);
  }
  return open.length === 0 ? false : { kind: "group", alternatives: open };
}

/** Answers what is asked of the variables that tell extras and groups, by those that are active; names are normal ones. */
export function answerOfExtras(active: {
  readonly extras: ReadonlySet<string>;
  readonly groups?: ReadonlySet<string>;
}): MarkerAnswer {
  return ({ left, operator, right }) => {
    const variable = left.kind === "variable" ? left.value : right.value;
    const name = left.kind === "variable" ? right.value : left.value;
    if (variable !== "extra" && variable !== "extras" && variable !== "dependency_groups") return undefined;
    const isActive = (variable === "dependency_groups" ? active.groups : active.extras)?.has(name) === true;
    if (operator === "==" || operator === "in") return isActive;
    return operator === "!=" || operator === "not in" ? !isActive : undefined;
  };
}
