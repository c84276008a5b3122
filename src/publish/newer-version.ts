import type { Plan } from "../documents/plan.ts";
import { parseSdistFilename, parseWheelFilename } from "../python/filename.ts";
import { compareVersions, formatVersion, parseVersion } from "../python/version.ts";
import type { IndexFiles } from "./simple-api.ts";

/** What is said of a development version that nobody would get: the index has one above it. */
export function newerWarnings(version: string, plan: Pick<Plan, "development"> | null, listed: IndexFiles): string[] {
  const own = parseVersion(version);
  if (own === undefined || plan?.development === undefined) return [];
  const [newest] = [...listed.keys()]
    .flatMap((name) => (parseWheelFilename(name) ?? parseSdistFilename(name))?.version ?? [])
    .sort((a, b) => compareVersions(b, a));
  if (newest === undefined || compareVersions(newest, own) <= 0) return [];
  return [`the index has ${formatVersion(newest)} already, which installers take before ${version}`];
}
