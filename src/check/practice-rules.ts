import type { DistributionFacts, WheelFacts } from "./facts.ts";
import { memberNames } from "./member-names.ts";
import type { Rule } from "./rule.ts";

/** A cache is never meant to be shipped. Modules without their source may be, and an sdist does no harm with either. */
const hasNoCaches: Rule<WheelFacts> = {
  code: "SW-MEMBER-BYTECODE",
  severity: "error",
  authority: "practice",
  *judge(wheel) {
    for (const name of memberNames(wheel)) if (isCached(name)) yield { member: name, offending: name };
  },
};

const hasNoBytecode: Rule<DistributionFacts> = {
  code: "SW-MEMBER-BYTECODE",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    for (const name of memberNames(facts)) {
      if (/\.py[co]$/i.test(name) && !(facts.kind === "wheel" && isCached(name)))
        yield { member: name, offending: name };
    }
  },
};

function isCached(name: string): boolean {
  return /(?:^|\/)__pycache__\//.test(name);
}

const holdsSomething: Rule<WheelFacts> = {
  code: "SW-WHEEL-EMPTY",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    if (wheel.zip.kind !== "zip") return;
    if (memberNames(wheel).every((name) => name.startsWith(`${wheel.distInfo}/`))) yield { offending: wheel.name };
  },
};

/** What nobody refuses and users suffer from, in any distribution. */
export const practiceRules: readonly Rule<DistributionFacts>[] = [hasNoBytecode];
export const wheelPracticeRules: readonly Rule<WheelFacts>[] = [hasNoCaches, holdsSomething];
