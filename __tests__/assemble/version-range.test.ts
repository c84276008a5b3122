import { expect, test } from "@jest/globals";
import { versionRange, versionRangeOfAny } from "../../src/assemble/version-range.ts";
import { parseSpecifiers } from "../../src/python/specifier.ts";

test.each([
  { specifiers: "", gives: "vers:pypi/*", because: "no clause is every version" },
  { specifiers: ">=1.4,<3", gives: "vers:pypi/>=1.4|<3", because: "a stretch has two ends" },
  { specifiers: "<3,!=1.7,>=1.4", gives: "vers:pypi/>=1.4|!=1.7|<3", because: "constraints are sorted by version" },
  { specifiers: "!=2,!=1,!=1.0", gives: "vers:pypi/!=1|!=2", because: "a version stands there once" },
  { specifiers: ">=1,>2,>=2", gives: "vers:pypi/>2", because: "the tighter end is the end" },
  { specifiers: ">=1,!=1", gives: "vers:pypi/>1", because: "an end that is taken out is no longer in" },
  { specifiers: ">=1,!=0.5", gives: "vers:pypi/>=1", because: "what is outside need not be taken out" },
  { specifiers: "==1.2", gives: "vers:pypi/1.2", because: "one version stands alone" },
  { specifiers: "==1.2,>=1", gives: "vers:pypi/1.2", because: "the other clauses agree with it" },
  {
    specifiers: "==1.2.*",
    gives: "vers:pypi/>=1.2.dev0|<1.3.dev0",
    because: "a prefix has its development releases in",
  },
  {
    specifiers: "~=1.4.2",
    gives: "vers:pypi/>=1.4.2|<1.5.dev0",
    because: "compatible is at least, and of the same series",
  },
  { specifiers: "~=2.2", gives: "vers:pypi/>=2.2|<3.dev0", because: "the last number is free" },
  { specifiers: ">=1!2.0", gives: "vers:pypi/>=1%212.0", because: "an exclamation mark means something in a range" },
  { specifiers: "==1.0+cpu", gives: "vers:pypi/1.0%2Bcpu", because: "so does a plus" },
  { specifiers: ">=1,<=1", gives: "vers:pypi/1", because: "a stretch of one version is that version" },
  { specifiers: "!=1.5.*", gives: "vers:pypi/<1.5.dev0|>=1.6.dev0", because: "a series is taken out of the middle" },
  { specifiers: ">=1.5,!=1.5.*", gives: "vers:pypi/>=1.6.dev0", because: "a series is taken off at the end" },
  {
    specifiers: "!=1.5.*,!=1.6.*",
    gives: "vers:pypi/<1.5.dev0|>=1.7.dev0",
    because: "two of them leave nothing between",
  },
  { specifiers: "===1.0", gives: undefined, because: "spellings have no order" },
  { specifiers: ">2,<1", gives: undefined, because: "nothing satisfies it" },
  { specifiers: "==1,==2", gives: undefined, because: "nothing satisfies it" },
])("$specifiers gives $gives: $because", ({ specifiers, gives }) => {
  expect(versionRange(parseSpecifiers(specifiers) ?? [])).toBe(gives);
});

test.each([
  { any: [">=1.22", ">=1.26"], gives: "vers:pypi/>=1.22", because: "the wider one has all of the other" },
  { any: ["<2", ">=3,<4"], gives: "vers:pypi/<2|>=3|<4", because: "what neither takes stays out" },
  { any: ["!=1.5", "!=1.5,>1"], gives: "vers:pypi/!=1.5", because: "what both leave out stays out" },
  { any: ["!=1.5", "!=1.6"], gives: "vers:pypi/*", because: "each takes what the other leaves out" },
  { any: ["<=2", ">2"], gives: "vers:pypi/*", because: "they touch" },
  { any: ["==1", "==2"], gives: "vers:pypi/1|2", because: "single versions stand beside each other" },
  { any: [">=1", "===1.0"], gives: undefined, because: "one of them has no range" },
])("any of $any gives $gives: $because", ({ any, gives }) => {
  expect(versionRangeOfAny(any.map((each) => parseSpecifiers(each) ?? []))).toBe(gives);
});
