import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";

const REPORTER = path.join(import.meta.dirname, "..", "..", "scripts", "closing-line.mjs");

/** What the reporter says at the end of a process that saw `results`. */
function closingLines(results: object): readonly string[] {
  const script = `
    const { default: ClosingLine } = await import(${JSON.stringify(pathToFileURL(REPORTER).href)});
    new ClosingLine().onRunComplete(new Set(), ${JSON.stringify(results)});
    console.log("jest's own last words");`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return stdout.trim().split("\n").slice(1);
}

const clean = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] };
const skips = [{ testResults: [{ status: "pending", fullName: "twine (twine: offline)" }, { status: "passed" }] }];

test.each([
  { results: clean, says: ["5 passed, 0 failed"], because: "nothing is said of skips where there are none" },
  {
    results: { ...clean, numFailedTests: 2, numRuntimeErrorTestSuites: 1 },
    says: ["5 passed, 3 failed"],
    because: "a file that cannot be loaded has no tests, and has failed",
  },
  {
    results: { ...clean, testResults: skips },
    says: ["skipped: twine (twine: offline)", "5 passed, 0 failed, 1 skipped"],
    because: "a skip is counted, with its reason",
  },
])("$says: $because", ({ results, says }) => {
  expect(closingLines(results)).toEqual(says);
});
