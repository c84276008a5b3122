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
  uploads: readonly (Pick<PlannedUpload, "state"> & { readonly file: { readonly name: string } })[],
  version: string,
  listed: IndexFiles,
  now: number,
): CodedProblem[] {
  const missing = uploads.filter(({ state }) => state === "new").map(({ file }) => file.name);
  const began = beginning(version, listed);
  if (began === undefined || missing.length === 0 || now - began <= OPEN_DAYS * DAY) return [];
  return [problem("SW-INDEX-CLOSED", `${version} began on ${dayOf(began)}, and lacks ${missing.join(", ")}`)];
}

/** The last day, `2026-11-24`, on which PyPI takes files for `version`; `undefined` where the index does not tell when files came. */
export function closingDay(version: string, listed: IndexFiles): string | undefined {
  const began = beginning(version, listed);
  return began === undefined ? undefined : dayOf(began + OPEN_DAYS * DAY);
}

function beginning(version: string, listed: IndexFiles): number | undefined {
  const own = parseVersion(version);
  if (own === undefined) return undefined;
  const times = [...listed.values()].flatMap((file) => (isOf(file, own) ? Date.parse(file.uploaded ?? "") : []));
  const began = Math.min(...times.filter((time) => !Number.isNaN(time)));
  return Number.isFinite(began) ? began : undefined;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
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
