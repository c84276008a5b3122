import os from "node:os";
import path from "node:path";
import process from "node:process";
import { actionsWorkflow, type Workflow } from "../adapters/workflow.ts";
import type { Outcome } from "../commands/outcome.ts";
import type { RepositoryAttestations } from "../ports/repository-attestations.ts";
import { annotationOf } from "../report/annotations.ts";
import { problemsSummary } from "../report/summary.ts";
import { problemText } from "../report/terminal.ts";
import { commandNamed, type Given } from "./arguments.ts";
import { untilCancelled } from "./cancellation.ts";
import { runIdOf, withEarlierRun } from "./earlier-run.ts";
import { failureOf } from "./failure.ts";
import { bringArtifacts, type Handover, handOnArtifacts } from "./handover.ts";
import { OPTION_INPUTS, SECRET_INPUTS } from "./inputs.ts";
import { keepingRemains } from "./remains.ts";
import { runCommand } from "./run-command.ts";
import { secretsIn } from "./secrets.ts";
import { realWorld, type World } from "./world.ts";

/** Runs one step: reads the inputs, brings the artifacts, runs the command, and tells the workflow how it went. */
export async function runWorkflowStep(workflow: Workflow = actionsWorkflow()): Promise<void> {
  // What a library of ours still calls is no news for those who release.
  process.noDeprecation = true;
  try {
    readSecrets(workflow);
    const given = readInputs(workflow);
    const real = realWorld(workflow.progress, workflow.mask);
    await untilCancelled(real, (cancelled) => runStep(workflow, given, real.world, cancelled), workflow.log);
  } catch (error) {
    await complain(workflow, error);
  }
}

async function runStep(workflow: Workflow, given: Given, world: World, cancelled: Promise<void>): Promise<void> {
  const handover = await handoverOf(workflow, world.runner);
  const ready = handover ? await bringArtifacts(given, world.files, handover) : given;
  const run = () => runCommand(ready, withServices(world), cancelled);
  const outcome = await (handover ? keepingRemains(run, ready, world.files, handover) : run());
  await tell(workflow, outcome);
  if (handover && outcome.exitCode === 0) await handOnArtifacts(ready, world.files, handover);
  process.exitCode = outcome.exitCode;
}

function readSecrets(workflow: Workflow): void {
  for (const secret of secretsIn(process.env)) workflow.mask(secret);
  for (const { input, variable } of SECRET_INPUTS) {
    process.env[variable] ||= workflow.input(input);
    const value = process.env[variable];
    if (value && input !== "username") workflow.mask(value);
  }
}

function readInputs(workflow: Workflow): Given {
  const command = commandNamed(workflow.input("command"));
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (const { name, value } of command.options) {
    const given = OPTION_INPUTS.some((input) => input === name) ? workflow.input(name) : "";
    if (value === undefined && given === "true") switches.add(name);
    else if (value !== undefined && given !== "") values[name] = given;
  }
  // A release that is verified in a workflow is one that users have.
  if (command.name === "verify") values.index ??= "pypi";
  return { command, positionals: positionalsOf(command.name, workflow), values, switches };
}

/** The commands that are given the bundle. */
const BUNDLED = new Set(["assemble", "publish", "smoke", "announce"]);

function positionalsOf(command: string, workflow: Workflow): readonly string[] {
  const out = workflow.input("out");
  if (command === "check") {
    const paths = workflow
      .input("paths")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    return paths.length === 0 ? [`${out}/dist`] : paths;
  }
  if (command === "verify") return [workflow.input("subject") || out];
  if (BUNDLED.has(command)) return [out];
  return [workflow.input("project")];
}

async function handoverOf(workflow: Workflow, runner: Handover["runner"]): Promise<Handover | undefined> {
  // Outside a workflow run there is no artifact service to ask.
  if (workflow.input("artifacts") !== "true" || !process.env.ACTIONS_RESULTS_URL) return undefined;
  const { artifactsOfRun, runnerArtifacts } = await import("../adapters/artifacts.ts");
  const folder = path.join(process.env.RUNNER_TEMP ?? os.tmpdir(), "shipwheel-jobs");
  const own = runnerArtifacts();
  const prefix = workflow.input("artifact-prefix");
  const asked = workflow.input("run-id");
  if (asked === "") return { artifacts: own, prefix, folder, runner };
  const { GITHUB_REPOSITORY: repository = "", GITHUB_TOKEN: token = "" } = process.env;
  const id = runIdOf(asked);
  return { artifacts: withEarlierRun(own, artifactsOfRun({ id, repository, token }), id), prefix, folder, runner };
}

/** What only a workflow has. Which commands may use it, and when, is theirs to say. */
function withServices(world: World): World {
  const { ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = process.env;
  const hasCache = ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL;
  return {
    ...world,
    repositoryAttestations: () => ownAttestations(world),
    ...(hasCache && { runCache: async () => (await import("../adapters/run-cache.ts")).actionsCache() }),
  };
}

async function ownAttestations({ runner: { environment, event } }: World): Promise<RepositoryAttestations> {
  const { repositoryAttestations } = await import("../adapters/repository-attestations.ts");
  const { GITHUB_TOKEN: token = "", GITHUB_API_URL: apiUrl = "https://api.github.com" } = environment;
  const { GITHUB_SERVER_URL: serverUrl = "https://github.com" } = environment;
  return repositoryAttestations({ token, apiUrl, serverUrl, repository: event?.repository ?? "" });
}

async function tell(workflow: Workflow, outcome: Outcome): Promise<void> {
  workflow.log(outcome.text);
  for (const each of outcome.problems) workflow.annotate(annotationOf(each));
  for (const [name, value] of Object.entries(outcome.outputs)) workflow.output(name, value);
  await workflow.summarise(outcome.summary());
}

async function complain(workflow: Workflow, error: unknown): Promise<void> {
  const { problems, exitCode } = failureOf(error);
  for (const each of problems) {
    workflow.log(problemText(each, { colour: false }));
    workflow.annotate(annotationOf({ ...each, severity: "error" }));
  }
  await workflow.summarise(problemsSummary(problems));
  process.exitCode = exitCode;
}
