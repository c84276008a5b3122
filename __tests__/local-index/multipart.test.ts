import { expect, test } from "@jest/globals";
import { readMultipart } from "../../src/local-index/multipart.ts";

const TYPE = "multipart/form-data; boundary=b";

function read(body: string, type = TYPE) {
  const reading = readMultipart(type, Buffer.from(body));
  if (reading.kind === "malformed") return reading.because;
  return reading.parts.map(({ content, ...part }) => ({ ...part, content: Buffer.from(content).toString() }));
}

test("fields and files come in their order, content untouched", () => {
  const body = [
    '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\na\r\n',
    '--b\r\nContent-Disposition: form-data; name="content"; filename="x.whl"\r\nContent-Type: application/zip\r\n\r\nx--b\r\n-\r\n',
    "--b--\r\n",
  ];
  expect(read(body.join(""))).toEqual([
    { name: "name", content: "a" },
    { name: "content", filename: "x.whl", type: "application/zip", content: "x--b\r\n-" },
  ]);
});

test.each([
  { type: 'multipart/form-data; boundary="b"', because: "a boundary may be quoted" },
  { type: "Multipart/Form-Data;charset=utf-8; boundary=b", because: "other parameters may come first" },
])("$type: $because", ({ type }) => {
  const body = "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--b--";
  expect(read(body, type)).toEqual([{ name: "a", content: "1" }]);
});

test.each([
  { written: "a%22b.whl", gives: 'a"b.whl', because: "browsers and reqwest write quotes so" },
  { written: 'a\\"b.whl', gives: 'a"b.whl', because: "others put a backslash before" },
])("the file name $written is $gives: $because", ({ written, gives }) => {
  const body = `--b\r\nContent-Disposition: form-data; name="content"; filename="${written}"\r\n\r\n1\r\n--b--`;
  expect(read(body)).toEqual([{ name: "content", filename: gives, content: "1" }]);
});

const PART = 'Content-Disposition: form-data; name="a"\r\n\r\n1';

test.each([
  { type: "text/plain", body: "", says: "no multipart/form-data boundary" },
  { type: "multipart/form-data", body: "", says: "no multipart/form-data boundary" },
  { type: `multipart/form-data; boundary=${"b".repeat(71)}`, body: "", says: "no multipart/form-data boundary" },
  { type: TYPE, body: "", says: "the body does not begin with its boundary" },
  { type: TYPE, body: `hello\r\n--b\r\n${PART}\r\n--b--`, says: "the body does not begin with its boundary" },
  { type: TYPE, body: `--b\r\n${PART}`, says: "the last part has no end" },
  { type: TYPE, body: `--b\r\n${PART}\r\n--bc--`, says: "a boundary does not end its line" },
  { type: TYPE, body: `--b\r\n${PART}\r\n--b--more`, says: "there is text after the end" },
  { type: TYPE, body: "--b\r\n\r\n\r\n1\r\n--b--", says: "part 1 has no readable headers" },
  {
    type: TYPE,
    body: "--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--",
    says: "part 1 has no readable headers",
  },
  { type: TYPE, body: `--b\r\nX: ${"x".repeat(9_000)}\r\n${PART}\r\n--b--`, says: "part 1 has no readable headers" },
  {
    type: TYPE,
    body: `--b\r\nContent-Disposition: form-data; name="a"; name="b"\r\n\r\n1\r\n--b--`,
    says: "part 1 has no readable headers",
  },
  { type: TYPE, body: `${`--b\r\n${PART}\r\n`.repeat(20_001)}--b--`, says: "there are more than 20000 parts" },
])("$says", ({ type, body, says }) => {
  expect(read(body, type)).toBe(says);
});
