import type { Bill, Demand, RequiredComponent } from "./bill.ts";
import { spdxId } from "./spdx-id.ts";

export interface SpdxRelationship {
  readonly spdxElementId: string;
  readonly relationshipType: RelationshipType;
  readonly relatedSpdxElement: string;
  readonly comment?: string;
}

type RelationshipType =
  | "BUILD_DEPENDENCY_OF"
  | "BUILD_TOOL_OF"
  | "CONTAINS"
  | "DEPENDS_ON"
  | "DESCRIBES"
  | "OPTIONAL_DEPENDENCY_OF";

/** How the components of a bill belong together (SPDX 2.3, clause 11): what is contained is another thing than what is needed. */
export function spdxRelationships(bill: Bill): readonly SpdxRelationship[] {
  const { subject, contents, requirements, formulation } = bill;
  const own = spdxId(subject.ref);
  const optional = new Set(requirements.filter((each) => each.optional).map(({ ref }) => ref));
  return [
    relationship("SPDXRef-DOCUMENT", "DESCRIBES", own),
    ...contents.map(({ ref, excluded }) =>
      excluded ? relationship(spdxId(ref), "BUILD_DEPENDENCY_OF", own) : relationship(own, "CONTAINS", spdxId(ref)),
    ),
    ...requirements.map((each) => need(own, each)),
    ...formulation.map(({ ref }) => relationship(spdxId(ref), "BUILD_TOOL_OF", own)),
    ...bill.edges
      .filter(({ ref }) => ref !== subject.ref)
      .flatMap(({ ref, dependsOn }) => dependsOn.map((other) => between(ref, other, optional.has(other)))),
  ];
}

function need(own: string, { ref, optional, demands }: RequiredComponent): SpdxRelationship {
  const comment = demands.map(demandText).join("\n");
  const id = spdxId(ref);
  if (optional) return { ...relationship(id, "OPTIONAL_DEPENDENCY_OF", own), comment };
  return { ...relationship(own, "DEPENDS_ON", id), comment };
}

function demandText({ text, range }: Demand): string {
  return range === undefined ? text : `${text} (${range})`;
}

function between(ref: string, other: string, optional: boolean): SpdxRelationship {
  if (optional) return relationship(spdxId(other), "OPTIONAL_DEPENDENCY_OF", spdxId(ref));
  return relationship(spdxId(ref), "DEPENDS_ON", spdxId(other));
}

function relationship(
  spdxElementId: string,
  relationshipType: RelationshipType,
  relatedSpdxElement: string,
): SpdxRelationship {
  return { spdxElementId, relationshipType, relatedSpdxElement };
}
