import { expect, test } from "@jest/globals";
import type { BuildRecord } from "../../src/documents/build-record.ts";
import { recordSummary, recordText } from "../../src/report/run-text.ts";
import { distribution, record, SDIST } from "../fakes/release.ts";

const CAUSE = { cause: "timestamps", says: "the times", change: "Normalise.", members: [], count: 0 };

test.each<{ because: string; reproducible: BuildRecord["reproducible"]; text: string; summary: string }>([
  { because: "nothing was built twice", reproducible: null, text: "", summary: "" },
  {
    because: "it was the same",
    reproducible: { verdict: "identical" },
    text: "Built twice: the same bytes",
    summary: "Built twice: the same bytes.",
  },
  {
    because: "each cause has its change",
    reproducible: { verdict: "different", files: [{ name: SDIST, verdict: "different", causes: [CAUSE] }] },
    text: `Built twice: other bytes\n  ${SDIST}\n    differs in the times. Normalise.`,
    summary: `| \`${SDIST}\` | the times | Normalise. |`,
  },
  {
    because: "the second build failed",
    reproducible: { verdict: "different", cause: "the second build failed: no compiler" },
    text: "Built twice: other bytes\n  the second build failed: no compiler",
    summary: "the second build failed: no compiler",
  },
])("a record of a build: $because", ({ reproducible, text, summary }) => {
  const made = record([distribution(SDIST)], { reproducible });
  const [said, written] = [recordText(made), recordSummary(made)];
  expect(said).toContain(text);
  expect(written).toContain(summary);
  expect([said, written].some((each) => each.includes("Built twice"))).toBe(reproducible !== null);
});
