import type { Distribution } from "../documents/distribution.ts";
import { type CodedProblem, isForNewProjects, problem } from "../errors.ts";
import { groupAlike, someNames } from "../report/alike.ts";

/** SW-FILES-REFUSED for each error that stands against files, once for all that have it. */
export function fileErrors(distributions: readonly Distribution[]): readonly CodedProblem[] {
  const found = distributions.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
  const wrong = found.filter(({ finding }) => finding.severity === "error" && !isForNewProjects(finding.code));
  // What is wrong with one file is mostly wrong with all.
  return groupAlike(wrong, ({ finding }) => `${finding.code} ${finding.message}`).map(([{ finding }, alike]) => {
    const names = someNames(alike.map(({ name }) => name));
    return problem("SW-FILES-REFUSED", `${names}: ${finding.message} (${finding.code})`, { hint: finding.hint });
  });
}
