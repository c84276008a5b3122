import { expect, test } from "@jest/globals";
import { pythonRegex } from "../../src/python/regex.ts";

test.each([
  { pattern: "(?P<version>\\d+)", text: "v12", gives: "12", because: "groups are named in another way" },
  {
    pattern: "(?i)^VERSION = (?P<version>.+)$",
    text: "x\nversion = 1\ny",
    gives: "1",
    because: "flags stand in front",
  },
  { pattern: "(?P<q>['\"])(?P<version>.+?)(?P=q)", text: "'1\"2'", gives: '1"2', because: "a group is named again" },
  { pattern: "\\Av(?P<version>.*)\\Z", text: "v1", gives: "1", because: "the ends of the text have letters" },
  {
    pattern: "^(?:[\\w-]+-)?(?P<version>[vV]?\\d+(?:\\.\\d+){0,2}[^\\+]*)(?:\\+.*)?$",
    text: "a-b-v1.2rc1+x",
    gives: "v1.2rc1",
    because: "it is the one of setuptools-scm",
  },
  {
    pattern: "(?sx) \\# define \\s [V ] .*? # the number\n (?P<version> \\d+ )",
    text: "#define V\n12",
    gives: "12",
    because: "white space in it says nothing",
  },
  {
    pattern: "^v(?P<version>\\d+(?:\\.\\d+)*)$",
    text: "v1.2.3",
    gives: "1.2.3",
    because: "numbers behind dots match in one way alone",
  },
])("$pattern finds $gives: $because", ({ pattern, text, gives }) => {
  expect(pythonRegex(pattern, "m")?.exec(text)?.groups?.version).toBe(gives);
});

test.each([
  { pattern: "(a+)+$", because: "it would try every way to part the letters" },
  { pattern: "((a|b)*c?)*$", because: "so would this" },
  { pattern: "((\\.\\d+)*)+$", because: "such numbers are repeated again" },
  { pattern: "(\\.\\d+\\.?)*$", because: "a dot may belong to either side" },
  { pattern: "(?P<a", because: "it is none" },
  { pattern: "(?(1)a|b)", because: "JavaScript has no conditions" },
  { pattern: "a".repeat(5000), because: "nobody writes one of this length" },
])("$pattern cannot be used: $because", ({ pattern }) => {
  expect(pythonRegex(pattern)).toBeUndefined();
});
