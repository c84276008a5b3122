import { expect, test } from "@jest/globals";
import { createSecrets, secretsIn } from "../../src/app/secrets.ts";

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
    secrets: ['say "hunter22"'],
    text: JSON.stringify({ said: 'say "hunter22"' }),
    shown: '{"said":"***"}',
    because: "a document writes quotes in its own way",
  },
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

const base64 = (text: string) => Buffer.from(text).toString("base64");
const TOKEN = "a-token-of-twenty-signs";

test.each([
  {
    value: "https://bob:hunter22@index.example/simple/",
    found: ["hunter22", base64("bob:hunter22")],
    because: "an index with a login, as it stands and as it is sent",
  },
  {
    value: "http://:p%40ssword@proxy:3128",
    found: ["p%40ssword", "p@ssword", base64(":p@ssword")],
    because: "as it stands, decoded, and as it is sent",
  },
  {
    value: "a=https://b:1234567%@c/ https://d:7654321@e/",
    found: ["1234567%", base64("b:1234567%"), "7654321", base64("d:7654321")],
    because: "several in one",
  },
  {
    value: `https://${TOKEN}@index.example/`,
    found: [TOKEN, base64(`${TOKEN}:`), base64(`:${TOKEN}`)],
    because: "a token may stand in the place of a name",
  },
  { value: "https://bob@index.example/", found: [], because: "a name is no secret" },
  { value: "https://index.example:8080/a@b", found: [], because: "a port is no password" },
  { value: "bob:hunter22@host", found: [], because: "it is no address" },
])("the secrets in $value are $found: $because", ({ value, found }) => {
  expect([...new Set(secretsIn({ PIP_INDEX_URL: value, EMPTY: undefined }))]).toEqual(found);
});

test.each([
  { environment: { HTTPS_PROXY: "bob:hunter22@proxy:3128" }, because: "a proxy needs no scheme" },
  { environment: { all_proxy: "http://bob:hunter22@proxy:3128" }, because: "nor upper case" },
  { environment: { SHIPWHEEL_CLIENT_KEY_PASSWORD: "hunter22" }, because: "it opens a key" },
])("a secret is found in $environment: $because", ({ environment }) => {
  expect(secretsIn(environment)).toContain("hunter22");
});
