import { nearestName } from "../config/nearest-name.ts";
import type { RunnerChoice } from "../config/runner-choice.ts";
import type { PlanJob } from "../documents/plan.ts";
import type { Evidence } from "../documents/project.ts";
import type { Workflows } from "../documents/wheel-build.ts";
import { type CodedProblem, firstProblems, problem, type Where } from "../errors.ts";
import { grouped } from "./grouped.ts";
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

/** Where labels of runners stand. */
interface RunnerPlaces {
  readonly choices: readonly RunnerChoice[];
  readonly jobs: readonly PlanJob[];
  readonly workflows: Workflows | undefined;
}

/**
 * Which runners there are no more at `now` (milliseconds since 1970), which will go, and which are misspelt.
 *
 * A job of the plan on a runner that is gone would never start: a refusal. The project's workflows may do something else than release:
 * they are only warned of.
 */
export function lintRunners({ choices, jobs, workflows }: RunnerPlaces, now: number): RunnerProblems {
  const chosen = new Set(choices.map(({ label }) => label));
  const standard = new Set(jobs.map(({ runner }) => runner).filter((runner) => !chosen.has(runner)));
  const own = [...choices, ...[...standard].map((label) => ({ label }))].flatMap((each) => judge(each, now));
  return {
    refusals: [...own.filter(({ code }) => code === "SW-RUNNER-GONE"), ...choices.flatMap(ofOtherSystem)],
    warnings: [...own.filter(({ code }) => code !== "SW-RUNNER-GONE"), ...inWorkflows(workflows?.labels ?? [], now)],
  };
}

/** What cibuildwheel builds on one system alone; wheels for Android and Pyodide are built on Linux and macOS. */
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ["linux", "linux"],
  ["macos", "macos"],
  ["ios", "macos"],
  ["windows", "windows"],
]);

function ofOtherSystem({ target, label, where }: RunnerChoice): readonly CodedProblem[] {
  const [platform = ""] = target.split("-");
  const needed = SYSTEMS.get(platform);
  const { os } = knownRunner(label) ?? {};
  if (os === undefined || needed === undefined || os === needed) return [];
  return [problem("SW-RUNNER-SYSTEM", `${target} on ${label}`, { where, hint: `Name a runner of ${needed}.` })];
}

// No project has as many, and a plan stays short enough to read.
const MOST_PROBLEMS = 50;

/** Each label once, in however many workflows it stands; of endlessly many, the first. */
function inWorkflows(labels: Workflows["labels"], now: number): readonly CodedProblem[] {
  return firstProblems(judgeEach(labels, now), MOST_PROBLEMS);
}

function* judgeEach(labels: Workflows["labels"], now: number): Generator<CodedProblem> {
  for (const [label, [first, ...others]] of grouped(labels, ({ label }) => label)) {
    yield* judge({ label, ...(first && { where: whereOf(first.evidence) }) }, now, others.length);
  }
}

function whereOf({ file, line, says }: Evidence): Where {
  return { file, ...(line !== undefined && { line }), text: says };
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
