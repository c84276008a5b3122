import { nearestName } from "../config/nearest-name.ts";
import type { RunnerChoice } from "../config/runner-choice.ts";
import type { PlanJob } from "../documents/plan.ts";
import type { Workflows } from "../documents/wheel-build.ts";
import { type CodedProblem, problem, type Where } from "../errors.ts";
import { knownRunner, type LabelState, labelState, type RunnerLabel, runnerLabels } from "./runner-table.ts";

/** What is to be said of the runners of a release. */
export interface RunnerProblems {
  readonly refusals: readonly CodedProblem[];
  readonly warnings: readonly CodedProblem[];
}

interface Labelled {
  readonly label: string;
  readonly where?: Where;
}

/**
 * Which runners that the plan's own jobs are to run on there are no more at `now` (milliseconds since 1970), which is a refusal as those jobs
 * would never start; which will go, and which are misspelt.
 */
export function lintRunners(choices: readonly RunnerChoice[], jobs: readonly PlanJob[], now: number): RunnerProblems {
  const chosen = new Set(choices.map(({ label }) => label));
  const standard = new Set(jobs.map(({ runner }) => runner).filter((runner) => !chosen.has(runner)));
  const found = [...choices, ...[...standard].map((label) => ({ label }))].flatMap((each) => judge(each, now));
  return {
    refusals: found.filter(({ code }) => code === "SW-RUNNER-GONE"),
    warnings: found.filter(({ code }) => code !== "SW-RUNNER-GONE"),
  };
}

/** The same of the runners in the project's workflows, each label once. They may do something else than release: all are warnings. */
export function lintWorkflowRunners(labels: Workflows["labels"], now: number): readonly CodedProblem[] {
  const places = new Map<string, Where[]>();
  for (const { label, evidence } of labels) {
    const where = {
      file: evidence.file,
      ...(evidence.line !== undefined && { line: evidence.line }),
      text: evidence.says,
    };
    places.set(label, [...(places.get(label) ?? []), where]);
  }
  return [...places].flatMap(([label, [where, ...others]]) =>
    judge({ label, ...(where && { where }) }, now, others.length),
  );
}

/** `others`: in how many more places the label stands. */
function judge({ label, where }: Labelled, now: number, others = 0): readonly CodedProblem[] {
  const known = knownRunner(label);
  const at = where === undefined ? {} : { where };
  const named = others === 0 ? label : `${label} (in ${others + 1} places)`;
  if (known !== undefined) return ending(known, labelState(known, now), named, at);
  const meant = nearestName(label, currentLabels(now), MOST_LETTERS);
  if (meant === undefined) return [];
  const hint = `Did you mean \`${meant}\`? If it is a runner of your own, all is well.`;
  return [problem("SW-RUNNER-UNKNOWN", named, { ...at, hint })];
}

function ending(
  { removed = "", replacement, source, note }: RunnerLabel,
  state: LabelState,
  named: string,
  at: { readonly where?: Where },
): readonly CodedProblem[] {
  const day = note === undefined ? removed : `${removed} (${note})`;
  // Our own choice stands in no file.
  const how = at.where === undefined ? " under [tool.shipwheel.runners]" : "";
  const options = { ...at, hint: `Name \`${replacement}\` in its place${how}; see ${source}.` };
  if (state === "gone") return [problem("SW-RUNNER-GONE", `${named}, since ${day}`, options)];
  return state === "going" ? [problem("SW-RUNNER-GOING", `${named}, on ${day}`, options)] : [];
}

// Labels are much alike: with more letters changed it is another one.
const MOST_LETTERS = 2;

function currentLabels(now: number): readonly string[] {
  return runnerLabels()
    .filter((each) => labelState(each, now) === "current")
    .map(({ label }) => label);
}
