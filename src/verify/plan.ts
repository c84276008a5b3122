import type { Contract, Manifest } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import type { LinkFault } from "../documents/verification.ts";

/** All in which the release is not what its plan says: its project, its version, and what the contract has that was not kept. */
export function faultsOfPlan(plan: Plan, { project, contract, rehearsal }: Manifest): readonly LinkFault[] {
  const faults: LinkFault[] = [];
  if (plan.project.normalizedName !== project.normalizedName) {
    faults.push({ message: `it is of ${plan.project.normalizedName}, the release of ${project.normalizedName}` });
  }
  if (plan.version.pep440 !== project.version) {
    faults.push({ message: `it is of version ${plan.version.pep440}, the release of ${project.version}` });
  }
  if (contract === null) return [...faults, { message: "the release was never held against it" }];
  return [...faults, ...faultsOfContract(contract, rehearsal)];
}

function faultsOfContract(contract: Contract, rehearsal: boolean): LinkFault[] {
  const parts = ["missing", "extra", "duplicate", "mismatched", ...(rehearsal ? [] : (["notBuilt"] as const))] as const;
  return parts.flatMap((part) =>
    contract[part].map(({ name, because }) => ({ file: name, message: `${part} in the contract: ${because}` })),
  );
}
