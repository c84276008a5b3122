import { gzipSync } from "node:zlib";
import { checkFile } from "../../src/check/check.ts";
import { secretTokens } from "../../src/check/secret-tokens.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { readLocked } from "../../src/project/lock-file.ts";
import { readBinary } from "../../src/python/binary.ts";
import { parseEntryPoints } from "../../src/python/entry-points.ts";
import { parseSdistFilename, parseWheelFilename } from "../../src/python/filename.ts";
import { evaluateMarker, formatMarker, parseMarker } from "../../src/python/marker.ts";
import { parseMetadata } from "../../src/python/metadata.ts";
import { formatRecord, parseRecord } from "../../src/python/record.ts";
import { formatRequirement, parseRequirement } from "../../src/python/requirement.ts";
import { contains, formatSpecifiers, parseSpecifiers } from "../../src/python/specifier.ts";
import { uploadFields } from "../../src/python/upload-fields.ts";
import { formatVersion, parseVersion } from "../../src/python/version.ts";
import { extraField, oddTar, oddZip, paxRecord, recordOf, sourceOf } from "../archives.ts";
import { sdistOf, wheelOf, zipOf } from "../distributions.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { PDM, POETRY_1, POETRY_2_1, PYLOCK, UV } from "../project/lock-files.ts";
import { readMutatedEvidence, verifyMutated } from "./evidence.ts";
import { type Draw, mutated, mutatedText, pick } from "./mutation.ts";

/** Something that reads what strangers wrote. */
export interface FuzzTarget {
  readonly name: string;
  /** Makes one input and reads it; whatever it throws is a fault of ours. */
  readonly run: (draw: Draw) => Promise<unknown> | unknown;
}

const WHEEL = "tool-1.0-py3-none-any.whl";
const SDIST = "tool-1.0.tar.gz";
const METADATA = `Metadata-Version: 2.4
Name: tool
Version: 1.0
Summary: A tool
Author-email: "A. B" <a@example.org>
License-Expression: MIT OR (Apache-2.0 AND BSD-3-Clause)
License-File: LICENSE
Classifier: Programming Language :: Python :: 3
Project-URL: Home, https://example.org
Requires-Dist: other[extra]>=1.0,<2 ; python_version < "3.12" and (os_name == 'nt' or extra == "x")
Requires-Python: >=3.9
Provides-Extra: x
Dynamic: version
Import-Name: tool
Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM

# Tool
`;

const ELF = Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01", "latin1"), Buffer.alloc(9), counting(240)]);
const PE = Buffer.concat([
  Buffer.from("MZ"),
  Buffer.alloc(58),
  Buffer.from([0x40, 0, 0, 0]),
  Buffer.from("PE\0\0\x64\x86"),
]);
const MACH_O = Buffer.concat([Buffer.from([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1]), counting(120)]);

const RECORD = recordOf({ "tool/a.py": "x", 'tool/"odd".py': "y" }, "tool-1.0.dist-info/RECORD");

const WHEELS = [
  wheelOf({ name: "tool", version: "1.0", members: { "tool/a.py": "import os\n".repeat(40) } }).bytes,
  zipOf(wheelMembers(METADATA)),
  oddZip([
    { name: "tool/__init__.py", content: "x", method: 0 },
    { name: "tool/é.py", flags: 0x800, extra: extraField(1, Buffer.alloc(16)), descriptor: true },
    { name: "tool/lib.so", content: ELF },
    { name: "tool-1.0.dist-info/METADATA", content: METADATA },
  ]),
];
const TARS = [
  oddTar([
    { name: "tool-1.0/", type: "5" },
    { name: "tool-1.0/PKG-INFO", content: METADATA },
    {
      name: "PaxHeader",
      type: "x",
      content: paxRecord("path", `tool-1.0/${"d".repeat(120)}`) + paxRecord("size", "3"),
    },
    { name: "tool-1.0/cut", content: "abc" },
    { name: "././@LongLink", type: "L", content: `tool-1.0/${"e".repeat(120)}\0` },
    { name: "tool-1.0/cut", content: "def" },
    { name: "tool-1.0/link", type: "2", target: "../../etc" },
    { name: "tool-1.0/holes", type: "S", content: "x" },
  ]),
];
const SDISTS = [sdistOf({ name: "tool", version: "1.0" }).bytes, ...TARS.map((tar) => gzipSync(tar))];
const ENTRY_POINTS = "[console_scripts]\ntool = tool.cli:main [x]\n# comment\n[other.group]\n a : b\n";
const MARKER = `python_version < "3.12" and (os_name == 'nt' or extra in "x y") or not_a_name ~= "1.*"`;

const WORDS = [
  ..."\0\t\n\r\u0085\u2028\ufeff\ud800 \"'\\/,;:=()[]{}<>!~*|&%$#@^`-_.+".split(""),
  ..."and|or|not in|in|===|==|~=|!=|>=|<=|extra|os_name|python_version|1.0.dev1|1!2.0+a.b|1e9|99999999999999999999|post".split(
    "|",
  ),
  ..."Metadata-Version: |Name: |__proto__|constructor|toString|sha256=|UNKNOWN|é|\u{1f600}|%s|${x}|\\x41|\\N{DOLLAR SIGN}".split(
    "|",
  ),
  "a".repeat(300),
  "(".repeat(300),
];

function wheelMembers(
  metadata: string,
  others: Readonly<Record<string, string>> = {},
): Record<string, string | Uint8Array> {
  const members = { "tool/__init__.py": "", "tool-1.0.dist-info/METADATA": metadata };
  const wheel = "Wheel-Version: 1.0\nTag: py3-none-any\n";
  return { ...members, "tool-1.0.dist-info/WHEEL": wheel, "tool-1.0.dist-info/RECORD": RECORD, ...others };
}

function counting(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, at) => at));
}

/** Each reader, with inputs that come close to being right. */
const LOCKS = [
  { file: "uv.lock", text: UV },
  { file: "poetry.lock", text: POETRY_1 },
  { file: "poetry.lock", text: POETRY_2_1 },
  { file: "pdm.lock", text: PDM },
  { file: "pylock.toml", text: PYLOCK },
  {
    file: "requirements.txt",
    text: `httpx[socks]==1 ; os_name == "nt" \\\n  --hash=sha256:${"a".repeat(64)} # via x\n`,
  },
] as const;

/** A lock is read, or refused by a code. */
async function readMutatedLock(draw: Draw): Promise<void> {
  const { file, text } = pick(draw, LOCKS);
  const written = mutatedText(text, WORDS, draw);
  const processes = fakeProcesses((argv) => ({
    stdout: argv.includes("ls-tree") ? `100644 blob 0a 1\t${file}` : written,
  }));
  const question = { dir: "/", commit: "HEAD", root: ".", project: "my-tool", requirements: ["httpx[socks]>=0"] };
  try {
    await readLocked(question, { processes }, {});
  } catch (error) {
    if (!(error instanceof ShipwheelError)) throw error;
  }
}

export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  { name: "attestation", run: verifyMutated },
  { name: "evidence", run: readMutatedEvidence },
  { name: "zip", run: (draw) => checkFile(WHEEL, sourceOf(mutated(pick(draw, WHEELS), draw))) },
  { name: "zipped sdist", run: (draw) => checkFile("tool-1.0.zip", sourceOf(mutated(pick(draw, WHEELS), draw))) },
  { name: "gzip", run: (draw) => checkFile(SDIST, sourceOf(mutated(pick(draw, SDISTS), draw))) },
  { name: "tar", run: (draw) => checkFile(SDIST, sourceOf(gzipSync(mutated(pick(draw, TARS), draw), { level: 1 }))) },
  { name: "metadata", run: (draw) => uploadFields(parseMetadata(mutated(Buffer.from(METADATA), draw)).fields) },
  {
    name: "wheel's texts",
    run: (draw) => {
      const text = (sample: string) => mutatedText(sample, WORDS, draw);
      const others = {
        "tool-1.0.dist-info/RECORD": text(RECORD),
        "tool-1.0.dist-info/entry_points.txt": text(ENTRY_POINTS),
      };
      return checkFile(WHEEL, sourceOf(zipOf(wheelMembers(text(METADATA), others))));
    },
  },
  {
    name: "record",
    run: (draw) => {
      const read = parseRecord(mutatedText(RECORD, WORDS, draw));
      if (read.kind === "record") formatRecord(read.rows);
    },
  },
  { name: "lock files", run: (draw) => readMutatedLock(draw) },
  { name: "entry points", run: (draw) => parseEntryPoints(mutatedText(ENTRY_POINTS, WORDS, draw)) },
  {
    name: "requirement",
    run: (draw) => {
      const requirement = parseRequirement(mutatedText(`other[a,b]>=1.0,!=2.* ; ${MARKER}`, WORDS, draw));
      if (requirement !== undefined) formatRequirement(requirement);
    },
  },
  {
    name: "marker",
    run: (draw) => {
      const marker = parseMarker(mutatedText(MARKER, WORDS, draw));
      if (marker === undefined) return;
      formatMarker(marker);
      evaluateMarker(marker, { os_name: "posix", python_version: "3.12" });
    },
  },
  {
    name: "version",
    run: (draw) => {
      const version = parseVersion(mutatedText("1!2.0a1.post2.dev3+local.4", WORDS, draw));
      const specifiers = parseSpecifiers(mutatedText(">=1.0,~=2.1,==3.*,===x", WORDS, draw)) ?? [];
      contains(specifiers, version === undefined ? "1.0" : formatVersion(version));
      formatSpecifiers(specifiers);
    },
  },
  {
    name: "file name",
    run: (draw) => {
      parseWheelFilename(mutatedText("tool-1.0-1a-cp312.cp313-abi3-manylinux_2_17_x86_64.any.whl", WORDS, draw));
      parseSdistFilename(mutatedText(SDIST, WORDS, draw));
    },
  },
  { name: "binary", run: (draw) => readBinary(mutated(pick(draw, [ELF, PE, MACH_O]), draw)) },
  {
    name: "secrets",
    run: (draw) => secretTokens(mutatedText("pypi-AgEIcHlwaS5vcmc ghp_abc -----BEGIN PRIVATE KEY-----", WORDS, draw)),
  },
];
