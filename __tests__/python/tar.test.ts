import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { readTar } from "../../src/python/tar.ts";
import { type OddTarMember, oddTar, paxRecord, sourceOf } from "../archives.ts";

async function namesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { members } = await readTar(sourceOf(bytes), () => undefined);
  return members.map(({ name }) => name);
}

const LONG = `${"d".repeat(150)}/${"é".repeat(100)}`;
const pax = (records: string): OddTarMember => ({ name: "PaxHeader", type: "x", content: records });

test.each([
  { because: "names stand in the header", members: [{ name: "a/b" }], names: ["a/b"] },
  { because: "a folder's slash is no part of its name", members: [{ name: "a/", type: "5" }], names: ["a"] },
  { because: "before ustar the slash alone told a folder", members: [{ name: "a/", type: "\0" }], names: ["a"] },
  {
    because: "a name that is cut short behind a slash makes no folder of a file",
    members: [pax(paxRecord("path", "cut/file")), { name: "cut/", content: "bytes" }, { name: "b" }],
    names: ["cut/file", "b"],
  },
  {
    because: "GNU tar puts a long name before its member",
    members: [{ name: "././@LongLink", type: "L", content: `${LONG}\0` }, { name: "cut" }, { name: "b" }],
    names: [LONG, "b"],
  },
  {
    because: "pax puts it into a record",
    members: [pax(paxRecord("path", LONG)), { name: "cut" }, { name: "b" }],
    names: [LONG, "b"],
  },
  {
    because: "a global header names nothing",
    members: [{ name: "pax_global_header", type: "g", content: paxRecord("comment", "x") }, { name: "b" }],
    names: ["b"],
  },
  {
    because: "a size in a pax record counts for what follows",
    members: [pax(paxRecord("size", "3")), { name: "a", content: "abc", size: 0 }, { name: "b" }],
    names: ["a", "b"],
  },
])("$names: $because", async ({ members, names }) => {
  expect(await namesIn(gzipSync(oddTar(members)))).toEqual(names);
});

test("a member's bytes go to the sink that the visitor gives, whatever chunks they come in", async () => {
  const content = "0123456789".repeat(100_000);
  const parts: Buffer[] = [];
  const tar = oddTar([
    { name: "a", content: "a" },
    { name: "b", content },
    { name: "c", content: "c" },
  ]);
  await readTar(sourceOf(gzipSync(tar)), ({ name }) =>
    name === "b" ? (chunk) => parts.push(Buffer.from(chunk)) : undefined,
  );
  expect(Buffer.concat(parts).toString()).toBe(content);
});

test("a size beyond eight octal digits is read in base 256, and followed for as long as there is something", async () => {
  const tar = oddTar([{ name: "a" }], Buffer.alloc(0));
  tar.fill(0, 124, 136);
  tar[124] = 0x80;
  tar[132] = 0x7f;
  tar.fill(0x20, 148, 156);
  const sum = tar.reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  const { flaws } = await readTar(sourceOf(gzipSync(tar)), () => undefined);
  expect(flaws).toMatchObject([{ kind: "cut-off" }]);
});

test.each([
  { kind: "not-gzip", bytes: Buffer.from("x"), because: "it starts otherwise" },
  { kind: "not-tar", bytes: gzipSync(""), because: "nothing comes out" },
  { kind: "not-tar", bytes: gzipSync(Buffer.alloc(512, 1)), because: "the first header has no checksum" },
  {
    kind: "cut-off",
    bytes: gzipSync(oddTar([{ name: "a", size: 9 }], Buffer.alloc(0))),
    because: "a member ends early",
  },
  {
    kind: "not-tar",
    bytes: gzipSync(oddTar([{ name: "p", type: "x", content: "bad" }, { name: "a" }])),
    because: "a pax header is none, and it is the first",
  },
  {
    kind: "bad-header",
    bytes: gzipSync(oddTar([{ name: "a" }, { name: "p", type: "x", content: "9 path=a" }, { name: "b" }])),
    because: "a pax record does not end where it says: Python stops there in silence",
  },
  {
    kind: "cut-off",
    bytes: gzipSync(oddTar([{ name: "a" }, { name: "p", type: "x", content: "9 path=b\n" }])),
    because: "a member is announced and none follows",
  },
  {
    kind: "cut-off",
    bytes: gzipSync(oddTar([{ name: "a" }, { name: "g", type: "g", content: "9 path=b\n" }])),
    because: "a header for all members comes before none",
  },
  {
    kind: "cut-off",
    bytes: gzipSync(
      oddTar([
        { name: "l", type: "L", content: "b" },
        { name: "p", type: "x", content: "bad" },
      ]),
    ),
    because: "a header that is none was announced",
  },
  {
    kind: "bad-header",
    bytes: gzipSync(oddTar([{ name: "a" }], Buffer.alloc(512, 1))),
    because: "what follows a member is no header",
  },
  {
    kind: "after-end",
    bytes: gzipSync(Buffer.concat([oddTar([{ name: "a" }]), Buffer.from("x")])),
    because: "it goes on",
  },
  {
    kind: "too-long",
    bytes: Buffer.concat(Array.from({ length: 2001 }, () => gzipSync(""))),
    because: "gzip members without end cost time",
  },
  {
    kind: "too-long",
    bytes: gzipSync(oddTar([{ name: "x", type: "L", size: 5_000_000 }])),
    because: "no name is that long",
  },
])("$kind, because $because", async ({ kind, bytes }) => {
  const { flaws } = await readTar(sourceOf(bytes), () => undefined);
  expect(flaws).toMatchObject([{ kind }]);
});

test.each([
  {
    headers: [
      { name: "l", type: "L", content: "long" },
      { name: "p", type: "x", content: "11 path=pa\n" },
    ],
    gives: "long",
    because: "of two headers before a member the first counts",
  },
  {
    headers: [{ name: "g", type: "g", content: "11 path=al\n" }],
    gives: "al",
    because: "what is said of all is said of each",
  },
  {
    headers: [{ name: "p", type: "x", content: "12 path=pa/\n" }],
    gives: "pa",
    because: "a slash at the end of a pax path is dropped",
  },
])("a member behind $headers.0.type is named $gives: $because", async ({ headers, gives }) => {
  const { members } = await readTar(sourceOf(gzipSync(oddTar([...headers, { name: "own" }]))), () => undefined);
  expect(members.map(({ name }) => name)).toEqual([gives]);
});

test("whatever byte of an archive is changed, it is read or told, never thrown", async () => {
  const whole = gzipSync(oddTar([{ name: "a", content: "hello" }, pax(paxRecord("path", LONG)), { name: "b" }]));
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    await readTar(sourceOf(changed), () => undefined);
    await readTar(sourceOf(whole.subarray(0, at)), () => undefined);
  }
});

test("what the machine throws while it reads passes through", async () => {
  const failing = {
    size: 10_000,
    read: async (offset: number): Promise<Uint8Array> => {
      if (offset > 0) throw new Error("EIO");
      return gzipSync(Buffer.alloc(100)).subarray(0, 12);
    },
  };
  await expect(readTar(failing, () => undefined)).rejects.toThrow("EIO");
});
