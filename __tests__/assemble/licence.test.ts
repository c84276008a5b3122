import { describe, expect, test } from "@jest/globals";
import { licencesOf } from "../../src/assemble/licence.ts";
import { deniedLicences, licenceTable } from "../../src/assemble/licence-table.ts";
import { assembleRelease } from "../../src/assemble/release.ts";
import type { Distribution } from "../../src/documents/distribution.ts";
import { distribution, metadata, plan, planFile, record, SDIST, WHEEL } from "../fakes/release.ts";

const MIT = "License :: OSI Approved :: MIT License";
const BSD = "License :: OSI Approved :: BSD License";
const ISC = "License :: OSI Approved :: ISC License (ISCL)";

const expression = (text: string) => ({ kind: "expression", expression: text });
const names = (...texts: string[]) => ({ kind: "names", names: texts });

test.each([
  {
    fields: { "license-expression": ["MIT OR Apache-2.0"] },
    gives: expression("MIT OR Apache-2.0"),
    because: "an expression is as declared",
  },
  { fields: { classifier: [MIT] }, gives: expression("MIT"), because: "this classifier means one licence" },
  { fields: { classifier: [BSD] }, gives: names(BSD), because: "this one does not say which" },
  { fields: { classifier: [MIT, ISC] }, gives: names(ISC, MIT), because: "two may be a choice or not" },
  {
    fields: { license: ["BSD-3-Clause"], classifier: [BSD] },
    gives: expression("BSD-3-Clause"),
    because: "License says it",
  },
  { fields: { license: ["MIT"], classifier: [ISC] }, gives: names(ISC, "MIT"), because: "they say different things" },
  {
    fields: { license: ["MIT OR ISC"], classifier: [MIT, ISC] },
    gives: expression("MIT OR ISC"),
    because: "they agree",
  },
  {
    fields: { license: ["MIT License\n\nCopyright (c) ..."], classifier: [MIT] },
    gives: expression("MIT"),
    because: "a text is no expression",
  },
  { fields: { license: ["see LICENSE"] }, gives: names("see LICENSE"), because: "what is not certain is kept" },
  {
    fields: { classifier: ["License :: OSI Approved"], license: ["GPL"] },
    gives: names("GPL"),
    because: "approval is no licence",
  },
  { fields: { license: ["UNKNOWN"] }, gives: undefined, because: "setuptools once wrote so for nothing" },
  { fields: {}, gives: undefined, because: "nothing is declared" },
])("$fields: $because", ({ fields, gives }) => {
  expect(licencesOf(fields)).toEqual(gives);
});

/** A wheel with a vendored package, and its sdist. */
function files(project: string, vendored: string): readonly Distribution[] {
  const fields = metadata({ "license-expression": [project], "license-file": ["LICENSE"] });
  const packages = [
    {
      name: "six",
      version: "1.17",
      member: "my_tool/_vendor/six.py",
      source: "metadata" as const,
      metadata: { "license-expression": [vendored] },
    },
  ];
  const members = [
    { name: "my_tool-1.2.3.dist-info/licenses/LICENSE", size: 1, sha256: "a".repeat(64) },
    { name: "my_tool/LICENSE", size: 1, sha256: "b".repeat(64) },
  ];
  const contents = { libraries: [], packages, bills: [], crates: [] };
  return [distribution(SDIST, { metadata: fields }), distribution(WHEEL, { metadata: fields, members, contents })];
}

function assembled(project: string, vendored: string, deny: readonly string[]) {
  const distributions = files(project, vendored);
  const planned = planFile(plan({ licenses: { deny } }));
  const records = [record(distributions, {}, planned)];
  return assembleRelease({ plan: planned, records, distributions, rehearsal: false, toolVersion: "0" });
}

describe("what a release consists of", () => {
  test("is in the manifest with its licences, the project first", () => {
    expect(assembled("MIT", "BSD-3-Clause", []).manifest.licences).toEqual([
      { name: "my-tool", version: "1.2.3", licence: "MIT", spdx: true, files: [WHEEL, SDIST] },
      { name: "six", version: "1.17", licence: "BSD-3-Clause", spdx: true, files: [WHEEL] },
    ]);
  });

  test("has its licence files in the SBOM of the wheel, with their hashes", () => {
    const { written } = assembled("MIT", "MIT", []);
    const bill = JSON.parse(
      new TextDecoder().decode(written.find(({ path }) => path === `sbom/${WHEEL}.cdx.json`)?.bytes),
    );
    expect(JSON.stringify(bill)).toContain("my_tool-1.2.3.dist-info/licenses/LICENSE");
    expect(JSON.stringify(bill)).toContain("a".repeat(64));
    expect(JSON.stringify(bill)).not.toContain("b".repeat(64));
  });

  test.each([
    { project: "MIT", vendored: "GPL-3.0-only", names: ["six 1.17"], because: "what is vendored counts" },
    { project: "GPL-3.0-only", vendored: "MIT", names: ["my-tool 1.2.3"], because: "so does the project" },
    { project: "MIT OR GPL-3.0-only", vendored: "MIT", names: [], because: "a choice satisfies" },
  ])("$project with $vendored inside, where GPL-3.0-only is denied: $because", ({ project, vendored, names: bad }) => {
    const { denied } = assembled(project, vendored, ["GPL-3.0-only"]);
    expect(denied.map(({ code }) => code)).toEqual(bad.map(() => "SW-LICENSE-DENIED"));
    for (const [place, name] of bad.entries()) expect(denied[place]?.message).toContain(name);
  });

  test("is named where nobody can say, and can be denied as it is written", () => {
    const table = licenceTable([]);
    expect(deniedLicences(table, ["MIT"])).toEqual({ errors: [], warnings: [] });
    const rows = [
      { name: "six", licence: BSD, spdx: false, files: [] },
      { name: "seven", licence: "", spdx: false, files: [] },
    ];
    expect(deniedLicences(rows, ["MIT"]).warnings).toMatchObject([
      { code: "SW-LICENSE-UNKNOWN", message: expect.stringMatching(/six \(License :: .*\), seven$/) },
    ]);
    expect(deniedLicences(rows, [BSD]).errors).toMatchObject([{ message: expect.stringContaining("six") }]);
    expect(deniedLicences(rows, []).warnings).toEqual([]);
  });
});
