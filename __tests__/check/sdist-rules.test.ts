import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { type OddTarMember, oddTar, oddZip, paxRecord, sourceOf } from "../archives.ts";
import { objectionsIn, refusalsIn } from "./findings.ts";

const PKG_INFO =
  "Metadata-Version: 2.4\nName: x\nVersion: 1.0\nLicense-File: LICENSE\nDescription-Content-Type: text/plain\n\nA tool.\n";
const SOUND: readonly OddTarMember[] = [
  { name: "x-1.0/PKG-INFO", content: PKG_INFO },
  { name: "x-1.0/LICENSE", content: "MIT" },
  { name: "x-1.0/pyproject.toml", content: "" },
  { name: "x-1.0/x.py", content: "" },
];

async function judge(bytes: Uint8Array, name = "x-1.0.tar.gz") {
  const { findings } = await checkFile(name, sourceOf(bytes));
  return { refusals: refusalsIn(findings), objections: objectionsIn(findings) };
}

const packed = (members: readonly OddTarMember[], end?: Uint8Array) => gzipSync(oddTar(members, end));
const sparse = paxRecord("GNU.sparse.map", "0,1") + paxRecord("GNU.sparse.size", "1");

test.each([
  { because: "it is empty", code: "SW-SDIST-BROKEN", bytes: new Uint8Array() },
  { because: "it is not compressed", code: "SW-SDIST-BROKEN", bytes: oddTar(SOUND) },
  { because: "it is no tar", code: "SW-SDIST-BROKEN", bytes: gzipSync(Buffer.from("x".repeat(2000))) },
  { because: "it is cut off", code: "SW-SDIST-BROKEN", bytes: packed(SOUND).subarray(0, 100) },
  {
    because: "a member is longer than the archive",
    code: "SW-SDIST-BROKEN",
    bytes: packed([...SOUND, { name: "x-1.0/y", size: 9999 }]),
  },
  { because: "nothing is in it", code: "SW-SDIST-TOP-FOLDER", bytes: packed([]) },
  {
    because: "it has two folders",
    code: "SW-SDIST-TOP-FOLDER",
    bytes: packed([...SOUND, { name: "y/z.py", content: "" }]),
  },
  {
    because: "a name starts with a slash",
    code: "SW-SDIST-TOP-FOLDER",
    bytes: packed([...SOUND, { name: "/x-1.0/y", content: "" }]),
  },
  { because: "it has no PKG-INFO", code: "SW-METADATA-MISSING", bytes: packed(SOUND.slice(1)) },
  {
    because: "names start with a dot, and PKG-INFO is looked up without",
    code: "SW-METADATA-MISSING",
    bytes: packed(SOUND.map((member) => ({ ...member, name: `./${member.name}` }))),
  },
  {
    because: "a member has holes",
    code: "SW-SDIST-SPARSE",
    bytes: packed([
      ...SOUND,
      { name: "x-1.0/PaxHeader", type: "x", content: sparse },
      { name: "x-1.0/y", content: "y" },
    ]),
  },
  {
    because: "its licence is missing",
    code: "SW-LICENSE-FILE-MISSING",
    bytes: packed(SOUND.filter(({ name }) => !name.endsWith("LICENSE"))),
  },
  {
    because: "it has encrypted code",
    code: "SW-CODE-FORBIDDEN",
    bytes: packed([...SOUND, { name: "x-1.0/y.py", content: "__pyarmor_enter__" }]),
  },
  {
    because: "it is a ZIP too",
    code: "SW-ARCHIVE-TWO-FORMATS",
    bytes: Buffer.concat([packed(SOUND), oddZip([{ name: "a" }])]),
  },
])("the index refuses an sdist because $because: $code", async ({ code, bytes }) => {
  expect((await judge(bytes)).refusals).toContain(code);
});

test.each([
  { because: "it is sound", objections: [], bytes: packed(SOUND) },
  { because: "an archive may end without its blocks of zeros", objections: [], bytes: packed(SOUND, Buffer.alloc(0)) },
  {
    because: "several gzip members are one stream",
    objections: [],
    bytes: Buffer.concat([oddTar(SOUND).subarray(0, 700), oddTar(SOUND).subarray(700)].map((part) => gzipSync(part))),
  },
  {
    because: "it does not read to the checksum",
    objections: ["SW-SDIST-LEFTOVER"],
    bytes: packed(SOUND).map((byte, at, all) => (at === all.length - 5 ? byte ^ 1 : byte)),
  },
  {
    because: "it does not read behind the end",
    objections: ["SW-SDIST-LEFTOVER"],
    bytes: packed(SOUND, Buffer.concat([Buffer.alloc(1024), Buffer.from("more")])),
  },
  {
    because: "it follows no links",
    objections: ["SW-SDIST-UNSAFE"],
    bytes: packed([...SOUND, { name: "x-1.0/y", type: "2", target: "../../etc/passwd" }]),
  },
  {
    because: "it makes no devices",
    objections: ["SW-SDIST-UNSAFE"],
    bytes: packed([...SOUND, { name: "x-1.0/y", type: "3" }]),
  },
  {
    because: "links within are fine",
    objections: [],
    bytes: packed([...SOUND, { name: "x-1.0/docs/y", type: "2", target: "../LICENSE" }]),
  },
  {
    because: "the folder's name is not compared",
    objections: ["SW-SDIST-TOP-NAME"],
    bytes: packed(SOUND.map((member) => ({ ...member, name: member.name.replace("x-1.0", "y") }))),
  },
  {
    because: "setup.py alone is history",
    objections: ["SW-SDIST-NO-PYPROJECT"],
    bytes: packed(SOUND.filter(({ name }) => !name.endsWith("toml"))),
  },
])("the index takes an sdist: $because", async ({ bytes, objections }) => {
  expect(await judge(bytes)).toEqual({ refusals: [], objections });
});

test.each([
  { name: "X-1.0.tar.gz", because: "names are lower case" },
  { name: "x-1.0.0.tar.gz", because: "sdists are compared letter by letter" },
  { name: "x-1.0.zip", because: "PEP 625 knows no ZIP" },
])("an sdist named $name is refused: $because", async ({ name }) => {
  const bytes = name.endsWith(".zip")
    ? oddZip(SOUND.map(({ name, content }) => ({ name, content: content ?? "" })))
    : packed(SOUND);
  expect((await judge(bytes, name)).refusals).toEqual(["SW-FILENAME-MISMATCH"]);
});

test("a ZIP that is no sdist at all is refused for what it is", async () => {
  expect((await judge(Buffer.from("x"), "x-1.0.zip")).refusals).toEqual(["SW-ZIP-BROKEN", "SW-FILENAME-INVALID"]);
});

test("an archive that unpacks for ever is not followed to its end", async () => {
  const head = oddTar([{ name: "x-1.0/zeros", size: 4 * 1024 ** 3 }], Buffer.alloc(0));
  const zeros = gzipSync(Buffer.alloc(64 * 1024 ** 2));
  const { objections } = await judge(Buffer.concat([gzipSync(head), ...Array.from({ length: 17 }, () => zeros)]));
  expect(objections).toEqual(["SW-ARCHIVE-TOO-LONG"]);
});

test("a member that claims more than there is, is refused", async () => {
  const head = oddTar([{ name: "x-1.0/zeros", size: 4 * 1024 ** 3 }], Buffer.alloc(0));
  expect((await judge(gzipSync(head))).refusals).toEqual(["SW-SDIST-BROKEN"]);
});
