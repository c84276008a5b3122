import { expect, test } from "@jest/globals";
import { commandFault, readCommand, splitCommand } from "../../src/config/command-words.ts";

test.each([
  { text: "pytest -q", words: ["pytest", "-q"], because: "white space parts words" },
  { text: "  pytest\t -q \n", words: ["pytest", "-q"], because: "there may be more of it, and around the command" },
  { text: `pytest -k "not slow"`, words: ["pytest", "-k", "not slow"], because: "double quotes keep words together" },
  { text: `pytest -m 'a | b'`, words: ["pytest", "-m", "a | b"], because: "in single quotes every sign is itself" },
  {
    text: `python -c "a; b > c && d"`,
    words: ["python", "-c", "a; b > c && d"],
    because: "no shell sees what is quoted",
  },
  { text: `a b'c 'd"e "f`, words: ["a", "bc de f"], because: "what touches is one word" },
  { text: `a "" ''`, words: ["a", "", ""], because: "an empty word is a word" },
  { text: String.raw`a "\"b\" \\ \$c \n"`, words: ["a", String.raw`"b" \ $c \n`], because: "as in a shell" },
  { text: String.raw`a 'b\n'`, words: ["a", String.raw`b\n`], because: "nothing is escaped in single quotes" },
  {
    text: "pytest a#b c~d --x=1 t::u %PATH% a!b",
    words: ["pytest", "a#b", "c~d", "--x=1", "t::u", "%PATH%", "a!b"],
    because: "to a shell these mean nothing within a word",
  },
  { text: "'FOO=bar' x", words: undefined, because: "a variable is not set by a word" },
  { text: "", words: undefined, because: "it is empty" },
  { text: "'' x", words: undefined, because: "the program has no name" },
  { text: `pytest "x`, words: undefined, because: "the quote is open" },
])("$text is $words: $because", ({ text, words }) => {
  expect(readCommand(text)).toEqual(words);
});

test.each([
  { text: "ruff check && mypy", sign: "&&" },
  { text: "pytest || true", sign: "||" },
  { text: "pytest | tee log", sign: "|" },
  { text: "pytest > log", sign: ">" },
  { text: "pytest >> log", sign: ">>" },
  { text: "pytest < in", sign: "<" },
  { text: "pytest; mypy", sign: ";" },
  { text: "pytest &", sign: "&" },
  { text: "pytest $ARGS", sign: "$" },
  { text: "pytest $(cat list)", sign: "$(" },
  { text: "pytest `cat list`", sign: "`" },
  { text: 'pytest "$ARGS"', sign: "$" },
  { text: "pytest *.py", sign: "*" },
  { text: "pytest test_?.py", sign: "?" },
  { text: "pytest test_[ab].py", sign: "[" },
  { text: "pytest {a,b}", sign: "{" },
  { text: "pytest ~/tests", sign: "~" },
  { text: "pytest # quick", sign: "#" },
  { text: "! pytest", sign: "!" },
  { text: "(pytest)", sign: "(" },
  { text: "pytest \\\n -q", sign: "\\" },
  { text: "ruff check\nmypy", sign: "\n" },
])("$text has $sign, which only a shell understands", ({ text, sign }) => {
  // A sign that means something at a word's begin alone is told there.
  expect(splitCommand(text)).toEqual({ kind: "shell", sign });
  expect(commandFault(text, "gates.a", { file: "f" })).toMatchObject({
    code: "SW-COMMAND-SHELL",
    message: expect.stringContaining(JSON.stringify(sign)),
    hint: expect.stringContaining(`["sh", "-c", ${JSON.stringify(text)}]`),
  });
});

test.each([
  { value: ["a", "*", "$x", "&&"], because: "each word of a list stands for itself" },
  { value: "pytest", because: "it is a command" },
])("nothing is wrong with $value: $because", ({ value }) => {
  expect(commandFault(value, "gates.a", { file: "f" })).toBeUndefined();
});

test.each([
  { value: "FOO=1 pytest", code: "SW-COMMAND-SHELL", hint: 'environment = { FOO = "1" }', because: "a shell sets it" },
  { value: "pytest a*", code: "SW-COMMAND-SHELL", hint: '["pytest", "a*"]', because: "the list is shown" },
  { value: [], code: "SW-CONFIG-INVALID", hint: '["pytest", "-q"]', because: "no program" },
  { value: ["a", 1], code: "SW-CONFIG-INVALID", hint: '["pytest", "-q"]', because: "a number is no word" },
  { value: ["a\0"], code: "SW-CONFIG-INVALID", hint: '["pytest", "-q"]', because: "no program can be given it" },
  { value: 3, code: "SW-CONFIG-INVALID", hint: '["pytest", "-q"]', because: "it is no command" },
  { value: "pytest 'a", code: "SW-CONFIG-INVALID", hint: "", because: "the quote is open" },
])("$value is $code: $because", ({ value, code, hint }) => {
  const fault = commandFault(value, "gates.a", { file: "f" });
  expect(fault).toMatchObject({ code, hint: expect.stringContaining(hint) });
});

test("a command of a megabyte is read at once", () => {
  const started = Date.now();
  for (const piece of ["a ", "'a' ", '"\\"', "a'b'", '"a']) splitCommand(piece.repeat(200_000));
  expect(Date.now() - started).toBeLessThan(3000);
});
