import type { Expected, PlanJob } from "../documents/plan.ts";
import type { Evidence, Project } from "../documents/project.ts";
import { type CodedProblem, problem } from "../errors.ts";
import type { Exclusion } from "./identifiers.ts";
import { type JobRules, PURE_JOB, SDIST_JOB, wheelJobs } from "./jobs.ts";
import { expectedWheel } from "./planned-wheel.ts";
import { toldToFrontend } from "./told-variables.ts";
import { selectWheels, type WheelRules } from "./wheels.ts";
import { buildsIt } from "./workflow-place.ts";
import { buildsOf } from "./workflow-wheels.ts";

/** What decides on the jobs; the release of cibuildwheel is known with the wheels. */
export type Budget = Omit<JobRules, "cibuildwheel">;

/** The files of a release, the jobs that make them, and what was left out. */
export interface ExpectedFiles {
  readonly expected: readonly Expected[];
  readonly excluded: readonly Exclusion[];
  readonly jobs: readonly PlanJob[];
  readonly tools: readonly { readonly name: string; readonly version: string }[];
  readonly warnings: readonly CodedProblem[];
}

/** What `project` is released as: an sdist, and one pure wheel or those of its platforms. Throws SW-CIBUILDWHEEL-INVALID. */
export function expectedFiles(project: Project, rules: WheelRules, jobs: Budget): ExpectedFiles {
  const { purity, pureByDefault } = project;
  if (purity.class === "pure" && purity.confidence === "certain") return pureFiles(project);
  const isPure = purity.class === "pure" || purity.class === "unknown" || pureByDefault === true;
  // A tool that makes nothing but wheels for platforms knows better than what was read of the project.
  return isPure && !compilesInWorkflows(rules) ? pureFiles(project) : platformFiles(project, rules, jobs);
}

/**
 * What a rehearsal makes of `project`. It builds on the machine that it runs on: with no variable by which a workflow lets a project compile,
 * and in no image that would keep a wheel for Linux to a floor. Throws SW-CIBUILDWHEEL-INVALID.
 */
export function rehearsedFiles(project: Project, rules: WheelRules, jobs: Budget): ExpectedFiles {
  const files = project.pureByDefault === true ? pureFiles(project) : expectedFiles(project, rules, jobs);
  return { ...files, expected: files.expected.map(madeHere) };
}

function madeHere(file: Expected): Expected {
  if (file.kind === "sdist" || !/^(?:many|musl)linux$/.test(file.platform)) return file;
  const { floor: _, ...wheel } = file;
  return wheel;
}

function pureFiles({ purity, backend }: Project): ExpectedFiles {
  const job = PURE_JOB.id;
  return {
    expected: [
      { kind: "sdist", job },
      { kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", job },
    ],
    excluded: [],
    jobs: [PURE_JOB],
    tools: [],
    warnings: purity.class === "unknown" ? [problem("SW-PURITY-UNKNOWN", backend)] : [],
  };
}

function platformFiles(project: Project, rules: WheelRules, jobs: Budget): ExpectedFiles {
  const { wheels, excluded, tools, warnings } = selectWheels(project, rules);
  const cibuildwheel = tools.find(({ name }) => name === "cibuildwheel")?.version ?? rules.table.version;
  const made = wheelJobs(wheels, { ...jobs, cibuildwheel });
  const makers = new Map(made.flatMap(({ job, wheels: own }) => own.map((wheel) => [wheel, job.id] as const)));
  const pure = pureStep(project, rules);
  const nothing = problem("SW-NO-WHEELS", project.name);
  return {
    expected: [
      { kind: "sdist", job: SDIST_JOB.id },
      ...(pure === undefined ? [] : [pureWheel(pure)]),
      ...wheels.map((wheel) => expectedWheel(wheel, makers.get(wheel) ?? "")),
    ],
    excluded,
    jobs: [SDIST_JOB, ...(pure === undefined ? [] : [PURE_WHEEL_JOB]), ...made.map(({ job }) => job)],
    tools,
    warnings: [...warnings, ...(made.length === 0 ? [nothing] : [])],
  };
}

/** The job of a pure wheel beside those of the platforms. */
const PURE_WHEEL_JOB: PlanJob = {
  ...PURE_JOB,
  id: "wheels-any",
  why: "one wheel for the platforms that have none of their own",
};

function pureWheel({ evidence, environment }: PureStep): Expected {
  return {
    ...{ kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", because: buildsIt(evidence) },
    ...(environment !== undefined && { environment }),
    job: PURE_WHEEL_JOB.id,
  };
}

interface PureStep {
  readonly evidence: Evidence;
  /** What keeps the build from compiling, where that is known: nothing has to be said where it compiles only when it is asked to. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The step of a workflow that builds a pure wheel of a project that compiles otherwise; none where workflows decide nothing. */
function pureStep({ purity, pureByDefault }: Project, { workflows, root = "." }: WheelRules): PureStep | undefined {
  if (purity.class !== "both" || workflows === undefined || workflows.releasesByShipwheel) return undefined;
  const byDefault = pureByDefault === true ? { environment: {} } : {};
  const frontends = buildsOf(workflows, root).filter((each) => each.tool === "frontend");
  if (frontends.length > 0) {
    const [pure] = frontends.filter((each) => each.pure === true);
    if (pure === undefined) return undefined;
    const environment = toldToFrontend(pure);
    return Object.keys(environment).length > 0
      ? { evidence: pure.evidence, environment }
      : { evidence: pure.evidence, ...byDefault };
  }
  // A workflow of another repository may build it, which the job that calls it says by its name.
  const evidence = purity.evidence.find(({ file, says }) => file.startsWith(".github/") && /pure/i.test(says));
  return evidence === undefined ? undefined : { evidence, ...byDefault };
}

function compilesInWorkflows({ workflows, root = "." }: WheelRules): boolean {
  return workflows !== undefined && buildsOf(workflows, root).some(({ tool }) => tool !== "frontend");
}
