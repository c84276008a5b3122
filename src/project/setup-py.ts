import { constantText, entriesOf, resolve } from "./python-names.ts";
import type { Assignment, Call, Expression, PythonSource } from "./python-syntax.ts";

const MODULES = ["", "setuptools.", "_setuptools.", "distutils.core.", "core.", "skbuild."];
// Nobody calls it more often, and every keyword is looked for in each.
const MOST_CALLS = 50;

/** The calls of `setup()`, however it was imported, in the order of the file. */
export function setupCalls(source: PythonSource): readonly Call[] {
  const calls = MODULES.flatMap((module) => source.callsOf(`${module}setup`));
  return calls.sort((one, other) => one.line - other.line).slice(0, MOST_CALLS);
}

type Entry = readonly [string, Expression];

/** All keywords that one `setup()` call is given, those spread into it from a dictionary of the same file included. */
export function keywordsOf(source: PythonSource, call: Call): ReadonlyMap<string, Expression> {
  const spread = call.spread.flatMap((expression) => {
    const known = entriesOf(resolve(source, expression));
    if (known !== undefined || expression.kind !== "name") return [...(known ?? [])];
    return knownEntries(source, expression.value);
  });
  return new Map([...spread, ...call.keywords]);
}

// Nobody puts more dictionaries into each other.
const MOST_DICTIONARIES = 20;

/** What a dictionary has of which only some can be read: that is in it all the same, and so is what others put into it. */
function knownEntries(source: PythonSource, name: string): readonly Entry[] {
  const names = new Set([name]);
  const entries: Entry[] = [];
  for (const each of names) {
    if (names.size > MOST_DICTIONARIES) break;
    for (const entry of source.assignmentsTo(each).flatMap(someEntries)) entries.push(entry);
    const updates = source.callsOf(`${each}.update`).flatMap((call) => call.positional);
    for (const update of updates) {
      if (update.kind === "name") names.add(update.value);
      else for (const entry of entriesOf(update) ?? []) entries.push(entry);
    }
  }
  return entries;
}

function someEntries({ key, value }: Assignment): readonly Entry[] {
  if (key !== undefined) return key.text === undefined ? [] : [[key.text, value]];
  return value.kind === "call" && value.call.name === "dict" ? [...value.call.keywords] : [...(entriesOf(value) ?? [])];
}

/** Whether everything that a `setup()` call is given can be read. */
export function isReadable(source: PythonSource, call: Call): boolean {
  return call.spread.every((expression) => entriesOf(resolve(source, expression)) !== undefined);
}

/** What `setup()` is given for `keyword`, names resolved within the file; of several calls the first that has it. */
export function keywordOf(source: PythonSource, keyword: string): Expression | undefined {
  for (const call of setupCalls(source)) {
    const value = keywordsOf(source, call).get(keyword);
    if (value !== undefined) return resolve(source, value);
  }
  return undefined;
}

/** The text that `setup()` is given for `keyword`, where it is a constant. */
export function keywordText(source: PythonSource | undefined, keyword: string): string | undefined {
  return source && constantText(source, keywordOf(source, keyword));
}

/** Whether an expression is sure to be nothing: `[]`, `None`, `()`. */
export function isNothing(expression: Expression | undefined): boolean {
  if (expression === undefined) return true;
  if (expression.kind === "list") return expression.items.length === 0;
  return expression.kind === "name" && (expression.value === "None" || expression.value === "False");
}
