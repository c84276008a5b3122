import { expect, test } from "@jest/globals";
import { findingsOnFields, objectionsIn, refusalsIn, wheelFindings } from "./findings.ts";

test.each([
  { fields: { "metadata-version": ["2.0"] }, code: "SW-METADATA-VERSION", because: "2.0 was never accepted" },
  { fields: { "metadata-version": ["9.9"] }, code: "SW-METADATA-VERSION", because: "nobody knows it" },
  { fields: { "metadata-version": [] }, code: "SW-METADATA-VERSION", because: "each file must say it" },
  { fields: { name: [] }, code: "SW-METADATA-NAME", because: "each project has a name" },
  { fields: { name: ["-tool"] }, code: "SW-METADATA-NAME", because: "names start with a letter or a digit" },
  { fields: { name: ["outil-é"] }, code: "SW-METADATA-NAME", because: "names are ASCII" },
  { fields: { version: ["one"] }, code: "SW-METADATA-PROJECT-VERSION", because: "PEP 440 knows no words" },
  { fields: { version: ["1.0+local"] }, code: "SW-LOCAL-VERSION", because: "indexes hold public versions" },
  { fields: { summary: ["x".repeat(513)] }, code: "SW-METADATA-SUMMARY", because: "512 is the limit" },
  { fields: { summary: ["one\n two"] }, code: "SW-METADATA-SUMMARY", because: "a summary is one line" },
  { fields: { "author-email": ["me at home"] }, code: "SW-METADATA-EMAIL", because: "that is no mailbox" },
  { fields: { "requires-dist": ["foo >> 1"] }, code: "SW-METADATA-REQUIREMENT", because: "there is no such operator" },
  { fields: { "provides-dist": ["foo bar"] }, code: "SW-METADATA-REQUIREMENT", because: "names have no blanks" },
  {
    fields: { "requires-dist": ["foo @ https://example.org/foo.whl"] },
    code: "SW-METADATA-DIRECT-REFERENCE",
    because: "the index does not vouch for other places",
  },
  { fields: { "requires-python": ["3.8"] }, code: "SW-METADATA-REQUIRES-PYTHON", because: "an operator is missing" },
  { fields: { "provides-extra": ["my extra"] }, code: "SW-METADATA-EXTRA", because: "extras are names" },
  { fields: { dynamic: ["Version"] }, code: "SW-METADATA-DYNAMIC", because: "the version is never dynamic" },
  { fields: { dynamic: ["dynamic"] }, code: "SW-METADATA-DYNAMIC", because: "nor is Dynamic itself" },
  { fields: { dynamic: ["Colour"] }, code: "SW-METADATA-DYNAMIC", because: "there is no such field" },
  {
    fields: { license: ["MIT"], "license-expression": ["MIT"] },
    code: "SW-METADATA-TWO-LICENSES",
    because: "PEP 639 has them exclude each other",
  },
  { fields: { "license-file": ["../LICENSE"] }, code: "SW-LICENSE-FILE-PATH", because: "it lies outside" },
  { fields: { "license-file": ["LICENSE*"] }, code: "SW-LICENSE-FILE-PATH", because: "patterns are resolved" },
  { fields: { "license-file": ["a\\b"] }, code: "SW-LICENSE-FILE-PATH", because: "slashes lean forward" },
  { fields: { "license-file": ["./LICENSE"] }, code: "SW-LICENSE-FILE-PATH", because: "paths are tidy" },
  {
    fields: { "metadata-version": ["1.2"] },
    code: "SW-METADATA-NEWER-FIELD",
    because: "Description-Content-Type came with 2.1",
  },
  {
    fields: { "metadata-version": ["2.1"], "license-expression": ["MIT"] },
    code: "SW-METADATA-NEWER-FIELD",
    because: "License-Expression came with 2.4",
  },
  {
    fields: { "metadata-version": ["2.5"], "import-name": ["my_tool.class"] },
    code: "SW-METADATA-IMPORT-NAME",
    because: "class is a keyword",
  },
  { fields: { classifier: ["Foo :: Bar"] }, code: "SW-CLASSIFIER-UNKNOWN", because: "it is not on the list" },
  {
    fields: { classifier: ["Natural Language :: Ukranian"] },
    code: "SW-CLASSIFIER-DEPRECATED",
    because: "it was misspelled",
  },
  { fields: { "project-url": ["https://example.org"] }, code: "SW-METADATA-URL", because: "it has a label alone" },
  { fields: { "project-url": [", https://example.org"] }, code: "SW-METADATA-URL-LABEL", because: "it has no label" },
  {
    fields: { "project-url": [`${"L".repeat(33)}, https://example.org`] },
    code: "SW-METADATA-URL-LABEL",
    because: "32 is the limit",
  },
  {
    fields: { "project-url": ["Docs, https://a.example", "Docs, https://b.example"] },
    code: "SW-METADATA-URL-LABEL",
    because: "labels are keys",
  },
  { fields: { "description-content-type": ["text/html"] }, code: "SW-DESCRIPTION-TYPE", because: "there are three" },
  {
    fields: { "description-content-type": ["text/markdown; charset=latin-1"] },
    code: "SW-DESCRIPTION-TYPE",
    because: "the charset is UTF-8",
  },
  {
    fields: { "description-content-type": ["text/markdown; variant=Pandoc"] },
    code: "SW-DESCRIPTION-TYPE",
    because: "the index renders GFM and CommonMark",
  },
])("the index refuses $fields: $because", ({ fields, code }) => {
  expect(refusalsIn(findingsOnFields(fields))).toEqual([code]);
});

test.each([
  { fields: { "metadata-version": ["2.1"], "license-file": ["LICENSE"] }, because: "setuptools wrote it for years" },
  { fields: { "metadata-version": ["2.1"], "import-name": ["my_tool"] }, because: "it is not sent either" },
  { fields: { "home-page": ["UNKNOWN"] }, because: "UNKNOWN says nothing and is not sent" },
  { fields: { summary: ["😀".repeat(512)] }, because: "characters are counted, not UTF-16 units" },
  { fields: { "maintainer-email": ["foo, me@example.org"] }, because: "lists are not looked into" },
  { fields: { dynamic: ["LICENSE"] }, because: "case does not count" },
  { fields: { version: ["1!2.0rc1.post2.dev3"] }, because: "PEP 440 has all of these" },
  { fields: { "requires-dist": ["foo[bar]>=1,<2; python_version < '3.9'"] }, because: "that is a requirement" },
  { fields: { "metadata-version": ["2.5"], "import-name": ["my_tool.part; private"] }, because: "PEP 794 has it" },
  { fields: { "description-content-type": ["TEXT/markdown; charset=UTF-8; variant=GFM"] }, because: "it is Markdown" },
  { fields: { colour: ["blue"] }, because: "unknown fields are not sent" },
])("the index takes $fields: $because", ({ fields }) => {
  expect(refusalsIn(findingsOnFields(fields))).toEqual([]);
});

// The answers are those of packaging 26.2, which the index runs.
test.each([
  { type: "text/markdown; charset=UTF-8", taken: true },
  { type: "text/markdown; charset=utf-8", taken: false },
  { type: "text/markdown; charset", taken: false },
  { type: "text/markdown; charset=", taken: true },
  { type: "text/markdown;", taken: true },
  { type: "text/markdown; variant=gfm", taken: false },
  { type: "text/plain; charset=UTF-8; foo=bar; x", taken: true },
  { type: "text/x-rst; charset=UTF-8;;", taken: true },
  { type: "text/markdown; charset='UTF-8'", taken: true },
  { type: 'text/markdown; charset="UTF-8"', taken: true },
  { type: "text/markdown, x", taken: false },
  { type: "text/markdown (a)", taken: false },
  { type: "text/markdown; charset=UTF-8 ; variant = GFM", taken: true },
  { type: "text/markdown; CHARSET=UTF-8; charset=latin1", taken: false },
  { type: "text/markdown; variant=GFM, charset=UTF-8", taken: true },
  { type: "text/ markdown", taken: false },
  { type: "text/markdown charset=UTF-8", taken: false },
  { type: "markdown", taken: false },
  { type: "text/x-rst\n  ; charset=UTF-8", taken: false },
])("a description of type $type is taken: $taken", ({ type, taken }) => {
  expect(refusalsIn(findingsOnFields({ "description-content-type": [type] }))).toEqual(
    taken ? [] : ["SW-DESCRIPTION-TYPE"],
  );
});

test("a classifier that is nearly right is told how it is written", () => {
  const [finding] = findingsOnFields({ classifier: ["Programming Language::Python::3 :: only"] });
  expect(finding?.hint).toBe('Write "Programming Language :: Python :: 3 :: Only".');
});

test("a deprecated classifier is told its successors", () => {
  const [finding] = findingsOnFields({ classifier: ["Natural Language :: Ukranian"] });
  expect(finding?.hint).toBe('Write "Natural Language :: Ukrainian".');
});

test.each([
  { metadata: ["Summary: one", "Summary: two"], code: "SW-METADATA-REPEATED" },
  { metadata: ["Colour: blue"], code: "SW-METADATA-UNKNOWN-FIELD" },
  { metadata: ["this is no header"], code: "SW-METADATA-UNREADABLE" },
  { metadata: [], code: "SW-DESCRIPTION-MISSING" },
])("METADATA with $metadata is taken, and complained of: $code", async ({ metadata, code }) => {
  const findings = await wheelFindings({ metadata });
  expect(refusalsIn(findings)).toEqual([]);
  expect(objectionsIn(findings)).toContain(code);
});
