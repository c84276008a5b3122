import path from "node:path";
import { nodeAt, scalarText, type YamlScalar } from "../config/yaml.ts";
import { followScript } from "./shell-run.ts";
import type { ShellCommand } from "./shell-state.ts";
import type { ShellKind } from "./shell-text.ts";
import { cibuildwheelCommand, cibuildwheelRun } from "./workflow-cibuildwheel.ts";
import { environmentFile } from "./workflow-environment.ts";
import type { Contexts } from "./workflow-expression.ts";
import { frontendRun } from "./workflow-frontend.ts";
import { maturinRun } from "./workflow-maturin.ts";
import { installedBy, type Program, pinnedVersion, programOf } from "./workflow-program.ts";
import { mayScriptMatter } from "./workflow-relevance.ts";
import { sendingOfProgram } from "./workflow-sending.ts";
import { addToolRun, placeAt, type Step, type StepsState } from "./workflow-step.ts";
import { textOfNode } from "./workflow-template.ts";
import { pathFrom, type ToolPlace, type ToolRun } from "./workflow-tool.ts";
import { HOLE, memberOf, objectOf, openObject, textOfValue, type Value } from "./workflow-value.ts";

// The names that a script sees its files under.
const ENVIRONMENT_FILE = "//env";
const OUTPUT_FILE = "//output";
const LONGEST = 64 * 1024;

/** Follows the script of a `run` step. Gives the outputs that it writes. */
export function followScriptStep(step: Step, state: StepsState): Value {
  const run = nodeAt(step.node, "run");
  const script = textOfNode(run, step.contexts);
  const kind = shellOf(scalarText(nodeAt(step.node, "shell")) ?? state.defaults.shell, state);
  if (run?.kind !== "scalar" || kind === undefined || script.length > LONGEST) return undefined;
  if (!mayScriptMatter(script)) return objectOf([]);
  // A long script counts as many steps do.
  state.budget.steps -= 4 * Math.floor(script.length / 1000);
  const folder = folderOf(step, state);
  const files = followScript(script, kind, {
    environment: new Map([...runnerVariables(step.contexts), ...step.environment]),
    read: (file) => state.sources.texts.get(path.posix.normalize(path.posix.join(folder, file))),
    onCommand: (command) => followCommand(command, { state, run, folder }),
  });
  for (const [name, value] of environmentFile(files.get(ENVIRONMENT_FILE) ?? "")) state.environment.set(name, value);
  const outputs = [...environmentFile(files.get(OUTPUT_FILE) ?? "")];
  return openObject(Object.fromEntries(outputs.map(([name, text]) => [name, text.includes(HOLE) ? undefined : text])));
}

/** `undefined` for what is no shell, such as Python. */
function shellOf(written: string | undefined, { isWindows }: StepsState): ShellKind | undefined {
  if (written === undefined || written === "") return isWindows ? "powershell" : "posix";
  if (/^(?:pwsh|powershell)/.test(written)) return "powershell";
  if (/^cmd/.test(written)) return "cmd";
  return /^(?:python|perl|node|ruby)/.test(written) ? undefined : "posix";
}

function folderOf({ node, contexts }: Step, { defaults }: StepsState): string {
  const written = textOfNode(nodeAt(node, "working-directory"), contexts);
  return pathFrom(".", written === "" || written.includes(HOLE) ? defaults.folder : written);
}

function runnerVariables(contexts: Contexts): readonly (readonly [string, string])[] {
  const text = (context: string, name: string) => textOfValue(memberOf(contexts.get(context), name));
  return [
    ["GITHUB_EVENT_NAME", text("github", "event_name")],
    ["GITHUB_REF", text("github", "ref")],
    ["GITHUB_REF_NAME", text("github", "ref_name")],
    ["GITHUB_REF_TYPE", text("github", "ref_type")],
    ["RUNNER_OS", text("runner", "os")],
    ["RUNNER_ARCH", text("runner", "arch")],
    ["GITHUB_ENV", ENVIRONMENT_FILE],
    ["GITHUB_OUTPUT", OUTPUT_FILE],
    ["GITHUB_WORKSPACE", "."],
  ];
}

interface ScriptPlace {
  readonly state: StepsState;
  readonly run: YamlScalar;
  readonly folder: string;
}

/** Of a command: no one writes more. */
const MOST_WORDS = 1_000;

const MOVERS =
  /^(?:cp|mv|rsync|xcopy|robocopy|move|copy|Move-Item|Copy-Item|auditwheel|delocate\S*|delvewheel|repairwheel)$/i;

const RUNS_CONTAINER = /^(?:docker|podman)$/;

function followCommand(command: ShellCommand, { state, run, folder }: ScriptPlace): void {
  const program = programOf(command.words.slice(0, MOST_WORDS));
  if (program === undefined) return;
  if (MOVERS.test(program.name)) state.run.moves = true;
  if (program.name === "auditwheel") state.run.repairs = true;
  if (program.name === "shipwheel") state.run.usesShipwheel = true;
  noteInstalled(program, command, { state, run, folder });
  const sending = sendingOfProgram(program);
  if (sending !== undefined) state.run.sendings.push(sending);
  const line = run.line + command.line + (run.isBlock ? 1 : 0);
  const place = placeAt(state, line, `run: ${command.words.join(" ")}`, {
    environment: command.environment,
    folder: pathFrom(folder, command.folder),
  });
  if (RUNS_CONTAINER.test(program.name) && command.words.some((word) => /(?:many|musl)linux/.test(word))) {
    state.run.unread.push(place.evidence);
  }
  const found = toolRun(program, place, { state, command });
  if (found !== undefined) addToolRun(state.run, found, place);
}

function toolRun(
  program: Program,
  place: ToolPlace,
  { state, command: { pipedTo } }: { readonly state: StepsState; readonly command: ShellCommand },
): ToolRun | undefined {
  const { name, version, arguments: words } = program;
  const { project, installed } = state;
  if (name === "cibuildwheel") {
    return cibuildwheelRun(cibuildwheelCommand(words, version ?? installed.get(name), pipedTo), place, project);
  }
  if (name !== "maturin") return frontendRun(program, place);
  const [command = "", ...others] = words;
  return maturinRun({ command, words: others, version: version ?? installed.get(name) }, place);
}

const PINNED_TOOLS = ["cibuildwheel", "maturin"] as const;

/** Keeps the releases of tools that a command installs. */
function noteInstalled(program: Program, command: ShellCommand, { state, folder }: ScriptPlace): void {
  const installed = installedBy(program);
  if (installed === undefined) return;
  const texts = installed.files.map((file) => {
    const name = path.posix.normalize(path.posix.join(folder, command.folder, file));
    return state.sources.texts.get(name) ?? "";
  });
  const requirements = [...texts.flatMap((text) => text.split("\n")), ...installed.requirements];
  for (const tool of PINNED_TOOLS) {
    const version = requirements
      .filter((each) => each.startsWith(tool))
      .flatMap((each) => pinnedVersion(bare(each)) ?? [])[0];
    if (version !== undefined) state.installed.set(tool, version);
  }
}

/** A line of a requirements file without what stands behind the requirement. */
function bare(requirement: string): string {
  return requirement.replace(/\s*(?:[#;\\]|--hash).*$/, "");
}
