import { entriesOf, nodeAt, scalarText, scalarTexts, type YamlNode } from "../config/yaml.ts";
import type { Evidence } from "../documents/project.ts";
import { inputsOf, type WorkflowEvent } from "./event.ts";
import type { Contexts } from "./expression.ts";
import { combinationsOf, makersOfMatrix } from "./matrix.ts";
import { mayMatter } from "./relevance.ts";
import { isKnownRemote, remoteRuns } from "./remote.ts";
import { labelsNode, labelsOf, runnerContext } from "./runner.ts";
import type { WorkflowSources } from "./sources.ts";
import { emptyRun, environmentValue, type StepsRun, type StepsState } from "./step.ts";
import { followSteps } from "./steps.ts";
import { conditionOf, textOfNode, valueOfNode } from "./template.ts";
import { pathFrom } from "./tool.ts";
import { HOLE, isTrue, memberOf, objectOf, openObject, type Value, type ValueObject } from "./value.ts";

/** A job as it runs for one event. */
export interface JobRun {
  readonly id: string;
  /** Names of jobs. */
  readonly needs: readonly string[];
  readonly isSkipped: boolean;
  /** One for each combination of its matrix, and for each job of a workflow that it calls. */
  readonly runs: readonly StepsRun[];
  readonly outputs: Value;
}

/** What a workflow is followed with. */
export interface WorkflowCall {
  /** Relative to the repository. */
  readonly file: string;
  readonly event: WorkflowEvent;
  readonly inputs: ValueObject;
  readonly sources: WorkflowSources;
  readonly project: string;
  readonly budget: { steps: number };
  /** Takes every label that a job runs on. */
  readonly onLabel: (label: string, evidence: Evidence) => void;
  /** Files of the workflows around it. */
  readonly callers: readonly string[];
}

interface WorkflowState extends WorkflowCall {
  readonly workflow: YamlNode;
  readonly environment: ReadonlyMap<string, string>;
  readonly contexts: Contexts;
  /** Jobs that were followed, or are about to be: `undefined`, then, for one that needs itself. */
  readonly jobs: Map<string, JobRun | undefined>;
}

const MOST_JOBS = 300;
const DEEPEST = 4;

/** The jobs of a workflow, followed as they would run for an event. */
export function followWorkflow(call: WorkflowCall): readonly JobRun[] {
  const workflow = call.sources.workflows.get(call.file);
  if (workflow === undefined || call.callers.length > DEEPEST) return [];
  const contexts = new Map<string, Value>([
    ["github", call.event.github],
    ["inputs", call.inputs],
  ]);
  const environment = new Map(
    entriesOf(nodeAt(workflow, "env")).map(([name, node]) => [name, textOfNode(node, contexts)] as const),
  );
  const state: WorkflowState = { ...call, workflow, environment, contexts, jobs: new Map() };
  const names = entriesOf(nodeAt(workflow, "jobs")).map(([name]) => name);
  return names.slice(0, MOST_JOBS).flatMap((name) => followJob(name, state) ?? []);
}

function followJob(id: string, state: WorkflowState): JobRun | undefined {
  if (state.jobs.has(id) || state.jobs.size >= MOST_JOBS) return state.jobs.get(id);
  state.jobs.set(id, undefined);
  const job = nodeAt(state.workflow, "jobs", id);
  if (job?.kind !== "map") return undefined;
  const needs = scalarTexts(nodeAt(job, "needs"));
  const needed = needs.map((name) => followJob(name, state));
  const contexts = new Map([...state.contexts, ["needs", needsContext(needs, needed)]]);
  const isSkipped = isJobSkipped(job, needed, contexts);
  const followed = isSkipped
    ? { runs: [], outputs: null }
    : followRunningJob({ id, job, needs, contexts, matters: mayMatter(job, state.sources.building) }, state);
  const run: JobRun = { id, needs, isSkipped, ...followed };
  state.jobs.set(id, run);
  return run;
}

function needsContext(names: readonly string[], runs: readonly (JobRun | undefined)[]): Value {
  const results = runs.map((run) => ({
    result: run?.isSkipped ? "skipped" : "success",
    outputs: run === undefined ? undefined : run.outputs,
  }));
  return objectOf(names.map((name, index) => [name, objectOf(Object.entries(results[index] ?? {}))] as const));
}

/** A job is skipped with those that it needs, unless its condition asks how they ended. */
function isJobSkipped(job: YamlNode, needed: readonly (JobRun | undefined)[], contexts: Contexts): boolean {
  const condition = nodeAt(job, "if");
  const asks = /\b(?:always|cancelled|failure)\s*\(/i.test(scalarText(condition) ?? "");
  if (!asks && needed.some((run) => run?.isSkipped)) return true;
  return isTrue(conditionOf(condition, contexts)) === false;
}

interface RunningJob {
  readonly id: string;
  readonly job: YamlNode;
  readonly needs: readonly string[];
  readonly contexts: Contexts;
  /** What its steps do is of interest. */
  readonly matters: boolean;
}

type Followed = Pick<JobRun, "runs" | "outputs">;

function followRunningJob(running: RunningJob, state: WorkflowState): Followed {
  const { job, contexts } = running;
  const combinations = combinationsOf(job, contexts);
  if (combinations === undefined) return followUnknownMatrix(running, state);
  const followed = combinations.map((matrix) => followCombination(running, matrix, state));
  return { runs: followed.flatMap(({ runs }) => runs), outputs: followed.at(-1)?.outputs };
}

/** Nothing is known of the matrix: what it decides is what a job before it printed, or is not known. */
function followUnknownMatrix(running: RunningJob, state: WorkflowState): Followed {
  const { runs, outputs } = followCombination(running, openObject({}), state);
  const printed = makersOfMatrix(running.job)
    .flatMap((name) => state.jobs.get(name)?.runs ?? [])
    .flatMap((run) => run.printed);
  const evidence = evidenceOf(running.job, "strategy: the matrix is made as it runs", state);
  return {
    runs: runs.map((run) => {
      if (run.builds.length === 0 && run.unread.length === 0) return run;
      if (printed.length === 0) return { ...run, builds: [], unread: [evidence] };
      const output = run.builds[0]?.output;
      const builds = printed.map((build) => (output === undefined ? { build } : { build, output }));
      return { ...run, builds, unread: [] };
    }),
    outputs,
  };
}

function evidenceOf(job: YamlNode, says: string, { file }: WorkflowState): Evidence {
  return { file, line: (nodeAt(job, "strategy") ?? job).line, says };
}

function followCombination(running: RunningJob, matrix: ValueObject, state: WorkflowState): Followed {
  const { job } = running;
  // A job costs a step, so that workflows that call each other end.
  state.budget.steps -= 1;
  if (state.budget.steps < 0) return { runs: [], outputs: undefined };
  const contexts = new Map([...running.contexts, ["matrix", matrix], ["strategy", openObject({})]]);
  const uses = nodeAt(job, "uses");
  if (uses !== undefined) return followCall(uses, job, { state, contexts });
  const labels = labelsOf(nodeAt(job, "runs-on"), contexts);
  const written = labelsNode(job);
  for (const label of labels) {
    const evidence = { file: state.file, line: (written ?? job).line, says: `runs-on: ${label}` };
    if (!label.includes(HOLE)) state.onLabel(label, evidence);
  }
  if (!running.matters) return { runs: [], outputs: objectOf([]) };
  return followOwnSteps(job, labels, { state, contexts });
}

interface Surroundings {
  readonly state: WorkflowState;
  readonly contexts: Contexts;
}

function followOwnSteps(job: YamlNode, labels: readonly string[], { state, contexts }: Surroundings): Followed {
  const runner = runnerContext(labels);
  const outer = new Map<string, Value>([...contexts, ["env", environmentValue(state.environment)]]);
  const own = entriesOf(nodeAt(job, "env")).map(([name, node]) => [name, textOfNode(node, outer)] as const);
  const inJob = new Map<string, Value>([...contexts, ["runner", runner]]);
  const run = emptyRun();
  const steps: StepsState = {
    sources: state.sources,
    project: state.project,
    file: state.file,
    contexts: inJob,
    runner: labels.length === 0 ? undefined : labels.join(","),
    ...imageOf(job, outer),
    isWindows: memberOf(runner, "os") === "Windows",
    environment: new Map([...state.environment, ...own]),
    outputs: new Map(),
    defaults: defaultsOf(job, state),
    pythons: [],
    environments: new Map(),
    written: new Map(),
    installed: new Map(),
    run,
    budget: state.budget,
    depth: 0,
  };
  followSteps(nodeAt(job, "steps"), steps);
  const last = new Map<string, Value>([
    ...inJob,
    ["env", environmentValue(steps.environment)],
    ["steps", objectOf(steps.outputs)],
  ]);
  return { runs: [run], outputs: outputsOf(nodeAt(job, "outputs"), last) };
}

function imageOf(job: YamlNode, contexts: Contexts): Pick<StepsState, "image"> {
  const written = nodeAt(job, "container", "image") ?? nodeAt(job, "container");
  const image = written?.kind === "scalar" ? textOfNode(written, contexts) : "";
  return image === "" || image.includes(HOLE) ? {} : { image };
}

function outputsOf(declared: YamlNode | undefined, contexts: Contexts): Value {
  return objectOf(entriesOf(declared).map(([name, node]) => [name, valueOfNode(node, contexts)] as const));
}

function defaultsOf(job: YamlNode, { workflow }: WorkflowState): StepsState["defaults"] {
  const written = (name: string) =>
    scalarText(nodeAt(job, "defaults", "run", name)) ?? scalarText(nodeAt(workflow, "defaults", "run", name));
  const folder = written("working-directory") ?? ".";
  return { shell: written("shell"), folder: pathFrom(".", folder.includes("${{") ? "." : folder) };
}

/** A job that calls a workflow: of this repository, or one of others that is known. */
function followCall(uses: YamlNode, job: YamlNode, { state, contexts }: Surroundings): Followed {
  const name = scalarText(uses) ?? "";
  const given = new Map(
    entriesOf(nodeAt(job, "with")).map(([key, node]) => [key, valueOfNode(node, contexts)] as const),
  );
  const file = localFile(name);
  const called = state.sources.workflows.get(file);
  // One that is called like the caller is another repository's.
  const isRemote = called === undefined || file === state.file || isKnownRemote(name);
  if (isRemote && !/^[.$]\//.test(name)) {
    const evidence = { file: state.file, line: uses.line, says: `uses: ${name}` };
    const runs = remoteRuns(name, { given, evidence, project: state.project, parse: state.sources.parse });
    return { runs, outputs: undefined };
  }
  if (called === undefined || file === state.file || state.callers.includes(file))
    return { runs: [], outputs: undefined };
  const inputs = inputsOf(nodeAt(called, "on", "workflow_call", "inputs"), given);
  const jobs = followWorkflow({ ...state, file, inputs, callers: [...state.callers, state.file] });
  const results = jobs.map(
    (each) =>
      [
        each.id,
        objectOf([
          ["outputs", each.outputs],
          ["result", "success"],
        ]),
      ] as const,
  );
  const last = new Map<string, Value>([
    ["jobs", objectOf(results)],
    ["inputs", inputs],
  ]);
  const declared = entriesOf(nodeAt(called, "on", "workflow_call", "outputs"));
  const outputs = declared.map(([key, node]) => [key, valueOfNode(nodeAt(node, "value"), last)] as const);
  return { runs: jobs.flatMap(({ runs }) => runs), outputs: objectOf(outputs) };
}

/** Some name their own workflows as those of a repository: `owner/name/.github/workflows/FILE@main`. */
function localFile(name: string): string {
  return name.replace(/^(?:[.$]|[^/]+\/[^/]+)\//, "").replace(/@.*$/, "");
}
