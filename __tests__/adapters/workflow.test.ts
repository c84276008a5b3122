import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { actionsWorkflow } from "../../src/adapters/workflow.ts";

let written: string[] = [];

beforeEach(() => {
  written = [];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** The lines as the runner reads them: .NET ends one at \n, at \r\n, and at \r alone. */
function lines(): readonly string[] {
  return written.join("").split(/\r\n|\n|\r/);
}

const HOSTILE = [
  "::set-output name=version::9",
  "   ::add-mask::e",
  "fine\r::stop-commands::x",
  "fine\n::error::x",
  "\u200b::error::x",
  "\u001b[2K::error::x",
  "text ##[add-path]/evil",
];

test.each(HOSTILE)("the runner obeys nothing in %j, however it is told", (text) => {
  const { log, progress } = actionsWorkflow();
  log(text);
  progress.stage("plan", text);
  progress.step(text);
  const ended = progress.running(text);
  progress.line(text);
  ended();
  const obeyed = lines().filter((line) => /^\s*::|##\[/.test(line));
  expect(obeyed.map((line) => /^::[\w-]+::/.exec(line)?.[0])).toEqual(["::group::", "::endgroup::"]);
});

test("what tools say is in a group that is named after what runs; steps and annotations stand open", () => {
  const { progress, annotate, log } = actionsWorkflow();
  progress.stage("build", "a");
  const ended = progress.running("sdist");
  progress.line("one");
  progress.line("two");
  progress.step("made");
  progress.line("three");
  ended();
  log("end");
  progress.line("four");
  annotate({ kind: "error", title: "t", message: "m" });
  expect(
    lines()
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual([
    "build     a",
    "::group::sdist, 0 s",
    "| one",
    "| two",
    "::endgroup::",
    "made",
    "::group::sdist, 0 s",
    "| three",
    "::endgroup::",
    "end",
    "::group::what the tools say",
    "| four",
    "::endgroup::",
    "::error title=t::m",
  ]);
});

test("an annotation is one command, whatever is in it", () => {
  for (const text of HOSTILE) {
    actionsWorkflow().annotate({ kind: "error", title: `a,b::${text}`, message: text, file: `x,line=1::${text}` });
  }
  const commands = lines().filter(Boolean);
  expect(commands).toHaveLength(HOSTILE.length);
  expect(commands.every((line) => line.startsWith("::error title=a%2Cb%3A%3A"))).toBe(true);
});
