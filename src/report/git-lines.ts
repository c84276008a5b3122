import type { Plan } from "../documents/plan.ts";
import { gitReferences } from "../python/git-reference.ts";

/** How the tag of a release is installed, for people to copy. Empty where there is no tag, or nobody knows where the repository is. */
export function gitLines(plan: Pick<Plan, "source" | "project" | "version"> | null | undefined): readonly string[] {
  const references = plan ? gitReferences(plan) : undefined;
  return references === undefined ? [] : [`pip install "${references.https}"`, `pip install "${references.ssh}"`];
}
