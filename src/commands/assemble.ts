import path from "node:path";
import { brokenContract } from "../assemble/contract.ts";
import { jobFailures } from "../assemble/job-failures.ts";
import { withRecordedJudgement } from "../assemble/recorded-judgement.ts";
import { type Assembled, assembleRelease, type ReleaseParts } from "../assemble/release.ts";
import { sharedRecord } from "../build/built.ts";
import { readPaths } from "../check/check.ts";
import { expandPaths } from "../check/expanded.ts";
import { type Ignored, ignoredCodes, withoutIgnored } from "../check/ignored.ts";
import { withoutRendering } from "../check/rendered.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Hashing } from "../ports/hashing.ts";
import type { Progress } from "../ports/progress.ts";
import { renderReport } from "../report/html.ts";
import { manifestSummary } from "../report/summary.ts";
import { manifestText, problemText } from "../report/terminal.ts";
import { VERSION } from "../version.ts";
import { writeBundle } from "./bundle-folder.ts";
import { distributionProblems } from "./check.ts";
import { jsonBytes, PLAN, RECORD, REPORT, readDocument } from "./document-file.ts";
import { fileErrors } from "./file-errors.ts";
import type { Outcome } from "./outcome.ts";
import { type PlanFile, readPlan } from "./plan-file.ts";
import { planOutputs } from "./plan-outputs.ts";
import { projectConfig } from "./project-config.ts";

export interface AssembleOptions {
  /** Jobs' folders, or folders of distributions. */
  readonly dirs: readonly string[];
  /** plan.json; without it the one in the first folder that has one. */
  readonly plan?: string;
  /** The folder whose pyproject.toml says what is ignored; it need not have one. What the jobs ignored is ignored anyway. */
  readonly project: string;
  /** Does not unpack members to compare them with RECORD. */
  readonly trustsRecord?: boolean;
  /** The bundle's folder; nothing is written when it is absent. */
  readonly out?: string;
}

interface AssembleWorld {
  readonly files: Files;
  readonly progress: Progress;
  /** Digests are computed on this thread without. */
  readonly hashing?: Hashing;
}

/** Merges what the jobs built, holds it against the plan, and writes the bundle. Throws SW-FILES-REFUSED, SW-JOB-FAILED, SW-CONTRACT-BROKEN. */
export async function assemble(options: AssembleOptions, world: AssembleWorld): Promise<Outcome> {
  const { dirs, plan: planPath, project, out, trustsRecord = false } = options;
  const { files, progress } = world;
  progress.stage("assemble", dirs.join(", "));
  const plan = await planOf(dirs, planPath, files);
  const records = await recordsOf(dirs, files);
  const config = await projectConfig(project, files);
  const ignored = ignoredCodes(config?.ignore ?? []);
  const distributions = await releasedFiles(dirs, { records, ignored, trustsRecord }, world);
  const assembled = assembleSound({
    ...(plan && { plan: { document: plan.plan, bytes: plan.bytes } }),
    records,
    distributions,
    rehearsal: false,
    ...(config && { sbom: config.sbom }),
    toolVersion: VERSION,
  });
  const { manifest } = assembled;
  if (out !== undefined) {
    await writeBundle(out, assembled, distributions, files);
    await placeRecord(out, records, files);
    await files.write(path.join(out, REPORT), renderReport({ manifest, records, ...(plan && { plan: plan.plan }) }));
  }
  return {
    document: manifest,
    text: [manifestText(manifest), ...assembled.warnings.map(warningText)].join("\n\n"),
    exitCode: 0,
    outputs: {
      ...(plan && planOutputs(plan.plan)),
      version: manifest.project.version,
      "manifest-digest": assembled.digest,
      hashes: hashesOf(assembled),
      ...(out !== undefined && { bundle: out }),
    },
    summary: () => `${manifestSummary(manifest)}\n\n\`manifest-digest\`: \`${assembled.digest}\``,
    problems: [
      ...distributionProblems(distributions),
      ...assembled.warnings.map((each) => ({ ...each, severity: "warning" as const })),
    ],
  };
}

interface Known {
  readonly records: readonly BuildRecord[];
  readonly ignored: Ignored;
  readonly trustsRecord: boolean;
}

/** The distributions in the folders, judged by what is in them and by what the jobs and the configuration say of them. */
async function releasedFiles(dirs: readonly string[], { records, ignored, trustsRecord }: Known, world: AssembleWorld) {
  const { files } = world;
  const paths = await expandPaths(await distributionFolders(dirs, files), { files });
  const read = await readPaths(paths, { ...world, trustsRecord });
  const recorded = new Set(records.flatMap((record) => record.files.map(({ sha256 }) => sha256)));
  const judged = read.map((file) => (recorded.has(file.sha256) ? file : withoutRendering(file)));
  return withRecordedJudgement(judged, records).map((file) => withoutIgnored(file, ignored));
}

/** What was built how goes with the bundle, though no manifest lists it: the receipt takes the durations from it. */
async function placeRecord(out: string, records: readonly BuildRecord[], files: Files): Promise<void> {
  const record = sharedRecord(records);
  const file = path.join(out, RECORD);
  // One of an earlier release would be taken for this one's.
  if (record === undefined) await files.remove(file);
  else await files.write(file, jsonBytes(record));
}

/**
 * The release, if its files have no errors, its jobs went well, and it keeps the contract.
 *
 * Throws SW-FILES-REFUSED and SW-JOB-FAILED, SW-CONTRACT-BROKEN, and SW-LICENSE-DENIED. What failed in a rehearsal is told at its end.
 */
export function assembleSound(parts: ReleaseParts): Assembled {
  const failures = parts.rehearsal ? [] : parts.records.flatMap(jobFailures);
  const [first, ...others] = [...fileErrors(parts.distributions), ...failures];
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
  const assembled = assembleRelease(parts);
  const { contract, rehearsal } = assembled.manifest;
  const broken = contract === null ? undefined : brokenContract(contract, rehearsal);
  if (broken !== undefined) throw broken;
  const [denied, ...more] = assembled.denied;
  if (denied !== undefined) throw ShipwheelError.of([denied, ...more]);
  return assembled;
}

function warningText(warning: Assembled["warnings"][number]): string {
  return problemText({ ...warning, severity: "warning" });
}

/** What SLSA generators take: sha256sum's lines in base64. */
function hashesOf({ written }: Assembled): string {
  const checksums = written.find((file) => file.path === "SHA256SUMS");
  return Buffer.from(checksums?.bytes ?? []).toString("base64");
}

async function planOf(dirs: readonly string[], given: string | undefined, files: Files): Promise<PlanFile | undefined> {
  if (given !== undefined) return readPlan(given, files);
  for (const dir of dirs) {
    const file = path.join(dir, PLAN);
    if ((await files.kind(file)) === "file") return readPlan(file, files);
  }
  return undefined;
}

async function recordsOf(dirs: readonly string[], files: Files): Promise<readonly BuildRecord[]> {
  const found = await Promise.all(
    dirs.map(async (dir) => {
      const file = path.join(dir, RECORD);
      const bytes = await files.read(file);
      if (bytes === undefined) return [];
      // What reads documents is loaded for those who have one.
      const { buildRecordSchema } = await import("../documents/build-record.ts");
      return [readDocument(buildRecordSchema, bytes, file)];
    }),
  );
  return found.flat();
}

/** A job's folder has its files in `dist`; any other folder is taken as it is. */
async function distributionFolders(dirs: readonly string[], files: Files): Promise<readonly string[]> {
  return Promise.all(
    dirs.map(async (dir) => {
      if ((await files.kind(dir)) !== "folder") throw new ShipwheelError("SW-FOLDER-MISSING", dir);
      const dist = path.join(dir, "dist");
      return (await files.kind(dist)) === "folder" ? dist : dir;
    }),
  );
}
