import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import { parsePlatformTag } from "../python/platform-tag.ts";
import type { Made } from "./made.ts";
import type { NotBuilt } from "./target.ts";
import type { Tools } from "./tools.ts";

/** What one job made, whole and in its place. */
export interface Built {
  readonly job: string;
  /** What the wheels were made from, or the sdist where there are none. */
  readonly from: BuildRecord["from"];
  readonly files: readonly Made[];
  readonly notBuilt: readonly NotBuilt[];
  readonly tools: BuildRecord["tools"];
  readonly timings: BuildRecord["timings"];
  /** What the sdist was built with, and the newest wheel: it installs them back. */
  readonly toolchain: Tools;
  /** What each wheel was built with, by the wheel's name: it runs there. */
  readonly toolchains: ReadonlyMap<string, Tools>;
}

/** The document about a job: what was built, the findings on it, and the digest of the plan that it was built for. */
export function recordOf(
  built: Built,
  distributions: readonly Distribution[],
  planDigest: string,
  smoke: BuildRecord["smoke"] = [],
): BuildRecord {
  const judged = new Map(distributions.map((each) => [each.name, judgementOf(each)]));
  return {
    schema: "shipwheel/build-record/1",
    plan: planDigest,
    job: built.job,
    from: built.from,
    files: built.files.map(({ name, size, sha256 }) => ({
      name,
      size,
      sha256,
      ...(judged.get(name) ?? { findings: [] }),
    })),
    tools: built.tools,
    gates: [],
    smoke,
    reproducible: null,
    timings: built.timings,
    notBuilt: built.notBuilt,
  };
}

function judgementOf({ findings, ignored, skipped, filename }: Distribution) {
  const floor = oldestFloor(filename?.tags ?? []);
  return { findings, ...(floor && { floor }), ...(ignored && { ignored }), ...(skipped && { skipped }) };
}

/** A wheel may have several tags for one machine: the oldest system of them runs it. */
function oldestFloor(tags: readonly string[]): string | undefined {
  const floors = tags.flatMap((text) => {
    const platform = text.split("-").at(-1) ?? "";
    return parsePlatformTag(platform)?.floor ?? [];
  });
  const [oldest] = floors.sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
  return oldest;
}

/**
 * The record of a folder that several jobs of one plan write to: what `earlier` made and `record` did not make anew stays.
 *
 * The other way, an earlier job's files would lie there unrecorded, and no release would take them. Of the same job only those stay that are
 * `kept`, by their names.
 */
export function recordBeside(
  record: BuildRecord,
  earlier: BuildRecord | undefined,
  kept: readonly string[] = [],
): BuildRecord {
  if (earlier === undefined || earlier.plan !== record.plan) return record;
  if (earlier.job === record.job && kept.length === 0) return record;
  const made = new Set(record.files.map(({ name }) => name));
  const used = new Set(record.tools.map(({ name }) => name));
  return {
    ...record,
    job: [...new Set([...earlier.job.split(", "), record.job])].join(", "),
    from: record.from.kind === "sdist" ? record.from : earlier.from,
    files: [...earlier.files.filter(({ name }) => !made.has(name)), ...record.files],
    tools: [...earlier.tools.filter(({ name }) => !used.has(name)), ...record.tools],
    gates: [...earlier.gates, ...record.gates],
    smoke: [...earlier.smoke, ...record.smoke],
    reproducible: reproducibleOf(earlier.reproducible, record.reproducible),
    timings: [...earlier.timings, ...record.timings],
    notBuilt: [...(earlier.notBuilt ?? []), ...(record.notBuilt ?? [])],
  };
}

/** Of two jobs; one that was not repeated says nothing about the other. */
function reproducibleOf(
  earlier: BuildRecord["reproducible"],
  later: BuildRecord["reproducible"],
): BuildRecord["reproducible"] {
  if (earlier === null || later === null) return later ?? earlier;
  const causes = [...new Set([earlier.cause, later.cause].flatMap((cause) => cause ?? []))];
  return {
    verdict: earlier.verdict === "identical" ? later.verdict : "different",
    ...(causes.length > 0 && { cause: causes.join("; ") }),
    files: [...(earlier.files ?? []), ...(later.files ?? [])],
  };
}

/** One record of all jobs, for the folder that their files share; `undefined` where there are none. */
export function sharedRecord(records: readonly BuildRecord[]): BuildRecord | undefined {
  return records.reduce<BuildRecord | undefined>((shared, record) => recordBeside(record, shared), undefined);
}
