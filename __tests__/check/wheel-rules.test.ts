import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { importableNames, importedModules } from "../../src/check/top-level.ts";
import { recordOf, sourceOf } from "../archives.ts";
import { zipOf } from "../distributions.ts";
import { objectionsIn, refusalsIn, wheelFindings } from "./findings.ts";

const INFO = "x-1.0.dist-info";
const METADATA = "Metadata-Version: 2.1\nName: x\nVersion: 1.0\nDescription-Content-Type: text/plain\n\nA tool.\n";
const WHEEL = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n";
const FILES = { "x/__init__.py": "", [`${INFO}/METADATA`]: METADATA, [`${INFO}/WHEEL`]: WHEEL };
const RECORD = recordOf(FILES, `${INFO}/RECORD`);

async function judge(files: Readonly<Record<string, string>>, name = "x-1.0-py3-none-any.whl") {
  const { findings } = await checkFile(name, sourceOf(zipOf(files)));
  return { refusals: refusalsIn(findings), objections: objectionsIn(findings) };
}

test.each([
  { drop: "METADATA", code: "SW-METADATA-MISSING" },
  { drop: "WHEEL", code: "SW-METADATA-MISSING" },
  { drop: "RECORD", code: "SW-RECORD-MISSING" },
])("a wheel without $drop is refused", async ({ drop, code }) => {
  const files = Object.entries({ ...FILES, [`${INFO}/RECORD`]: RECORD }).filter(([name]) => !name.endsWith(drop));
  expect((await judge(Object.fromEntries(files))).refusals).toEqual([code]);
});

test("the index looks for dist-info as the file name spells it, and nowhere else", async () => {
  const files = Object.entries({ ...FILES, [`${INFO}/RECORD`]: RECORD });
  const renamed = Object.fromEntries(files.map(([name, content]) => [name.replace("x-1.0.", "X-1.0."), content]));
  expect((await judge(renamed)).refusals).toEqual(["SW-METADATA-MISSING", "SW-RECORD-MISSING"]);
});

test.each([
  { record: `\n${RECORD}`, code: "SW-RECORD-UNREADABLE", because: "a blank line stops the index" },
  { record: `${RECORD}${"x".repeat(131_073)},,\n`, code: "SW-RECORD-UNREADABLE", because: "csv stops at 131,072" },
])("RECORD is refused: $because", async ({ record, code }) => {
  expect((await judge({ ...FILES, [`${INFO}/RECORD`]: record })).refusals).toEqual([code]);
});

function inHex(hash: string): string {
  return `sha256=${Buffer.from(hash.slice("sha256=".length), "base64url").toString("hex")}`;
}

test("a digest in hex is said to be one: nothing changed the file", async () => {
  const record = RECORD.replace(/sha256=[^,]+/, inHex);
  const { name, bytes } = { name: "x-1.0-py3-none-any.whl", bytes: zipOf({ ...FILES, [`${INFO}/RECORD`]: record }) };
  const { findings } = await checkFile(name, sourceOf(bytes));
  expect(findings[0]?.message).toContain("stands there in hex");
});

test.each([
  { record: RECORD.replace("x/__init__.py", "x/other.py"), codes: ["SW-RECORD-INCOMPLETE", "SW-RECORD-EXTRA"] },
  { record: RECORD.replace("sha256=", "sha256=A"), codes: ["SW-RECORD-MISMATCH"] },
  { record: RECORD.replace(/,0\n/, ",7\n"), codes: ["SW-RECORD-MISMATCH"] },
  { record: RECORD.replace(/sha256=[^,]+/, inHex), codes: ["SW-RECORD-MISMATCH"] },
  { record: RECORD.replace("sha256=", "md5="), codes: ["SW-RECORD-HASH"] },
  { record: RECORD.replace(/sha256=[^,]+/, ""), codes: ["SW-RECORD-HASH"] },
  { record: RECORD.replace("x/__init__.py", "x\\__init__.py"), codes: [] },
  { record: RECORD.replace(/(sha256=[^,]+)/, "$1="), codes: [] },
])("RECORD that is wrong is taken by the index, and told: $codes", async ({ record, codes }) => {
  expect(await judge({ ...FILES, [`${INFO}/RECORD`]: record })).toEqual({ refusals: [], objections: codes });
});

test.each([
  { tag: "py3-none-linux_x86_64", taken: false, because: "it runs on one machine, perhaps" },
  { tag: "py3-none-linux_armv7l", taken: true, because: "an exception from before manylinux had it" },
  { tag: "py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64", taken: true, because: "PEP 600 and its older name" },
  { tag: "py3-none-manylinux_2_17_x86_64.linux_x86_64", taken: false, because: "each of a set must be fine" },
  { tag: "py3-none-musllinux_1_2_aarch64", taken: true, because: "PEP 656" },
  { tag: "py3-none-musllinux_1_2_ppc64", taken: false, because: "musl has no such port" },
  { tag: "py3-none-macosx_10_9_universal2", taken: true, because: "macOS 10 counted minor versions" },
  { tag: "py3-none-macosx_11_0_arm64", taken: true, because: "macOS 11 counts major ones" },
  { tag: "py3-none-macosx_11_1_arm64", taken: false, because: "there is no ABI of macOS 11.1" },
  { tag: "py3-none-macosx_16_0_arm64", taken: false, because: "macOS went from 15 to 26" },
  { tag: "py3-none-win_amd64", taken: true, because: "Windows" },
  { tag: "py3-none-android_21_arm64_v8a", taken: true, because: "PEP 738" },
  { tag: "py3-none-ios_13_0_arm64_iphoneos", taken: true, because: "PEP 730" },
  { tag: "py3-none-pyodide_2024_0_wasm32", taken: false, because: "the index takes pyemscripten" },
  { tag: "py3-none-pyemscripten_2024_0_wasm32", taken: true, because: "PEP 783" },
])("$tag is taken: $taken, for $because", async ({ tag, taken }) => {
  expect(refusalsIn(await wheelFindings({ tag }))).toEqual(taken ? [] : ["SW-PLATFORM-TAG"]);
});

test.each([
  { name: "X-1.0-py3-none-any.whl", codes: ["SW-FILENAME-MISMATCH"], because: "the name is not normalised" },
  { name: "x-2.0-py3-none-any.whl", codes: ["SW-FILENAME-MISMATCH"], because: "metadata says 1.0" },
  { name: "x-1.0-any.whl", codes: ["SW-FILENAME-INVALID"], because: "two fields are missing" },
  { name: "x-1.0-b1-py3-none-any.whl", codes: ["SW-FILENAME-INVALID"], because: "build tags start with a digit" },
  { name: "x-1.0.0-py3-none-any.whl", codes: [], because: "1.0 and 1.0.0 are the same version" },
  { name: "x-1.0-1b-py3-none-any.whl", codes: [], because: "that is a build tag" },
])("$name: $because", async ({ name, codes }) => {
  const info = `${name.split("-").slice(0, 2).join("-")}.dist-info`;
  const files = { "x/__init__.py": "", [`${info}/METADATA`]: METADATA, [`${info}/WHEEL`]: WHEEL };
  const { refusals } = await judge({ ...files, [`${info}/RECORD`]: recordOf(files, `${info}/RECORD`) }, name);
  expect(refusals).toEqual(codes);
});

test.each([
  { wanted: { name: "json" }, code: "SW-NAME-STDLIB", because: "a new project may not shadow Python's own" },
  { wanted: { metadata: ["License-File: GONE"] }, code: undefined, because: "below 2.4 it is not sent" },
  { wanted: { version: "1.0+cu118" }, code: "SW-LOCAL-VERSION", because: "local versions stay at home" },
  {
    wanted: { members: { "x/a.py": "__pyarmor__(__name__, __file__, b'')" } },
    code: "SW-CODE-FORBIDDEN",
    because: "encrypted code cannot be looked through",
  },
  { wanted: { members: { "x/a.txt": "__pyarmor_enter__" } }, code: undefined, because: "only code is looked at" },
  {
    wanted: { members: { "x/a.pye": `${"x".repeat(70_000)}---BEGIN PYE FILE---\n---END PYE FILE---` } },
    code: "SW-CODE-FORBIDDEN",
    because: "wherever in the file it stands",
  },
  { wanted: { tag: `${"py3.".repeat(60)}py3-none-any` }, code: "SW-FILENAME-TOO-LONG", because: "246 is the limit" },
])("$wanted: $because", async ({ wanted, code }) => {
  expect(refusalsIn(await wheelFindings(wanted))).toEqual(code === undefined ? [] : [code]);
});

test("a licence file that METADATA names must be in the wheel", async () => {
  const metadata = METADATA.replace("2.1\n", "2.4\nLicense-File: LICENSE\n");
  const files = { ...FILES, [`${INFO}/METADATA`]: metadata };
  const complete = { ...files, [`${INFO}/licenses/LICENSE`]: "MIT" };
  const record = (of: Record<string, string>) => ({ ...of, [`${INFO}/RECORD`]: recordOf(of, `${INFO}/RECORD`) });
  expect((await judge(record(files))).refusals).toEqual(["SW-LICENSE-FILE-MISSING"]);
  expect((await judge(record(complete))).refusals).toEqual([]);
});

test.each([
  { members: { "x/a.pyc": "" }, code: "SW-MEMBER-BYTECODE" },
  { members: { "x/__pycache__/a.cpython-312.pyc": "" }, code: "SW-MEMBER-BYTECODE" },
  { members: { "tests/__init__.py": "" }, code: "SW-WHEEL-COMMON-NAME" },
  { members: { "__init__.py": "" }, code: "SW-WHEEL-TOP-INIT" },
  { members: { "x/Read.txt": "", "x/read.txt": "" }, code: "SW-MEMBER-CASE" },
  { members: { [`x/${"y".repeat(200)}.py`]: "" }, code: "SW-MEMBER-LONG-PATH" },
])("nobody refuses a wheel with $members, and it is complained of", async ({ members, code }) => {
  const findings = await wheelFindings({ members });
  expect(refusalsIn(findings)).toEqual([]);
  expect(objectionsIn(findings)).toContain(code);
});

test("a project may have a name that is common, if it is its own", async () => {
  expect(objectionsIn(await wheelFindings({ name: "build" }))).toEqual(["SW-DESCRIPTION-MISSING"]);
});

test.each([
  { members: ["a.py", "b/__init__.py", "b/c.py"], names: ["a", "b"], because: "modules and packages" },
  { members: ["a.cpython-311-x86_64-linux-gnu.so", "b.pyd", "c.abi3.so"], names: ["a", "b", "c"], because: "native" },
  { members: ["google/cloud/storage.py"], names: ["google"], because: "a namespace has no __init__.py" },
  { members: ["x-1.0.data/purelib/a.py", "x-1.0.data/scripts/b.py"], names: ["a"], because: "data goes elsewhere" },
  { members: ["a.libs/b.so", "c-d/e.py", "1a.py", "f.txt", "g/h.txt"], names: [], because: "none can be imported" },
])("$members can be imported as $names: $because", ({ members, names }) => {
  expect(importableNames(members)).toEqual(names);
});

test.each([
  {
    members: ["a.py", "b/__init__.py", "b/c/__init__.py"],
    modules: ["a", "b"],
    because: "a package stands for its own",
  },
  {
    members: ["ns/a/b/__init__.py", "ns/a/b/c/__init__.py", "ns/d/__init__.py"],
    modules: ["ns.a.b", "ns.d"],
    because: "a namespace imports whatever lies in it",
  },
  {
    members: ["ns/a.py", "ns/tests/__init__.py"],
    modules: ["ns"],
    because: "its modules may be scripts, its tests need more",
  },
  { members: ["ns/a-b/__init__.py", "ns/c.py"], modules: ["ns"], because: "nobody imports what is no identifier" },
])("of $members, $modules are imported: $because", ({ members, modules }) => {
  expect(importedModules(members)).toEqual(modules);
});
