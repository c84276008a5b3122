import path from "node:path";
import { jobProblems } from "../assemble/job-contract.ts";
import { attemptJob, type BuildRequest, ownedBy } from "../build/build.ts";
import type { Built } from "../build/built.ts";
import type { GateRequest } from "../build/gates.ts";
import { type Machine, type MachineAsFound, withOwnTemporary } from "../build/machine.ts";
import { type Ignored, ignoredCodes } from "../check/ignored.ts";
import { type Config, configOf } from "../config/config.ts";
import { readPyproject } from "../config/pyproject.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Expected, Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { readGit } from "../project/git.ts";
import { refuseCredentials } from "../project/git-credentials.ts";
import type { Wire } from "../publish/attempts.ts";
import { recordSummary, recordText } from "../report/run-text.ts";
import { errorsText } from "../report/terminal.ts";
import { sdistToAddTo } from "./addition.ts";
import { distributionProblems } from "./check.ts";
import { checkBuilt } from "./checked-build.ts";
import { PLAN, RECORD, USUAL_FOLDER } from "./document-file.ts";
import { embedding } from "./embedded-sbom.ts";
import { gateProblems, gateRequest, passTreeGates, tryWheelGates } from "./gates.ts";
import { tryGit } from "./git-install.ts";
import { placeJob, placeUntried, recordIn } from "./job-folder.ts";
import { type KeptFile, type KeptFiles, keptFiles } from "./kept-files.ts";
import type { NotedProblem, Outcome } from "./outcome.ts";
import { refuseForeignDocuments } from "./own-files.ts";
import { type PlanFile, planFile, readPlan } from "./plan-file.ts";
import { planProject, refuseRefused } from "./planned.ts";
import { repeated, repeatProblems, together } from "./repeat.ts";
import { type CachingWorld, withRunCache } from "./run-cache.ts";
import { smokeProblems, tryFiles } from "./tried-files.ts";

export interface BuildOptions {
  readonly dir: string;
  /** A job of the plan, or `all`. */
  readonly job: string;
  /** plan.json; without it the one in `out` or in the usual folder, and where there is none the project is planned anew. */
  readonly plan?: string;
  readonly sdist?: string;
  readonly python?: string;
  /** Whether Linux wheels are made in containers; they are unless told. */
  readonly containers?: boolean;
  /** The job's folder; nothing is left behind when it is absent. */
  readonly out?: string;
}

/** Builds what one job of the plan owns, checks it, and records it. Exit code 1 when a file has an error. */
export async function build(options: BuildOptions, machine: MachineAsFound & CachingWorld & Wire): Promise<Outcome> {
  return withOwnTemporary(machine, (own) =>
    withRunCache({ command: "build", ...options }, own, () =>
      own.files.withTemporaryFolder((work) => buildIn(work, options, own)),
    ),
  );
}

async function buildIn(work: string, options: BuildOptions, machine: Machine & Wire): Promise<Outcome> {
  const { dir, out } = options;
  const { files, processes, runner } = machine;
  const planned = await planToBuild(options, machine);
  refuseRefused(planned.plan);
  await refuseOtherCommit(planned.plan, dir, machine);
  await refuseCredentials({ dir, files, processes, environment: runner.environment });
  if (out !== undefined) await refuseForeignDocuments([path.join(out, PLAN), path.join(out, RECORD)], files);
  const config = configFor(planned.plan, configOf(await readPyproject(dir, { files })));
  const owned = ownedBy(planned.plan, options.job);
  const sdist = await sdistToAddTo(
    planned.plan,
    { given: options.sdist, folder: path.join(work, "added-to") },
    machine,
  );
  const job: Job = {
    work,
    options: { ...options, ...(sdist !== undefined && { sdist }) },
    planned,
    config,
    ignored: ignoredCodes(config.ignore),
    owned,
    kept: await keptOf(options, planned, owned, config, files),
    embed: embedding(planned.plan, config, files),
  };
  return isDone(job) ? tellKept(job, job.kept, machine) : buildMissing(job, machine);
}

/** What is added to a release is made from its sdist, whatever is usual. */
function configFor({ addition }: Plan, config: Config): Config {
  return addition === undefined ? config : { ...config, from: "sdist" };
}

/** Is every file there, and tried? */
function isDone(job: Job): job is Job & { readonly kept: KeptFiles } {
  return job.kept !== undefined && expectedOf(job.kept.tried).length === job.owned.length;
}

function expectedOf(kept: readonly KeptFile[]): readonly Expected[] {
  return [...new Set(kept.flatMap(({ expected }) => expected))];
}

/** What is built, and what an earlier run has built of it. */
interface Job {
  readonly work: string;
  readonly options: BuildOptions;
  readonly planned: PlanFile;
  readonly config: Config;
  readonly ignored: Ignored;
  readonly owned: readonly Expected[];
  readonly kept: KeptFiles | undefined;
  /** What wheels get beside their own members. */
  readonly embed: Pick<BuildRequest, "embed">;
}

async function keptOf(
  { out, sdist }: BuildOptions,
  { plan, digest }: PlanFile,
  owned: readonly Expected[],
  { from }: Config,
  files: Files,
): Promise<KeptFiles | undefined> {
  if (out === undefined) return undefined;
  const others = plan.expected.filter((each) => !owned.includes(each));
  const wanted = { out, owned, others, planDigest: digest, wheelsFrom: from, ...(sdist && { sdist }) };
  return keptFiles(wanted, await recordIn(out, files), files);
}

function tellKept({ options, planned, config, owned }: Job, kept: KeptFiles, { progress }: Machine): Outcome {
  const { record } = kept;
  const distributions = kept.tried.map(({ distribution }) => distribution);
  const there = `every file is in ${options.out} already, as its record has it; remove it to build anew`;
  progress.stage("build", `job ${options.job}: ${there}`);
  const differing = repeatProblems(record.reproducible, config);
  return outcomeOf(record, distributions, [...contractProblems(distributions, owned, planned), ...differing]);
}

async function buildMissing(job: Job, machine: Machine): Promise<Outcome> {
  const { options, planned, config, owned, kept } = job;
  const { plan } = planned;
  const { progress } = machine;
  const gating = gateRequest({ plan, config, dir: options.dir, mode: "release", python: options.python });
  const before = owned.some(({ kind }) => kind === "sdist") ? await passTreeGates(gating, machine) : [];
  progress.stage("build", `${plan.project.name} ${plan.version.pep440}, job ${options.job}`);
  for (const { made } of kept?.tried ?? []) progress.step(`${made.name} is there already, as its record has it`);
  for (const { made } of kept?.untried ?? []) progress.step(`${made.name} is there already, and was not tried yet`);
  const untried = kept?.untried ?? [];
  const attempt = await attemptJob(requestOf(job, [...(kept?.tried ?? []), ...untried]), machine);
  const built = { ...attempt.built, files: [...untried.map(({ made }) => made), ...attempt.built.files] };
  try {
    if (attempt.failure !== undefined) throw attempt.failure;
    return await tryBuilt(job, built, { gating, before }, machine);
  } catch (error) {
    await keepUntried(job, built, machine);
    throw error;
  }
}

interface Gated {
  readonly gating: GateRequest;
  /** What the gates said before the build. */
  readonly before: BuildRecord["gates"];
}

async function tryBuilt(job: Job, built: Built, { gating, before }: Gated, machine: Machine): Promise<Outcome> {
  const { options, planned, config, ignored, owned, kept } = job;
  const { plan, digest: planDigest } = planned;
  const {
    record: checked,
    distributions,
    warnings,
  } = await checkBuilt(built, { plan, planDigest, dir: options.dir, ignored }, machine);
  machine.progress.stage("smoke", "what was built, in fresh environments");
  const order = { plan, dir: options.dir, choice: config.smoke, pass: config.environment };
  const [smoked, reproducible] = await together(
    tryFiles(built, distributions, order, machine),
    repeated(requestOf(job, kept?.tried ?? []), built, config, machine),
  );
  const git = await tryGit(built, order, machine);
  const smoke = [...smoked, ...git.smoke];
  const after = await tryWheelGates(gating, built, distributions, machine);
  const record = { ...checked, gates: [...before, ...after.results], smoke, reproducible };
  const { out } = options;
  const shared = out === undefined ? record : await placeJob({ out, planned, built, record, kept }, machine.files);
  const tried = (kept?.tried ?? []).map(({ distribution }) => distribution);
  const all = [...tried, ...distributions];
  const problems = [...contractProblems(all, owned, planned), ...gateProblems(after), ...warnings, ...git.problems];
  const told = tried.length > 0 ? shared : record;
  return outcomeOf(told, all, [...problems, ...repeatProblems(reproducible, config)]);
}

/** What was finished before the job ended is there when it is run again. */
async function keepUntried(
  { options, planned, ignored, owned, kept }: Job,
  built: Built,
  machine: Machine,
): Promise<void> {
  const { out } = options;
  if (out === undefined) return;
  const { files, progress } = machine;
  try {
    const names = await placeUntried({ out, planned, built, ignored, owned, kept }, files);
    if (names.length > 0) progress.step(`kept in ${out}, for the next run: ${names.join(", ")}`);
  } catch (error) {
    // Why the job ended matters more.
    progress.step(`warning: what was finished could not be kept: ${error instanceof Error ? error.message : error}`);
  }
}

/** `there` need not be built. The sdist that is there is the one to make wheels from, unless it is to be built. */
function requestOf(
  { work, options, planned, config, owned, kept, embed }: Job,
  there: readonly KeptFile[],
): BuildRequest {
  const { dir, job, python, containers } = options;
  const has = expectedOf(there);
  const makesSdist = owned.some((each) => each.kind === "sdist" && !has.includes(each));
  const sdist = options.sdist ?? (makesSdist ? undefined : kept?.sdist?.path);
  return {
    plan: planned.plan,
    job,
    dir,
    out: work,
    mode: "release",
    wheelsFrom: config.from,
    pass: config.environment,
    timeoutSeconds: config.timeoutSeconds,
    normalise: config.reproducible === "normalise",
    ...embed,
    has,
    ...(containers !== undefined && { containers }),
    ...(sdist && { sdist }),
    ...(python && { python }),
  };
}

function contractProblems(
  distributions: readonly Distribution[],
  owned: readonly Expected[],
  { plan }: PlanFile,
): readonly NotedProblem[] {
  return jobProblems(distributions, owned, plan).map((each) => ({ severity: "error", ...each }));
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
