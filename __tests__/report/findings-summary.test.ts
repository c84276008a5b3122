import { expect, test } from "@jest/globals";
import { findingsPart, verdictSummary } from "../../src/report/findings-summary.ts";

const HM = { code: "SW-USAGE", severity: "warning", authority: "practice", message: "a|b", hint: "do" } as const;

test("a finding that several files have is one row, and a cell holds no bar of a table", () => {
  const files = ["a", "b", "c"].map((name) => ({ name, findings: [HM] }));
  expect(findingsPart(files)).toBe(
    [
      "| File | Finding | Who objects | What | Fix |",
      "| --- | --- | --- | --- | --- |",
      "| `a` and 2 more | warning `SW-USAGE` | practice | a\\|b | do |",
    ].join("\n"),
  );
});

test("what is ignored is there to be opened, and what was not checked is told", () => {
  const ignored = [{ ...HM, reason: "on purpose" }];
  const part = findingsPart([
    { name: "a", findings: [], ignored, skipped: [{ check: "description", because: "no Python" }] },
  ]);
  expect(part).toContain("<details><summary>Ignored by the configuration</summary>");
  expect(part).toContain("| `a` | warning `SW-USAGE` | a\\|b | on purpose |");
  expect(part).toContain("| `a` | description | no Python |");
});

test("without findings there is no table of them", () => {
  expect(findingsPart([{ name: "a", findings: [] }])).toBe("");
});

test("a verdict says of each file what the index would do, and counts", () => {
  const files = [{ path: "dist/a", name: "a", refused: true, findings: [HM, { ...HM, severity: "error" as const }] }];
  expect(verdictSummary({ schema: "shipwheel/verdict/1", files })).toContain("| `dist/a` | **refuse it** | 1 | 1 |");
});
