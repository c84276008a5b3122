import type { Plan } from "../documents/plan.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { parseSdistFilename } from "../python/filename.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import { closingDay } from "./index-limits.ts";
import type { PlannedUpload } from "./index-state.ts";
import type { IndexFiles } from "./simple-api.ts";

/** SW-ADD-OTHER-SDIST where the index has not, or no more, the very sdist that the added wheels were made from. */
export function additionRefusals(plan: Pick<Plan, "addition"> | null, listed: IndexFiles): CodedProblem[] {
  const sdist = plan?.addition?.sdist;
  const there = sdist && listed.get(sdist.name);
  if (sdist === undefined || there?.sha256 === sdist.sha256) return [];
  const has =
    there === undefined ? "the index has no such file" : `the index has ${there.sha256 ?? "it without a sha256"}`;
  return [problem("SW-ADD-OTHER-SDIST", `they were made from ${sdist.name} with sha256 ${sdist.sha256}: ${has}`)];
}

/** What is said where wheels are added to a release that has an sdist of its own already. */
export function additionNotes(
  uploads: readonly PlannedUpload[],
  { version, plan }: { readonly version: string; readonly plan: Pick<Plan, "addition"> | null },
  listed: IndexFiles,
): string[] {
  const isAlone = uploads.every(({ file }) => file.kind === "wheel");
  const sdist = [...listed.keys()].find((name) => isSdistOf(name, version));
  const added = uploads.filter(({ state }) => state === "new").map(({ file }) => file.name);
  if (!isAlone || sdist === undefined || added.length === 0) return [];
  const closing = closingDay(version, listed);
  return [
    `${added.join(", ")} ${added.length === 1 ? "is" : "are"} added to ${version}, beside ${sdist}`,
    ...(plan?.addition === undefined ? [`nothing says whether what is added was made from ${sdist}`] : []),
    ...(closing === undefined ? [] : [`PyPI takes files for ${version} until ${closing}`]),
  ];
}

function isSdistOf(name: string, version: string): boolean {
  const [found, own] = [parseSdistFilename(name)?.version, parseVersion(version)];
  return found !== undefined && own !== undefined && compareVersions(found, own) === 0;
}
