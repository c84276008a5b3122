import { scannerOf } from "./scanner.ts";

// Neither line breaks nor NUL may stand in a literal; names (\N{DASH}) would need the table of all characters.
const TOKEN = /[^\\\r\n\0]+|\\(?:[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|[^0-7xuUN\0])/y;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\\\", "\\"],
  ["\\'", "'"],
  ['\\"', '"'],
  ["\\a", "\x07"],
  ["\\b", "\b"],
  ["\\f", "\f"],
  ["\\n", "\n"],
  ["\\r", "\r"],
  ["\\t", "\t"],
  ["\\v", "\v"],
  ["\\\n", ""],
  ["\\\r", ""],
  ["\\\r\n", ""],
]);

const LAST_CODE_POINT = 0x10ffff;

/**
 * The value of a Python string literal in single or double quotes, without a prefix: the reference library evaluates the strings of a marker as
 * such. `undefined` when Python would refuse it, or when it has a character by its name.
 */
export function parseStringLiteral(literal: string): string | undefined {
  if (!literal.isWellFormed()) return undefined;
  const scanner = scannerOf(literal.slice(1, -1));
  const values: string[] = [];
  while (!scanner.isAtEnd()) {
    const token = scanner.take(TOKEN);
    const value = token && unescaped(token);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values.join("");
}

function unescaped(token: string): string | undefined {
  if (!token.startsWith("\\")) return token;
  const known = ESCAPES.get(token);
  if (known !== undefined) return known;
  if (/^\\[0-7]/.test(token)) return String.fromCodePoint(Number.parseInt(token.slice(1), 8));
  if (!/^\\[xuU]/.test(token)) return token;
  const point = Number.parseInt(token.slice(2), 16);
  return point > LAST_CODE_POINT ? undefined : String.fromCodePoint(point);
}
