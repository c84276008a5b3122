import { resolve } from "./python-names.ts";
import type { Expression, PythonSource } from "./python-syntax.ts";

// No version has more parts, or is put together in more steps; it ends names that stand for themselves, and those that multiply.
const DEEPEST = 3;
const MOST_PARTS = 16;

/** A text that stands in Python source as a constant, or is put together of such: `".".join(map(str, PARTS))`, `f"{MAJOR}.{MINOR}"`. */
export function composedText(source: PythonSource, expression: Expression, depth = 0): string | undefined {
  const value = resolve(source, expression);
  if (value === undefined || depth > DEEPEST) return undefined;
  if (value.kind === "text" || value.kind === "number") return value.value;
  // What is assigned once is what it was; other names may be anything by then.
  if (value.kind === "name") return value === expression ? undefined : composedText(source, value, depth + 1);
  if (value.kind === "joined") return allOf(itemsOf(source, value.items), source, depth)?.join(value.separator);
  if (value.kind !== "formatted") return undefined;
  const { line } = value;
  const parts = value.parts.map(
    (part, index): Expression => ({ kind: index % 2 === 0 ? "text" : "name", value: part, line }),
  );
  return allOf(parts, source, depth)?.join("");
}

/** As `composedText`, of a version; the members of a tuple or list are put together with dots, as setuptools does. */
export function constantOrTuple(source: PythonSource, expression: Expression): string | undefined {
  if (expression.kind !== "list") return composedText(source, expression);
  const parts = allOf(expression.items, source, 0);
  return parts === undefined || parts.length === 0 ? undefined : parts.join(".");
}

/** The members of a list, also where `map(str, ...)` makes texts of them. */
function itemsOf(source: PythonSource, expression: Expression): readonly Expression[] | undefined {
  const value = resolve(source, expression);
  if (value?.kind === "list") {
    const [only] = value.items;
    return value.items.length === 1 && only?.kind === "call" ? itemsOf(source, only) : value.items;
  }
  if (value?.kind !== "call" || value.call.name !== "map") return undefined;
  const [mapper, list] = value.call.positional;
  const isText = mapper?.kind === "name" && mapper.value === "str";
  const inner = isText ? resolve(source, list) : undefined;
  return inner?.kind === "list" ? inner.items : undefined;
}

function allOf(
  items: readonly Expression[] | undefined,
  source: PythonSource,
  depth: number,
): readonly string[] | undefined {
  if (items === undefined || items.length > MOST_PARTS) return undefined;
  const texts = items.map((item) => composedText(source, item, depth + 1));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
