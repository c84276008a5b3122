import type { Expected, PlanJob } from "../documents/plan.ts";
import type { Project } from "../documents/project.ts";
import { type CodedProblem, problem } from "../errors.ts";
import type { Exclusion } from "./identifiers.ts";
import { type JobRules, PURE_JOB, SDIST_JOB, wheelJobs } from "./jobs.ts";
import { expectedWheel } from "./planned-wheel.ts";
import { selectWheels, type WheelRules } from "./wheels.ts";

/** The files of a release, the jobs that make them, and what was left out. */
export interface ExpectedFiles {
  readonly expected: readonly Expected[];
  readonly excluded: readonly Exclusion[];
  readonly jobs: readonly PlanJob[];
  readonly tools: readonly { readonly name: string; readonly version: string }[];
  readonly warnings: readonly CodedProblem[];
}

/** What `project` is released as: an sdist, and one pure wheel or the wheels that cibuildwheel's rules select. */
export function expectedFiles(project: Project, rules: WheelRules, jobs: JobRules): ExpectedFiles {
  const { purity, pureByDefault } = project;
  const isPure = purity.class === "pure" || purity.class === "unknown" || pureByDefault === true;
  return isPure ? pureFiles(project) : platformFiles(project, rules, jobs);
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

function platformFiles(project: Project, rules: WheelRules, jobs: JobRules): ExpectedFiles {
  const { wheels, excluded, tools, warnings } = selectWheels(project, rules);
  const made = wheelJobs(wheels, jobs);
  const makers = new Map(made.flatMap(({ job, wheels: own }) => own.map((wheel) => [wheel, job.id] as const)));
  const nothing = problem("SW-NO-WHEELS", project.name);
  return {
    expected: [
      { kind: "sdist", job: SDIST_JOB.id },
      ...wheels.map((wheel) => expectedWheel(wheel, makers.get(wheel) ?? "")),
    ],
    excluded,
    jobs: [SDIST_JOB, ...made.map(({ job }) => job)],
    tools,
    warnings: [...warnings, ...(made.length === 0 ? [nothing] : [])],
  };
}
