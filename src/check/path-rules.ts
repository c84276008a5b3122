import type { DistributionFacts } from "./facts.ts";
import { memberNames } from "./member-names.ts";
import type { Rule } from "./rule.ts";

const LONGEST_PATH = 200;
/** Names of devices, with any extension; and what may stand in no name. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
const FORBIDDEN = /[<>:"|?*]|[^.][. ]$/;

/** Where case does not count, two ways to write an accent may not count either. */
const hasDistinctPaths: Rule<DistributionFacts> = {
  code: "SW-MEMBER-CASE",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    const seen = new Map<string, string>();
    for (const name of memberNames(facts)) {
      const folded = name.normalize().toLowerCase();
      const other = seen.get(folded);
      if (other !== undefined && other !== name) yield { member: name, offending: `${other} and ${name}` };
      seen.set(folded, name);
    }
  },
};

const hasShortPaths: Rule<DistributionFacts> = {
  code: "SW-MEMBER-LONG-PATH",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    for (const name of memberNames(facts)) if (name.length > LONGEST_PATH) yield { member: name, offending: name };
  },
};

const windowsCanUnpack: Rule<DistributionFacts> = {
  code: "SW-MEMBER-WINDOWS",
  severity: "warning",
  authority: "practice",
  *judge(facts) {
    if (!isForWindows(facts)) return;
    for (const name of memberNames(facts)) {
      const odd = name.split("/").find((part) => DEVICE.test(part) || FORBIDDEN.test(part));
      if (odd !== undefined) yield { member: name, offending: name };
    }
  },
};

function isForWindows(facts: DistributionFacts): boolean {
  if (facts.kind === "sdist") return true;
  return facts.filename?.tags.some(({ platform }) => platform === "any" || platform.startsWith("win")) === true;
}

/** Paths that one of the systems that unpack them cannot have. */
export const pathRules: readonly Rule<DistributionFacts>[] = [hasDistinctPaths, hasShortPaths, windowsCanUnpack];
