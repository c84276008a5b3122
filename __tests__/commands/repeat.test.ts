import { expect, test } from "@jest/globals";
import { repeatProblems, together } from "../../src/commands/repeat.ts";
import { configOf } from "../../src/config/config.ts";
import type { BuildRecord } from "../../src/documents/build-record.ts";

const CAUSES = ["timestamps", "order"].map((cause) => ({
  cause,
  says: `the ${cause}`,
  change: "Normalise.",
  members: [],
  count: 0,
}));
const DIFFERENT: BuildRecord["reproducible"] = {
  verdict: "different",
  cause: "a.whl: timestamps",
  files: [
    { name: "a.whl", verdict: "different", causes: CAUSES },
    { name: "a.tar.gz", verdict: "identical", causes: [] },
  ],
};

test("a difference warns, with each cause and what to change said once", () => {
  expect(repeatProblems(DIFFERENT, configOf(undefined))).toEqual([
    {
      severity: "warning",
      code: "SW-BUILD-DIFFERS",
      message: "A second build of the same commit makes other bytes: a.whl: the timestamps, the order",
      hint: "Normalise.",
    },
  ]);
});

test("it is refused where that is required", () => {
  const [refusal] = repeatProblems(DIFFERENT, { ...configOf(undefined), reproducible: "require" });
  expect(refusal?.severity).toBe("error");
});

test.each([
  { reproducible: null, because: "nothing was built twice" },
  { reproducible: { verdict: "identical" }, because: "it was the same" },
] satisfies { reproducible: BuildRecord["reproducible"]; because: string }[])(
  "no word where $because",
  ({ reproducible }) => {
    expect(repeatProblems(reproducible, configOf(undefined))).toEqual([]);
  },
);

test("a second build that failed is a difference", () => {
  const [warning] = repeatProblems({ verdict: "different", cause: "the second build failed: x" }, configOf(undefined));
  expect(warning?.message).toContain("the second build failed: x");
});

test("who fails is heard once the other is done", async () => {
  let isDone = false;
  const slow = new Promise<void>((resolve) => setTimeout(resolve, 20)).then(() => {
    isDone = true;
  });
  await expect(together(Promise.reject(new Error("first")), slow)).rejects.toThrow("first");
  expect(isDone).toBe(true);
});
