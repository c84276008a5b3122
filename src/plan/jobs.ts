import type { PlanJob } from "../documents/plan.ts";
import type { PlannedWheel } from "./planned-wheel.ts";
import { ANY_RUNNER, runnerFor } from "./runners.ts";

/** A job, and the wheels that it makes. */
export interface WheelJob {
  readonly job: PlanJob;
  readonly wheels: readonly PlannedWheel[];
}

/** The job that makes what all others build from. */
export const SDIST_JOB: PlanJob = {
  id: "sdist",
  runner: ANY_RUNNER,
  tool: "build",
  identifiers: [],
  why: "the sdist is made once, and every wheel is made from it",
};

/** The only job of a pure project. */
export const PURE_JOB: PlanJob = {
  id: "build",
  runner: ANY_RUNNER,
  tool: "build",
  identifiers: [],
  why: "one sdist and one wheel for every platform: any runner makes them",
};

/** The jobs that make `wheels`: one for each platform, C library and architecture. */
export function wheelJobs(wheels: readonly PlannedWheel[]): readonly WheelJob[] {
  const targets = new Map<string, PlannedWheel[]>();
  for (const wheel of wheels) {
    const { target } = wheel.identifier;
    targets.set(target, [...(targets.get(target) ?? []), wheel]);
  }
  return [...targets].map(([target, made]) => ({ job: jobOf(target, made), wheels: made }));
}

function jobOf(target: string, wheels: readonly PlannedWheel[]): PlanJob {
  const [first] = wheels;
  return {
    id: `wheels-${target}`,
    runner: first === undefined ? ANY_RUNNER : runnerFor(first.identifier.platform, first.identifier.arch).label,
    tool: "build",
    identifiers: wheels.map(({ identifier }) => identifier.name),
    why: `every wheel for ${target}, built by the Pythons of the runner itself`,
  };
}
