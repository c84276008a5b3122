import { expect, test } from "@jest/globals";
import { createSecrets } from "../../src/app/secrets.ts";

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
