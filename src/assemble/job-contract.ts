import type { Distribution } from "../documents/distribution.ts";
import type { Expected, Plan } from "../documents/plan.ts";
import type { CodedProblem } from "../errors.ts";
import { brokenContract, contractOf } from "./contract.ts";
import { heldAgainstExpected } from "./expectation.ts";
import { sortFiles } from "./released-file.ts";

/**
 * What one job made beside what it was to make (`owned`): a problem for each file that is missing, unexpected, there twice, or not what was
 * planned. Files that cannot be read are for the checks to tell.
 */
export function jobProblems(
  distributions: readonly Distribution[],
  owned: readonly Expected[],
  plan: Plan,
): readonly CodedProblem[] {
  const sorted = sortFiles(distributions);
  if (sorted.unreadable.length > 0) return [];
  const { name, normalizedName } = plan.project;
  const identity = { name, normalizedName, version: plan.version.pep440 };
  const contract = contractOf(sorted, { plan: { ...plan, expected: owned }, identity, planDigest: "", records: [] });
  return brokenContract(contract, false)?.problems ?? [];
}

/** Those of `owned` that one of the files is, and as it should be. */
export function answeredBy(distributions: readonly Distribution[], owned: readonly Expected[]): readonly Expected[] {
  const { files } = sortFiles(distributions);
  return owned.filter((each) => {
    const { missing, duplicate, mismatched } = heldAgainstExpected(files, [each]);
    return missing.length + duplicate.length + mismatched.length === 0;
  });
}
