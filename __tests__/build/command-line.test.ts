import { expect, test } from "@jest/globals";
import { commandLine, settingLine } from "../../src/build/command-line.ts";

test.each([
  { words: ["pytest", "-q", "tests/a.py::b"], shell: "pytest -q tests/a.py::b", prompt: "pytest -q tests/a.py::b" },
  { words: ["a", "b c", ""], shell: "a 'b c' ''", prompt: 'a "b c" ""' },
  { words: ["a", "it's", "$x"], shell: String.raw`a 'it'\''s' '$x'`, prompt: `a "it's" "$x"` },
  { words: ["a", 'say "x"'], shell: `a 'say "x"'`, prompt: String.raw`a "say \"x\""` },
  { words: [".[test]"], shell: "'.[test]'", prompt: '".[test]"' },
])("$words is $shell, at a prompt $prompt", ({ words, shell, prompt }) => {
  expect(commandLine(words, "linux")).toBe(shell);
  expect(commandLine(words, "win32")).toBe(prompt);
});

test("variables are set before the command", () => {
  expect(settingLine({ A: "1 2", B: "" }, "linux")).toBe("A='1 2' B= ");
  expect(settingLine({ A: "1 2" }, "win32")).toBe('set "A=1 2" && ');
});
