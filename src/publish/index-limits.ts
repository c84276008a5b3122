import { type CodedProblem, problem } from "../errors.ts";
import { parseSdistFilename, parseWheelFilename } from "../python/filename.ts";
import type { IndexFile } from "../python/simple-page.ts";
import { compareVersions, parseVersion, type Version } from "../python/version.ts";
import type { PlannedUpload } from "./index-state.ts";
import type { IndexFiles } from "./simple-api.ts";

const DAY = 86_400_000;
const OPEN_DAYS = 14;

/** PyPI's limit for a project that has asked for no other. */
const PROJECT_BYTES = 10 * 1024 ** 3;

/**
 * SW-INDEX-CLOSED where files are new and the release began more than 14 days before `now` (milliseconds since 1970): PyPI closes it then.
 *
 * Known only of indexes that tell when a file came (PEP 700).
 */
export function closureRefusals(
  uploads: readonly PlannedUpload[],
  version: string,
  listed: IndexFiles,
  now: number,
): CodedProblem[] {
  const own = parseVersion(version);
  const missing = uploads.filter(({ state }) => state === "new").map(({ file }) => file.name);
  if (own === undefined || missing.length === 0) return [];
  const times = [...listed.values()].flatMap((file) => (isOf(file, own) ? Date.parse(file.uploaded ?? "") : []));
  const began = Math.min(...times.filter((time) => !Number.isNaN(time)));
  if (!(now - began > OPEN_DAYS * DAY)) return [];
  const since = new Date(began).toISOString().slice(0, 10);
  return [problem("SW-INDEX-CLOSED", `${version} began on ${since}, and lacks ${missing.join(", ")}`)];
}

/** What is said where the project would take more room than PyPI gives unasked. */
export function quotaWarnings(uploads: readonly PlannedUpload[], listed: IndexFiles): string[] {
  const there = [...listed.values()].reduce((sum, { size = 0 }) => sum + size, 0);
  const coming = uploads.reduce((sum, { file, state }) => sum + (state === "new" ? file.size : 0), 0);
  if (there + coming <= PROJECT_BYTES) return [];
  const gibibytes = ((there + coming) / 1024 ** 3).toFixed(1);
  return [`the project would have ${gibibytes} GiB there: PyPI gives 10 GiB unless it was asked for more`];
}

function isOf({ name }: IndexFile, version: Version): boolean {
  const found = parseWheelFilename(name) ?? parseSdistFilename(name);
  return found !== undefined && compareVersions(found.version, version) === 0;
}
