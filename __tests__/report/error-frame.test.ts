import { expect, test } from "@jest/globals";
import { problem } from "../../src/errors.ts";
import { annotationOf } from "../../src/report/annotations.ts";
import { errorFrame } from "../../src/report/error-frame.ts";
import { problemText } from "../../src/report/terminal.ts";

const SYNTAX = problem("SW-TOML-SYNTAX", "unterminated string", {
  where: { file: "pyproject.toml", line: 12, column: 8, text: 'name = "x' },
});

test("a frame says what, where with the offending line, what to do, and where to read on", () => {
  expect(errorFrame(SYNTAX)).toBe(
    [
      "╭─ error SW-TOML-SYNTAX",
      "│ The file is not valid TOML: unterminated string",
      "│ pyproject.toml:12:8",
      "│",
      '│ 12 │ name = "x',
      "│    │        ^",
      "│",
      "│ fix: Mend the line that is shown.",
      "╰─ docs/errors.md#sw-toml-syntax",
    ].join("\n"),
  );
});

test("a tool's last words stand in the frame, and no more than 40 lines of them", () => {
  const detail = Array.from({ length: 100 }, (_, index) => `line ${index}`).join("\r\n");
  const lines = errorFrame(problem("SW-INTERNAL", "x", { detail })).split("\n");
  expect(lines).toContain("│ ... 60 lines before");
  expect(lines).toContain("│ line 99");
  expect(lines).not.toContain("│ line 59");
});

test("colours are the caller's to ask for", () => {
  expect(problemText(SYNTAX, { colour: true })).toContain("\u001b[31m╭─ error");
  expect(problemText(SYNTAX, { colour: false })).not.toContain("\u001b");
  expect(problemText({ ...SYNTAX, severity: "warning" }, { colour: true })).toContain("\u001b[33m╭─ warning");
});

test.each([
  { text: "\u001b]0;owned\u0007", shows: "\\u{1b}]0;owned\\u{7}", because: "a terminal would obey it" },
  { text: "a\rb", shows: "│ The command line is not understood: a\n│ b", because: "a line would be overwritten" },
  { text: "\u202egnp.exe", shows: "\\u{202e}gnp.exe", because: "it reads backwards" },
  { text: "\u009b31m", shows: "\\u{9b}31m", because: "it is an escape of one byte" },
])("$shows is shown instead: $because", ({ text, shows }) => {
  expect(errorFrame(problem("SW-USAGE", text))).toContain(shows);
});

test("the mark stands under its column behind what was made visible", () => {
  const where = { file: "a", line: 1, column: 4, text: "a\u0000b!" };
  expect(errorFrame(problem("SW-TOML-SYNTAX", "x", { where }))).toContain("│ 1 │ a\\u{0}b!\n│   │        ^");
});

test("a problem is an annotation on its file, line and column", () => {
  expect(annotationOf(SYNTAX)).toEqual({
    kind: "error",
    title: "SW-TOML-SYNTAX",
    message:
      "The file is not valid TOML: unterminated string\nFix: Mend the line that is shown.\nSee docs/errors.md#sw-toml-syntax",
    file: "pyproject.toml",
    line: 12,
    column: 8,
  });
});

test("a warning without a place is an annotation of the run", () => {
  const annotation = annotationOf({ severity: "warning", code: "SW-X", message: "m".repeat(9000), hint: "h" });
  expect(annotation).toMatchObject({ kind: "warning", title: "SW-X" });
  expect(annotation).not.toHaveProperty("file");
  expect(annotation.message.length).toBeLessThan(4096);
});
