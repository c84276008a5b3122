import { expect, test } from "@jest/globals";
import { commonPath } from "../../src/python/common-path.ts";
import { parseMetadata } from "../../src/python/metadata.ts";
import { uploadFields } from "../../src/python/upload-fields.ts";

function problemsIn(text: string | Uint8Array): readonly string[] {
  return parseMetadata(Buffer.from(text)).problems.map(({ kind, field }) => `${kind} ${field}`.trim());
}

test.each([
  { text: "Name: x\n", problems: [], because: "it is fine" },
  { text: "Name: x\nName: y\n", problems: ["repeated name"], because: "a name stands once" },
  { text: "Name: x\nClassifier: a\nClassifier: b\n", problems: [], because: "classifiers stand as often as they like" },
  { text: "Name: x\nColour: blue\nColour: red\n", problems: ["unknown colour"], because: "there is no such field" },
  { text: "Name: x\nDescription: a\n\nb", problems: ["two-descriptions description"], because: "which of them?" },
  {
    text: "Name: x\nno header\nVersion: 1\n",
    problems: ["lost-headers"],
    because: "readers take the rest for the body",
  },
  { text: "Name: x\n# Title\n\nLicense: MIT\n", problems: ["unseparated"], because: "it is the body, and only that" },
  { text: "\nName: x\n", problems: ["no-headers"], because: "a blank line ends the headers" },
  { text: "\ufeffName: x\n", problems: ["byte-order-mark"], because: "most readers lose the first field" },
  { text: Buffer.from("Author: caf\xe9\n", "latin1"), problems: ["encoding author"], because: "it is Latin-1" },
  { text: Buffer.from("Name: x\n\ncaf\xe9", "latin1"), problems: ["encoding description"], because: "its body is" },
])("$text has the problems $problems: $because", ({ text, problems }) => {
  expect(problemsIn(text)).toEqual(problems);
});

test.each([
  { text: "Description: a\n        b\n          c\n", gives: "a\nb\n  c", because: "eight blanks fold" },
  { text: "Description: a\n       |b\n       |\n       |c\n", gives: "a\nb\n\nc", because: "seven and a bar fold too" },
  { text: "Name: x\n\na\n\nb\n", gives: "a\n\nb\n", because: "the body is kept as it is" },
])("the description is $gives: $because", ({ text, gives }) => {
  expect(parseMetadata(Buffer.from(text)).fields.description).toEqual([gives]);
});

test("fields named like an object's own parts are fields like others", () => {
  const { fields } = parseMetadata(Buffer.from("__proto__: a\nconstructor: b\nName: x\n"));
  expect(Object.keys(fields)).toEqual(["__proto__", "constructor", "name"]);
  expect(uploadFields(fields)).toEqual({ name: ["x"] });
});

test.each([
  { fields: { name: ["x", "y"] }, sent: { name: ["x"] }, because: "a form says a name once" },
  { fields: { license: ["UNKNOWN"], summary: [""] }, sent: {}, because: "both say nothing" },
  {
    fields: { "metadata-version": ["2.1"], "license-file": ["LICENSE"] },
    sent: { "metadata-version": ["2.1"] },
    because: "setuptools wrote it before it was defined",
  },
  {
    fields: { "metadata-version": ["2.4"], "license-file": ["LICENSE"] },
    sent: { "metadata-version": ["2.4"], "license-file": ["LICENSE"] },
    because: "2.4 defines it",
  },
  { fields: { colour: ["blue"] }, sent: {}, because: "no index knows the field" },
])("$fields is sent as $sent: $because", ({ fields, sent }) => {
  expect(uploadFields(fields)).toEqual(sent);
});

test.each([
  { paths: ["a/b", "a/c"], gives: "a" },
  { paths: ["a/b"], gives: "a/b" },
  { paths: ["./a/b", "a//c"], gives: "a" },
  { paths: ["ab/c", "abc/d"], gives: "" },
  { paths: ["/a/b", "/a/c"], gives: "/a" },
  { paths: ["/a", "/b"], gives: "/" },
  { paths: ["/a", "a"], gives: undefined },
  { paths: [], gives: "" },
])("$paths share $gives", ({ paths, gives }) => {
  expect(commonPath(paths)).toBe(gives);
});
