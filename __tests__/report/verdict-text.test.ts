import { expect, test } from "@jest/globals";
import type { Verdict } from "../../src/documents/verdict.ts";
import { verdictText } from "../../src/report/verdict-text.ts";

const NO = { code: "SW-USAGE", severity: "error", authority: "index", message: "no", hint: "do" } as const;
const HM = { ...NO, severity: "warning", authority: "practice" } as const;

function textOf(files: Verdict["files"], colour = false): string {
  return verdictText({ schema: "shipwheel/verdict/1", files }, { colour });
}

test("each file has a line as twine writes it, its findings stand below, and what to do is said once", () => {
  const files = [
    { path: "dist/a", name: "a", refused: true, findings: [{ ...NO, member: "x.py" }, NO] },
    { path: "dist/b", name: "b", refused: false, findings: [HM] },
    { path: "dist/c", name: "c", refused: false, findings: [] },
  ];
  expect(textOf(files)).toBe(
    [
      "Checking dist/a: FAILED (the index would refuse it)",
      "  error SW-USAGE index  no (x.py)",
      "    fix: do",
      "  error SW-USAGE index  no",
      "Checking dist/b: PASSED with warnings",
      "  warning SW-USAGE practice  no",
      "Checking dist/c: PASSED",
      "3 files, 1 failed, 1 would be refused, 3 findings",
    ].join("\n"),
  );
});

test("what is ignored and what was not checked is told", () => {
  const ignored = [{ ...HM, reason: "on purpose" }];
  const skipped = [{ check: "description", because: "there is no Python" }];
  expect(textOf([{ path: "a", name: "a", refused: false, findings: [], ignored, skipped }])).toBe(
    [
      "Checking a: PASSED",
      "  ignored SW-USAGE  no: on purpose",
      "  skipped description  there is no Python",
      "1 file, 0 failed, 0 would be refused, 0 findings and 1 ignored",
    ].join("\n"),
  );
});

test("a path moves no cursor, and colours come where they are wanted", () => {
  const files = [{ path: "a\u001b[2J", name: "a", refused: false, findings: [] }];
  expect(textOf(files)).toContain("Checking a\\u{1b}[2J: PASSED");
  expect(textOf(files, true)).toContain("\u001b[32mPASSED\u001b[39m");
});
