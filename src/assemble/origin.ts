import type { BuildRecord } from "../documents/build-record.ts";
import type { Difference } from "./difference.ts";
import type { ReleasedFile } from "./released-file.ts";

export interface OriginDifferences {
  readonly missing: readonly Difference[];
  readonly extra: readonly Difference[];
  readonly mismatched: readonly Difference[];
}

/** An sdist that wheels are made from. */
type Source = Pick<ReleasedFile, "name" | "sha256">;

/**
 * Holds the jobs' own records against the files that arrived.
 *
 * Every job must have had this plan (`planDigest`: hex sha256 of plan.json), every file be one that a job recorded, with those bytes, and every
 * wheel that was made from an sdist come out of this release's. Without records there is nothing to hold, and no difference.
 *
 * `elsewhere` is the sdist of a release that the wheels are added to: all of them come out of that.
 */
export function heldAgainstRecords(
  files: readonly ReleasedFile[],
  records: readonly BuildRecord[],
  planDigest: string,
  elsewhere?: Source,
): OriginDifferences {
  const sdist = elsewhere ?? files.find(({ kind }) => kind === "sdist");
  const arrived = new Map(files.map((file) => [file.name, file]));
  const recorded = new Set(records.flatMap((record) => record.files.map(({ name }) => name)));
  const listed = records.flatMap((record) => record.files.map((file) => ({ ...file, job: record.job })));
  return {
    missing: listed
      .filter(({ name }) => !arrived.has(name))
      .map(({ name, job }) => ({ name, because: `the job ${job} made it, and it did not arrive` })),
    extra: files
      .filter(({ name }) => records.length > 0 && !recorded.has(name))
      .map(({ name }) => ({ name, because: "no job's record lists it" })),
    mismatched: [
      ...listed.flatMap(({ name, job, sha256 }) => changedSince(arrived.get(name), job, sha256)),
      ...records.flatMap((record) => [
        ...anotherPlan(record, planDigest),
        ...anotherSource(record, sdist, elsewhere !== undefined),
      ]),
    ],
  };
}

function changedSince(file: ReleasedFile | undefined, job: string, sha256: string): Difference[] {
  if (file === undefined || file.sha256 === sha256) return [];
  return [
    { name: file.name, because: `the job ${job} made other bytes: sha256 ${sha256}, this file has ${file.sha256}` },
  ];
}

function anotherPlan({ job, plan }: BuildRecord, planDigest: string): Difference[] {
  if (plan === planDigest) return [];
  return [{ name: job, because: `the job was given another plan: sha256 ${plan}, this plan.json has ${planDigest}` }];
}

/** Wheels made from the tree are the project's own wish, and no sdist can be held against them. */
function anotherSource({ job, from, files }: BuildRecord, sdist: Source | undefined, isAdded: boolean): Difference[] {
  if (sdist === undefined || from.sha256 === sdist.sha256 || (from.kind === "tree" && !isAdded)) return [];
  const wheels = files.filter(({ name }) => name.endsWith(".whl"));
  return wheels.map(({ name }) => ({
    name,
    because: `the job ${job} made it from ${from.name} (sha256 ${from.sha256}), this release has ${sdist.name} (sha256 ${sdist.sha256})`,
  }));
}
