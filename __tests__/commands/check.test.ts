import { expect, test } from "@jest/globals";
import { check } from "../../src/commands/check.ts";
import type { Verdict } from "../../src/documents/verdict.ts";
import { realMachine } from "../build/machine.ts";
import { wheelOf } from "../distributions.ts";
import { fakeDocutils, renderedLine } from "../fakes/docutils.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";

const MARKDOWN = ["Description-Content-Type: text/markdown", "Description: A tool."];
const { name, bytes } = wheelOf({
  name: "x",
  version: "1.0",
  metadata: MARKDOWN,
  members: { "x/__pycache__/a.cpython-312.pyc": "" },
});
const IGNORE = '[tool.shipwheel.ignore]\nSW-MEMBER-BYTECODE = "an old loader needs it"\n';

async function checkIn(
  contents: Readonly<Record<string, string | Uint8Array>>,
  options: { sarif?: string } = {},
  processes = fakeProcesses(() => undefined),
) {
  const files = fakeFiles({ [`dist/${name}`]: bytes, ...contents });
  const outcome = await check({ paths: ["dist"], project: ".", ...options }, { ...realMachine(), files, processes });
  return { outcome, files, processes, verdict: outcome.document as Verdict };
}

test("what the project ignores ends no command, and is in the document with its reason", async () => {
  const { outcome } = await checkIn({});
  expect(outcome.exitCode).toBe(1);
  const ignoring = await checkIn({ "pyproject.toml": IGNORE });
  expect(ignoring.outcome).toMatchObject({ exitCode: 0, problems: [] });
  expect(ignoring.verdict.files).toMatchObject([
    { findings: [], ignored: [{ code: "SW-MEMBER-BYTECODE", reason: "an old loader needs it" }] },
  ]);
  expect(ignoring.outcome.summary()).toContain("an old loader needs it");
});

test("a choice that cannot be is told before anything is read", async () => {
  const pyproject = IGNORE.replace("SW-MEMBER-BYTECODE", "SW-RECORD-MISSING");
  await expect(checkIn({ "pyproject.toml": pyproject })).rejects.toMatchObject({
    problems: [{ code: "SW-CONFIG-INVALID", where: { file: "pyproject.toml", line: 2 } }],
  });
});

test("findings are written as SARIF where that is asked for, the ignored ones too", async () => {
  const { files } = await checkIn({ "pyproject.toml": IGNORE }, { sarif: "out/check.sarif" });
  const log = JSON.parse(new TextDecoder().decode(files.contents.get("out/check.sarif")));
  expect(log.runs[0].results).toMatchObject([{ ruleId: "SW-MEMBER-BYTECODE", suppressions: [{ kind: "external" }] }]);
});

test("Markdown needs no Python; reStructuredText that nothing here can render is said to be unchecked", async () => {
  expect((await checkIn({})).processes.ran).toEqual([]);
  const untyped = wheelOf({ name: "y", version: "1.0", metadata: ["Description: A tool."] });
  const { verdict, outcome } = await checkIn({ [`dist/${untyped.name}`]: untyped.bytes });
  expect(verdict.files[1]).toMatchObject({ refused: false, skipped: [{ check: "description" }] });
  expect(outcome.text).toContain("skipped description  there is no Python 3.11 or newer");
});

test.each([
  { text: "Title  ===  text", codes: [], because: "it is what the index takes it for" },
  {
    text: "See [us](https://x.org/)",
    codes: ["SW-DESCRIPTION-UNTYPED"],
    because: "it renders, but not as it was meant",
  },
])("a description without a type that renders: $because", async ({ text, codes }) => {
  const untyped = wheelOf({ name: "y", version: "1.0", metadata: [`Description: ${text}`] });
  const docutils = fakeDocutils((_, say) => say(renderedLine(0, "rendered")));
  const { verdict } = await checkIn({ [`dist/${untyped.name}`]: untyped.bytes }, {}, docutils);
  expect(verdict.files[1]?.findings.map(({ code }) => code)).toEqual(codes);
});

test("what docutils refuses the index refuses, and each description is rendered once", async () => {
  const rst = ["Description-Content-Type: text/x-rst", "Description: | a |"];
  const wheels = ["py3", "py2"].map((python) =>
    wheelOf({ name: "y", version: "1.0", metadata: rst, tag: `${python}-none-any` }),
  );
  const asked: unknown[] = [];
  const docutils = fakeDocutils((texts, say) => {
    asked.push(texts);
    say(renderedLine(0, "refused", "<string>:1: (WARNING/2) Line block ends.\n\n| a |"));
  });
  const contents = Object.fromEntries(wheels.map((wheel) => [`dist/${wheel.name}`, wheel.bytes]));
  const { verdict, outcome } = await checkIn(contents, {}, docutils);
  expect(asked).toEqual([["| a |"]]);
  expect(outcome.exitCode).toBe(1);
  const message =
    "The index cannot show the description: The description failed to render for 'text/x-rst': line 1: (WARNING/2) Line block ends.";
  for (const file of verdict.files.slice(1)) {
    expect(file).toMatchObject({
      refused: true,
      findings: [{ code: "SW-DESCRIPTION-MARKUP", authority: "index", message }],
    });
  }
});
