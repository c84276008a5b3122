import { isPlainPublishing, type PublishingChoice } from "../config/publishing.ts";
import type { SmokeChoice } from "../config/smoke.ts";
import type { Plan, PlanJob } from "../documents/plan.ts";
import type { GitState, Problem, Project } from "../documents/project.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { formatVersion } from "../python/version.ts";
import { defaultCibuildwheel } from "./cibuildwheel-table.ts";
import { type Budget, expectedFiles, rehearsedFiles } from "./expected.ts";
import { unknownDenials } from "./license-rule.ts";
import { lintRunners } from "./runner-lint.ts";
import { runnersWith } from "./runners.ts";
import { shortList } from "./short-list.ts";
import { decideVersion, type PlanInput } from "./version.ts";
import type { WheelRules } from "./wheels.ts";

/** What a release is planned from: what decides its version, and what decides its wheels. */
export type ReleaseInput = PlanInput & Partial<WheelRules> & Partial<Pick<Budget, "durations">>;

/**
 * What a release will be, and why: the version, every file, the jobs that make them, and what stands against it.
 *
 * A plan comes back even where there is no version to be found; what forbids the release is in its `refusals`.
 * Throws SW-CIBUILDWHEEL-INVALID.
 */
export function planRelease(input: ReleaseInput): Plan {
  const { project, git, event, ref, table = defaultCibuildwheel(), environment = {}, arguments: asked = {} } = input;
  const { version, tag, source, prerelease, development, ...decided } = decideVersion(input);
  const { workflows, tables, wanted, day } = input;
  const wheelRules = {
    table,
    environment,
    arguments: asked,
    root: git.root,
    ...(workflows && { workflows }),
    ...(tables && { tables }),
    ...(wanted !== undefined && { wanted }),
    ...(day !== undefined && { day }),
  };
  const filesOf = input.purpose === "rehearsal" ? rehearsedFiles : expectedFiles;
  const { expected, excluded, jobs, tools, warnings } = filesOf(project, wheelRules, budgetOf(input));
  const state = stateProblems(git);
  const [refused, tolerated] = input.purpose === "release" ? [state, []] : [[], state];
  const missing = missingProblems(git, project);
  const runners = lintRunners({ choices: input.config.runners, jobs, workflows: input.workflows }, input.time.now);
  return {
    schema: "shipwheel/plan/1",
    ...(input.purpose === "rehearsal" && { rehearsal: true }),
    source: {
      repository: event?.repository ?? git.repository ?? null,
      ...(git.origin !== undefined && { origin: git.origin }),
      commit: git.commit,
      ref: ref ?? event?.ref ?? null,
      epoch: git.epoch,
    },
    project: projectOf(project, git),
    version: { pep440: formatVersion(version), tag, source, prerelease },
    expected: [...expected],
    excluded: [...excluded],
    jobs: [...jobs],
    matrix: { include: jobs.filter(isWheelJob).map(matrixEntry) },
    tools: [...tools],
    ...(input.config.licenses && { licenses: { deny: [...input.config.licenses.deny] } }),
    ...(!isPlainPublishing(input.config.publishing) && { publish: publishOf(input.config.publishing) }),
    ...smokeOf(input.config.smoke),
    ...(development && { development }),
    ...(input.config.attestations && { attestations: input.config.attestations }),
    ...(input.config.repositoryAttestations === false && { repositoryAttestations: false }),
    refusals: toldOnce([
      ...missing,
      ...project.refusals,
      ...decided.refusals,
      ...refused,
      ...runners.refusals,
      ...unknownDenials(input.config.licenses),
    ]),
    warnings: toldOnce([
      ...project.warnings,
      ...decided.warnings,
      ...tolerated,
      ...warnings,
      ...runners.warnings,
      ...closedProblems(event),
    ]),
  };
}

/** Nothing can be put onto a release that GitHub has closed. */
function closedProblems(event: ReleaseInput["event"]): readonly CodedProblem[] {
  return event?.releaseIsImmutable === true ? [problem("SW-RELEASE-CLOSED", event.releaseTag ?? "")] : [];
}

function publishOf({ via, development: _, ...others }: PublishingChoice): NonNullable<Plan["publish"]> {
  return { via: via.map((link) => ({ ...link })), ...others };
}

/** The job that tries a published release has no pyproject.toml. */
function smokeOf({ run, extras, install, skip }: SmokeChoice): Pick<Plan, "smoke"> {
  if (run.length + extras.length + install.length + skip.size === 0) return {};
  const left = [...skip].map(([name, because]) => ({ name, because }));
  return { smoke: { run: run.map((words) => [...words]), extras: [...extras], install: [...install], skip: left } };
}

function budgetOf({ project, config, durations = new Map() }: ReleaseInput): Budget {
  const { jobs, macosJobs, runners } = config;
  return { jobs, macosJobs, runners: runnersWith(runners), durations, rust: project.compilesRust === true };
}

function matrixEntry({ id, runner, emulation }: PlanJob): Plan["matrix"]["include"][number] {
  return { job: id, runner, ...(emulation && { emulation: emulation.arch }) };
}

function isWheelJob({ id }: { readonly id: string }): boolean {
  return id.startsWith("wheels-");
}

function projectOf(project: Project, { root }: GitState): Plan["project"] {
  const { name, normalizedName, backend, purity, requiresPython, metadata, evidence } = project;
  return {
    name,
    normalizedName,
    root,
    backend,
    ...(requiresPython !== undefined && { requiresPython }),
    ...metadata,
    ...(Object.keys(evidence).length > 0 && { evidence }),
    purity,
  };
}

/** What makes a checkout unfit for a release; a rehearsal, which builds the commit, is only told. */
function stateProblems({ dirty, shallow, commit }: GitState): readonly CodedProblem[] {
  return [
    ...(dirty.length > 0 ? [problem("SW-TREE-DIRTY", shortList(dirty))] : []),
    ...(shallow ? [problem("SW-CLONE-SHALLOW", commit.slice(0, 12))] : []),
  ];
}

/** Even a rehearsal has to have something to build. */
function missingProblems({ missing }: GitState, { name }: Project): readonly CodedProblem[] {
  if (missing === undefined) return [];
  return [problem(missing === "commit" ? "SW-NO-COMMIT" : "SW-NO-REPOSITORY", name)];
}

/** What is wrong in the same way in several places that have no line is said once. */
function toldOnce(problems: readonly Problem[]): Plan["refusals"] {
  const told = problems.map(shown);
  return [...new Map(told.map((each) => [JSON.stringify(each), each])).values()];
}

function shown({ code, message, hint, where }: Problem): Plan["refusals"][number] {
  if (where === undefined) return { code, message, hint };
  const { file, line } = where;
  return { code, message, hint, where: line === undefined ? { file } : { file, line } };
}
