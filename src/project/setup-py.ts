import { type Call, type Expression, type PythonSource, resolve } from "./python-source.ts";

/** The calls of `setup()`, however it was imported. */
export function setupCalls(source: PythonSource): readonly Call[] {
  return source.calls.filter(({ name }) => /^(?:setuptools\.|distutils\.core\.|core\.|skbuild\.)?setup$/.test(name));
}

/** All keywords that one `setup()` call is given, those spread into it from a dictionary of the same file included. */
export function keywordsOf(source: PythonSource, call: Call): ReadonlyMap<string, Expression> {
  const spread = call.spread.flatMap((expression) => [
    ...entriesOf(resolve(source, expression)),
    ...(expression.kind === "name" ? laterEntries(source, expression.value) : []),
  ]);
  return new Map([...spread, ...call.keywords]);
}

/** Whether everything that a `setup()` call is given can be read. */
export function isReadable(source: PythonSource, call: Call): boolean {
  return call.spread.every((expression) => {
    const value = resolve(source, expression);
    return value?.kind === "dict" || (value?.kind === "call" && value.call.name === "dict");
  });
}

/** `{...}` or `dict(...)`. */
function entriesOf(value: Expression | undefined): readonly (readonly [string, Expression])[] {
  if (value?.kind === "dict") return [...value.entries];
  return value?.kind === "call" && value.call.name === "dict" ? [...value.call.keywords] : [];
}

/** What a dictionary is given after it was made: `name["key"] = value`, `name.update(key=value)`, `name.update({...})`. */
function laterEntries(source: PythonSource, name: string): readonly (readonly [string, Expression])[] {
  const set = source.assignments.flatMap((each) =>
    each.name === name && each.key !== undefined ? [[each.key, each.value] as const] : [],
  );
  const updates = source.calls.filter((call) => call.name === `${name}.update`);
  return [...set, ...updates.flatMap((call) => [...call.positional.flatMap(entriesOf), ...call.keywords])];
}

/** What `setup()` is given for `keyword`, names resolved within the file; of several calls the first that has it. */
export function keywordOf(source: PythonSource, keyword: string): Expression | undefined {
  for (const call of setupCalls(source)) {
    const value = keywordsOf(source, call).get(keyword);
    if (value !== undefined) return resolve(source, value);
  }
  return undefined;
}

/** Whether an expression is sure to be nothing: `[]`, `None`, `()`. */
export function isNothing(expression: Expression | undefined): boolean {
  if (expression === undefined) return true;
  if (expression.kind === "list") return expression.items.length === 0;
  return expression.kind === "name" && (expression.value === "None" || expression.value === "False");
}
