import { type Scanner, scannerOf } from "../python/scanner.ts";
import { callFunction } from "./function.ts";
import { areEqual, isArray, isObject, isTrue, memberOf, numberOf, textOfValue, type Value } from "./value.ts";

/** What the names at the start of an expression stand for: `github`, `matrix`, `env`. A name that it lacks is unknown. */
export type Contexts = ReadonlyMap<string, Value>;

const LONGEST = 21_000;
const DEEPEST = 50;

const SPACE = /\s*/y;
const NUMBER = /[+-]?(?:0x[\dA-Fa-f]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const TEXT = /'(?:[^']|'')*'/y;
const NAME = /[A-Za-z_][\w-]*/y;

interface Reader {
  readonly scanner: Scanner;
  readonly contexts: Contexts;
  /** Of parentheses, brackets and negations around this place. */
  depth: number;
}

/** Says that the text is no expression. */
class NoExpression extends Error {}

/**
 * What an expression gives: the text between `${{` and `}}`.
 *
 * `undefined` where only a run would tell, and where the text is no expression.
 */
export function evaluate(text: string, contexts: Contexts): Value {
  if (text.length > LONGEST) return undefined;
  const reader: Reader = { scanner: scannerOf(text), contexts, depth: 0 };
  try {
    const value = readEither(reader);
    take(reader, SPACE);
    return reader.scanner.isAtEnd() ? value : undefined;
  } catch (error) {
    if (error instanceof NoExpression) return undefined;
    throw error;
  }
}

function take({ scanner }: Reader, pattern: RegExp): string | undefined {
  scanner.take(SPACE);
  return scanner.take(pattern);
}

function expect(reader: Reader, pattern: RegExp): string {
  const found = take(reader, pattern);
  if (found === undefined) throw new NoExpression();
  return found;
}

function readEither(reader: Reader): Value {
  let left = readBoth(reader);
  while (take(reader, /\|\|/y) !== undefined) {
    const right = readBoth(reader);
    const holds = isTrue(left);
    if (holds !== true) left = holds === false ? right : undefined;
  }
  return left;
}

function readBoth(reader: Reader): Value {
  let left = readEquality(reader);
  while (take(reader, /&&/y) !== undefined) {
    const right = readEquality(reader);
    const holds = isTrue(left);
    if (holds === true) left = right;
    // Whatever the left side is: the whole is as false as the right side.
    if (holds === undefined) left = isTrue(right) === false ? right : undefined;
  }
  return left;
}

function readEquality(reader: Reader): Value {
  let left = readOrder(reader);
  for (let operator = take(reader, /[=!]=/y); operator !== undefined; operator = take(reader, /[=!]=/y)) {
    const same = areEqual(left, readOrder(reader));
    left = same === undefined ? undefined : same === (operator === "==");
  }
  return left;
}

function readOrder(reader: Reader): Value {
  let left = readNegation(reader);
  for (let operator = take(reader, /[<>]=?/y); operator !== undefined; operator = take(reader, /[<>]=?/y)) {
    left = areOrdered(left, operator, readNegation(reader));
  }
  return left;
}

function areOrdered(left: Value, operator: string, right: Value): Value {
  if (left === undefined || right === undefined) return undefined;
  const areTexts = typeof left === "string" && typeof right === "string";
  const [first, second] = areTexts ? [left.toLowerCase(), right.toLowerCase()] : [numberOf(left), numberOf(right)];
  if (first === second) return operator.endsWith("=");
  return operator.startsWith("<") ? first < second : first > second;
}

function readNegation(reader: Reader): Value {
  if (take(reader, /!(?!=)/y) === undefined) return readMembers(reader);
  const holds = isTrue(within(reader, readNegation));
  return holds === undefined ? undefined : !holds;
}

function readMembers(reader: Reader): Value {
  let value = readOne(reader);
  for (;;) {
    if (take(reader, /\./y) !== undefined) {
      value = take(reader, /\*/y) === undefined ? memberOf(value, expect(reader, NAME)) : everyMember(value);
    } else if (take(reader, /\[/y) !== undefined) {
      value = take(reader, /\*/y) === undefined ? memberAt(value, within(reader, readEither)) : everyMember(value);
      expect(reader, /\]/y);
    } else return value;
  }
}

function memberAt(value: Value, name: Value): Value {
  return name === undefined ? undefined : memberOf(value, textOfValue(name));
}

function everyMember(value: Value): Value {
  if (value === undefined || isArray(value)) return value;
  if (!isObject(value)) return [];
  return value.isOpen ? undefined : [...value.members.values()];
}

function readOne(reader: Reader): Value {
  if (take(reader, /\(/y) !== undefined) {
    const value = within(reader, readEither);
    expect(reader, /\)/y);
    return value;
  }
  const text = take(reader, TEXT);
  if (text !== undefined) return text.slice(1, -1).replaceAll("''", "'");
  const number = take(reader, NUMBER);
  return number === undefined ? readNamed(reader) : Number(number);
}

const CONSTANTS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["nan", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
]);

function readNamed(reader: Reader): Value {
  const name = expect(reader, NAME);
  if (take(reader, /\(/y) !== undefined) return callFunction(name, within(reader, readArguments));
  const known = name.toLowerCase();
  return CONSTANTS.has(known) ? CONSTANTS.get(known) : reader.contexts.get(known);
}

function readArguments(reader: Reader): readonly Value[] {
  const values: Value[] = [];
  if (take(reader, /\)/y) !== undefined) return values;
  do values.push(readEither(reader));
  while (take(reader, /,/y) !== undefined);
  expect(reader, /\)/y);
  return values;
}

function within<T>(reader: Reader, read: (reader: Reader) => T): T {
  reader.depth += 1;
  if (reader.depth > DEEPEST) throw new NoExpression();
  const value = read(reader);
  reader.depth -= 1;
  return value;
}
