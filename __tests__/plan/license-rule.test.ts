import { expect, test } from "@jest/globals";
import { configOf } from "../../src/config/config.ts";
import { planned } from "./planned-release.ts";

function plan(deny: readonly string[]) {
  const where = { file: "pyproject.toml", line: 3 };
  return planned({ tag: "v1.2.3", config: { ...configOf(undefined), licenses: { deny, where } } });
}

test.each([
  { deny: ["GPL-3.0-only", "gpl-3.0+"], unknown: "", because: "identifiers have no case" },
  { deny: ["GPL-3.0-onyl"], unknown: "GPL-3.0-onyl", because: "a misspelled one denies nothing" },
  { deny: ["LicenseRef-Own"], unknown: "", because: "one's own are on no list" },
  { deny: ["GPL-2.0-only WITH Classpath-exception-2.0"], unknown: "", because: "an exception may be named" },
  { deny: ["GPL-2.0-only WITH mercy"], unknown: "GPL-2.0-only WITH mercy", because: "if there is such a one" },
  { deny: ["License :: Other/Proprietary License"], unknown: "", because: "names of several words are metadata's" },
])("$deny: $because", ({ deny, unknown }) => {
  const { refusals, licenses } = plan(deny);
  expect(licenses).toEqual({ deny });
  expect(refusals.map(({ code, message, where }) => ({ code, message, where }))).toEqual(
    unknown === ""
      ? []
      : [
          {
            code: "SW-LICENSE-DENY",
            message: expect.stringContaining(unknown),
            where: { file: "pyproject.toml", line: 3 },
          },
        ],
  );
});
