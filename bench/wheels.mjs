import { createHash, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { directoryRow, endRecord, localHeader } from "../src/python/zip-writer.ts";

const PYTHONS = ["cp310", "cp311", "cp312", "cp313", "cp314"];
const PLATFORMS = [
  "manylinux2014_x86_64.manylinux_2_17_x86_64",
  "manylinux2014_aarch64.manylinux_2_17_aarch64",
  "macosx_11_0_arm64",
  "win_amd64",
];
const MODULES = 40;
const REQUIREMENTS = ["packaging>=24"];

/** The core metadata of all wheels, and of their sdist. */
export function metadataText(requirements = REQUIREMENTS) {
  return `Metadata-Version: 2.4
Name: bench-pkg
Version: 1.2.3
Summary: Something to check
License-Expression: MIT
License-File: LICENSE
Classifier: Programming Language :: Python :: 3
Requires-Python: >=3.9
${requirements.map((each) => `Requires-Dist: ${each}\n`).join("")}Description-Content-Type: text/markdown

# bench-pkg

Nothing in here does anything.
`;
}

/** Writes sound wheels into `folder`, four for each of `pythons`, each with 40 modules and one member of data of `bytes`, which deflates 2.6 to 1 as libraries do. */
export function makeWheels(folder, bytes, { pythons = PYTHONS, requirements = REQUIREMENTS } = {}) {
  const data = bytes === 0 ? [] : [pack("bench_pkg/data.bin", likeCode(bytes))];
  const modules = Array.from({ length: MODULES }, (_, at) =>
    pack(`bench_pkg/module_${at}.py`, Buffer.from(`"""Module ${at}."""\n\n${`VALUE = ${at}\n`.repeat(80)}`)),
  );
  const common = [pack("bench_pkg/__init__.py", Buffer.from("")), ...modules, ...data];
  for (const platform of PLATFORMS) {
    for (const python of pythons) {
      const tags = platform.split(".").map((each) => `${python}-${python}-${each}`);
      const name = `bench_pkg-1.2.3-${python}-${python}-${platform}.whl`;
      writeFileSync(path.join(folder, name), wheelOf(common, tags, requirements));
    }
  }
}

function wheelOf(common, tags, requirements) {
  const info = "bench_pkg-1.2.3.dist-info";
  const wheel = `Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: false\n${tags.map((tag) => `Tag: ${tag}\n`).join("")}`;
  const members = [
    ...common,
    pack(`${info}/licenses/LICENSE`, Buffer.from("MIT License\n")),
    pack(`${info}/METADATA`, Buffer.from(metadataText(requirements))),
    pack(`${info}/WHEEL`, Buffer.from(wheel)),
  ];
  const rows = members.map(({ header, digest }) => `${header.rawName},sha256=${digest},${header.size}\n`).join("");
  return zipOf([...members, pack(`${info}/RECORD`, Buffer.from(`${rows}${info}/RECORD,,\n`))]);
}

function zipOf(members) {
  const parts = [];
  const rows = [];
  let at = 0;
  for (const { header, packed } of members) {
    const local = localHeader(header);
    rows.push(directoryRow(header, at));
    parts.push(local, packed);
    at += local.length + packed.length;
  }
  const directory = Buffer.concat(rows);
  return Buffer.concat([...parts, directory, endRecord(rows.length, directory.length, at)]);
}

function pack(rawName, bytes) {
  const packed = deflateRawSync(bytes);
  const sizes = { crc: crc32(bytes), packedSize: packed.length, size: bytes.length };
  const header = { rawName, utf8: false, method: 8, mode: 0o100644, modified: 0x5c220000, ...sizes };
  return { header, packed, digest: createHash("sha256").update(bytes).digest("base64url") };
}

/** Short words, some of them drawn much more often, and some noise. */
function likeCode(bytes) {
  const words = Array.from({ length: 1500 }, (_, at) => randomBytes([2, 3, 4, 5, 7, 9][at % 6]));
  const parts = [];
  for (let length = 0; length < bytes; ) {
    const word = words[Math.floor(words.length ** Math.random()) - 1];
    const part = length % 7 === 0 ? randomBytes(1) : word;
    parts.push(part);
    length += part.length;
  }
  return Buffer.concat(parts, bytes);
}
