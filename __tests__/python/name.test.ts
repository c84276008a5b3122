import { expect, test } from "@jest/globals";
import { distributionName, isProjectName, normalizeName } from "../../src/python/name.ts";

test.each([
  { name: "My_Tool", normal: "my-tool", distribution: "my_tool" },
  { name: "a-_.b", normal: "a-b", distribution: "a_b" },
  { name: "zope.interface", normal: "zope-interface", distribution: "zope_interface" },
])("$name is $normal, in file names $distribution", ({ name, normal, distribution }) => {
  expect(normalizeName(name)).toBe(normal);
  expect(distributionName(name)).toBe(distribution);
});

test.each([
  { name: "a", is: true, because: "one letter is enough" },
  { name: "3to2", is: true, because: "digits may start" },
  { name: "_a", is: false, because: "punctuation may not" },
  { name: "a-", is: false, because: "nor may it end" },
  { name: "a b", is: false, because: "spaces are nowhere" },
  { name: "a\n", is: false, because: "nor are line breaks" },
  { name: "é", is: false, because: "letters are ASCII" },
  { name: "", is: false, because: "nothing is no name" },
])("$name is a project name: $is, $because", ({ name, is }) => {
  expect(isProjectName(name)).toBe(is);
});
