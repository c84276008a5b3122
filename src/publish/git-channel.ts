import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Plan } from "../documents/plan.ts";
import type { Receipt } from "../documents/receipt.ts";
import { gitReferences } from "../python/git-reference.ts";

/** Is the tag itself all that is published of this release? */
export function goesByGitAlone(plan: Plan | null): boolean {
  const via = plan?.publish?.via ?? [];
  return plan?.development === undefined && via.length > 0 && via.every(({ channel }) => channel === "git");
}

/** The receipt of a release that no index has. */
export function gitReceipt({ digest, plan }: Pick<ReleaseBundle, "digest" | "plan">): Receipt {
  const references = plan ? gitReferences(plan) : undefined;
  return {
    schema: "shipwheel/receipt/1",
    manifest: digest,
    index: "git",
    simple: "",
    authentication: "none",
    uploads: [],
    verified: [],
    ...(references && { requirements: [references.https, references.ssh] }),
    release: null,
  };
}
