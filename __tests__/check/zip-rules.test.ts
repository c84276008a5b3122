import { deflateRawSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { extraField, type OddMember, oddZip, recordOf, sourceOf } from "../archives.ts";
import { wheelOf } from "../distributions.ts";
import { objectionsIn, refusalsIn } from "./findings.ts";

const NAME = "x-1.0-py3-none-any.whl";
const INFO = "x-1.0.dist-info";
const TEXTS = {
  "x/__init__.py": "version = '1.0'\n",
  "x/data.bin": "data",
  [`${INFO}/METADATA`]:
    "Metadata-Version: 2.1\nName: x\nVersion: 1.0\nDescription-Content-Type: text/plain\n\nA tool.\n",
  [`${INFO}/WHEEL`]: "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
};
const ALL: readonly OddMember[] = [
  ...Object.entries(TEXTS).map(([name, content]) => ({ name, content })),
  { name: `${INFO}/RECORD`, content: recordOf(TEXTS, `${INFO}/RECORD`) },
];

/** The sound wheel, with one member made odd. */
function withOdd(name: string, odd: Partial<OddMember>): readonly OddMember[] {
  return ALL.map((member) => (member.name === name ? { ...member, ...odd } : member));
}

async function judge(bytes: Uint8Array) {
  const { findings, refused } = await checkFile(NAME, sourceOf(bytes));
  return { refused, refusals: refusalsIn(findings), objections: objectionsIn(findings) };
}

test("nobody objects to the wheel that the others are made of", async () => {
  expect(await judge(oddZip(ALL))).toEqual({ refused: false, refusals: [], objections: [] });
});

const zip64 = extraField(1, Buffer.alloc(0));
const CASES: readonly { readonly because: string; readonly code: string; readonly zip: Uint8Array }[] = [
  { because: "it is cut off", code: "SW-ZIP-BROKEN", zip: oddZip(ALL).subarray(0, -30) },
  { because: "it is empty", code: "SW-ZIP-BROKEN", zip: new Uint8Array() },
  { because: "it is text", code: "SW-ZIP-BROKEN", zip: Buffer.from("not a wheel") },
  { because: "its directory would start before it", code: "SW-ZIP-BROKEN", zip: oddZip(ALL, { off: { offset: 9 } }) },
  {
    because: "a member was written as a stream",
    code: "SW-ZIP-DATA-DESCRIPTOR",
    zip: oddZip(withOdd("x/data.bin", { descriptor: true })),
  },
  {
    because: "a member says that it was written as a stream",
    code: "SW-ZIP-DATA-DESCRIPTOR",
    zip: oddZip(withOdd("x/data.bin", { local: { flags: 8 } })),
  },
  { because: "bytes follow it", code: "SW-ZIP-OUTER-DATA", zip: Buffer.concat([oddZip(ALL), Buffer.from("x")]) },
  { because: "bytes come before it", code: "SW-ZIP-OUTER-DATA", zip: Buffer.concat([Buffer.from("x"), oddZip(ALL)]) },
  {
    because: "another archive follows it",
    code: "SW-ZIP-OUTER-DATA",
    zip: Buffer.concat([oddZip(ALL.slice(0, 1)), oddZip(ALL)]),
  },
  {
    because: "a member is there twice",
    code: "SW-ZIP-DUPLICATE-NAME",
    zip: oddZip([...ALL, { name: "x/data.bin", content: "data" }]),
  },
  {
    because: "the two headers of a member have other names",
    code: "SW-ZIP-DISAGREEMENT",
    zip: oddZip(withOdd("x/data.bin", { local: { name: "x/evil.bin" } })),
  },
  {
    because: "the two headers of a member have other sizes",
    code: "SW-ZIP-DISAGREEMENT",
    zip: oddZip(withOdd("x/data.bin", { local: { size: 5 } })),
  },
  {
    because: "the directory lists what is not there",
    code: "SW-ZIP-DISAGREEMENT",
    zip: oddZip(ALL, { unstored: ["x/ghost.bin"] }),
  },
  {
    because: "the end record counts one member more",
    code: "SW-ZIP-DISAGREEMENT",
    zip: oddZip(ALL, { off: { entries: 1 } }),
  },
  {
    because: "a name has a line feed",
    code: "SW-ZIP-NAME",
    zip: oddZip([...ALL, { name: "x/a\nb.bin" }]),
  },
  {
    because: "a name is not ASCII and not marked as UTF-8",
    code: "SW-ZIP-NAME",
    zip: oddZip([...ALL, { name: "x/é.bin" }]),
  },
  {
    because: "a name is marked as UTF-8 and is not",
    code: "SW-ZIP-BROKEN",
    zip: oddZip([...ALL, { name: Buffer.from("x/\xe9.bin", "latin1"), flags: 0x800 }]),
  },
  {
    because: "a ZIP64 field is repeated",
    code: "SW-ZIP-EXTRA-FIELD",
    zip: oddZip(withOdd("x/data.bin", { extra: Buffer.concat([zip64, zip64]) })),
  },
  {
    because: "a ZIP64 field has an odd length",
    code: "SW-ZIP-EXTRA-FIELD",
    zip: oddZip(withOdd("x/data.bin", { extra: extraField(1, Buffer.alloc(7)) })),
  },
  {
    because: "an extra field is cut off",
    code: "SW-ZIP-EXTRA-FIELD",
    zip: oddZip(withOdd("x/data.bin", { extra: extraField(9, Buffer.alloc(4)).subarray(0, 6) })),
  },
  {
    because: "a member has a comment",
    code: "SW-ZIP-MEMBER-COMMENT",
    zip: oddZip(withOdd("x/data.bin", { comment: "hello" })),
  },
  {
    because: "a member is compressed by bzip2",
    code: "SW-ZIP-COMPRESSION",
    zip: oddZip(withOdd("x/data.bin", { method: 12 })),
  },
  {
    because: "METADATA has a wrong checksum",
    code: "SW-MEMBER-UNREADABLE",
    zip: oddZip(withOdd(`${INFO}/METADATA`, { crc: 1 })),
  },
  {
    because: "a module has a wrong checksum, and the index scans modules",
    code: "SW-MEMBER-UNREADABLE",
    zip: oddZip(withOdd("x/__init__.py", { crc: 1 })),
  },
  {
    because: "a module is encrypted",
    code: "SW-MEMBER-UNREADABLE",
    zip: oddZip(withOdd("x/__init__.py", { flags: 1 })),
  },
  {
    because: "it declares more than it could unpack to",
    code: "SW-ARCHIVE-BOMB",
    zip: oddZip(withOdd("x/data.bin", { size: 0x7fffffff })),
  },
];

test.each(CASES)("the index refuses a wheel because $because: $code", async ({ code, zip }) => {
  const { refused, refusals } = await judge(zip);
  expect(refused).toBe(true);
  expect(refusals).toContain(code);
});

test.each([
  { because: "comments of the whole archive are taken", objections: [], zip: oddZip(ALL, { comment: "hello" }) },
  {
    because: "stored members are members like others",
    objections: [],
    zip: oddZip(ALL.map((member) => ({ ...member, method: 0 }))),
  },
  {
    because: "extra fields are nobody's business",
    objections: [],
    zip: oddZip(withOdd("x/data.bin", { extra: extraField(0x5455, Buffer.alloc(5)) })),
  },
  {
    because: "it does not read data files, but they are broken",
    objections: ["SW-MEMBER-BROKEN"],
    zip: oddZip(withOdd("x/data.bin", { packed: Buffer.from([0xff, 0xff]) })),
  },
  {
    because: "it reads no sizes, but the member is longer than declared",
    objections: ["SW-MEMBER-BROKEN", "SW-RECORD-MISMATCH"],
    zip: oddZip(withOdd("x/data.bin", { packed: deflateRawSync(Buffer.alloc(100)) })),
  },
  {
    because: "it goes by checksums, but a module is followed by more than is declared",
    objections: ["SW-MEMBER-BROKEN"],
    zip: oddZip(withOdd("x/__init__.py", { method: 0, packed: Buffer.from(`${TEXTS["x/__init__.py"]} and more`) })),
  },
  {
    because: "it compares no hashes, but the file is not what RECORD says",
    objections: ["SW-RECORD-MISMATCH"],
    zip: oddZip(withOdd("x/data.bin", { content: "Data" })),
  },
  {
    because: "it unpacks nothing, but another might",
    objections: ["SW-MEMBER-PATH", "SW-RECORD-INCOMPLETE"],
    zip: oddZip([...ALL, { name: "../../x.txt", content: "" }]),
  },
])("the index takes a wheel: $because", async ({ zip, objections }) => {
  expect(await judge(zip)).toEqual({ refused: false, refusals: [], objections });
});

test("a wheel of ten thousand bad members has ten findings and a count", async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `x/${at}.bin`, comment: "hello" }));
  const { findings } = await checkFile(NAME, sourceOf(oddZip([...ALL, ...many])));
  const comments = findings.filter(({ code }) => code === "SW-ZIP-MEMBER-COMMENT");
  expect(comments).toHaveLength(11);
  expect(comments.at(-1)?.message).toContain("and 9990 more like these");
});

test("no finding carries a terminal's control characters", async () => {
  const { findings } = await checkFile(NAME, sourceOf(oddZip([...ALL, { name: "x/\u001b[2J.bin" }])));
  expect(findings.map(({ message }) => message).join("")).toContain("\\u{1b}[2J");
});

test("a polyglot of ZIP and tar is neither", async () => {
  const { bytes } = wheelOf({ name: "x", version: "1.0" });
  const header = Buffer.alloc(512);
  header.write("        ", 148);
  const tar = Buffer.concat([header, bytes]);
  const sum = header.reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  expect((await judge(tar)).refusals).toContain("SW-ARCHIVE-TWO-FORMATS");
});
