import { expect, test } from "@jest/globals";
import { contains, formatSpecifiers, parseSpecifiers, type Specifier } from "../../src/python/specifier.ts";

function specifiersOf(text: string): readonly Specifier[] {
  const specifiers = parseSpecifiers(text);
  if (specifiers === undefined) throw new Error(`${text} is no specifier`);
  return specifiers;
}

test.each([
  { text: ">=3.8", version: "3.8.0", is: true, because: "trailing zeros mean nothing" },
  { text: "<=3.12", version: "3.12.99", is: false, because: "3.12.99 comes after 3.12" },
  { text: "==1.2.*", version: "1.2.dev1", is: true, because: "a prefix takes in what starts so" },
  { text: "==1.2.*", version: "1.20", is: false, because: "1.20 does not start with 1.2" },
  { text: "!=1.2.*", version: "1.3.dev0", is: true, because: "the next release's development is not 1.2" },
  { text: "~=1.4.2", version: "1.5", is: false, because: "~= holds all but the last number" },
  { text: "~=1.4.2", version: "1.4.10", is: true, because: "and lets the last one grow" },
  { text: "~=2.2.post3", version: "2.99", is: true, because: "a post release counts for no number" },
  { text: "==1.0", version: "1.0+local", is: true, because: "a local part is asked for or ignored" },
  { text: "==1.0+local", version: "1.0", is: false, because: "it was asked for" },
  { text: "<1.0", version: "1.0rc1", is: false, because: "1.0's own pre-releases are not before it" },
  { text: "<1.0rc2", version: "1.0rc1", is: true, because: "unless it is one itself" },
  { text: ">1.0", version: "1.0.post1", is: false, because: "1.0's post releases are not after it" },
  { text: ">1.0.post1", version: "1.0.post2", is: true, because: "unless it is one itself" },
  { text: ">1.0", version: "1.0+local", is: false, because: "neither is 1.0 with a local part" },
  { text: "===1.0", version: "1.0.0", is: false, because: "=== compares the spelling" },
  { text: "===Ubuntu", version: "ubuntu", is: true, because: "=== knows no case" },
  { text: ">=1.0", version: "ubuntu", is: false, because: "what is no version is in nothing else" },
  { text: "", version: "1.0rc1", is: true, because: "no clause, no objection" },
  { text: ">=1!0", version: "2024.1", is: false, because: "epochs come first" },
])("$version in '$text' is $is: $because", ({ text, version, is }) => {
  expect(contains(specifiersOf(text), version)).toBe(is);
});

test("pre-releases are out when only final ones are asked for", () => {
  expect(contains(specifiersOf(">=1.0"), "2.0rc1", { prereleases: false })).toBe(false);
  expect(contains(specifiersOf(">=1.0"), "2.0", { prereleases: false })).toBe(true);
});

test.each([
  { text: "1.0", because: "there is no operator" },
  { text: "=1.0", because: "= is none" },
  { text: "~=1", because: "there is no last number to let grow" },
  { text: ">=1.0+local", because: "no order has local parts" },
  { text: ">=1.*", because: "no order has prefixes" },
  { text: "==1.0rc1.*", because: "only a release is a prefix" },
  { text: "==1.0 .*", because: "there is white space within" },
  { text: "===1.0;", because: "a semicolon ends it" },
])("$text is no specifier: $because", ({ text }) => {
  expect(parseSpecifiers(text)).toBeUndefined();
});

test.each([
  { text: ">= 1.0 , <2,", gives: "<2,>=1.0", because: "clauses are sorted and lose their spaces" },
  { text: "==1.0.0,==1.0", gives: "==1.0", because: "what means the same stands once" },
  { text: "~=1.0,~=1.0.0", gives: "~=1.0,~=1.0.0", because: "in ~= trailing zeros have a meaning" },
])("$text is written $gives: $because", ({ text, gives }) => {
  expect(formatSpecifiers(specifiersOf(text))).toBe(gives);
});
