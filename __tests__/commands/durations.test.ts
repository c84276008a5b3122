import { expect, test } from "@jest/globals";
import { sharedRecord } from "../../src/build/built.ts";
import { readDurations } from "../../src/commands/durations.ts";
import { timingsIn } from "../../src/commands/wheel-timings.ts";
import { fakeFiles } from "../fakes/files.ts";
import { distribution, planFile, record, WHEEL } from "../fakes/release.ts";

const RECORD = record([distribution(WHEEL)], {
  timings: [
    { step: "prepare the tools", seconds: 20 },
    { step: "wheel cp312-manylinux_x86_64", seconds: 90.12, identifier: "cp312-manylinux_x86_64" },
    { step: "repair cp312-manylinux_x86_64", seconds: 29.88, identifier: "cp312-manylinux_x86_64" },
  ],
});

function durationsOf(document: unknown) {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return readDurations("receipt.json", fakeFiles({ "receipt.json": text }));
}

test("a wheel takes what all its steps took, in minutes", async () => {
  expect([...(await durationsOf(RECORD))]).toEqual([["cp312-manylinux_x86_64", 2]]);
});

test.each([
  {
    document: { timings: [{ identifier: "__proto__", seconds: 60 }] },
    gives: [["__proto__", 1]],
    because: "names are data",
  },
  { document: { uploads: [] }, gives: [], because: "a receipt need not know" },
])("$document gives $gives: $because", async ({ document, gives }) => {
  expect([...(await durationsOf(document))]).toEqual(gives);
});

test.each([
  { document: "{", because: "it is cut short" },
  { document: [], because: "it is a list" },
  { document: { timings: [{ identifier: "cp312-win32", seconds: -1 }] }, because: "time goes forward" },
  { document: { timings: [{ identifier: "cp312-win32", seconds: "1" }] }, because: "a text is no number" },
  { document: '{"timings":[{"identifier":"cp312-win32","seconds":1e999}]}', because: "no wheel takes for ever" },
  { document: { timings: [{ identifier: "cp312-win32", seconds: 1e300 }] }, because: "nor nearly so" },
])("$document is refused: $because", async ({ document }) => {
  await expect(durationsOf(document)).rejects.toMatchObject({ code: "SW-DOCUMENT-INVALID" });
});

test("a file that is not there is refused", async () => {
  await expect(readDurations("none.json", fakeFiles({}))).rejects.toMatchObject({ code: "SW-DURATIONS-MISSING" });
});

const PLAN = RECORD.plan;

test.each([
  { content: JSON.stringify(RECORD), plan: PLAN, gives: 1, because: "it is of the plan" },
  { content: JSON.stringify(RECORD), plan: "0".repeat(64), gives: 0, because: "it is of another plan" },
  { content: "{", plan: PLAN, gives: 0, because: "a receipt does not hang on it" },
  { content: undefined, plan: PLAN, gives: 0, because: "plain files have none" },
])("the record beside a bundle gives $gives durations: $because", async ({ content, plan, gives }) => {
  const files = fakeFiles(content === undefined ? {} : { "release/build-record.json": content });
  expect(await timingsIn("release", plan, files)).toHaveLength(gives);
});

test("the records of all jobs are one in the bundle", () => {
  const made = record([], { job: "wheels-win32", timings: [{ step: "wheel", seconds: 1 }] }, planFile());
  expect(sharedRecord([RECORD, made])?.timings).toHaveLength(4);
  expect(sharedRecord([])).toBeUndefined();
});
