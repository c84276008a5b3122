import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { causeText } from "../../src/check/cause-texts.ts";
import { compareDistributions } from "../../src/check/compare.ts";
import { type Cause, differenceOf } from "../../src/check/difference.ts";
import { type OddMember, type OddTarMember, oddTar, oddZip, paxRecord } from "../archives.ts";
import { fakeFiles } from "../fakes/files.ts";

async function compared(name: string, first: Uint8Array, second: Uint8Array) {
  const files = fakeFiles({ "/1": first, "/2": second });
  return compareDistributions({ name, first: "/1", second: "/2" }, { files });
}

const zips = (first: readonly OddMember[], second: readonly OddMember[]) =>
  compared("demo-1.0-py3-none-any.whl", oddZip(first), oddZip(second));
const tars = (first: readonly OddTarMember[], second: readonly OddTarMember[]) =>
  compared("demo-1.0.tar.gz", gzipSync(oddTar(first)), gzipSync(oddTar(second)));

const RECORD = "demo-1.0.dist-info/RECORD";

test.each<{ because: string; first: readonly OddMember[]; second: readonly OddMember[]; causes: readonly Cause[] }>([
  { because: "they are the same", first: [{ name: "a" }], second: [{ name: "a" }], causes: ["packing"] },
  {
    because: "order",
    first: [{ name: "a" }, { name: "b" }],
    second: [{ name: "b" }, { name: "a" }],
    causes: ["order"],
  },
  {
    because: "umask",
    first: [{ name: "a", mode: 0o100644 }],
    second: [{ name: "a", mode: 0o100664 }],
    causes: ["modes"],
  },
  {
    because: "time",
    first: [{ name: "a", modified: 1 }],
    second: [{ name: "a", modified: 2 }],
    causes: ["timestamps"],
  },
  {
    because: "compression",
    first: [{ name: "a", content: "aaa" }],
    second: [{ name: "a", content: "aaa", method: 0 }],
    causes: ["packing"],
  },
  { because: "one has more", first: [{ name: "a" }], second: [{ name: "a" }, { name: "b" }], causes: ["members"] },
  {
    because: "RECORD follows from what differs",
    first: [
      { name: "a", content: "one" },
      { name: RECORD, content: "1" },
    ],
    second: [
      { name: "a", content: "two" },
      { name: RECORD, content: "2" },
    ],
    causes: ["content"],
  },
  {
    because: "RECORD differs alone",
    first: [{ name: "a" }, { name: RECORD, content: "a\nb" }],
    second: [{ name: "a" }, { name: RECORD, content: "b\na" }],
    causes: ["record"],
  },
  {
    because: "the graver comes first",
    first: [{ name: "a", content: "one", mode: 1 }, { name: "b" }],
    second: [{ name: "b" }, { name: "a", content: "two" }],
    causes: ["content", "modes", "order"],
  },
])("two wheels differ: $because", async ({ first, second, causes }) => {
  expect((await zips(first, second)).map(({ cause }) => cause)).toEqual(causes);
});

test.each<{ because: string; first: OddTarMember[]; second: OddTarMember[]; cause: Cause; detail: string }>([
  {
    because: "time",
    first: [{ name: "a", modified: 5 }],
    second: [{ name: "a", modified: 6 }],
    cause: "timestamps",
    detail: "5, then 6",
  },
  {
    because: "a fraction of a second",
    first: [{ name: "x", type: "x", content: paxRecord("mtime", "5.25") }, { name: "a" }],
    second: [{ name: "x", type: "x", content: paxRecord("mtime", "5.5") }, { name: "a" }],
    cause: "timestamps",
    detail: "5.25, then 5.5",
  },
  {
    because: "whose it is",
    first: [{ name: "a", owner: "me" }],
    second: [{ name: "a", owner: "you" }],
    cause: "owners",
    detail: "0:0 me:, then 0:0 you:",
  },
  {
    because: "umask",
    first: [{ name: "a", mode: 0o600 }],
    second: [{ name: "a", mode: 0o644 }],
    cause: "modes",
    detail: "600, then 644",
  },
  {
    because: "a link",
    first: [{ name: "a", type: "2", target: "/tmp/x" }],
    second: [{ name: "a", type: "2", target: "/tmp/y" }],
    cause: "links",
    detail: "/tmp/x, then /tmp/y",
  },
])("two sdists differ: $because", async ({ first, second, cause, detail }) => {
  expect(await tars(first, second)).toEqual([{ cause, members: ["a"], count: 1, detail }]);
});

test("a gzip header that has a time differs by itself", async () => {
  const one = gzipSync(oddTar([{ name: "a" }]));
  const two = Buffer.from(one);
  two.writeUInt32LE(1_700_000_000, 4);
  expect(await compared("demo-1.0.tar.gz", one, two)).toEqual([
    { cause: "gzip-header", members: [], count: 0, detail: "time 0, then time 1700000000" },
  ]);
});

test("what many members share is told once, with how many they are", async () => {
  const many = (mode: number) => Array.from({ length: 15 }, (_, index) => ({ name: `${index}`, mode }));
  const [only, ...others] = await zips(many(0o100644), many(0o100600));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ cause: "modes", count: 15, detail: "100644, then 100600" });
  expect(only?.members).toHaveLength(10);
});

test.each<{ because: string; member: string; first: string; second: string; cause: Cause }>([
  { because: "a day", member: "v.py", first: 'built = "2026-11-21"', second: 'built = "2026-11-22"', cause: "date" },
  { because: "an hour", member: "v.h", first: "at 09:59:59", second: "at 10:00:00", cause: "date" },
  { because: "seconds since 1970", member: "v.py", first: "T = 1700000000", second: "T = 1700000001", cause: "date" },
  {
    because: "the compiler's __DATE__",
    member: "x.so",
    first: "\0Nov 21 2026\0",
    second: "\0Nov 22 2026\0",
    cause: "date",
  },
  {
    because: "debug information",
    member: "x.so",
    first: "\0/tmp/build-a1/x.c\0",
    second: "\0/tmp/build-b2/x.c\0",
    cause: "path",
  },
  {
    because: "Windows has paths too",
    member: "x.txt",
    first: "C:\\Temp\\a\\x.c",
    second: "C:\\Temp\\b\\x.c",
    cause: "path",
  },
  {
    because: "a file's address is",
    member: "x.json",
    first: '"path+file:///tmp/one/x#1"',
    second: '"path+file:///tmp/two/x#1"',
    cause: "path",
  },
  {
    because: "an address is no path",
    member: "x.txt",
    first: "see https://a.org/one/x",
    second: "see https://a.org/two/x",
    cause: "content",
  },
  {
    because: "a set was written",
    member: "x.txt",
    first: "first\nsecond\n",
    second: "second\nfirst\n",
    cause: "line-order",
  },
  { because: "Python was compiled", member: "x.pyc", first: "a", second: "b", cause: "bytecode" },
  { because: "an object is an object", member: "x.so", first: "\0\x01", second: "\0\x02", cause: "binary" },
  { because: "they part where nobody looks", member: "x.so", first: "\0same", second: "\0same", cause: "binary" },
  { because: "nothing is known", member: "x.txt", first: "salt 7f3a", second: "salt 88bc", cause: "content" },
])("$first is not $second: $because", ({ member, first, second, cause }) => {
  expect(differenceOf(member, Buffer.from(first), Buffer.from(second)).cause).toBe(cause);
});

test("of two texts the place is shown where they part", () => {
  const text = (end: string): Buffer => Buffer.from(`a long beginning that both of them share, built on ${end}`);
  expect(differenceOf("x.txt", text("one"), text("two")).detail).toBe(
    "hem share, built on one, then hem share, built on two",
  );
});

test("what to change hangs on the backend", () => {
  expect(causeText("timestamps", "setuptools").change).toContain("setuptools writes the time");
  expect(causeText("timestamps", "hatchling").change).toBe('Set `reproducible = "normalise"` in [tool.shipwheel].');
});
