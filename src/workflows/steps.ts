import path from "node:path";
import { entriesOf, itemsOf, nodeAt, scalarText, type YamlNode } from "../config/yaml.ts";
import { followAction } from "./action.ts";
import { inputsOf } from "./event.ts";
import { followScriptStep } from "./script.ts";
import { environmentValue, type Step, type StepsState } from "./step.ts";
import { conditionOf, textOfNode, valueOfNode, WRITTEN_ENVIRONMENT } from "./template.ts";
import { isTrue, objectOf, openObject, type Value } from "./value.ts";

const DEEPEST = 5;

/** Follows steps, one after another. What they do is added to the state's run. */
export function followSteps(steps: YamlNode | undefined, state: StepsState): void {
  for (const node of itemsOf(steps)) {
    state.budget.steps -= 1;
    if (state.budget.steps < 0) return;
    const step = stepOf(node, state);
    const isSkipped = isTrue(conditionOf(nodeAt(node, "if"), step.contexts)) === false;
    const outputs = isSkipped ? null : followStep(step, state);
    const id = scalarText(nodeAt(node, "id"));
    const outcome = isSkipped ? "skipped" : "success";
    if (id !== undefined) state.outputs.set(id, objectOf(Object.entries({ outputs, outcome, conclusion: outcome })));
  }
}

function stepOf(node: YamlNode, state: StepsState): Step {
  const job = [...state.contexts, ["steps", objectOf(state.outputs)]] as const;
  const inJob = new Map([
    ...job,
    ["env", environmentValue(state.environment)] as const,
    [WRITTEN_ENVIRONMENT, objectOf(state.environment)] as const,
  ]);
  const own = entriesOf(nodeAt(node, "env")).map(([name, value]) => [name, textOfNode(value, inJob)] as const);
  const environment = new Map([...state.environment, ...own]);
  const contexts = new Map([
    ...job,
    ["env", environmentValue(environment)] as const,
    [WRITTEN_ENVIRONMENT, objectOf(environment)] as const,
  ]);
  return { node, environment, contexts };
}

/** Gives the step's outputs. */
function followStep(step: Step, state: StepsState): Value {
  const uses = nodeAt(step.node, "uses");
  const name = scalarText(uses);
  if (uses === undefined || name === undefined) return followScriptStep(step, state);
  // `$/` is the repository of the workflow itself.
  if (/^[.$]\//.test(name)) return followLocal(name.replace(/^\$/, "."), step, state);
  return followAction(name, uses, step, state);
}

/** An action of the repository, step by step. */
function followLocal(name: string, step: Step, state: StepsState): Value {
  const folder = path.posix.normalize(name).replace(/\/$/, "");
  const file = ["action.yml", "action.yaml"]
    .map((each) => `${folder}/${each}`)
    .find((each) => state.sources.actions.has(each));
  const action = state.sources.actions.get(file ?? "");
  if (file === undefined || action === undefined || state.depth >= DEEPEST) return undefined;
  const given = entriesOf(nodeAt(step.node, "with")).map(
    ([key, value]) => [key, valueOfNode(value, step.contexts)] as const,
  );
  const contexts = new Map([...state.contexts, ["inputs", inputsOf(nodeAt(action, "inputs"), new Map(given))]]);
  const environment = new Map(step.environment);
  const inner: StepsState = { ...state, file, contexts, environment, outputs: new Map(), depth: state.depth + 1 };
  followSteps(nodeAt(action, "runs", "steps"), inner);
  // What its steps write to GITHUB_ENV is seen by the steps behind it; the step's own variables are not.
  for (const [key, value] of environment) if (step.environment.get(key) !== value) state.environment.set(key, value);
  const last = new Map([...contexts, ["steps", objectOf(inner.outputs)]]);
  return openObject(
    Object.fromEntries(
      entriesOf(nodeAt(action, "outputs")).map(([key, node]) => [key, valueOfNode(nodeAt(node, "value"), last)]),
    ),
  );
}
