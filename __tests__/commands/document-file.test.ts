import { expect, test } from "@jest/globals";
import { jsonBytes } from "../../src/commands/document-file.ts";

test.each([
  { text: "a\u202eb", gives: "a\\u202eb", because: "it turns what follows around" },
  { text: "\u2066\u061c", gives: "\\u2066\\u061c", because: "so do isolates and marks" },
  { text: "\u009b31m\u007f", gives: "\\u009b31m\\u007f", because: "terminals take it for a command" },
  { text: "\u001b[31m\n", gives: "\\u001b[31m\\n", because: "JSON escapes it in any case" },
  { text: "a\u2028b\u200b", gives: "a\\u2028b\\u200b", because: "it is not to be seen" },
  { text: "\u{e0041}", gives: "\\udb40\\udc41", because: "it is two units of JSON's" },
  { text: "é — 漢 🚢", gives: "é — 漢 🚢", because: "letters and signs are what they are" },
])("$gives stands in a document, and has the same value: $because", ({ text, gives }) => {
  const written = new TextDecoder().decode(jsonBytes({ text }));
  expect(written).toBe(`{\n  "text": "${gives}"\n}\n`);
  expect(JSON.parse(written)).toEqual({ text });
});
