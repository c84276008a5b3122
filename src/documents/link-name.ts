/** Everything that ties a release together, as `verify` names it, in the order in which it is shown. */
export const LINKS = [
  "manifest",
  "files",
  "sums",
  "requirements",
  "plan",
  "evidence",
  "checks",
  "sbom",
  "receipt",
  "index",
  "metadata",
  "attestations",
] as const;

export type LinkName = (typeof LINKS)[number];
