import { expect, test } from "@jest/globals";
import { licenceRows, licenceSummary, licencesTable } from "../../src/report/licences.ts";

const OWN = { name: "my-tool", version: "1.2.3", licence: "MIT", spdx: true, files: ["a.whl", "a.tar.gz"] };
const six = (licence: string, spdx = true) => ({ name: "six", licence, spdx, files: ["a.whl"] });

test.each([
  { licences: [OWN], gives: [["my-tool", "1.2.3", "MIT"]], because: "a project alone is one line" },
  {
    licences: [OWN, six("")],
    gives: [
      ["my-tool", "1.2.3", "MIT"],
      ["six", "", "not declared"],
    ],
    because: "what declares nothing is told",
  },
  {
    licences: [OWN, ...Array.from({ length: 20 }, () => six("BSD-3-Clause")), six("ISC")],
    gives: [
      ["my-tool", "1.2.3", "MIT"],
      ["20 parts", "", "BSD-3-Clause"],
      ["1 part", "", "ISC"],
    ],
    because: "many are counted, behind the project",
  },
  { licences: undefined, gives: [], because: "an older manifest has none" },
])("a terminal shows $gives: $because", ({ licences, gives }) => {
  expect(licenceRows(licences)).toEqual(gives);
});

test("names from an archive are no commands for a terminal, no markdown and no markup", () => {
  const hostile = [OWN, { ...six("\u001b[31mMIT | <b>", false), name: "<script>x|y" }];
  expect(JSON.stringify(licenceRows(hostile))).not.toContain("\\u001b");
  expect(licenceSummary(hostile)).not.toMatch(/<script>|<b>|[^\\]\|y/);
  expect(licencesTable(hostile).markup).toContain("&lt;script&gt;");
  expect(licencesTable(hostile).markup).toContain("no SPDX expression");
});

test("a job summary is silent about a project alone", () => {
  expect(licenceSummary([OWN])).toBe("");
});
