import { expect, test } from "@jest/globals";
import { chooseFormat } from "../../src/local-index/negotiation.ts";

const JSON_V1 = "application/vnd.pypi.simple.v1+json";
const HTML_V1 = "application/vnd.pypi.simple.v1+html";
const PLAIN = "text/html; charset=utf-8";

test.each([
  { accept: undefined, sent: PLAIN, because: "who does not say is an old client" },
  { accept: "*/*", sent: PLAIN, because: "anything is an old client too" },
  { accept: "text/html", sent: PLAIN, because: "it is what was asked for" },
  {
    accept: `${JSON_V1}, ${HTML_V1}; q=0.1, text/html; q=0.01`,
    sent: JSON_V1,
    because: "this is pip's header, and JSON is what it likes best",
  },
  {
    accept: `${JSON_V1}, ${HTML_V1};q=0.2, text/html;q=0.01`,
    sent: JSON_V1,
    because: "this is uv's",
  },
  { accept: `${HTML_V1}`, sent: HTML_V1, because: "a version may be asked for" },
  { accept: "application/vnd.pypi.simple.latest+json", sent: JSON_V1, because: "the latest is version 1" },
  { accept: `${JSON_V1};q=0, */*`, sent: PLAIN, because: "what has no quality is not wanted" },
  { accept: "image/png", sent: undefined, because: "there are no pictures" },
])("$accept gets $sent: $because", ({ accept, sent }) => {
  expect(chooseFormat(accept, null)?.sent).toBe(sent);
});

test("?format= goes before Accept", () => {
  expect(chooseFormat("text/html", JSON_V1)?.sent).toBe(JSON_V1);
  expect(chooseFormat("text/html", "text/plain")).toBeUndefined();
});
