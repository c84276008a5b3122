import { expect, test } from "@jest/globals";
import { jobFailures } from "../../src/assemble/job-failures.ts";
import type { BuildRecord } from "../../src/documents/build-record.ts";

const RECORD: BuildRecord = {
  schema: "shipwheel/build-record/1",
  plan: "p1an",
  job: "wheels",
  from: { kind: "tree", name: "c0ffee", sha256: "" },
  files: [{ name: "a-1.tar.gz", size: 1, sha256: "5", findings: [] }],
  tools: [],
  gates: [{ command: "pytest -q", outcome: "passed", seconds: 1 }],
  smoke: [{ name: "import a", python: "3.11.2", outcome: "skipped", detail: "no Python here takes it" }],
  reproducible: null,
  timings: [],
};
const [FILE] = RECORD.files;

test.each<{ change: Partial<BuildRecord>; says: readonly string[]; because: string }>([
  { change: {}, says: [], because: "what was left out did not fail" },
  {
    change: { files: FILE === undefined ? [] : [{ ...FILE, untried: true }] },
    says: ["job wheels: a-1.tar.gz was built, and was not tried"],
    because: "the job ended before",
  },
  {
    change: {
      smoke: [{ name: "import a", python: "3.11.2", outcome: "failed", detail: "ImportError: b", file: "a-1.tar.gz" }],
    },
    says: ["job wheels: import a of a-1.tar.gz on Python 3.11.2 failed: ImportError: b"],
    because: "it does not work once installed",
  },
  {
    change: {
      gates: [
        { command: "pytest -q", name: "tests", outcome: "failed", seconds: 1, detail: "2 failed" },
        { command: "ruff check", outcome: "failed", seconds: 1 },
      ],
    },
    says: ["job wheels: the gate tests failed: 2 failed", "job wheels: the gate ruff check failed"],
    because: "each is told",
  },
  {
    change: { reproducible: { verdict: "different", required: true, cause: "a-1.tar.gz: timestamps" } },
    says: ["job wheels: what it built is not the same twice: a-1.tar.gz: timestamps"],
    because: 'of `reproducible = "require"`',
  },
  {
    change: { reproducible: { verdict: "different", cause: "a-1.tar.gz: timestamps" } },
    says: [],
    because: "nobody requires it",
  },
  { change: { reproducible: { verdict: "identical", required: true } }, says: [], because: "it is as it is required" },
])("$says: $because", ({ change, says }) => {
  const problems = jobFailures({ ...RECORD, ...change });
  expect(problems.map(({ code }) => code)).toEqual(says.map(() => "SW-JOB-FAILED"));
  expect(problems.map(({ message }) => message.replace(/^[^:]*: /, ""))).toEqual(says);
});
