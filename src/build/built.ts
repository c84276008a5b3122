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
 * The other way, an earlier job's files would lie there unrecorded, and no release would take them. `stays` are the names of the earlier
 * files that are still there; where nothing is said all are, unless the same job was run again.
 */
export function recordBeside(
  record: BuildRecord,
  earlier: BuildRecord | undefined,
  stays?: ReadonlySet<string>,
): BuildRecord {
  if (earlier === undefined || earlier.plan !== record.plan) return record;
  const files = earlier.files.filter(({ name }) => isKept(name, record, stays));
  if (files.length === 0 || (stays === undefined && earlier.job === record.job)) return record;
  const used = new Set(record.tools.map(({ name }) => name));
  const wheels = new Set(record.timings.flatMap(({ identifier }) => identifier ?? []));
  return {
    ...record,
    job: [...new Set([...earlier.job.split(", "), record.job])].join(", "),
    from: record.from.kind === "sdist" ? record.from : earlier.from,
    files: [...files, ...record.files],
    tools: [...earlier.tools.filter(({ name }) => !used.has(name)), ...record.tools],
    gates: [...triedStill(earlier.gates, record.gates, files), ...record.gates],
    smoke: [...triedStill(earlier.smoke, record.smoke, files), ...record.smoke],
    reproducible: reproducibleOf(earlier.reproducible, record.reproducible, files),
    timings: [...earlier.timings.filter(({ identifier = "" }) => !wheels.has(identifier)), ...record.timings],
    ...machinesOf(earlier, record),
    ...(earlier.lock && { lock: record.lock ?? earlier.lock }),
    notBuilt: [...(earlier.notBuilt ?? []), ...(record.notBuilt ?? [])],
  };
}

/** Those of both, each once. */
function machinesOf(...records: readonly BuildRecord[]): Pick<BuildRecord, "machines"> {
  const machines = records.flatMap((record) => record.machines ?? []);
  const different = new Map(machines.map((each) => [JSON.stringify(each), each]));
  return different.size === 0 ? {} : { machines: [...different.values()] };
}

function isKept(name: string, record: BuildRecord, stays: ReadonlySet<string> | undefined): boolean {
  return (stays?.has(name) ?? true) && !record.files.some((made) => made.name === name);
}

interface Try {
  readonly name?: string;
  readonly python?: string;
  /** What was tried; the tree where there is none. */
  readonly file?: string;
}

/** What was said of the `files`, and of the tree where it was not tried again. */
function triedStill<T extends Try>(
  earlier: readonly T[],
  later: readonly T[],
  files: BuildRecord["files"],
): readonly T[] {
  const names = new Set(files.map(({ name }) => name));
  const again = new Set(later.filter(({ file }) => file === undefined).map(keyOf));
  return earlier.filter((one) => (one.file === undefined ? !again.has(keyOf(one)) : names.has(one.file)));
}

function keyOf({ name, python }: Try): string {
  return `${name} ${python}`;
}

/** Of two jobs; one that was not repeated says nothing about the other. `files` are those of the earlier that stay. */
function reproducibleOf(
  earlier: BuildRecord["reproducible"],
  later: BuildRecord["reproducible"],
  files: BuildRecord["files"],
): BuildRecord["reproducible"] {
  if (earlier === null) return later;
  const names = new Set(files.map(({ name }) => name));
  const told = earlier.files?.filter(({ name }) => names.has(name));
  if (told?.length === 0) return later;
  const isSame = told?.every(({ verdict }) => verdict === "identical") ?? earlier.verdict === "identical";
  const causes = [...new Set([isSame ? undefined : earlier.cause, later?.cause].flatMap((cause) => cause ?? []))];
  return {
    verdict: isSame && later?.verdict !== "different" ? "identical" : "different",
    ...((earlier.required ?? later?.required) && { required: true }),
    ...(causes.length > 0 && { cause: causes.join("; ") }),
    files: [...(told ?? []), ...(later?.files ?? [])],
  };
}

/** One record of all jobs, for the folder that their files share; `undefined` where there are none. */
export function sharedRecord(records: readonly BuildRecord[]): BuildRecord | undefined {
  return records.reduce<BuildRecord | undefined>((shared, record) => recordBeside(record, shared), undefined);
}
