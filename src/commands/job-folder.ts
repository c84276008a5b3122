import path from "node:path";
import { answeredBy } from "../assemble/job-contract.ts";
import { type Built, recordBeside, recordOf } from "../build/built.ts";
import { readPaths } from "../check/check.ts";
import { type Ignored, withoutIgnored } from "../check/ignored.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Expected } from "../documents/plan.ts";
import type { Files } from "../ports/files.ts";
import { jsonBytes, PLAN, RECORD, readDocument } from "./document-file.ts";
import type { KeptFiles } from "./kept-files.ts";
import { beginFolder, recordedNames } from "./own-files.ts";
import type { PlanFile } from "./plan-file.ts";

interface FinishedJob {
  readonly out: string;
  readonly planned: PlanFile;
  readonly built: Built;
  readonly record: BuildRecord;
  /** What of the job was there before. */
  readonly kept: KeptFiles | undefined;
}

/**
 * Puts what a job made into its folder, beside what jobs of the same plan left there; gives the record of them all.
 *
 * Each file appears whole, and the record last: what a stop in between leaves is in no record, and is taken for nothing.
 */
export async function placeJob({ out, planned, built, record, kept }: FinishedJob, files: Files): Promise<BuildRecord> {
  await clearOthers(out, planned.digest, files);
  await beginFolder(out, files);
  for (const { path: dropped } of kept?.dropped ?? []) await files.remove(dropped);
  for (const { name, path: made } of built.files) {
    const place = path.join(out, "dist", name);
    if (made !== place) await files.move(made, place);
  }
  await files.write(path.join(out, PLAN), planned.bytes);
  const shared = recordBeside(record, await recordIn(out, files), kept?.stays);
  await files.write(path.join(out, RECORD), jsonBytes(shared));
  return shared;
}

interface EndedJob extends Omit<FinishedJob, "record"> {
  /** What the job was to make. */
  readonly owned: readonly Expected[];
  readonly ignored: Ignored;
}

/**
 * The same of what a job made before it ended: those files that are planned and have no error, recorded as untried. Gives their names.
 *
 * Starts no program: the job may have been cancelled.
 */
export async function placeUntried({ owned, ignored, ...job }: EndedJob, files: Files): Promise<readonly string[]> {
  const { planned, built } = job;
  const read = await readPaths(
    built.files.map((file) => file.path),
    { files },
  );
  const judged = read.map((file) => withoutIgnored(file, ignored));
  const sound = judged.filter(
    (file) => file.findings.every(({ severity }) => severity !== "error") && answeredBy([file], owned).length > 0,
  );
  const names = new Set(sound.map(({ name }) => name));
  if (names.size === 0) return [];
  const finished = { ...built, files: built.files.filter(({ name }) => names.has(name)) };
  const record = recordOf(finished, sound, planned.digest);
  const untried = record.files.map((file) => ({ ...file, untried: true as const }));
  await placeJob({ ...job, built: finished, record: { ...record, files: untried } }, files);
  return [...names];
}

/** The record that a job's folder has; `undefined` where there is none. Throws SW-DOCUMENT-INVALID. */
export async function recordIn(out: string, files: Files): Promise<BuildRecord | undefined> {
  const file = path.join(out, RECORD);
  const bytes = await files.read(file);
  if (bytes === undefined) return undefined;
  const { buildRecordSchema } = await import("../documents/build-record.ts");
  return readDocument(buildRecordSchema, bytes, file);
}

/** What another plan left in the job's folder would be taken for ours. */
async function clearOthers(out: string, planDigest: string, files: Files): Promise<void> {
  const before = await files.readText(path.join(out, RECORD));
  if (before === undefined || before.includes(planDigest)) return;
  for (const name of await recordedNames(out, files)) await files.remove(path.join(out, "dist", path.basename(name)));
  await files.remove(path.join(out, RECORD));
}
