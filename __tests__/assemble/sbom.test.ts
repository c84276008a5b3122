import { expect, test } from "@jest/globals";
import type { Bill, RequiredComponent } from "../../src/assemble/bill.ts";
import { packageUrl } from "../../src/assemble/package-url.ts";
import { sortFiles } from "../../src/assemble/released-file.ts";
import { billsOfMaterials, sboms } from "../../src/assemble/sbom.ts";
import { serialNumber } from "../../src/assemble/serial-number.ts";
import type { Distribution, MetadataFields } from "../../src/documents/distribution.ts";
import { distribution, metadata, planFile, record, SDIST, WHEEL } from "../fakes/release.ts";

const IDENTITY = { name: "my-tool", normalizedName: "my-tool", version: "1.2.3" };

test("one bill of the release, and one of each file", () => {
  expect(sboms(bills([distribution(SDIST), distribution(WHEEL)]), []).map(({ path }) => path)).toEqual([
    "sbom/release.cdx.json",
    `sbom/${WHEEL}.cdx.json`,
    `sbom/${SDIST}.cdx.json`,
  ]);
});

test("the release's bill names the project, its files with their hashes, and what it requires", () => {
  const bill = releaseBill(metadata());
  expect(bill.subject).toMatchObject({ purl: "pkg:pypi/my-tool@1.2.3", description: "A tool of mine" });
  expect(bill.timestamp).toBe("2026-09-21T14:13:20.000Z");
  expect(bill.contents.map(({ ref }) => ref)).toEqual([`pkg:pypi/my-tool@1.2.3?file_name=${WHEEL}`]);
  expect(bill.requirements.map(({ ref }) => ref)).toEqual(["pkg:pypi/click", "pkg:pypi/rich", "pkg:pypi/sphinx"]);
  expect(bill.contents[0]?.hashes).toEqual([
    { algorithm: "SHA-256", value: distribution(WHEEL).sha256 },
    { algorithm: "SHA-512", value: distribution(WHEEL).sha512 },
  ]);
  expect(bill.formulation.map(({ name }) => name)).toEqual(["build", "cpython"]);
});

test("every reference is one component, and every component is in the graph", () => {
  for (const { subject, contents, requirements, edges } of bills([distribution(SDIST), distribution(WHEEL)])) {
    const refs = [subject, ...contents, ...requirements].map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
    expect(edges.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
    for (const { dependsOn } of edges) expect(refs).toEqual(expect.arrayContaining([...dependsOn]));
  }
});

test("serial numbers differ between the release and its only file, and are the same every time", () => {
  const [release, file] = bills([distribution(WHEEL)]);
  const [again] = bills([distribution(WHEEL)]);
  expect(release?.serialNumber).not.toBe(file?.serialNumber);
  expect(release?.serialNumber).toBe(again?.serialNumber);
});

test("the release's bill links each distribution's own", () => {
  const [release, ...files] = bills([distribution(SDIST), distribution(WHEEL)]);
  const numbers = files.map(({ serialNumber: number }) => `${number.replace("urn:uuid:", "urn:cdx:")}/1`);
  expect(release?.contents.map(({ links }) => links)).toEqual(numbers.map((url) => [{ type: "bom", url }]));
});

test("the bill of a wheel links those that lie in it, and says of which nothing was read", () => {
  const enclosed = { member: "x-1.dist-info/sboms/a b.json", sha256: "ab".repeat(32), components: [], edges: [] };
  const told = [
    { ...enclosed, format: "CycloneDX 1.5" },
    { ...enclosed, unread: "it is no CycloneDX" },
  ];
  const contents = { libraries: [], packages: [], bills: told, crates: [] };
  const [, file] = bills([distribution(WHEEL, { contents, metadata: { name: ["my-tool"], version: ["1.2.3"] } })]);
  const link = { type: "bom", url: "x-1.dist-info/sboms/a%20b.json", sha256: enclosed.sha256 };
  expect(file?.subject.links).toEqual([
    { ...link, comment: "It lies in the distribution (CycloneDX 1.5)." },
    { ...link, comment: "It lies in the distribution, and is not read: it is no CycloneDX." },
  ]);
});

test("CycloneDX 1.6 and 1.7 have numbers of their own, for they are two documents", () => {
  const documents = sboms(bills([distribution(WHEEL)]), ["cyclonedx-1.7"]).map(({ document }) => document);
  const numbers = documents.map((document) => Reflect.get(document, "serialNumber"));
  expect(new Set(numbers).size).toBe(4);
});

test("the crates that an sdist locks are an example of how to build it, and no part of it", () => {
  const crates = [
    { name: "my-tool", version: "0.1.0", needs: [1] },
    { name: "serde", version: "1.0.0", source: "registry+https://github.com/rust-lang/crates.io-index", needs: [] },
  ];
  const [, file] = bills([distribution(SDIST, { contents: { libraries: [], packages: [], bills: [], crates } })]);
  expect(file?.contents).toEqual([]);
  expect(file?.resolved.map(({ name, properties }) => [name, properties?.[0]?.value])).toEqual([
    ["serde", "example"],
    ["my-tool", "example"],
  ]);
  expect(file?.edges[0]?.dependsOn).toContain(file?.resolved[1]?.ref);
});

test.each([
  { name: "release\n00  a", gives: "urn:uuid:554b70c3-6613-534f-a852-0cd14b775884" },
  { name: "é", gives: "urn:uuid:10e1d6de-dc68-53f0-883a-30ec870dd739" },
])("the serial number of $name is Python's uuid5 in the name space of URLs", ({ name, gives }) => {
  expect(serialNumber(name)).toBe(gives);
});

test.each([
  { of: { name: "my-tool" }, gives: "pkg:pypi/my-tool" },
  { of: { name: "my-tool", version: "1!2.0+abc" }, gives: "pkg:pypi/my-tool@1%212.0%2Babc" },
  { of: { name: "a", version: "1", fileName: "a-1+b.zip" }, gives: "pkg:pypi/a@1?file_name=a-1%2Bb.zip" },
])("the package URL $gives", ({ of, gives }) => {
  expect(packageUrl(of)).toBe(gives);
});

test.each([
  { line: "click", optional: false, because: "everybody gets it" },
  {
    line: "click; python_version < '3.9'",
    optional: false,
    because: "a marker without an extra is no choice of the user's",
  },
  { line: "click; extra == 'docs'", optional: true, because: "only an extra asks for it" },
  {
    line: "click; (extra == 'a' or extra == 'b') and os_name == 'nt'",
    optional: true,
    because: "either is an extra",
  },
  { line: "click; extra == 'a' or os_name == 'nt'", optional: false, because: "Windows gets it without an extra" },
  { line: "click; extra != 'a'", optional: false, because: "it comes unless the extra is asked for" },
  { line: "click; 'a' in extras", optional: true, because: "PEP 751 has sets of extras" },
])("$line is optional: $optional, $because", ({ line, optional }) => {
  expect(dependencies({ "requires-dist": [line] })).toEqual([expect.objectContaining({ name: "click", optional })]);
});

test("a dependency has no version and says its extras, specifiers, range and marker", () => {
  const [click] = dependencies({ "requires-dist": ["Click[x] <9,>=8.1 ; python_version>'3.8'"] });
  expect(click).not.toHaveProperty("version");
  expect(click?.demands).toEqual([
    {
      text: "Click[x] <9,>=8.1 ; python_version>'3.8'",
      extras: ["x"],
      specifier: "<9,>=8.1",
      range: "vers:pypi/>=8.1|<9",
      marker: 'python_version > "3.8"',
    },
  ]);
});

test.each([
  { lines: ["tomli; python_version<'3.11'", "Tomli>=2"], names: ["tomli"], because: "two lines are one project" },
  { lines: ["my_tool[docs]; extra == 'all'"], names: [], because: "an extra of its own is no other project" },
  { lines: ["not a requirement", "__proto__", "rich"], names: ["rich"], because: "a line that is none names nobody" },
])("$lines gives $names: $because", ({ lines, names }) => {
  expect(dependencies({ "requires-dist": lines }).map(({ name }) => name)).toEqual(names);
});

test("thousands of dependencies are as many components", () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `package-${index}>=${index}; extra == "e${index}"`);
  expect(dependencies({ "requires-dist": lines })).toHaveLength(lines.length);
});

test.each([
  {
    fields: { "license-expression": ["MIT OR Apache-2.0"] },
    gives: { kind: "expression", expression: "MIT OR Apache-2.0" },
  },
  {
    fields: { license: ["BSD\n\nCopyright 2026"] },
    gives: { kind: "names", names: ["BSD"] },
  },
  {
    fields: { license: ["whole text"], classifier: ["License :: OSI Approved :: MIT License", "Topic :: Games"] },
    gives: { kind: "expression", expression: "MIT" },
  },
  { fields: { license: ["UNKNOWN"] }, gives: undefined },
])("licences of $fields", ({ fields, gives }) => {
  expect(releaseBill({ name: ["my-tool"], version: ["1.2.3"], ...fields }).subject.licences).toEqual(gives);
});

test.each([
  {
    line: "Source, https://github.com/a/b",
    gives: [{ type: "vcs", url: "https://github.com/a/b", comment: "Source" }],
  },
  {
    line: "Bug Tracker, https://x.org/",
    gives: [{ type: "issue-tracker", url: "https://x.org/", comment: "Bug Tracker" }],
  },
  { line: "Home, https://me:secret@x.org/", gives: undefined },
  { line: "Home, javascript:alert(1)", gives: undefined },
  { line: "Home, https://x.org/a b|c", gives: undefined },
  { line: "no label", gives: undefined },
])("the link $line", ({ line, gives }) => {
  expect(releaseBill(metadata({ "project-url": [line] })).subject.links).toEqual(gives);
});

test("libraries that were brought into a wheel are parts of it that nobody has identified", () => {
  const contents = {
    libraries: [
      { member: "my_tool.libs/libpng16-1234.so.16", sha256: "ab".repeat(32), repaired: true, needs: [] },
      { member: "my_tool/.dylibs/libz.dylib", repaired: true, needs: [] },
    ],
    packages: [],
    bills: [],
    crates: [],
  };
  const [, file] = bills([distribution(WHEEL, { contents })]);
  expect(file?.contents.map(({ name, hashes }) => [name, hashes?.length])).toEqual([
    ["libz.dylib", undefined],
    ["libpng16-1234.so.16", 1],
  ]);
});

function bills(distributions: readonly Distribution[]) {
  const { files } = sortFiles(distributions);
  return billsOfMaterials(IDENTITY, files, {
    plan: planFile(),
    records: [record(distributions)],
    toolVersion: "0.1.0",
  });
}

function releaseBill(fields: MetadataFields): Bill {
  const [release] = bills([distribution(WHEEL, { metadata: fields })]);
  if (release === undefined) throw new Error("there is always one");
  return release;
}

function dependencies(fields: MetadataFields): readonly RequiredComponent[] {
  return releaseBill({ name: ["my-tool"], version: ["1.2.3"], ...fields }).requirements;
}
