import { expect, test } from "@jest/globals";
import { nearestName } from "../../src/config/nearest-name.ts";

test.each([
  { word: "skp", gives: "skip", because: "a letter is missing" },
  { word: "biuld", gives: "build", because: "two letters are swapped" },
  { word: "test_command", gives: "test-command", because: "the two are spelled alike elsewhere" },
  { word: "Archs", gives: "archs", because: "case is the same to a reader" },
  { word: "colour", gives: undefined, because: "nothing is near" },
  { word: "", gives: undefined, because: "nothing was written" },
])("$word gives $gives: $because", ({ word, gives }) => {
  expect(nearestName(word, ["build", "skip", "archs", "test-command"])).toBe(gives);
});

test("a word of any length is answered at once", () => {
  expect(nearestName("a".repeat(1_000_000), ["build", "b".repeat(1_000_000)])).toBeUndefined();
});
