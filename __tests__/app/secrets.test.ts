import { expect, test } from "@jest/globals";
import { createSecrets, passwordsIn } from "../../src/app/secrets.ts";

test.each([
  { secrets: ["hunter22"], text: "hunter22 is not hunter22!", shown: "*** is not ***!", because: "wherever it stands" },
  { secrets: ["abcdefgh", "abcdefghij"], text: "abcdefghij", shown: "***", because: "no end of a longer one is left" },
  {
    secrets: ["the-first\r\nthe-second\n"],
    text: "the-second, the-first",
    shown: "***, ***",
    because: "output comes in lines",
  },
  { secrets: ["", "a", "test", "  "], text: "a test", shown: "a test", because: "what is this short guards nothing" },
  {
    secrets: ["a.cdefg$&"],
    text: "abcdefg$& a.cdefg$&",
    shown: "abcdefg$& ***",
    because: "a secret is a text, not a pattern",
  },
])("$text is shown as $shown: $because", ({ secrets, text, shown }) => {
  const known = createSecrets();
  for (const secret of secrets) known.add(secret);
  expect(known.without(text)).toBe(shown);
});

test.each([
  { value: "https://bob:hunter22@index.example/simple/", found: ["hunter22"], because: "an index with a login" },
  { value: "http://:p%40ssword@proxy:3128", found: ["p%40ssword", "p@ssword"], because: "as it stands, and decoded" },
  { value: "a=https://b:1234567%@c/ https://d:7654321@e/", found: ["1234567%", "7654321"], because: "several in one" },
  { value: "https://index.example:8080/a@b", found: [], because: "a port is no password" },
  { value: "bob:hunter22@host", found: [], because: "it is no address" },
])("the passwords in $value are $found: $because", ({ value, found }) => {
  expect([...new Set(passwordsIn({ PIP_INDEX_URL: value, EMPTY: undefined }))]).toEqual(found);
});
