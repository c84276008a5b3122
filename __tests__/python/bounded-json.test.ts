import { expect, test } from "@jest/globals";
import { boundedJson } from "../../src/python/bounded-json.ts";

test.each([
  { text: '{"a":[1]}', gives: { a: [1] }, because: "it is JSON" },
  { text: '\ufeff{"a":1}', gives: { a: 1 }, because: "a byte-order mark is passed over" },
  {
    text: `{"a":"${"[".repeat(100)}\\"["}`,
    gives: { a: `${"[".repeat(100)}"[` },
    because: "brackets in a text do not nest",
  },
  {
    text: `${"[".repeat(64)}${"]".repeat(64)}`.replace("[]", "[1]"),
    gives: expect.any(Array),
    because: "64 levels are allowed",
  },
  { text: `${"[".repeat(65)}${"]".repeat(65)}`, gives: undefined, because: "nobody nests deeper" },
  { text: "[".repeat(1_000_000), gives: undefined, because: "no reader has so deep a stack" },
  { text: '{"a":', gives: undefined, because: "it is cut off" },
  { text: '"\\', gives: undefined, because: "it ends within an escape" },
])("$because", ({ text, gives }) => {
  expect(boundedJson(Buffer.from(text))).toEqual(gives);
});

test("bytes that are no UTF-8 are no JSON", () => {
  expect(boundedJson(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined();
});
