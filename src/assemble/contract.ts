import type { BuildRecord } from "../documents/build-record.ts";
import type { Contract } from "../documents/manifest.ts";
import type { Expected, Plan } from "../documents/plan.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import { pythonDisagreements } from "./agreement.ts";
import { type Difference, sortedDifferences } from "./difference.ts";
import { expectedName, heldAgainstExpected } from "./expectation.ts";
import { type Identity, strangers } from "./identity.ts";
import { heldAgainstRecords } from "./origin.ts";
import type { SortedFiles } from "./released-file.ts";

/** The plan that files are held against, and what the jobs say that they made of it. */
export interface HeldAgainst {
  readonly plan: Plan;
  /** Whose files they must be: the plan's name and version. */
  readonly identity: Identity;
  /** Hex sha256 of plan.json. */
  readonly planDigest: string;
  readonly records: readonly BuildRecord[];
}

/** What was built beside what was planned: every difference, in lists that are empty when the contract is kept. */
export function contractOf(
  { files, unreadable, clashes }: SortedFiles,
  { plan, identity, planDigest, records }: HeldAgainst,
): Contract {
  const owned = notBuilt(records);
  const isOwned = (each: Expected) => owned.has(expectedName(each));
  // A file that is nothing planned was meant for something that was built.
  const builtFirst = [...plan.expected].sort((a, b) => Number(isOwned(a)) - Number(isOwned(b)));
  const expectation = heldAgainstExpected(files, builtFirst);
  const origin = heldAgainstRecords(files, records, planDigest, plan.addition?.sdist);
  const excused = expectation.missing.filter(isOwned);
  const absent = expectation.missing.filter((each) => !excused.includes(each));
  return {
    missing: sortedDifferences([
      ...absent.map((each) => ({ name: expectedName(each), because: `the job ${each.job} was to build it` })),
      ...origin.missing,
    ]),
    extra: sortedDifferences([...expectation.extra, ...origin.extra, ...unreadable]),
    duplicate: sortedDifferences([...expectation.duplicate, ...clashes]),
    mismatched: sortedDifferences([
      ...expectation.mismatched,
      ...origin.mismatched,
      ...strangers(files, identity),
      ...pythonDisagreements(files),
    ]),
    notBuilt: sortedDifferences(
      excused.map((each) => ({ name: expectedName(each), because: owned.get(expectedName(each)) ?? "" })),
    ),
  };
}

/**
 * The refusal of a contract that is not kept, with each difference as a problem of its own; `undefined` when it is kept.
 *
 * What this machine could not build breaks the contract of a release, not that of a rehearsal.
 */
export function brokenContract(contract: Contract, rehearsal: boolean): ShipwheelError | undefined {
  const [first, ...others] = [
    ...problems("missing", contract.missing),
    ...problems("not expected", contract.extra),
    ...problems("there twice", contract.duplicate),
    ...problems("not what was planned", contract.mismatched),
    ...problems("not built", rehearsal ? [] : contract.notBuilt),
  ];
  return first === undefined ? undefined : ShipwheelError.of([first, ...others]);
}

function problems(what: string, differences: readonly Difference[]): CodedProblem[] {
  return differences.map(({ name, because }) => problem("SW-CONTRACT-BROKEN", `${name} is ${what}: ${because}`));
}

function notBuilt(records: readonly BuildRecord[]): Map<string, string> {
  return new Map(records.flatMap((record) => (record.notBuilt ?? []).map(({ name, because }) => [name, because])));
}
