import type { GitState } from "../documents/project.ts";
import type { PlanInput } from "./version.ts";

/** What may name a tag. */
export interface Asking extends Pick<PlanInput, "tag" | "ref" | "event" | "purpose"> {
  readonly git: Pick<GitState, "commit">;
}

/** The name of the tag that a release is asked for by: of --tag or --ref, else of the event. `undefined` where nothing names one. */
export function askedTag({ tag, ref, event, git, purpose }: Asking): string | undefined {
  if (tag !== undefined) return tag.replace(/^refs\/tags\//, "");
  if (ref !== undefined) return tagOfRef(ref);
  // A rehearsal within the workflow of another project's release is none of that release.
  const isOfThisCommit = event?.sha === undefined || event.sha === git.commit;
  if (purpose === "rehearsal" && !isOfThisCommit) return undefined;
  return event?.releaseTag ?? (event?.ref?.startsWith("refs/tags/") ? tagOfRef(event.ref) : undefined);
}

/** A branch is no tag; a name alone is taken for one. */
function tagOfRef(ref: string): string | undefined {
  if (ref.startsWith("refs/tags/")) return ref.slice("refs/tags/".length);
  return ref.startsWith("refs/") ? undefined : ref;
}
