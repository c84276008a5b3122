import { deflateRawSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { readZip } from "../../src/python/zip.ts";
import { frameZip } from "../../src/python/zip-framing.ts";
import { readZipMember } from "../../src/python/zip-member.ts";
import { extraField, type OddMember, oddZip, sourceOf } from "../archives.ts";

async function read(bytes: Uint8Array) {
  const source = sourceOf(bytes);
  const directory = await readZip(source);
  if (directory.kind === "broken") return { directory, flaws: [], texts: [] };
  const flaws = await frameZip(source, directory);
  const texts: string[] = [];
  for (const entry of directory.entries) {
    const parts: Buffer[] = [];
    const reading = await readZipMember(source, entry, (chunk) => parts.push(Buffer.from(chunk)), { crc: true });
    texts.push(reading.kind === "unreadable" ? reading.because : Buffer.concat(parts).toString());
  }
  return { directory, flaws, texts };
}

const LARGE = "0123456789abcdef".repeat(200_000);

test.each([
  { because: "deflated", member: { name: "a", content: "hello" }, text: "hello" },
  { because: "stored", member: { name: "a", content: "hello", method: 0 }, text: "hello" },
  { because: "empty", member: { name: "a" }, text: "" },
  { because: "in a stream, as it is large", member: { name: "a", content: LARGE }, text: LARGE },
  { because: "stored in several reads", member: { name: "a", content: LARGE, method: 0 }, text: LARGE },
])("a member is read: $because", async ({ member, text }) => {
  expect((await read(oddZip([member]))).texts).toEqual([text]);
});

test.each([
  { because: "a small one lies about its size", member: { name: "a", content: "hello", size: 4 }, text: "hell" },
  {
    because: "a large one lies about its size",
    member: { name: "a", content: LARGE, size: LARGE.length - 1 },
    text: LARGE.slice(0, -1),
  },
  {
    because: "a stored one lies about its size",
    member: { name: "a", content: LARGE, method: 0, size: LARGE.length - 1 },
    text: LARGE.slice(0, -1),
  },
])("readers stop where a member is declared to end: $because", async ({ member, text }) => {
  expect((await read(oddZip([member]))).texts).toEqual([text]);
});

test("the end of deflated bytes may be lacking, if no byte is", async () => {
  const packed = deflateRawSync("hello").subarray(0, -1);
  expect((await read(oddZip([{ name: "a", content: "hello", packed }]))).texts).toEqual(["hello"]);
});

test.each<{ because: string; member: OddMember; says: string }>([
  { because: "encrypted", member: { name: "a", flags: 1 }, says: "it is encrypted" },
  { because: "lzma", member: { name: "a", method: 14 }, says: "it is compressed by method 14" },
  {
    because: "its bytes are no deflate",
    member: { name: "a", content: "hello", packed: Buffer.from([0xff, 0xff]) },
    says: "its compressed bytes are broken",
  },
  {
    because: "its bytes end early",
    member: { name: "a", content: LARGE, packed: Buffer.from([0xed]) },
    says: "its compressed bytes are cut off",
  },
  {
    because: "its local header has another name",
    member: { name: "a", content: "hello", local: { name: "b" } },
    says: "its local header is not there or has another name",
  },
])("a member is not read: $because", async ({ member, says }) => {
  expect((await read(oddZip([member]))).texts).toEqual([says]);
});

function sizes(...numbers: readonly number[]): Buffer {
  const content = Buffer.alloc(numbers.length * 8);
  for (const [at, number] of numbers.entries()) content.writeBigUInt64LE(BigInt(number), at * 8);
  return extraField(1, content);
}

test.each([
  { because: "both sizes", local: { size: 0xffffffff, packedSize: 0xffffffff }, extra: sizes(5, 5), method: 0 },
  {
    because: "one size for a stored member",
    local: { size: 0xffffffff, packedSize: 0xffffffff },
    extra: sizes(5),
    method: 0,
  },
  { because: "none, when the header has them", local: {}, extra: extraField(1, Buffer.alloc(0)), method: 0 },
])("sizes of ZIP64 in the local header agree: $because", async ({ local, extra, method }) => {
  const { flaws } = await read(oddZip([{ name: "a", content: "hello", local, extra, method }]));
  expect(flaws).toEqual([]);
});

test("an empty ZIP is a ZIP", async () => {
  expect(await read(oddZip([]))).toMatchObject({ directory: { kind: "zip", entries: [] }, flaws: [] });
});

test("a comment that looks like an end record hides nothing", async () => {
  const { directory } = await read(
    oddZip([{ name: "a" }], { comment: "PK\x05\x06 and more, long enough for a record" }),
  );
  expect(directory.kind).toBe("broken");
});

test("whatever byte of an archive is changed, it is read or told, never thrown", async () => {
  const whole = oddZip([
    { name: "a", content: "hello" },
    { name: "b", content: "hello", extra: sizes(5, 7), method: 0 },
  ]);
  for (let at = 0; at < whole.length; at += 1) {
    for (const mask of [0x01, 0x80, 0xff]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ mask;
      await read(changed);
    }
    await read(whole.subarray(0, at));
  }
});
