import path from "node:path";
import { nodeAt, scalarText, type YamlScalar } from "../config/yaml.ts";
import { cibuildwheelCommand, cibuildwheelRun } from "./cibuildwheel.ts";
import { type ContainerRun, containerRun, mountedFile } from "./container.ts";
import { environmentFile } from "./environment.ts";
import type { Contexts } from "./expression.ts";
import { frontendRun } from "./frontend.ts";
import { plainFolder, standingPython } from "./interpreter.ts";
import { maturinRun } from "./maturin.ts";
import { installedBy, type Program, pinnedVersion, programOf } from "./program.ts";
import { mayScriptMatter } from "./relevance.ts";
import { removedBy } from "./removal.ts";
import { sendingOfProgram } from "./sending.ts";
import { followScript } from "./shell-run.ts";
import type { ShellCommand } from "./shell-state.ts";
import type { ShellKind } from "./shell-text.ts";
import { addToolRun, placeAt, type Step, type StepsState } from "./step.ts";
import { textOfNode } from "./template.ts";
import { pathFrom, type ToolPlace, type ToolRun } from "./tool.ts";
import { HOLE, memberOf, objectOf, openObject, textOfValue, type Value } from "./value.ts";

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
    read: (file) => readFrom(folder, file, state),
    onCommand: (command) => followCommand(command, { state, run, folder }),
    folders: isOfManylinux(state.image) ? [PYTHONS] : undefined,
  });
  noteWritten(files, folder, state);
  for (const [name, value] of environmentFile(files.get(ENVIRONMENT_FILE) ?? "")) state.environment.set(name, value);
  const outputs = [...environmentFile(files.get(OUTPUT_FILE) ?? "")];
  return openObject(Object.fromEntries(outputs.map(([name, text]) => [name, text.includes(HOLE) ? undefined : text])));
}

/** A job writes few scripts, if any. */
const MOST_WRITTEN = 50;

function noteWritten(files: ReadonlyMap<string, string>, folder: string, { written }: StepsState): void {
  for (const [name, text] of files) {
    if (!name.startsWith("//") && written.size < MOST_WRITTEN) written.set(pathFrom(folder, name), text);
  }
}

function readFrom(folder: string, file: string, { written, sources }: StepsState): string | undefined {
  const name = path.posix.normalize(path.posix.join(folder, file));
  return written.get(name) ?? sources.texts.get(name);
}

/** Where the images of manylinux have theirs. */
const PYTHONS = "/opt/python";

function isOfManylinux(image: string | undefined): boolean {
  return /(?:many|musl)linux/.test(image ?? "");
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
  const program = startedBy(command, state);
  if (program === undefined) return;
  if (MOVERS.test(program.name)) state.run.moves = true;
  if (program.name === "auditwheel") state.run.repairs = true;
  if (program.name === "shipwheel") state.run.usesShipwheel = true;
  state.run.removals.push(...removedBy(program));
  noteInstalled(program, command, { state, run, folder });
  const sending = sendingOfProgram(program);
  if (sending !== undefined) state.run.sendings.push(sending);
  const line = run.line + command.line + (run.isBlock ? 1 : 0);
  const place = placeAt(state, line, `run: ${command.words.join(" ")}`, {
    environment: command.environment,
    folder: pathFrom(folder, command.folder),
  });
  if (RUNS_CONTAINER.test(program.name) && command.words.some((word) => isOfManylinux(word))) {
    const known = containerRun(program.arguments);
    const before = state.run.builds.length;
    if (known !== undefined) followInside(known, command, { state, run, folder });
    if (state.run.builds.length === before) state.run.unread.push(place.evidence);
  }
  const found = toolRun(program, place, { state, command });
  if (found !== undefined) addToolRun(state.run, found, place);
}

/** The program of a command, by the Python that starts it. */
function startedBy(command: ShellCommand, { environments, pythons }: StepsState): Program | undefined {
  const words = command.words.slice(0, MOST_WORDS);
  const program = programOf(words);
  if (program === undefined) return undefined;
  const python = program.python ?? standingPython({ ...command, words }, environments);
  const folder = program.arguments.findLast((word) => !word.startsWith("-"));
  const maker = python ?? pythons.at(-1);
  if (/^(?:venv|virtualenv)$/.test(program.name) && folder !== undefined && maker !== undefined)
    environments.set(plainFolder(folder), maker);
  return python === undefined ? program : { ...program, python };
}

/** In steps: its script may be as long as any. */
const COST_OF_CONTAINER = 50;

/** In an image all is as it is outside, but for where the files are and what Pythons there are. */
function followInside(
  { image, script, mounts }: ContainerRun,
  outer: ShellCommand,
  { state, run, folder }: ScriptPlace,
): void {
  state.budget.steps -= COST_OF_CONTAINER;
  if (state.image !== undefined || state.budget.steps < 0) return;
  const inside: StepsState = { ...state, image };
  followScript(script, "posix", {
    environment: outer.environment,
    read: (file) => readFrom(folder, mountedFile(file, mounts), state),
    onCommand: (command) => followCommand({ ...command, line: outer.line }, { state: inside, run, folder }),
    folders: [PYTHONS, ...mounts],
  });
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
