import { type Call, type Expression, type PythonSource, resolve } from "./python-source.ts";

/** The calls of `setup()`, however it was imported. */
export function setupCalls(source: PythonSource): readonly Call[] {
  return source.calls.filter(({ name }) => /^(?:setuptools\.|distutils\.core\.|core\.|skbuild\.)?setup$/.test(name));
}

/** All keywords that one `setup()` call is given, those spread into it from a dictionary of the same file included. */
export function keywordsOf(source: PythonSource, call: Call): ReadonlyMap<string, Expression> {
  const spread = call.spread.flatMap((expression) => {
    const value = resolve(source, expression);
    if (value?.kind === "dict") return [...value.entries];
    return value?.kind === "call" && value.call.name === "dict" ? [...value.call.keywords] : [];
  });
  return new Map([...spread, ...call.keywords]);
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
