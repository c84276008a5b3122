import path from "node:path";
import type { Plan } from "../documents/plan.ts";
import { explain } from "../plan/explain.ts";
import type { Files } from "../ports/files.ts";
import type { Processes } from "../ports/processes.ts";
import type { Runner } from "../ports/runner.ts";
import { planText } from "../report/plan-text.ts";
import { planSummary } from "../report/summary.ts";
import type { NotedProblem, Outcome } from "./outcome.ts";
import { planProject } from "./planned.ts";

export interface PlanOptions {
  readonly dir: string;
  readonly ref?: string;
  /** An identifier, a job, or `version`: what to explain instead of showing the whole plan. */
  readonly explain?: string;
  /** The folder that plan.json is written to; nowhere when it is absent. */
  readonly out?: string;
}

/** Says what a release will be, and why. Exit code 1 when the plan has refusals. */
export async function plan(
  { dir, ref, explain: asked, out }: PlanOptions,
  world: { readonly files: Files; readonly processes: Processes; readonly runner: Runner },
): Promise<Outcome> {
  const { plan: document, bytes } = await planProject({ dir, purpose: "release", ...(ref && { ref }) }, world);
  if (out !== undefined) await world.files.write(path.join(out, "plan.json"), bytes);
  return {
    document,
    text: asked === undefined ? planText(document) : explain(document, asked),
    exitCode: document.refusals.length === 0 ? 0 : 1,
    outputs: planOutputs(document),
    summary: planSummary(document),
    problems: planProblems(document),
  };
}

/** What a workflow takes from a plan; the matrix is empty for a pure project, and its job then has an `if:`. */
export function planOutputs({ version, matrix }: Plan): Outcome["outputs"] {
  return {
    version: version.pep440,
    tag: version.tag ?? "",
    prerelease: String(version.prerelease),
    matrix: matrix.include.length === 0 ? "" : JSON.stringify(matrix),
  };
}

export function planProblems({ refusals, warnings }: Plan): readonly NotedProblem[] {
  return [
    ...refusals.map((each) => ({ ...each, severity: "error" as const })),
    ...warnings.map((each) => ({ ...each, severity: "warning" as const })),
  ];
}
