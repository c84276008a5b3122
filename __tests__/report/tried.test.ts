import { expect, test } from "@jest/globals";
import { gatesText, smokeText, triedSummary } from "../../src/report/tried.ts";

const GATES = [
  { name: "tests", command: "pytest -q", python: "3.11.7", outcome: "passed", seconds: 63, detail: "9 passed" },
  { name: "types", command: "mypy", python: "3.9", outcome: "skipped", seconds: 0, detail: "\u001b[31mno Python 3.9" },
  { command: "old", outcome: "failed", seconds: 1.5 },
] as const;

const wheel = { python: "3.9.18", file: "a-1-py3-none-any.whl" };
const SMOKE = [
  { ...wheel, name: "import a", outcome: "passed", detail: "" },
  { ...wheel, name: "import b", outcome: "failed", detail: "ImportError: c" },
  { ...wheel, python: "3.13.0", name: "import a", outcome: "passed", detail: "" },
  { python: "", file: "a-1.tar.gz", name: "install a-1.tar.gz", outcome: "skipped", detail: "it compiles" },
] as const;

test("gates are a line each; what a project writes obeys no terminal", () => {
  const lines = gatesText(GATES).split("\n");
  expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ["Gates"],
    ["passed", "tests", "Python 3.11.7", "1 min 3 s", "9 passed"],
    ["skipped", "types", "Python 3.9", "0.0 s", expect.stringMatching(/no Python 3\.9$/)],
    ["failed", "old", "1.5 s"],
  ]);
  expect(lines.join("")).not.toContain("\u001b");
});

test("tries are counted for each file and Python, and what did not pass is told", () => {
  expect(smokeText(SMOKE).split("\n")).toEqual([
    "Installed and tried",
    "  Python 3.9.18, a-1-py3-none-any.whl  1 passed, 1 failed",
    "    failed  import b  ImportError: c",
    "  Python 3.13.0, a-1-py3-none-any.whl  1 passed",
    "  a-1.tar.gz  1 skipped",
    "    skipped  install a-1.tar.gz  it compiles",
  ]);
});

test("nothing is said where nothing was tried", () => {
  expect([gatesText([]), smokeText([]), triedSummary({ gates: [], smoke: [] })]).toEqual(["", "", ""]);
});

test("a job summary has the gates, and of the rest what did not pass", () => {
  const summary = triedSummary({ gates: GATES, smoke: SMOKE });
  expect(summary).toContain("| tests | `pytest -q` | Python 3.11.7 | passed | 1 min 3 s | 9 passed |");
  expect(summary).toContain("| `import b` |");
  expect(summary).not.toContain("| `import a` |");
});
