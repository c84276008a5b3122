import { expect, test } from "@jest/globals";
import { yamlReader } from "../../src/config/yaml.ts";
import { combinationsOf, makersOfMatrix } from "../../src/workflows/matrix.ts";
import { isObject, openObject, textOfValue, type Value } from "../../src/workflows/value.ts";

const CONTEXTS = new Map<string, Value>([["github", openObject({ event_name: "push" })]]);

async function combinationsIn(matrix: string): Promise<readonly string[] | undefined> {
  const read = await yamlReader();
  const job = read(`strategy: {matrix: ${matrix}}`);
  if (job === undefined) throw new RangeError(matrix);
  return combinationsOf(job, CONTEXTS)?.map(told);
}

function told(value: Value): string {
  if (!isObject(value)) return textOfValue(value);
  return [...value.members]
    .map(([name, member]) => `${name}=${isObject(member) ? `{${told(member)}}` : told(member)}`)
    .join(" ");
}

test.each<{ matrix: string; gives: readonly string[] | undefined; because: string }>([
  { matrix: "{a: [1, 2], b: [x]}", gives: ["a=1 b=x", "a=2 b=x"], because: "each with each, the first axis slowest" },
  { matrix: "{a: [1, 2], exclude: [{a: 1}]}", gives: ["a=2"], because: "an exclusion takes out" },
  { matrix: "{a: [1], b: [x], exclude: [{a: 1, c: 1}]}", gives: ["a=1 b=x"], because: "it has no axis c to fit" },
  {
    matrix: "{p: [{os: l, t: 1}, {os: l, t: 2}], exclude: [{p: {t: 1}}]}",
    gives: ["p={os=l t=2}"],
    because: "a part of an object is enough",
  },
  { matrix: "{include: [{a: 1}, {b: 2}]}", gives: ["a=1", "b=2"], because: "without axes each entry is a job" },
  { matrix: "{a: [1, 2], include: [{c: 3}]}", gives: ["a=1 c=3", "a=2 c=3"], because: "it contradicts nothing" },
  { matrix: "{a: [1, 2], include: [{a: 2, c: 3}]}", gives: ["a=1", "a=2 c=3"], because: "it fits one" },
  {
    matrix: "{a: [1], include: [{a: 2}, {c: 3}]}",
    gives: ["a=1 c=3", "a=2"],
    because: "what an entry made is not added to",
  },
  { matrix: "{a: [1], include: [{c: 3}, {c: 4}]}", gives: ["a=1 c=4"], because: "what an entry added may be replaced" },
  { matrix: "{a: [1], include: [{a: 1, c: 3}, {a: 2, c: 5}]}", gives: ["a=1 c=3", "a=2 c=5"], because: "both at once" },
  {
    matrix: "{a: [1, 2], exclude: [{a: 1}], include: [{a: 1, b: 1}]}",
    gives: ["a=2", "a=1 b=1"],
    because: "exclusions come first",
  },
  { matrix: "{a: \"${{ fromJSON('[1, 2]') }}\"}", gives: ["a=1", "a=2"], because: "a literal list in an expression" },
  {
    matrix: "{a: [\"${{ github.event_name == 'push' && 'p' || 'q' }}\"]}",
    gives: ["a=p"],
    because: "values may be expressions",
  },
  { matrix: '"${{ fromJSON(\'{\\"a\\": [7]}\') }}"', gives: ["a=7"], because: "the whole may be an expression" },
  { matrix: '{a: "${{ fromJSON(needs.x.outputs.y) }}"}', gives: undefined, because: "only a run tells" },
  { matrix: "{a: 1}", gives: undefined, because: "an axis is a list" },
  { matrix: "[1]", gives: undefined, because: "a matrix is a map" },
  { matrix: "{include: 3}", gives: undefined, because: "and so is what is included" },
  {
    matrix: "{__proto__: [1], constructor: [2]}",
    gives: ["__proto__=1 constructor=2"],
    because: "names mean nothing to us",
  },
])("$matrix: $because", async ({ matrix, gives }) => {
  expect(await combinationsIn(matrix)).toEqual(gives);
});

test("a matrix of more jobs than GitHub starts is none", async () => {
  const axis = (length: number) => `[${Array.from({ length }, (_, index) => index).join()}]`;
  expect(await combinationsIn(`{a: ${axis(16)}, b: ${axis(16)}}`)).toHaveLength(256);
  expect(await combinationsIn(`{a: ${axis(257)}}`)).toBeUndefined();
  expect(await combinationsIn(`{a: ${axis(100)}, b: ${axis(100)}}`)).toBeUndefined();
  expect(await combinationsIn(`{a: ${axis(1000)}, b: ${axis(1000)}, c: ${axis(1000)}}`)).toBeUndefined();
});

test("the jobs that make a matrix are found in every part of it", async () => {
  const read = await yamlReader();
  const job = read(
    'strategy: {matrix: {include: "${{ fromJson(needs.one.outputs.x) }}", a: ["${{ needs.two-b.outputs.y }}"]}}',
  );
  expect(job && makersOfMatrix(job)).toEqual(["one", "two-b"]);
});
