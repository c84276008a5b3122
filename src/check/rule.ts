import type { Finding } from "../documents/finding.ts";
import { type FindingCode, textOf } from "./finding-texts.ts";

/** One place where a rule is broken. */
export interface Offence {
  /** What is wrong, echoing the input; it follows the code's title. */
  readonly offending: string;
  readonly member?: string;
  /** Instead of the code's own hint. */
  readonly hint?: string;
}

/** One reason to object to a distribution, and who objects. `Facts` is all that it may know. */
export interface Rule<Facts> {
  readonly code: FindingCode;
  readonly severity: Finding["severity"];
  readonly authority: Finding["authority"];
  judge(facts: Facts): Iterable<Offence>;
}

/** Enough to see what is wrong; a file with ten thousand broken rows is mended by the same change as one with ten. */
const MOST_SHOWN = 10;
const LONGEST_OFFENCE = 300;

/** What each rule finds, in the rules' order: the first ten of a rule, then how many more there are. */
export function applyRules<Facts>(rules: readonly Rule<Facts>[], facts: Facts): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    let count = 0;
    for (const offence of rule.judge(facts)) {
      count += 1;
      if (count <= MOST_SHOWN) findings.push(findingOf(rule, offence));
    }
    const more = count - MOST_SHOWN;
    if (more > 0) findings.push(findingOf(rule, { offending: `and ${more} more like these` }));
  }
  return findings;
}

function findingOf<Facts>({ code, severity, authority }: Rule<Facts>, offence: Offence): Finding {
  const { message, hint } = textOf(code, printable(offence.offending));
  return {
    code,
    severity,
    authority,
    ...(offence.member === undefined ? {} : { member: offence.member }),
    message,
    hint: offence.hint ?? hint,
  };
}

/** Names and values are the archive's own: none of them may move a terminal's cursor, or fill its screen. */
export function printable(text: string): string {
  const short = text.length > LONGEST_OFFENCE ? `${text.slice(0, LONGEST_OFFENCE)}…` : text;
  return short.replace(/\p{C}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
