import { expect, test } from "@jest/globals";
import { withRecordedJudgement } from "../../src/assemble/recorded-judgement.ts";
import type { Finding } from "../../src/documents/finding.ts";
import { distribution, record, WHEEL } from "../fakes/release.ts";

const BYTECODE: Finding = {
  code: "SW-MEMBER-BYTECODE",
  severity: "error",
  authority: "practice",
  message: "Compiled: a.pyc",
  hint: "Exclude it.",
};
const MARKUP: Finding = { ...BYTECODE, code: "SW-DESCRIPTION-MARKUP", authority: "index", message: "No: line 3" };
const SKIPPED = [{ check: "description", because: "there is no Python" }];

function merged(findings: readonly Finding[], recorded: Partial<ReturnType<typeof record>["files"][number]>) {
  const file = distribution(WHEEL, { findings });
  const [first] = record([file]).files;
  if (first === undefined) throw new Error("a file is recorded");
  return withRecordedJudgement([file], [{ ...record([file]), files: [{ ...first, findings: [], ...recorded }] }])[0];
}

test("what only the job that built it could find goes with the file, and refuses it", () => {
  expect(merged([], { findings: [MARKUP] })).toMatchObject({ findings: [MARKUP], refused: true });
});

test("what both found is told once", () => {
  expect(merged([BYTECODE], { findings: [BYTECODE] })?.findings).toEqual([BYTECODE]);
});

test("the job may know that a warning is none, and never that an error is none", () => {
  const warning = { ...BYTECODE, severity: "warning" as const };
  expect(merged([warning], {})?.findings).toEqual([]);
  expect(merged([warning], { findings: [warning] })?.findings).toEqual([warning]);
  expect(merged([BYTECODE], {})?.findings).toEqual([BYTECODE]);
});

test("what the job ignored is ignored, with its reason", () => {
  const ignored = [{ ...BYTECODE, reason: "on purpose" }];
  expect(merged([BYTECODE], { ignored })).toMatchObject({ findings: [], ignored, refused: false });
});

test("no record makes up for what the index refuses", () => {
  const tag = { ...MARKUP, code: "SW-PLATFORM-TAG" };
  expect(merged([tag], { ignored: [{ ...tag, reason: "on purpose" }] })).toMatchObject({
    findings: [tag],
    refused: true,
  });
});

test("what could not be checked goes with the file", () => {
  expect(merged([], { skipped: SKIPPED })?.skipped).toEqual(SKIPPED);
});

test("a file that has changed since is judged anew", () => {
  const file = distribution(WHEEL, { findings: [BYTECODE] });
  const other = record([distribution(WHEEL, { content: "other" })]);
  expect(withRecordedJudgement([file], [other])).toEqual([file]);
});
