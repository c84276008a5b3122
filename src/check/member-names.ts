import type { DistributionFacts } from "./facts.ts";

/** The files of an archive, folders left out. */
export function memberNames(facts: DistributionFacts): readonly string[] {
  if (facts.kind === "sdist") return facts.members.filter(({ kind }) => kind !== "folder").map(({ name }) => name);
  return facts.zip.kind === "zip"
    ? facts.zip.directory.entries.map(({ name }) => name).filter((name) => !name.endsWith("/"))
    : [];
}
