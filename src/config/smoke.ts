import { type CodedProblem, problem } from "../errors.ts";
import { commandFault, readCommand, type Words } from "./command-words.ts";
import { nearestName } from "./nearest-name.ts";
import { type Pyproject, whereOf } from "./pyproject.ts";
import { isTable, tableAt, textsAt, valueAt } from "./table.ts";
import { extrasFault, type Key, requirementsFault } from "./value-fault.ts";

/** How a built wheel is tried once it is installed, as `[tool.shipwheel.smoke]` has it. */
export interface SmokeChoice {
  /** Commands of the project's own, beside what is tried of every wheel. */
  readonly run: readonly Words[];
  /** Of the project, which are installed with it. */
  readonly extras: readonly string[];
  /** Requirements that are installed with it: the host of a plugin. */
  readonly install: readonly string[];
  /** What is not tried, and why: a part, or one try by its name (`import my_tool.gui`, `my-tool`). */
  readonly skip: ReadonlyMap<string, string>;
}

/** The parts that can be left out whole. `all` is everything, the installation too. */
export const SMOKE_PARTS = ["all", "sdist", "dependencies", "version", "imports", "names", "scripts"] as const;

export const PLAIN_SMOKE: SmokeChoice = { run: [], extras: [], install: [], skip: new Map() };

const KEYS: readonly Key[] = [
  { name: "run", fault: (value) => (Array.isArray(value) ? undefined : 'it must be a list, as in ["my-tool demo"]') },
  { name: "extras", fault: extrasFault },
  { name: "install", fault: requirementsFault },
  { name: "skip", fault: skipFault },
];

const TABLE = ["tool", "shipwheel", "smoke"] as const;

/** What is wrong with `[tool.shipwheel.smoke]`, each with its place. */
export function* smokeFaults(value: unknown, pyproject: Pyproject): Generator<CodedProblem> {
  if (!isTable(value)) {
    yield problem("SW-CONFIG-INVALID", "tool.shipwheel.smoke must be a table", { where: whereOf(pyproject, TABLE) });
    return;
  }
  for (const [name, given] of Object.entries(value)) yield* faultsOf(name, given, pyproject);
}

function* faultsOf(name: string, given: unknown, pyproject: Pyproject): Generator<CodedProblem> {
  const where = whereOf(pyproject, [...TABLE, name]);
  const names = KEYS.map((each) => each.name);
  const key = KEYS.find((each) => each.name === name);
  if (key === undefined) {
    const meant = nearestName(name, names);
    const hint = meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`;
    yield problem("SW-CONFIG-INVALID", `tool.shipwheel.smoke has no key ${JSON.stringify(name)}`, { where, hint });
    return;
  }
  const fault = key.fault(given);
  if (fault !== undefined) {
    const offending = `tool.shipwheel.smoke.${name} is ${JSON.stringify(given)}: ${fault}`;
    yield problem("SW-CONFIG-INVALID", offending, { where });
  } else if (name === "run" && Array.isArray(given)) {
    for (const command of given) {
      const wrong = commandFault(command, "tool.shipwheel.smoke.run", where);
      if (wrong !== undefined) yield wrong;
    }
  }
}

/** The choices of a table that has no faults. */
export function readSmoke(value: unknown): SmokeChoice {
  if (!isTable(value)) return PLAIN_SMOKE;
  return {
    run: commandsIn(valueAt(value, "run")),
    extras: textsAt(value, "extras"),
    install: textsAt(value, "install"),
    skip: new Map(Object.entries(tableAt(value, "skip")).map(([name, reason]) => [name, String(reason)])),
  };
}

function commandsIn(value: unknown): readonly Words[] {
  return Array.isArray(value) ? value.map(readCommand).filter((words) => words !== undefined) : [];
}

/** A part that is misspelled would be tried all the same; names of modules and scripts may be any. */
function skipFault(value: unknown): string | undefined {
  if (!isTable(value)) return `it must be a table of reasons, as in { scripts = "they need a display" }`;
  for (const [name, reason] of Object.entries(value)) {
    if (typeof reason !== "string" || reason.trim() === "") return `${JSON.stringify(name)} needs its reason, a text`;
  }
  return undefined;
}
