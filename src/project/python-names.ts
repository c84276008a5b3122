import type { Call, Expression, PythonSource } from "./python-source.ts";

/** The value of a constant text, also through the names that stand for one in the same file. */
export function constantText(source: PythonSource, expression: Expression | undefined): string | undefined {
  const value = resolve(source, expression);
  return value?.kind === "text" ? value.value : undefined;
}

/**
 * What `expression` is. A name that is assigned once in the file, and never added to, is what was assigned; a dictionary has what it is
 * given later too.
 */
export function resolve(source: PythonSource, expression: Expression | undefined): Expression | undefined {
  if (expression?.kind !== "name") return expression;
  const { value: name } = expression;
  const [only, ...others] = source.assignments.filter((each) => each.name === name && each.key === undefined);
  if (only === undefined || others.length > 0 || only.adds || isGrown(source, name)) return expression;
  const entries = entriesOf(only.value);
  if (entries === undefined) return only.value;
  const later = laterEntries(source, name);
  return later && { kind: "dict", entries: new Map([...entries, ...later]), line: only.value.line };
}

/** What stands in `{...}` or `dict(...)`; `undefined` for anything else. */
export function entriesOf(value: Expression | undefined): ReadonlyMap<string, Expression> | undefined {
  if (value?.kind === "dict") return value.entries;
  const isCall = value?.kind === "call" && value.call.name === "dict" && value.call.positional.length === 0;
  return isCall && value.call.spread.length === 0 ? value.call.keywords : undefined;
}

/**
 * What a dictionary is given after it was made: `name["key"] = value`, `name.update(key=value)`, `name.update({...})`. `undefined` where some of
 * it cannot be read.
 */
function laterEntries(source: PythonSource, name: string): ReadonlyMap<string, Expression> | undefined {
  const given = new Map<string, Expression>();
  for (const { key, value } of source.assignments.filter((each) => each.name === name && each.key !== undefined)) {
    if (key?.text === undefined) return undefined;
    given.set(key.text, value);
  }
  for (const call of source.calls.filter((each) => each.name === `${name}.update`)) {
    const updates = updatesOf(call);
    if (updates === undefined) return undefined;
    for (const [key, value] of updates) given.set(key, value);
  }
  return given;
}

function updatesOf({ positional, keywords, spread }: Call): readonly (readonly [string, Expression])[] | undefined {
  const tables = positional.map(entriesOf);
  if (spread.length > 0 || !tables.every((table) => table !== undefined)) return undefined;
  return [...tables.flatMap((table) => [...table]), ...keywords];
}

/** Whether a list of this name is given more by a method. */
function isGrown({ calls }: PythonSource, name: string): boolean {
  const growing = ["append", "extend", "insert"].map((method) => `${name}.${method}`);
  return calls.some((call) => growing.includes(call.name));
}
