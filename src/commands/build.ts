import path from "node:path";
import { type BuildRequest, buildJob, ownedBy } from "../build/build.ts";
import { type Built, recordBeside, recordOf } from "../build/built.ts";
import { type Machine, type MachineAsFound, withOwnTemporary } from "../build/machine.ts";
import { readPaths } from "../check/check.ts";
import { configOf } from "../config/config.ts";
import { readPyproject } from "../config/pyproject.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { readGit } from "../project/git.ts";
import { recordSummary, recordText } from "../report/run-text.ts";
import { errorsText } from "../report/terminal.ts";
import { distributionProblems } from "./check.ts";
import { jsonBytes, PLAN, RECORD, readDocument, USUAL_FOLDER } from "./document-file.ts";
import { gateProblems, gateRequest, passTreeGates, tryWheelGates } from "./gates.ts";
import type { NotedProblem, Outcome } from "./outcome.ts";
import { beginFolder, recordedNames, refuseForeignDocuments } from "./own-files.ts";
import { type PlanFile, planFile, readPlan } from "./plan-file.ts";
import { planProject, refuseRefused } from "./planned.ts";
import { repeated, repeatProblems, together } from "./repeat.ts";
import { smokeProblems, tryFiles } from "./smoke.ts";

export interface BuildOptions {
  readonly dir: string;
  /** A job of the plan, or `all`. */
  readonly job: string;
  /** plan.json; without it the one in `out` or in the usual folder, and where there is none the project is planned anew. */
  readonly plan?: string;
  readonly sdist?: string;
  readonly python?: string;
  /** The job's folder; nothing is left behind when it is absent. */
  readonly out?: string;
}

/** Builds what one job of the plan owns, checks it, and records it. Exit code 1 when a file has an error. */
export async function build(options: BuildOptions, machine: MachineAsFound): Promise<Outcome> {
  return withOwnTemporary(machine, (own) => own.files.withTemporaryFolder((work) => buildIn(work, options, own)));
}

async function buildIn(work: string, options: BuildOptions, machine: Machine): Promise<Outcome> {
  const { dir, job, sdist, python, out } = options;
  const { files, progress } = machine;
  const planned = await planToBuild(options, machine);
  refuseRefused(planned.plan);
  await refuseOtherCommit(planned.plan, dir, machine);
  if (out !== undefined) await refuseForeignDocuments([path.join(out, PLAN), path.join(out, RECORD)], files);
  const config = configOf(await readPyproject(dir, { files }));
  const gating = gateRequest({ plan: planned.plan, config, dir, mode: "release", python });
  const ownsSdist = ownedBy(planned.plan, job).some(({ kind }) => kind === "sdist");
  const before = ownsSdist ? await passTreeGates(gating, machine) : [];
  progress.stage("build", `${planned.plan.project.name} ${planned.plan.version.pep440}, job ${job}`);
  const request: BuildRequest = {
    plan: planned.plan,
    job,
    dir,
    out: work,
    mode: "release",
    wheelsFrom: config.from,
    pass: config.environment,
    timeoutSeconds: config.timeoutSeconds,
    normalise: config.reproducible === "normalise",
    ...(sdist && { sdist }),
    ...(python && { python }),
  };
  const built = await buildJob(request, machine);
  const { record: checked, distributions } = await checkBuilt(built, planned.digest, files);
  progress.stage("smoke", "what was built, in fresh environments");
  const [smoke, reproducible] = await together(
    tryFiles(built, distributions, { plan: planned.plan, choice: config.smoke }, machine),
    repeated(request, built, config, machine),
  );
  const after = await tryWheelGates(gating, built, distributions, machine);
  const record = { ...checked, gates: [...before, ...after.results], smoke, reproducible };
  if (out !== undefined) await placeJob({ out, planned, built, record }, files);
  return outcomeOf(record, distributions, [...gateProblems(after), ...repeatProblems(reproducible, config)]);
}

interface FinishedJob {
  readonly out: string;
  readonly planned: PlanFile;
  readonly built: Built;
  readonly record: BuildRecord;
}

/** The job's files appear together: a build that was stopped leaves nothing that could be taken for one. */
async function placeJob({ out, planned, built, record }: FinishedJob, files: Files): Promise<void> {
  await clearOthers(out, planned.digest, files);
  await beginFolder(out, files);
  for (const { name, path: made } of built.files) await files.move(made, path.join(out, "dist", name));
  await files.write(path.join(out, PLAN), planned.bytes);
  const shared = recordBeside(record, await earlierRecord(path.join(out, RECORD), files));
  await files.write(path.join(out, RECORD), jsonBytes(shared));
}

async function earlierRecord(file: string, files: Files): Promise<BuildRecord | undefined> {
  const bytes = await files.read(file);
  if (bytes === undefined) return undefined;
  const { buildRecordSchema } = await import("../documents/build-record.ts");
  return readDocument(buildRecordSchema, bytes, file);
}

/** What was built, as its checks and its record see it. */
export async function checkBuilt(
  built: Built,
  planDigest: string,
  files: Files,
): Promise<{ record: BuildRecord; distributions: readonly Distribution[] }> {
  const distributions = await readPaths(
    built.files.map((file) => file.path),
    { files },
  );
  return { record: recordOf(built, distributions, planDigest), distributions };
}

async function planToBuild({ dir, plan, out = USUAL_FOLDER }: BuildOptions, machine: Machine): Promise<PlanFile> {
  if (plan !== undefined) return readPlan(plan, machine.files);
  for (const folder of new Set([out, USUAL_FOLDER])) {
    const made = path.join(folder, PLAN);
    const found = (await machine.files.kind(made)) === "file" ? await readPlan(made, machine.files) : undefined;
    // What a rehearsal left in the folder is no release's plan.
    if (found !== undefined && found.plan.rehearsal !== true) return found;
  }
  const { plan: made } = await planProject({ dir, purpose: "release" }, machine);
  return planFile(made);
}

/** The plan is of one commit: what is checked out is what would be thought to be released. */
async function refuseOtherCommit({ source }: Plan, dir: string, { files, processes, runner }: Machine): Promise<void> {
  const { commit } = await readGit(dir, { files, processes }, runner.environment);
  if (commit !== source.commit) {
    throw new ShipwheelError("SW-PLAN-STALE", `it is of ${source.commit.slice(0, 12)}, HEAD is ${commit.slice(0, 12)}`);
  }
}

/** What another plan left in the job's folder would be taken for ours. */
async function clearOthers(out: string, planDigest: string, files: Files): Promise<void> {
  const before = await files.readText(path.join(out, RECORD));
  if (before === undefined || before.includes(planDigest)) return;
  for (const name of await recordedNames(out, files)) await files.remove(path.join(out, "dist", path.basename(name)));
  await files.remove(path.join(out, RECORD));
}

function outcomeOf(
  record: BuildRecord,
  distributions: readonly Distribution[],
  others: readonly NotedProblem[],
): Outcome {
  const problems = [...distributionProblems(distributions), ...smokeProblems(record.smoke), ...others];
  return {
    document: record,
    text: [recordText(record), errorsText(problems)].filter(Boolean).join("\n"),
    exitCode: problems.some(({ severity }) => severity === "error") ? 1 : 0,
    outputs: {},
    summary: () => recordSummary(record),
    problems,
  };
}
