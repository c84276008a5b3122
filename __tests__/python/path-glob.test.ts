import { expect, test } from "@jest/globals";
import { ignoreGlob, pathGlob } from "../../src/python/path-glob.ts";

test.each([
  { pattern: "*.py", yes: ["a.py", ".py"], no: ["a/b.py", "a.pyc"], because: "a star stays within one part" },
  {
    pattern: "a/**/b",
    yes: ["a/b", "a/x/b", "a/x/y/b"],
    no: ["a/xb", "b"],
    because: "two stars are any number of parts",
  },
  { pattern: "**/*.c", yes: ["a.c", "x/a.c"], no: ["a.h"], because: "none of them too" },
  { pattern: "a?.[ch]", yes: ["ab.c", "a-.h"], no: ["a.c", "ab.x"], because: "one character, or one of a class" },
  { pattern: "[!a-c]x", yes: ["dx"], no: ["ax", "bx"], because: "or none of it" },
  { pattern: "./a//b/", yes: ["a/b"], no: ["a"], because: "slashes and dots that say nothing" },
  { pattern: "[]]", yes: ["]"], no: ["["], because: "a bracket first in its class is meant" },
  { pattern: "a[b", yes: ["a[b"], no: ["ab"], because: "one that is not closed too" },
  { pattern: "a.b+c(d)", yes: ["a.b+c(d)"], no: ["axb+c(d)"], because: "other signs mean themselves" },
  { pattern: "**", yes: ["a", "a/b"], no: [], because: "two stars alone are all" },
])("$pattern: $because", ({ pattern, yes, no }) => {
  const matches = pathGlob(pattern);
  expect(yes.filter((path) => !matches(path))).toEqual([]);
  expect(no.filter(matches)).toEqual([]);
});

test.each([
  {
    pattern: "docs",
    yes: ["docs/a", "x/docs/a", "docs"],
    no: ["docsx"],
    because: "without a slash it means names anywhere",
  },
  { pattern: "/docs/", yes: ["docs/a/b"], no: ["x/docs/a"], because: "with one at its start it begins at the top" },
  { pattern: "a/*.c", yes: ["a/x.c"], no: ["b/a/x.c"], because: "so it does with one in its middle" },
  { pattern: "*.so", yes: ["a.so", "a/b.so"], no: ["a.so.c"], because: "a star does not change that" },
])("ignoring $pattern: $because", ({ pattern, yes, no }) => {
  const matches = ignoreGlob(pattern);
  expect(yes.filter((path) => !matches(path))).toEqual([]);
  expect(no.filter(matches)).toEqual([]);
});

test("no pattern takes long", () => {
  const started = performance.now();
  expect(pathGlob(`${"*a".repeat(2000)}b`)("a".repeat(4000))).toBe(false);
  expect(pathGlob(`${"**/a/".repeat(500)}b`)("a/".repeat(1000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(3000);
});
