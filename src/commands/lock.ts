import type { MachineAsFound } from "../build/machine.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Locked } from "../documents/locked.ts";
import type { Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { readLocked } from "../project/lock-file.ts";
import type { NotedProblem } from "./outcome.ts";

interface LockReading {
  readonly lock?: Locked;
  readonly warnings: readonly NotedProblem[];
}

/**
 * What the commit's lock file has for the project: for the record of the job that builds from the tree, the sdist where one is planned.
 *
 * A release can do without: a lock that cannot be read is a warning.
 */
export async function lockOf(
  distributions: readonly Distribution[],
  { plan, dir }: { readonly plan: Plan; readonly dir: string },
  machine: MachineAsFound,
): Promise<LockReading> {
  const plansSdist = plan.expected.some(({ kind }) => kind === "sdist");
  if (plansSdist && !distributions.some(({ kind }) => kind === "sdist")) return { warnings: [] };
  const question = {
    dir,
    commit: plan.source.commit,
    root: plan.project.root,
    project: plan.project.normalizedName,
    requirements: requirementsOf(distributions),
  };
  try {
    const lock = await readLocked(question, machine, machine.runner.environment);
    return { ...(lock && { lock }), warnings: [] };
  } catch (error) {
    if (!(error instanceof ShipwheelError) || error.code === "SW-CANCELLED") throw error;
    for (const { message } of error.problems) machine.progress.step(`warning: ${message}`);
    return { warnings: error.problems.map((each) => ({ severity: "warning" as const, ...each })) };
  }
}

/** A wheel knows what it requires; an sdist may leave it open. */
function requirementsOf(distributions: readonly Distribution[]): readonly string[] {
  const wheels = distributions.filter(({ kind }) => kind === "wheel");
  const telling = wheels.length > 0 ? wheels : distributions;
  return [...new Set(telling.flatMap(({ metadata }) => metadata?.["requires-dist"] ?? []))];
}
