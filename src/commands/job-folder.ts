import path from "node:path";
import { type Built, recordBeside } from "../build/built.ts";
import type { BuildRecord } from "../documents/build-record.ts";
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
 * The files appear together: a build that was stopped leaves nothing that could be taken for one.
 */
export async function placeJob({ out, planned, built, record, kept }: FinishedJob, files: Files): Promise<BuildRecord> {
  await clearOthers(out, planned.digest, files);
  await beginFolder(out, files);
  for (const { name, path: made } of built.files) await files.move(made, path.join(out, "dist", name));
  await files.write(path.join(out, PLAN), planned.bytes);
  const names = (kept?.distributions ?? []).map(({ name }) => name);
  const shared = recordBeside(record, await recordIn(out, files), names);
  await files.write(path.join(out, RECORD), jsonBytes(shared));
  return shared;
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
