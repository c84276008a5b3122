import {
  areEqual,
  HOLE,
  isArray,
  isObject,
  isTrue,
  jsonOfValue,
  textOfValue,
  type Value,
  valueOfJson,
  valueOfText,
} from "./value.ts";

type WorkflowFunction = (values: readonly Value[]) => Value;

const LONGEST_TEXT = 1024 * 1024;

const FUNCTIONS: ReadonlyMap<string, WorkflowFunction> = new Map<string, WorkflowFunction>([
  ["always", () => true],
  ["success", () => true],
  ["failure", () => false],
  ["cancelled", () => false],
  ["contains", ([where, what]) => contains(where, what)],
  ["startswith", ([text, start]) => compared(text, start, (whole, part) => whole.startsWith(part))],
  ["endswith", ([text, end]) => compared(text, end, (whole, part) => whole.endsWith(part))],
  ["format", ([pattern, ...values]) => formatted(pattern, values)],
  ["join", ([list, separator = ","]) => joined(list, separator)],
  ["tojson", ([value]) => jsonOfValue(value)],
  ["fromjson", ([text]) => parsed(text)],
  ["case", chosen],
]);

/** What a function of GitHub's expressions gives, in a run in which all went well; `undefined` where only that run would tell. */
export function callFunction(name: string, values: readonly Value[]): Value {
  return FUNCTIONS.get(name.toLowerCase())?.(values);
}

function contains(where: Value, what: Value): Value {
  if (!isArray(where)) return compared(where, what, (whole, part) => whole.includes(part));
  const found = where.map((item) => areEqual(item, what));
  return found.includes(true) || (found.includes(undefined) ? undefined : false);
}

function compared(whole: Value, part: Value, compare: (whole: string, part: string) => boolean): Value {
  const [text, wanted] = [textOfValue(whole), textOfValue(part)];
  if (isObject(whole) || isObject(part) || text.includes(HOLE) || wanted.includes(HOLE)) return undefined;
  return compare(text.toLowerCase(), wanted.toLowerCase());
}

function formatted(pattern: Value, values: readonly Value[]): Value {
  const text = textOfValue(pattern).replace(/\{\{|\}\}|\{(\d+)\}/g, (found, index: string | undefined) =>
    index === undefined ? found.slice(1) : textOfValue(values[Number(index)]),
  );
  return text.length > LONGEST_TEXT ? undefined : valueOfText(text);
}

function joined(list: Value, separator: Value): Value {
  if (list === undefined) return undefined;
  const items = isArray(list) ? list : [list];
  return valueOfText(items.map(textOfValue).join(textOfValue(separator)));
}

function parsed(text: Value): Value {
  if (typeof text !== "string") return text;
  try {
    return valueOfJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** `case(condition, value, condition, value, otherwise)` */
function chosen(values: readonly Value[]): Value {
  for (let index = 0; index + 1 < values.length; index += 2) {
    const holds = isTrue(values[index]);
    if (holds === undefined) return undefined;
    if (holds) return values[index + 1];
  }
  return values.at(-1);
}
