import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { ignoredCodes, withoutIgnored } from "../../src/check/ignored.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { sourceOf } from "../archives.ts";
import { wheelOf } from "../distributions.ts";

const WHERE = { file: "pyproject.toml", line: 2 };

function problemsOf(code: string) {
  try {
    ignoredCodes([{ code, reason: "on purpose", where: WHERE }]);
    return [];
  } catch (error) {
    return error instanceof ShipwheelError ? error.problems : [];
  }
}

test.each([
  { code: "SW-WHEEL-COMON-NAME", says: "Did you mean `SW-WHEEL-COMMON-NAME`?", because: "it is misspelled" },
  { code: "W005", says: "docs/errors.md has all codes", because: "it is another tool's" },
  { code: "SW-USAGE", says: "no code of a finding", because: "what ends a command is none" },
  { code: "SW-PLATFORM-TAG", says: "the index refuses files for it", because: "it would refuse them all the same" },
  { code: "SW-PATH-MISSING", says: "the index refuses files for it", because: "there is no file to take" },
])("$code cannot be ignored: $because", ({ code, says }) => {
  const [problem, ...others] = problemsOf(code);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: "SW-CONFIG-INVALID", where: WHERE });
  expect(`${problem?.message} ${problem?.hint}`).toContain(says);
});

test("what is ignored is told with its reason, and does not count", async () => {
  const { name, bytes } = wheelOf({ name: "x", version: "1.0", members: { "tests/__init__.py": "" } });
  const ignored = ignoredCodes([{ code: "SW-WHEEL-COMMON-NAME", reason: "on purpose", where: WHERE }]);
  const file = withoutIgnored(await checkFile(name, sourceOf(bytes)), ignored);
  expect(file.findings.map(({ code }) => code)).toEqual(["SW-DESCRIPTION-MISSING"]);
  expect(file.ignored).toMatchObject([{ code: "SW-WHEEL-COMMON-NAME", member: "tests", reason: "on purpose" }]);
});
