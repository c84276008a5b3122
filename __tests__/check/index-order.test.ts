import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { isRefusal } from "../../src/check/distribution.ts";
import { FINDINGS } from "../../src/check/finding-texts.ts";
import { INDEX_ORDER } from "../../src/check/index-order.ts";
import { quoted, zipWords } from "../../src/check/index-words.ts";
import { oddZip, sourceOf } from "../archives.ts";
import { wheelOf } from "../distributions.ts";
import { findingsOnFields, refusalsIn, wheelFindings } from "./findings.ts";

test("whatever the index refuses has its place, once", () => {
  const unplaced = Object.keys(FINDINGS).filter(
    (code) => isRefusal(code) && INDEX_ORDER.filter((placed) => placed === code).length !== 1,
  );
  expect(unplaced).toEqual([]);
});

test("findings come in the order in which the index looks: form, archive, then what both say together", async () => {
  const findings = await wheelFindings({
    metadata: ["Home-page: nowhere", "Classifier: none", "Requires-Python: 3.8"],
    members: { "x-1.0.dist-info/entry_points.txt": "none", "x/../y.txt": "" },
    tag: "py3-none-linux_x86_64",
  });
  expect(refusalsIn(findings)).toEqual([
    "SW-METADATA-REQUIRES-PYTHON",
    "SW-CLASSIFIER-UNKNOWN",
    "SW-METADATA-URL",
    "SW-PLATFORM-TAG",
    "SW-ENTRY-POINTS",
  ]);
  const authorities = findings.map(({ authority }) => authority);
  expect(authorities.lastIndexOf("index")).toBeLessThan(authorities.indexOf("specification"));
});

test.each([
  {
    broken: "x-1.0.dist-info/RECORD",
    order: ["SW-ZIP-MEMBER-COMMENT", "SW-MEMBER-UNREADABLE"],
    because: "RECORD is read once the archive is sound",
  },
  {
    broken: "x/a.py",
    order: ["SW-MEMBER-UNREADABLE", "SW-ZIP-MEMBER-COMMENT"],
    because: "code is looked into before headers are compared",
  },
])("$broken cannot be read: $because", async ({ broken, order }) => {
  const texts = {
    "x/a.py": "",
    "x-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: x\nVersion: 1.0\n",
    "x-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\n",
    "x-1.0.dist-info/RECORD": "",
  };
  const members = Object.entries(texts).map(([name, content]) => ({
    name,
    content,
    ...(name === broken && { flags: 1 }),
    ...(name.endsWith("WHEEL") && { comment: "c" }),
  }));
  const { findings } = await checkFile("x-1.0-py3-none-any.whl", sourceOf(oddZip(members)));
  expect(refusalsIn(findings).filter((code) => order.includes(code))).toEqual(order);
});

test("an index first wants to know which Python a wheel is for", async () => {
  const { name, bytes } = wheelOf({ name: "x", version: "1.0", metadata: ["Classifier: none"] });
  const { findings } = await checkFile(name.replace("-py3-", "--"), sourceOf(bytes));
  expect(findings[0]?.message).toContain("Python version is required");
});

/** Much that is wrong at once. */
const METADATA = [
  `Summary: ${"s".repeat(513)}`,
  "Requires-Dist: b @ https://example.org/b.whl",
  "Requires-Dist: =1",
  "Project-URL: Home, nowhere",
  "Home-page: here",
  "Author-email: nobody",
  "Maintainer-email: nobody",
  "Classifier: Programming Language :: Cobol :: 3",
  "Classifier: Natural Language :: Ukranian",
  "Dynamic: name",
  "Provides-Extra: -x",
  "License-Expression: MIT OR",
  "License: MIT",
];

const WORDS = [
  "dynamic introduced in metadata version 2.2, not 2.1",
  "'name' is not allowed as a dynamic field",
  "license-expression introduced in metadata version 2.4, not 2.1",
  "'MIT OR' is invalid for 'license-expression'",
  "'-x' is invalid for 'provides-extra'",
  "'=1' is invalid for 'requires-dist'",
  "'nobody' is not a valid email address",
  "'Programming Language :: Cobol :: 3' is not a valid classifier",
  "The classifier 'Natural Language :: Ukranian' has been deprecated",
  "'here' is not a valid url",
  "License is deprecated when License-Expression is present",
  "'nobody' is not a valid email address",
  "'nowhere' is not a valid url",
  "Can't have direct dependency: b @ https://example.org/b.whl",
  "'summary' field must be 512 characters or less",
  "unsupported platform tag 'linux_x86_64'",
  "entry_points.txt is not a valid INI file",
];

test("and in the index's words, with the value that is wrong", async () => {
  const findings = await wheelFindings({
    metadata: METADATA,
    members: { "x-1.0.dist-info/entry_points.txt": "none" },
    tag: "py3-none-linux_x86_64",
  });
  const said = findings.filter(({ authority }) => authority === "index").map(({ message }) => message);
  expect(said.map((message, at) => (message.includes(WORDS[at] ?? "?") ? WORDS[at] : message))).toEqual(WORDS);
});

test.each([
  {
    metadata: ["Requires-Dist: b @ c", "Description-Content-Type: text/html", "Requires-Python: 3", "Summary: a"],
    metadataVersion: "1.1",
    because: "a field that is too new stands where its name stands, before what is wrong with later ones",
    words: [
      "description-content-type introduced",
      "text/html",
      "requires-dist introduced",
      "requires-python introduced",
    ],
  },
  {
    metadata: ["Classifier: b", "Classifier: a"],
    metadataVersion: "2.1",
    because: "classifiers are told in the order of their words",
    words: ["'a' is not", "'b' is not"],
  },
  {
    metadata: ["Project-URL: a, nowhere", "Project-URL: a, https://b.org", "Provides-Extra: -x"],
    metadataVersion: "2.1",
    because: "what cannot be read as a form comes before what is wrong with any field",
    words: ["'project_urls' has invalid data", "'-x' is invalid", "'nowhere' is not"],
  },
  {
    metadata: ["Provides-Dist: =1", "Obsoletes-Dist: =1", "Classifier: none", "Requires-Python: three"],
    metadataVersion: "2.1",
    because: "what only the index asks of a field comes behind what all ask",
    words: ["'three' is invalid", "'none' is not", "'obsoletes-dist'", "'provides-dist'"],
  },
])("fields come by their names: $because", async ({ metadata, metadataVersion, words }) => {
  const findings = await wheelFindings({ metadata, metadataVersion });
  const said = findings.filter(({ authority }) => authority === "index").map(({ message }) => message);
  expect(words.map((each) => said.findIndex((message) => message.includes(each)))).toEqual(words.map((_, at) => at));
});

test.each([
  { fields: { "metadata-version": ["2.0"] }, words: "'2.0' is not a valid metadata version" },
  { fields: { "metadata-version": [] }, words: "'metadata-version' is a required field" },
  {
    fields: { name: ["a b"] },
    words: "'a b' is an invalid value for Name. Error: Start and end with a letter or numeral",
  },
  { fields: { version: ["one"] }, words: "'one' is invalid for 'version'" },
  { fields: { version: ["1.0+x"] }, words: "The use of local versions in '1.0+x' is not allowed" },
  { fields: { summary: ["a\nb"] }, words: "'summary' must be a single line" },
  { fields: { "requires-python": ["three"] }, words: "'three' is invalid for 'requires-python'" },
  { fields: { dynamic: ["colour"] }, words: "'colour' is not a valid dynamic field" },
  {
    fields: { "license-file": ["../LICENSE"] },
    words: "'../LICENSE' is invalid for 'license-file', parent directory indicators are not allowed",
  },
  { fields: { "license-file": ["*.txt"] }, words: "'*.txt' is invalid for 'license-file', paths must be resolved" },
  { fields: { "license-file": ["/a"] }, words: "'/a' is invalid for 'license-file', paths must be relative" },
  { fields: { "project-url": [", https://a.org"] }, words: "Must have a label" },
  { fields: { "project-url": [`${"l".repeat(33)}, https://a.org`] }, words: "must be 32 characters or less" },
  {
    fields: { "description-content-type": ["text/html"] },
    words: "'description-content-type' must be one of 'text/plain', 'text/x-rst', 'text/markdown', not 'text/html'",
  },
  {
    fields: { "description-content-type": ["text/markdown; charset=latin1"] },
    words: "can only specify the UTF-8 charset",
  },
  { fields: { description: ["[a]: b"] }, words: "The description failed to render for 'text/markdown'" },
])("$fields: $words", ({ fields, words }) => {
  const [first] = findingsOnFields(fields).filter(({ authority }) => authority === "index");
  expect(first?.message).toContain(words);
});

test.each([
  { says: "trailing", kind: "trailing-data", detail: "1 bytes follow the end of the archive", words: "Trailing data" },
  {
    says: "listed twice",
    kind: "duplicate-name",
    detail: "the central directory lists it twice",
    words: "Duplicate filename in central directory",
  },
  {
    says: "there twice",
    kind: "duplicate-name",
    detail: "two members have this name",
    words: "Duplicate filename in local headers",
  },
  {
    says: "a stream",
    kind: "data-descriptor",
    detail: "its sizes come after its bytes",
    words: "ZIP contains a data descriptor",
  },
  {
    says: "miscounted",
    kind: "end-record",
    detail: "it counts 1 members of 2",
    words: "Mismatched central directory records",
  },
  { says: "cut off", kind: "truncated", detail: "the end record is cut off", words: "Malformed zip file" },
] as const)("a ZIP that is $says is not accepted: $words", ({ kind, detail, words }) => {
  expect(zipWords({ kind, detail })).toBe(`ZIP archive not accepted: ${words}`);
});

test.each([
  { value: "it's", shown: '"it\'s"', because: "Python takes the other mark" },
  { value: 'it\'s "it"', shown: "'it\\'s \"it\"'", because: "both are in it" },
  { value: "a\\b\nc", shown: "'a\\\\b\\nc'", because: "what would not show is written" },
])("a value is shown as $shown: $because", ({ value, shown }) => {
  expect(quoted(value)).toBe(shown);
});
