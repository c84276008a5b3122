import type { DistributionFacts, SecretMember } from "./facts.ts";
import type { Rule } from "./rule.ts";

/** Where keys and tokens are made up, or lie open on purpose. */
const ASIDE =
  /(?:^|\/)(?:tests?|testing|testdata|test_[^/]*|[^/]*_tests?|fixtures?|docs?|examples?|samples?|demos?|certs?|vectors|templates?|skeletons?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.[^/]+$/i;

const givesNothingAway: Rule<DistributionFacts> = {
  code: "SW-SECRET",
  severity: "error",
  authority: "practice",
  *judge({ secrets }) {
    for (const { member, what, certain } of secrets) {
      if (certain && !ASIDE.test(member)) yield { member, offending: `${what} in ${member}` };
    }
  },
};

const mayGiveAway: Rule<DistributionFacts> = {
  code: "SW-SECRET-LIKELY",
  severity: "warning",
  authority: "practice",
  *judge({ secrets }) {
    for (const { member, what } of secrets.filter(({ certain, member }) => !certain && !ASIDE.test(member))) {
      yield { member, offending: `${what} in ${member}` };
    }
    const [first, ...others] = secrets.filter(({ member }) => ASIDE.test(member));
    if (first !== undefined) yield { member: first.member, offending: besideTests(first, others) };
  },
};

/** Most tests have some: one line is enough to look whether they open anything. */
function besideTests({ what, member }: SecretMember, others: readonly SecretMember[]): string {
  return `${what} in ${member}${others.length === 0 ? "" : `, and ${others.length} more among tests and examples`}`;
}

/** What opens a door and is published with the archive, for good. */
export const secretRules: readonly Rule<DistributionFacts>[] = [givesNothingAway, mayGiveAway];
