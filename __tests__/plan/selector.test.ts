import { expect, test } from "@jest/globals";
import { expandBraces, selectorOf } from "../../src/plan/selector.ts";

test.each([
  { pattern: "cp3{9,10}-*", gives: ["cp39-*", "cp310-*"], because: "it lists" },
  { pattern: "cp3{9..11}", gives: ["cp39", "cp310", "cp311"], because: "it counts" },
  { pattern: "{3..1}{a..b}", gives: ["3a", "3b", "2a", "2b", "1a", "1b"], because: "downwards and by letters, too" },
  { pattern: "{08..10}", gives: ["08", "09", "10"], because: "zeros are kept" },
  { pattern: "{1..5..2}", gives: ["1", "3", "5"], because: "it counts by steps" },
  { pattern: "cp3{1{0,1},9}", gives: ["cp310", "cp311", "cp39"], because: "one may stand in another" },
  { pattern: "a{,b}", gives: ["a", "ab"], because: "one of them may be nothing" },
  { pattern: "cp{39}-*", gives: ["cp{39}-*"], because: "one alone is none" },
  { pattern: "cp3{", gives: ["cp3{"], because: "it is not closed" },
  { pattern: "{a{b,c}", gives: ["{ab", "{ac"], because: "the outer is not closed" },
])("$pattern is $gives: $because", ({ pattern, gives }) => {
  expect(expandBraces(pattern)).toEqual(gives);
});

test.each([
  { patterns: "*-musllinux_*", text: "cp312-musllinux_x86_64", selected: true },
  { patterns: "cp31? pp*", text: "cp312-win32", selected: false },
  { patterns: "cp31?-* pp*", text: "cp312-win32", selected: true },
  { patterns: "cp31[!4]-*", text: "cp314-win32", selected: false },
  { patterns: "cp31[0-3]-*", text: "cp312-win32", selected: true },
  { patterns: "*[36]8*", text: "cp38-win32", selected: true },
  { patterns: "[]x]*", text: "]", selected: true },
  { patterns: "cp3[", text: "cp3[", selected: true },
  { patterns: "CP312-*", text: "cp312-win32", selected: false },
  { patterns: "", text: "cp312-win32", selected: false },
  { patterns: "cp312.win32", text: "cp312-win32", selected: false },
  { patterns: "cp312-win32", text: "cp312-win32", selected: true },
  { patterns: "*", text: "cp312-win32", selected: true },
  { patterns: "cp31*12-win*2", text: "cp312-win32", selected: false },
  { patterns: "cp*-*in*2", text: "cp312-win32", selected: true },
  { patterns: "cp312-win3*n32", text: "cp312-win32", selected: false },
  { patterns: "*win*win*", text: "cp312-win32", selected: false },
])("$patterns and $text: $selected", ({ patterns, text, selected }) => {
  expect(selectorOf(patterns)(text)).toBe(selected);
});

test.each([
  "{a,b}".repeat(200),
  "{1..999999999}",
  "{".repeat(3000),
  "*a".repeat(5000),
  "{a,{b,".repeat(500),
  "[".repeat(20_000),
  "{a,b}".repeat(100_000),
  "{".repeat(100_000),
  `${"{a,".repeat(20_000)}b${"}".repeat(20_000)}`,
  `a${"[".repeat(200_000)}`,
  `${"[a]".repeat(50_000)}[`,
])("a pattern that is made to grow ends", (pattern) => {
  const before = performance.now();
  selectorOf(pattern)(`${"a".repeat(60)}b`);
  expect(performance.now() - before).toBeLessThan(3000);
});
