import type { Call, Expression, PythonSource } from "./python-syntax.ts";

/** The value of a constant text, also through the names that stand for one in the same file. */
export function constantText(source: PythonSource, expression: Expression | undefined): string | undefined {
  const value = resolve(source, expression);
  return value?.kind === "text" ? value.value : undefined;
}

/** What `expression` is, where a name or a dictionary's key stands for it; the expression itself where that is not known. */
export function resolve(source: PythonSource, expression: Expression | undefined): Expression | undefined {
  if (expression?.kind === "item") {
    return entriesOf(source.meaningOf(expression.of))?.get(expression.key) ?? expression;
  }
  return expression?.kind === "name" ? (source.meaningOf(expression.value) ?? expression) : expression;
}

/**
 * What `name` stands for all over the file: what it is assigned, where that is done once and nothing is added; a dictionary has what it is
 * given later too.
 */
export function meaningIn(source: PythonSource, name: string): Expression | undefined {
  const [only, ...others] = source.assignmentsTo(name).filter(({ key }) => key === undefined);
  if (only === undefined || others.length > 0 || only.adds || isGrown(source, name)) return undefined;
  const entries = entriesOf(only.value);
  const later = entries && laterEntries(source, name);
  if (entries === undefined || later?.size === 0) return only.value;
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
  for (const { key, value } of source.assignmentsTo(name).filter((each) => each.key !== undefined)) {
    if (key?.text === undefined) return undefined;
    given.set(key.text, value);
  }
  for (const call of source.callsOf(`${name}.update`)) {
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
function isGrown({ callsOf }: PythonSource, name: string): boolean {
  return ["append", "extend", "insert"].some((method) => callsOf(`${name}.${method}`).length > 0);
}
