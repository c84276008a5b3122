import { expect, test } from "@jest/globals";
import { parseToml } from "../../src/config/toml.ts";
import { lineOfKey } from "../../src/config/toml-lines.ts";
import { ShipwheelError } from "../../src/errors.ts";

test.each([
  { text: '[project]\nname = "x\n', line: 2, offending: 'name = "x', because: "the quote is not closed" },
  { text: "a = 1\r\nb = = 2\r\n", line: 2, offending: "b = = 2", because: "lines may end in CRLF" },
  { text: "a = 1\na = 2\n", line: 2, offending: "a = 2", because: "a key stands once" },
  { text: "[project\n", line: 1, offending: "[project", because: "the header is not closed" },
])("line $line is shown: $because", ({ text, line, offending }) => {
  const where = { file: "pyproject.toml", line, column: expect.any(Number), text: offending };
  expect(errorOf(() => parseToml(text, "pyproject.toml")).problems).toEqual([
    expect.objectContaining({ code: "SW-TOML-SYNTAX", where, message: expect.stringContaining(`line ${line}`) }),
  ]);
});

test("names that objects inherit are keys like any other", () => {
  const table = parseToml("[__proto__]\npolluted = true\n[constructor]\na = 1\n", "x.toml");
  expect(Object.keys(table)).toEqual(["__proto__", "constructor"]);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

const TEXT = `[project]
name = "x" # "version" = 1
description = """
version = "not this one"
"""
version = "1"

[tool.hatch]
version.path = "x.py"
[[tool.mypy.overrides]]
module = "a"
["odd.table"]
'key' = 1
`;

test.each([
  { keys: ["project", "version"], line: 6, because: "what stands within a text is none" },
  { keys: ["tool", "hatch", "version", "path"], line: 9, because: "a key may be dotted" },
  { keys: ["tool", "hatch", "version"], line: 9, because: "part of a dotted key is one" },
  { keys: ["tool", "mypy", "overrides"], line: 10, because: "a list of tables has a header" },
  { keys: ["odd.table", "key"], line: 13, because: "keys may be quoted" },
  { keys: ["project", "nothing"], line: 1, because: "the header of its table is the nearest place" },
  { keys: ["absent"], line: undefined, because: "nothing says anything of it" },
])("$keys is on line $line: $because", ({ keys, line }) => {
  expect(lineOfKey(TEXT, keys)).toBe(line);
});

function errorOf(act: () => unknown): ShipwheelError {
  try {
    act();
  } catch (error) {
    if (error instanceof ShipwheelError) return error;
    throw error;
  }
  throw new Error("it was expected to fail");
}
