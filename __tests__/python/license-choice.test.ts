import { expect, test } from "@jest/globals";
import classifiers from "../../data/classifiers.json" with { type: "json" };
import licenses from "../../data/licenses.json" with { type: "json" };
import { licenseKey, unavoidableLicenses } from "../../src/python/license-choice.ts";
import { classifiedLicense } from "../../src/python/license-classifier.ts";

const GPL = ["GPL-3.0-only"];

test.each([
  { expression: "MIT", deny: GPL, gives: [], because: "another licence" },
  { expression: "GPL-3.0-only", deny: GPL, gives: ["GPL-3.0-only"], because: "the licence itself" },
  { expression: "gpl-3.0-ONLY", deny: GPL, gives: ["gpl-3.0-ONLY"], because: "case says nothing" },
  { expression: "GPL-3.0", deny: GPL, gives: ["GPL-3.0"], because: "its old name" },
  { expression: "GPL-3.0-or-later", deny: GPL, gives: [], because: "another identifier" },
  { expression: "GPL-3.0+", deny: ["GPL-3.0-or-later"], gives: ["GPL-3.0+"], because: "a plus is its old name" },
  { expression: "MIT OR GPL-3.0-only", deny: GPL, gives: [], because: "there is a choice" },
  { expression: "MIT AND GPL-3.0-only", deny: GPL, gives: ["GPL-3.0-only"], because: "there is none" },
  { expression: "MIT OR BSD-3-Clause AND GPL-3.0-only", deny: GPL, gives: [], because: "AND binds closer" },
  {
    expression: "(MIT OR BSD-3-Clause) AND GPL-3.0-only",
    deny: GPL,
    gives: ["GPL-3.0-only"],
    because: "unless parted",
  },
  {
    expression: "GPL-3.0-only OR AGPL-3.0-only",
    deny: [...GPL, "AGPL-3.0-only"],
    gives: ["GPL-3.0-only", "AGPL-3.0-only"],
    because: "no choice is free",
  },
  {
    expression: "GPL-3.0-only WITH GCC-exception-3.1",
    deny: GPL,
    gives: ["GPL-3.0-only WITH GCC-exception-3.1"],
    because: "with an exception it is that licence",
  },
  {
    expression: "GPL-3.0-only AND MIT",
    deny: ["GPL-3.0-only WITH GCC-exception-3.1"],
    gives: [],
    because: "and without it is another",
  },
  { expression: "GPL-3.0-only with GCC-exception-3.1 or MIT", deny: GPL, gives: [], because: "operators have no case" },
  {
    expression: "LicenseRef-Own AND MIT",
    deny: ["licenseref-own"],
    gives: ["LicenseRef-Own"],
    because: "one's own can be denied",
  },
  { expression: `${"(".repeat(5000)}MIT`, deny: GPL, gives: undefined, because: "nobody writes so" },
])("$expression against $deny: $because", ({ expression, deny, gives }) => {
  expect(unavoidableLicenses(expression, new Set(deny.map(licenseKey)))).toEqual(gives);
});

test("every classifier that means a licence means one of SPDX's list", () => {
  const meant = [...classifiers.current, ...Object.keys(classifiers.deprecated)].flatMap(
    (each) => classifiedLicense(each) ?? [],
  );
  const known = new Set(licenses.licenses);
  expect(meant.length).toBeGreaterThan(45);
  expect(meant.filter((id) => !known.has(id.toLowerCase()))).toEqual([]);
});

test.each([
  "Apache Software License",
  "BSD License",
  "GNU General Public License v3 (GPLv3)",
  "GNU Lesser General Public License v2 or later (LGPLv2+)",
])("nothing is made of %s, which leaves a version or a variant open", (name) => {
  expect(classifiedLicense(`License :: OSI Approved :: ${name}`)).toBeUndefined();
});
