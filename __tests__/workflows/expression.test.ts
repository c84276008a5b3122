import { expect, test } from "@jest/globals";
import { evaluate } from "../../src/workflows/expression.ts";
import { objectOf, openObject, type Value } from "../../src/workflows/value.ts";

const CONTEXTS = new Map<string, Value>([
  ["github", openObject({ ref: "refs/tags/v1.2.3", event_name: "push", event: openObject({ pull_request: null }) })],
  ["matrix", objectOf(Object.entries({ os: "ubuntu-latest", n: 2, none: null, list: ["a", "B"], on: true }))],
  ["runner", openObject({ os: undefined })],
]);

test.each<{ text: string; gives: Value; because: string }>([
  { text: "'it''s'", gives: "it's", because: "a quote is written twice" },
  { text: "0x1F + 1", gives: undefined, because: "there is no arithmetic" },
  { text: "0x1F", gives: 31, because: "numbers may be hexadecimal" },
  { text: "matrix.OS", gives: "ubuntu-latest", because: "names are found whatever their case" },
  { text: "matrix['os']", gives: "ubuntu-latest", because: "an index is a name" },
  { text: "matrix.list[1]", gives: "B", because: "a list has numbers" },
  { text: "matrix.absent.too", gives: null, because: "what a known object lacks is null" },
  { text: "github.absent", gives: undefined, because: "only a run tells what we do not know of it" },
  { text: "secrets.TOKEN", gives: undefined, because: "no context of that name is known" },
  { text: "github.event_name == 'PUSH'", gives: true, because: "texts are compared whatever their case" },
  { text: "matrix.n == '2'", gives: true, because: "different kinds are compared as numbers" },
  { text: "matrix.none == ''", gives: true, because: "null and the empty text are both 0" },
  { text: "'a' == 0", gives: false, because: "a text that is no number equals none" },
  { text: "matrix.on != 1", gives: false, because: "true is 1" },
  { text: "2 < 10 && '2' >= '10'", gives: true, because: "texts are ordered as texts" },
  { text: "'' || matrix.os", gives: "ubuntu-latest", because: "|| gives the value, not whether it is true" },
  { text: "matrix.none && 'yes' || 'no'", gives: "no", because: "the usual way to write a choice" },
  { text: "secrets.X && false", gives: false, because: "whatever the left side is, it is false" },
  { text: "secrets.X || true", gives: undefined, because: "it gives the left side, should that be true" },
  { text: "!secrets.X", gives: undefined, because: "the opposite of what is unknown is unknown" },
  { text: "!(matrix.on && !matrix.none)", gives: false, because: "parentheses and negations" },
  { text: "contains(matrix.list, 'b')", gives: true, because: "in a list whole items count, whatever their case" },
  { text: "contains('Hello', 'ELL')", gives: true, because: "in a text a part counts" },
  {
    text: "contains(github.event.pull_request.labels.*.name, 'x')",
    gives: false,
    because: "no pull request has no labels",
  },
  { text: "startsWith(github.ref, 'refs/tags/')", gives: true, because: "the condition of most releases" },
  { text: "endsWith(github.ref, '.4')", gives: false, because: "the other end" },
  { text: "startsWith(secrets.X, '')", gives: undefined, because: "a function of the unknown" },
  { text: "format('{0}-{1}{{0}}', 'a', matrix.n)", gives: "a-2{0}", because: "braces are written twice" },
  { text: "join(matrix.list, '+')", gives: "a+B", because: "a list as a text" },
  { text: `fromJSON('["x", 1]')[0]`, gives: "x", because: "JSON in a text" },
  { text: "fromJSON('[')", gives: undefined, because: "no JSON" },
  { text: "toJSON(matrix.list)", gives: '[\n  "a",\n  "B"\n]', because: "in two spaces, as GitHub has it" },
  { text: "case(matrix.n == 1, 'one', matrix.n == 2, 'two', 'many')", gives: "two", because: "the first that holds" },
  { text: "success() && !failure() && !cancelled()", gives: true, because: "all went well" },
  { text: "hashFiles('**')", gives: undefined, because: "only a run has the files" },
  { text: "matrix.", gives: undefined, because: "no expression" },
  { text: "(".repeat(100_000), gives: undefined, because: "longer than any" },
  { text: `${"(".repeat(5_000)}1${")".repeat(5_000)}`, gives: undefined, because: "deeper than any" },
  { text: "!".repeat(15_000), gives: undefined, because: "deeper than any, without a parenthesis" },
])("$text: $because", ({ text, gives }) => {
  expect(evaluate(text, CONTEXTS)).toEqual(gives);
});
