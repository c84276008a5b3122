import type { YamlNode } from "../config/yaml.ts";
import { type Contexts, evaluate } from "./expression.ts";
import { memberOf, objectOf, textOfValue, type Value, valueOfText } from "./value.ts";

/** A text of a workflow with its expressions filled in; holes where only a run would tell. */
function fillText(text: string, contexts: Contexts): string {
  if (!text.includes("${{")) return text;
  return [...partsOf(text)]
    .map(({ literal, expression }) => literal + (expression === undefined ? "" : filled(expression, contexts)))
    .join("");
}

function filled(expression: string, contexts: Contexts): string {
  const value = evaluate(expression, contexts);
  const variable = value === undefined ? /^\s*env\.(\w+)\s*$/.exec(expression)?.[1] : undefined;
  const written = variable === undefined ? undefined : memberOf(contexts.get(WRITTEN_ENVIRONMENT), variable);
  return textOfValue(written ?? value);
}

/** Stands for `env` where a text is wanted, whatever of it only a run would tell. */
export const WRITTEN_ENVIRONMENT = "env as written";

interface Part {
  /** What stands before the expression. */
  readonly literal: string;
  readonly expression?: string;
}

function* partsOf(text: string): Generator<Part> {
  let end = 0;
  for (let start = text.indexOf("${{"); start !== -1; start = text.indexOf("${{", end)) {
    const closing = closingOf(text, start + 3);
    if (closing === undefined) break;
    yield { literal: text.slice(end, start), expression: text.slice(start + 3, closing) };
    end = closing + 2;
  }
  yield { literal: text.slice(end) };
}

/** Where the first `}}` stands that is in no text of the expression. */
function closingOf(text: string, start: number): number | undefined {
  let isText = false;
  for (let place = start; place < text.length; place += 1) {
    if (text[place] === "'") isText = !isText;
    if (!isText && text.startsWith("}}", place)) return place;
  }
  return undefined;
}

/** The value of a text: that of its expression where it is nothing else. */
function valueOfTemplate(text: string, contexts: Contexts): Value {
  if (!text.includes("${{")) return text;
  const [only, rest] = partsOf(text);
  const isOnly = only?.literal === "" && rest?.expression === undefined && rest?.literal === "";
  return isOnly ? evaluate(only.expression ?? "", contexts) : valueOfText(fillText(text, contexts));
}

/** What a part of a workflow is, its expressions filled in. */
export function valueOfNode(node: YamlNode | undefined, contexts: Contexts): Value {
  if (node === undefined) return null;
  switch (node.kind) {
    case "map":
      return objectOf([...node.entries].map(([name, member]) => [name, valueOfNode(member, contexts)] as const));
    case "list":
      return node.items.map((item) => valueOfNode(item, contexts));
    default:
      return typeof node.value === "string" ? valueOfTemplate(node.value, contexts) : node.value;
  }
}

/** A part of a workflow as a text, its expressions filled in, with holes; empty where it is absent or no text. */
export function textOfNode(node: YamlNode | undefined, contexts: Contexts): string {
  if (node?.kind !== "scalar") return "";
  return typeof node.value === "string" ? fillText(node.value, contexts) : textOfValue(node.value);
}

/** What the condition at `if:` gives; an absent one holds. */
export function conditionOf(node: YamlNode | undefined, contexts: Contexts): Value {
  if (node?.kind !== "scalar" || node.value === null) return true;
  if (typeof node.value !== "string") return node.value;
  const text = node.value.trim();
  return text.includes("${{") ? valueOfTemplate(text, contexts) : evaluate(text, contexts);
}
