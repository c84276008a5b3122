import { expect, test } from "@jest/globals";
import { formatRequirement, parseRequirement } from "../../src/python/requirement.ts";

test.each([
  { text: "requests", gives: "requests", because: "a name is enough" },
  { text: "A_b.C", gives: "A_b.C", because: "names keep their spelling" },
  { text: "rich [b,a, a] (>=1.0, <2)", gives: "rich[a,b]<2,>=1.0", because: "extras are a set, parentheses old" },
  { text: "a[]", gives: "a", because: "no extras may be asked for" },
  { text: "a>=1,", gives: "a>=1", because: "the last comma may be left" },
  { text: "a===1,b", gives: undefined, because: "a comma ends even an identity, and b is no clause" },
  {
    text: "a @ https://x/;b ; os_name=='nt'",
    gives: 'a @ https://x/;b ; os_name == "nt"',
    because: "URLs end at a space",
  },
  { text: "a;python_version<'3.9'", gives: 'a; python_version < "3.9"', because: "a marker needs no space" },
  { text: "a;", gives: undefined, because: "a semicolon needs a marker" },
  { text: "a; os_name ==", gives: undefined, because: "half a marker is none" },
  { text: "a >=1 <2", gives: undefined, because: "clauses are parted by commas" },
  { text: "a[x y]", gives: undefined, because: "so are extras" },
  { text: "a (>=1", gives: undefined, because: "the parenthesis is not closed" },
  { text: "a @", gives: undefined, because: "there is no URL" },
  { text: "-a", gives: undefined, because: "names start with a letter or digit" },
  { text: "", gives: undefined, because: "there is no name" },
  { text: "a\n", gives: undefined, because: "a line break is no space between tokens" },
])("$text gives $gives: $because", ({ text, gives }) => {
  const requirement = parseRequirement(text);
  expect(requirement && formatRequirement(requirement)).toBe(gives);
});

test("a requirement has its parts", () => {
  expect(parseRequirement("My-Tool[b,a] @ https://example.org/x.whl")).toEqual({
    name: "My-Tool",
    extras: ["a", "b"],
    specifiers: [],
    url: "https://example.org/x.whl",
    marker: undefined,
  });
});
