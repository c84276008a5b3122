import { type Config, configOf } from "../config/config.ts";
import { readPyproject } from "../config/pyproject.ts";
import type { Plan } from "../documents/plan.ts";
import type { GitState, Project } from "../documents/project.ts";
import { isErrorCode, ShipwheelError } from "../errors.ts";
import type { BuildPlatform } from "../plan/cibuildwheel-table.ts";
import { pushedTo } from "../plan/development.ts";
import type { Durations } from "../plan/durations.ts";
import { planRelease } from "../plan/plan.ts";
import type { PlanTime } from "../plan/scm-state.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import type { Runner } from "../ports/runner.ts";
import { type GitReader, openGit, readTagsBelow } from "../project/git.ts";
import { readProject } from "../project/project.ts";
import { linksOf } from "../publish/chain.ts";
import { wheelRules } from "./wheel-rules.ts";

/** A plan that was just made, with the configuration that it was made under. */
export interface Planned {
  readonly plan: Plan;
  readonly config: Config;
}

interface PlanningWorld {
  readonly clock: Clock;
  readonly files: Files;
  readonly processes: Processes;
  readonly runner: Runner;
}

/** What is asked of a plan beside the project itself. */
export interface Asked {
  readonly dir: string;
  readonly purpose: "release" | "rehearsal";
  readonly ref?: string;
  readonly tag?: string;
  /** A platform that wheels are planned for, whether or not a release has any; but where workflows decide, what they build. */
  readonly platform?: BuildPlatform;
  /** How long wheels took before, by which the jobs are packed. */
  readonly durations?: Durations;
  /** Where tracked files differ from the commit: gives a folder that has the project as it was committed, to read it there. */
  readonly committed?: (git: GitState) => Promise<string>;
}

/** Reads the project in `dir` and its git state, and plans its release; gives the configuration too. Runs no project code. */
export async function planProject(
  { dir, committed, platform, ...asked }: Asked,
  world: PlanningWorld,
): Promise<Planned> {
  const { files, runner } = world;
  const reader = openGit(dir, world, runner.environment);
  // Git answers while the project is read.
  const lying = await readFolder(dir, files);
  const git = await readState(reader, lying.project);
  const isElsewhere = committed !== undefined && git.dirty.length > 0 && git.missing === undefined;
  const folder = isElsewhere ? await committed(git) : dir;
  const { config, project } = isElsewhere ? await readFolder(folder, files) : lying;
  const { event } = runner;
  const below = await readBelow({ ...asked, dir, project, git, config }, world);
  const wheels = await wheelRules({ dir: folder, project, git }, config, platform, world);
  const state = { ...git, ...below };
  const plan = planRelease({
    ...asked,
    project,
    git: state,
    config,
    ...wheels,
    time: timeOf(world),
    ...(event && { event }),
  });
  // What nobody could publish to is said before anything is built.
  linksOf(plan);
  return { plan, config };
}

/** Without a repository there is a plan, though no release: a version may stand in a file, or in what an archive or an sdist was given. */
async function readState(reader: GitReader, { version }: Project): Promise<GitState> {
  try {
    return await reader(version.kind === "scm" ? version.options : undefined);
  } catch (error) {
    if (!(error instanceof ShipwheelError) || error.code !== "SW-NO-REPOSITORY") throw error;
    return NO_REPOSITORY;
  }
}

interface Read extends Pick<Asked, "dir" | "purpose" | "ref" | "tag"> {
  readonly project: Project;
  readonly git: GitState;
  readonly config: Config;
}

/** The tags that a development version must not fall below; of all others nobody asks. */
async function readBelow(read: Read, world: PlanningWorld): Promise<Pick<GitState, "below">> {
  const { event, environment } = world.runner;
  const isCounted = read.project.version.kind === "scm" && read.git.nearest !== undefined;
  if (!isCounted || pushedTo({ ...read, ...(event && { event }) }) === undefined) return {};
  return { below: await readTagsBelow(read.dir, world, environment) };
}

const NO_REPOSITORY: GitState = {
  missing: "repository",
  commit: "",
  epoch: 0,
  root: ".",
  dirty: [],
  shallow: false,
  tags: [],
  commits: 0,
};

/** SOURCE_DATE_EPOCH holds seconds; what is no number is passed over, as setuptools-scm does. */
function timeOf({ clock, runner }: PlanningWorld): PlanTime {
  const now = clock.now();
  const seconds = /^\s*[+-]?\d+\s*$/.exec(runner.environment.SOURCE_DATE_EPOCH ?? "")?.[0];
  return { now, sourceDate: seconds === undefined ? now : Number(seconds) * 1000 };
}

async function readFolder(dir: string, files: Files): Promise<{ readonly config: Config; readonly project: Project }> {
  const pyproject = await readPyproject(dir, { files });
  return { config: configOf(pyproject), project: await readProject(dir, pyproject, { files }) };
}

/** Throws every refusal of the plan as one error: nothing is built of a plan that says no. */
export function refuseRefused({ refusals }: Plan): void {
  const [first, ...others] = refusals.map(({ code, ...said }) => ({
    ...said,
    code: isErrorCode(code) ? code : ("SW-PLAN-REFUSED" as const),
  }));
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
}
