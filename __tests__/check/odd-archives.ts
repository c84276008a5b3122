import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { extraField, type OddMember, type OddTarMember, type OddZip, oddTar, oddZip, paxRecord } from "../archives.ts";

const METADATA = "Metadata-Version: 2.1\nName: x\nVersion: 1.0\n";
const INFO = "x-1.0.dist-info";
const WHEEL: readonly OddMember[] = [
  { name: "x/__init__.py", content: "version = '1.0'\n".repeat(20) },
  { name: "x/data.bin", content: "data".repeat(20) },
  { name: `${INFO}/METADATA`, content: METADATA },
  { name: `${INFO}/WHEEL`, content: "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n" },
  { name: `${INFO}/RECORD`, content: "x/__init__.py,,\n" },
];
const SDIST: readonly OddTarMember[] = [
  { name: "x-1.0/PKG-INFO", content: METADATA },
  { name: "x-1.0/x.py", content: "version = '1.0'\n" },
];

/** The wheel with one member made odd. */
function wheel(name: string, odd: Partial<OddMember>): Uint8Array {
  return oddZip(WHEEL.map((member) => (member.name === name ? { ...member, ...odd } : member)));
}

function wheelWith(members: readonly OddMember[], zip: OddZip = {}): Uint8Array {
  return oddZip([...WHEEL, ...members], zip);
}

function unicodePath(name: string, path: string | Uint8Array, crc = crc32(name)): Uint8Array {
  const head = Buffer.alloc(5, 1);
  head.writeUInt32LE(crc, 1);
  return extraField(0x7075, Buffer.concat([head, Buffer.from(path)]));
}

/** The wheel with a ZIP64 end record and its locator; `told` is where the locator says that it is, more or less. */
function zip64({ told = 0, length = 44, counts = 0, locator = true }): Uint8Array {
  const plain = oddZip(WHEEL);
  const [body, end] = [plain.subarray(0, -22), plain.subarray(-22)];
  const record = Buffer.alloc(56);
  record.write("PK\x06\x06", "latin1");
  record.writeBigUInt64LE(BigInt(length), 4);
  record.writeBigUInt64LE(BigInt(WHEEL.length), 24);
  record.writeBigUInt64LE(BigInt(WHEEL.length + counts), 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const found = Buffer.alloc(20);
  found.write("PK\x06\x07", "latin1");
  found.writeBigUInt64LE(BigInt(body.length + told), 8);
  found.writeUInt32LE(1, 16);
  return Buffer.concat([body, record, ...(locator ? [found] : []), end]);
}

function sdist(members: readonly OddTarMember[], end?: Uint8Array): Uint8Array {
  return gzipSync(oddTar([...SDIST, ...members], end));
}

/** A gzip file with these flags and what they announce. */
function flagged(flags: number, announced: string | Uint8Array): Uint8Array {
  const plain = gzipSync(oddTar(SDIST));
  plain[3] = flags;
  return Buffer.concat([plain.subarray(0, 10), Buffer.from(announced), plain.subarray(10)]);
}

const halves = [oddTar(SDIST).subarray(0, 700), oddTar(SDIST).subarray(700)].map((half) => gzipSync(half));
const large = WHEEL[0]?.content ?? "";
const WHEELS: Readonly<Record<string, Uint8Array>> = {
  sound: oddZip(WHEEL),
  "a comment at the end": oddZip(WHEEL, { comment: "hello" }),
  "a comment that holds a broken end record": oddZip(WHEEL, { comment: "PK\x05\x06abc" }),
  "bytes in front": Buffer.concat([Buffer.from("#!"), oddZip(WHEEL)]),
  "bytes behind": Buffer.concat([oddZip(WHEEL), Buffer.from("x")]),
  "cut off": oddZip(WHEEL).subarray(0, -30),
  "one member too many counted": oddZip(WHEEL, { off: { entries: 1 } }),
  "a directory that is said to be later": oddZip(WHEEL, { off: { offset: 1 } }),
  "a name in the directory alone": oddZip(WHEEL, { unstored: ["y.txt"] }),
  "the same name twice": wheelWith([{ name: "x/data.bin", content: "x" }]),
  "a data descriptor": wheel("x/data.bin", { descriptor: true }),
  "a comment on a member": wheel("x/data.bin", { comment: "x" }),
  "an encrypted member that nobody reads": wheel("x/data.bin", { flags: 1 }),
  "an encrypted module": wheel("x/__init__.py", { flags: 1 }),
  "a wrong checksum that nobody computes": wheel("x/data.bin", { crc: 1 }),
  "a wrong checksum of a module": wheel("x/__init__.py", { crc: 1 }),
  "a wrong checksum of METADATA": wheel(`${INFO}/METADATA`, { crc: 1 }),
  "a module with bytes behind its own": wheel("x/__init__.py", { method: 0, packed: Buffer.from(`${large} and more`) }),
  "a module that is longer than it says": wheel("x/__init__.py", { size: 9, crc: crc32(`${large}`.slice(0, 9)) }),
  "deflated bytes that lack their end": wheel("x/__init__.py", { packed: deflateRawSync(`${large}`).subarray(0, -1) }),
  "deflated bytes that lack their half": wheel("x/__init__.py", { packed: deflateRawSync(`${large}`).subarray(0, 12) }),
  "deflated bytes that are none": wheel("x/__init__.py", { packed: Buffer.from([0xff, 0xff]) }),
  "a member that starts within another": wheel("x/data.bin", { central: { offset: 40 } }),
  "a member that starts where another does": wheel("x/data.bin", { central: { offset: 0 } }),
  "another disk": wheel("x/data.bin", { central: { disk: 7 } }),
  "a path that climbs": wheelWith([{ name: "../x", content: "x" }]),
  "a control character in a name": wheelWith([{ name: "a\u0001b", content: "x" }]),
  "a name that is not marked as UTF-8": wheelWith([{ name: "é.txt", content: "x" }]),
  "a name that is marked as UTF-8": wheelWith([{ name: "é.txt", content: "x", flags: 0x800 }]),
  bzip2: wheel("x/data.bin", { method: 12 }),
  "a timestamp": wheel("x/data.bin", { extra: extraField(0x5455, Buffer.alloc(5)) }),
  "an extra field that is cut off": wheel("x/data.bin", { extra: Buffer.from([1, 2, 9, 0]) }),
  "an empty ZIP64 field": wheel("x/data.bin", { extra: extraField(1, Buffer.alloc(0)) }),
  "a ZIP64 field of 12 bytes": wheel("x/data.bin", { extra: extraField(1, Buffer.alloc(12)) }),
  "two ZIP64 fields": wheel("x/data.bin", {
    extra: Buffer.concat([extraField(1, Buffer.alloc(0)), extraField(1, Buffer.alloc(0))]),
  }),
  "a Unicode path": wheel("x/data.bin", { central: { extra: unicodePath("x/data.bin", "x/data.bin") } }),
  "a Unicode path that renames METADATA": wheel(`${INFO}/METADATA`, {
    central: { extra: unicodePath(`${INFO}/METADATA`, "y") },
  }),
  "a Unicode path of another name": wheel("x/data.bin", { central: { extra: unicodePath("x/data.bin", "y", 1) } }),
  "a Unicode path that is not UTF-8": wheel("x/data.bin", {
    central: { extra: unicodePath("x/data.bin", Buffer.from([0xff])) },
  }),
  "a Unicode path that is cut off": wheel("x/data.bin", { central: { extra: extraField(0x7075, Buffer.from("abc")) } }),
  "a ZIP64 end record": zip64({}),
  "a ZIP64 end record that is elsewhere": zip64({ told: 1 }),
  "a ZIP64 end record with data of its own": zip64({ length: 52 }),
  "a ZIP64 end record of two counts": zip64({ counts: 1 }),
  "a ZIP64 end record without a locator": zip64({ locator: false }),
  "no WHEEL": oddZip(WHEEL.filter(({ name }) => name !== `${INFO}/WHEEL`)),
  "no RECORD": oddZip(WHEEL.filter(({ name }) => name !== `${INFO}/RECORD`)),
  "a blank line in RECORD": wheel(`${INFO}/RECORD`, { content: "a,,\n\nb,,\n" }),
  "entry points that cannot be read": wheelWith([{ name: `${INFO}/entry_points.txt`, content: "[a]\nb: c\n" }]),
  "encrypted code": wheelWith([{ name: "y.py", content: "__pyarmor__(__name__, __file__, b'')" }]),
  "encrypted code in a text": wheelWith([{ name: "y.txt", content: "__pyarmor__(__name__, __file__, b'')" }]),
};
const SDISTS: Readonly<Record<string, Uint8Array>> = {
  sound: sdist([]),
  "no end": sdist([], Buffer.alloc(0)),
  "half an end": sdist([], Buffer.alloc(100)),
  "bytes behind the end": sdist([], Buffer.concat([Buffer.alloc(1024), Buffer.from("x")])),
  "a block that is none": sdist([], Buffer.alloc(512, 1)),
  nothing: gzipSync(""),
  "zeros alone": gzipSync(Buffer.alloc(1024)),
  "a member that is cut off": sdist([{ name: "x-1.0/y", size: 9999 }], Buffer.alloc(0)),
  "a member that says less than nothing": sdist([{ name: "x-1.0/y", size: -1 }]),
  "two gzip members": Buffer.concat(halves),
  "zeros between gzip members": Buffer.concat(
    [halves[0] ?? "", Buffer.alloc(9), halves[1] ?? ""].map((part) => Buffer.from(part)),
  ),
  "zeros behind": Buffer.concat([sdist([]), Buffer.alloc(100)]),
  "bytes behind the gzip data": Buffer.concat([sdist([]), Buffer.from("x")]),
  "a wrong checksum behind the end": sdist([]).with(-8, 1).with(-7, 1),
  "a wrong checksum and no end": sdist([], Buffer.alloc(0)).with(-8, 1).with(-7, 1),
  "a name in the gzip header": flagged(8, "x.tar\0"),
  "a long name in the gzip header": flagged(8, Buffer.concat([Buffer.alloc(70_000, "x"), Buffer.alloc(1)])),
  "a name without an end in the gzip header": flagged(8, ""),
  "no gzip": oddTar(SDIST),
  "a ZIP": oddZip(WHEEL),
  "a ZIP behind it": Buffer.concat([sdist([]), oddZip(WHEEL)]),
  "a link that leads away": sdist([{ name: "x-1.0/l", type: "2", target: "/etc/passwd" }]),
  "a path that climbs": sdist([{ name: "x-1.0/../../y", content: "" }]),
  "absolute and relative names": sdist([{ name: "/x-1.0/y" }]),
  "two folders": sdist([{ name: "y/z" }]),
  "a dot in front": gzipSync(oddTar(SDIST.map((member) => ({ ...member, name: `./${member.name}` })))),
  "no PKG-INFO": gzipSync(oddTar(SDIST.slice(1))),
  "a sparse member": sdist([{ name: "x-1.0/y", type: "S" }]),
  "a sparse member by pax": sdist([
    { name: "p", type: "x", content: paxRecord("GNU.sparse.size", "0") },
    { name: "x-1.0/y" },
  ]),
  "a long name": sdist([{ name: "l", type: "L", content: "x-1.0/long" }, { name: "short" }]),
  "a long name and no member": sdist([{ name: "l", type: "L", content: "x-1.0/long" }]),
  "two headers before a member": sdist([
    { name: "l", type: "L", content: "x-1.0/long" },
    { name: "p", type: "x", content: paxRecord("path", "elsewhere") },
    { name: "short" },
  ]),
  "a header for all members": sdist([
    { name: "g", type: "g", content: paxRecord("comment", "x") },
    { name: "x-1.0/y" },
  ]),
  "a header for all members and none behind": sdist([{ name: "g", type: "g", content: paxRecord("comment", "x") }]),
  "a path for all members": sdist([{ name: "g", type: "g", content: paxRecord("path", "y") }, { name: "x-1.0/z" }]),
  "a pax header that is none": sdist([{ name: "p", type: "x", content: "none" }, { name: "x-1.0/y" }]),
  "a pax header that is none, announced": sdist([
    { name: "l", type: "L", content: "y" },
    { name: "p", type: "x", content: "none" },
  ]),
  "a size by pax": sdist([
    { name: "p", type: "x", content: paxRecord("size", "3") },
    { name: "x-1.0/y", content: "abc", size: 0 },
  ]),
  "no size by pax": sdist([{ name: "p", type: "x", content: paxRecord("size", "three") }, { name: "x-1.0/y" }]),
  "a folder by its slash": sdist([{ name: "x-1.0/f/", type: "\0" }]),
  "a kind that nobody knows": sdist([{ name: "x-1.0/y", type: "Q", content: "abc" }]),
  "encrypted code": sdist([{ name: "x-1.0/y.py", content: "__pyarmor_enter__" }]),
};

/** Files by what is odd about them, all of one project, each small. The answers of an index are in vectors/archives.json. */
export const ODD_ARCHIVES: readonly { readonly odd: string; readonly name: string; readonly bytes: Uint8Array }[] = [
  ...Object.entries(WHEELS).map(([odd, bytes]) => ({ odd: `wheel: ${odd}`, name: "x-1.0-py3-none-any.whl", bytes })),
  ...Object.entries(SDISTS).map(([odd, bytes]) => ({ odd: `sdist: ${odd}`, name: "x-1.0.tar.gz", bytes })),
];
