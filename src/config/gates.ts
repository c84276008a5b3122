import { type CodedProblem, problem, type Where } from "../errors.ts";
import { normalizeName } from "../python/name.ts";
import { commandFault, readCommand, type Words } from "./command-words.ts";
import { groupNames, groupRequirements } from "./dependency-groups.ts";
import { nearestName } from "./nearest-name.ts";
import { type Pyproject, whereOf } from "./pyproject.ts";
import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "./table.ts";
import {
  extrasFault,
  isName,
  type Key,
  requirementsFault,
  secondsFault,
  textsFault,
  variablesFault,
} from "./value-fault.ts";

/** A command that has to succeed before a release goes on, as `[tool.shipwheel.gates]` has it. */
export interface Gate {
  readonly name: string;
  readonly run: Words;
  /** Of the project, which are installed with it. */
  readonly extras: readonly string[];
  /** What else is installed: what `install` lists, and the requirements of the dependency groups. */
  readonly requirements: readonly string[];
  /** `3.12`, `3.13t`; the Python that builds where there are none. */
  readonly pythons: readonly string[];
  /** Within the project, with forward slashes. */
  readonly cwd: string;
  /** Literal values of environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
  /** Whether it tries the tree before anything is built, or a wheel that was built. */
  readonly against: "tree" | "wheel";
  readonly where: Where;
}

const KEYS: readonly Key[] = [
  { name: "run", fault: () => undefined },
  { name: "extras", fault: extrasFault },
  { name: "groups", fault: (value) => textsFault(value, 'names of dependency groups, as in ["test"]', isName) },
  { name: "install", fault: requirementsFault },
  { name: "python", fault: (value) => textsFault(listed(value), 'Pythons, as in ["3.11", "3.14t"]', isPython) },
  { name: "cwd", fault: folderFault },
  { name: "environment", fault: variablesFault },
  { name: "timeout", fault: secondsFault },
  { name: "after", fault: (value) => (value === "build" ? undefined : 'it must be "build", or left out') },
];

const TABLE = ["tool", "shipwheel", "gates"] as const;

/** What is wrong with `[tool.shipwheel.gates]`, each with its place. */
export function* gateFaults(value: unknown, pyproject: Pyproject): Generator<CodedProblem> {
  if (!isTable(value)) {
    yield problem("SW-CONFIG-INVALID", "tool.shipwheel.gates must be a table", {
      where: whereOf(pyproject, TABLE),
      hint: 'Name each gate, as in `[tool.shipwheel.gates]` with `tests = { run = "pytest", extras = ["test"] }`.',
    });
    return;
  }
  for (const [name, gate] of Object.entries(value)) yield* faultsOf(name, gate, pyproject);
}

/** The gates of a table that has no faults, in the order in which they are written. */
export function readGates(value: unknown, pyproject: Pyproject): readonly Gate[] {
  if (!isTable(value)) return [];
  return Object.entries(value).flatMap(([name, gate]) => {
    const table = tableOf(gate);
    const run = readCommand(table.run);
    return run === undefined ? [] : [gateOf(name, run, table, pyproject)];
  });
}

function gateOf(name: string, run: Words, table: Table, pyproject: Pyproject): Gate {
  const grouped = textsAt(table, "groups").flatMap((group) => {
    const found = groupRequirements(pyproject.table, group);
    return found.kind === "requirements" ? found.requirements : [];
  });
  const timeout = valueAt(table, "timeout");
  return {
    name,
    run,
    extras: textsAt(table, "extras"),
    requirements: [...new Set([...textsAt(table, "install"), ...grouped])],
    pythons: textsAt({ python: listed(table.python) }, "python"),
    cwd: textAt(table, "cwd") ?? ".",
    environment: Object.fromEntries(
      Object.entries(tableAt(table, "environment")).map(([variable, text]) => [variable, String(text)]),
    ),
    ...(typeof timeout === "number" && { timeoutSeconds: timeout }),
    against: table.after === "build" ? "wheel" : "tree",
    where: whereOf(pyproject, [...TABLE, name]),
  };
}

/** A command alone stands for a table with nothing else. */
function tableOf(gate: unknown): Table {
  return isTable(gate) ? gate : { run: gate };
}

function* faultsOf(name: string, gate: unknown, pyproject: Pyproject): Generator<CodedProblem> {
  const key = `${TABLE.join(".")}.${name}`;
  const place = (...below: readonly string[]) => whereOf(pyproject, [...TABLE, name, ...below]);
  if (!/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$/.test(name)) {
    yield problem("SW-CONFIG-INVALID", `${JSON.stringify(name)} is no name of a gate`, { where: place() });
    return;
  }
  const table = tableOf(gate);
  const fault = commandFault(table.run, isTable(gate) ? `${key}.run` : key, isTable(gate) ? place("run") : place());
  if (fault !== undefined) yield fault;
  for (const [each, value] of Object.entries(table)) {
    const known = KEYS.find(({ name: own }) => own === each);
    const wrong = known?.fault(value);
    if (known === undefined) yield unknownKey(key, each, place(each));
    else if (wrong !== undefined) {
      const offending = `${key}.${each} is ${JSON.stringify(value)}: ${wrong}`;
      yield problem("SW-CONFIG-INVALID", offending, { where: place(each) });
    }
  }
  for (const group of textsAt(table, "groups")) yield* groupFaults(group, pyproject, place("groups"));
}

function unknownKey(table: string, key: string, where: Where): CodedProblem {
  const names = KEYS.map(({ name }) => name);
  const meant = nearestName(key, names);
  return problem("SW-CONFIG-INVALID", `${table} has no key ${JSON.stringify(key)}`, {
    where,
    hint: meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`,
  });
}

const POETRY =
  "Poetry's own groups are not read: move it to [dependency-groups], which Poetry knows too, or list what it has under `install`.";

function* groupFaults(group: string, { table }: Pyproject, where: Where): Generator<CodedProblem> {
  const found = groupRequirements(table, group);
  if (found.kind === "requirements") return;
  const names = groupNames(table);
  const meant = nearestName(normalizeName(group), names);
  const known = names.length === 0 ? "It has none." : `Its groups are ${names.join(", ")}.`;
  const named = meant === undefined || meant === group ? known : `Did you mean \`${meant}\`?`;
  const hint = valueAt(table, "tool", "poetry", "group", group) === undefined ? named : POETRY;
  yield problem("SW-CONFIG-INVALID", found.fault, { where, hint });
}

function listed(value: unknown): unknown {
  return typeof value === "string" ? [value] : value;
}

function isPython(text: string): boolean {
  return /^3\.\d{1,2}t?$/.test(text);
}

function folderFault(value: unknown): string | undefined {
  const isWithin =
    typeof value === "string" &&
    value !== "" &&
    !/^[/\\]|^[A-Za-z]:|[\\\0]/.test(value) &&
    !value.split("/").includes("..");
  return isWithin ? undefined : 'it must be a folder within the project, as in "tests"';
}
