import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import type { ByteSource, Spool } from "../../src/python/byte-source.ts";
import { canonicalTar } from "../../src/python/canonical-tar.ts";
import { canonicalZip } from "../../src/python/canonical-zip.ts";
import { dosTime } from "../../src/python/dos-time.ts";
import { readTar } from "../../src/python/tar.ts";
import { Uncanonical } from "../../src/python/uncanonical.ts";
import { readZip } from "../../src/python/zip.ts";
import { readZipMember } from "../../src/python/zip-member.ts";
import { extraField, type OddMember, type OddTarMember, oddTar, oddZip, paxRecord, sourceOf } from "../archives.ts";

const EPOCH = 1_700_000_001;
const INFO = "demo-1.0.dist-info";

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

let spooled: ByteSource[] = [];
const spool: Spool = async (chunks) => {
  const aside = sourceOf(await joined(chunks));
  spooled.push(aside);
  return aside;
};

function canonical(form: typeof canonicalZip, bytes: Uint8Array, epoch = EPOCH): Promise<Buffer> {
  spooled = [];
  return joined(form(sourceOf(bytes), { epoch, spool }));
}

async function membersOf(zip: Uint8Array): Promise<readonly string[]> {
  const directory = await readZip(sourceOf(zip));
  if (directory.kind === "broken") throw new Error(directory.because);
  const told: string[] = [];
  for (const entry of directory.entries) {
    const parts: Buffer[] = [];
    await readZipMember(sourceOf(zip), entry, (chunk) => parts.push(Buffer.from(chunk)));
    told.push(`${entry.name} ${entry.mode.toString(8)} ${Buffer.concat(parts)}`);
  }
  return told;
}

test("a wheel: .dist-info behind all others, RECORD last with its rows in that order, modes 644 and 755", async () => {
  const rows = [`${INFO}/RECORD,,`, `${INFO}/METADATA,sha256=m,1`, `"a,b.py",sha256=b,1`, "demo/x,sha256=x,1", ""];
  const wheel = oddZip([
    { name: `${INFO}/RECORD`, content: rows.join("\r\n") },
    { name: `${INFO}/METADATA`, content: "m" },
    { name: "demo/x", content: "x", mode: 0o100770 },
    { name: "demo/link", content: "x", mode: 0o120777 },
    { name: "demo/", mode: 0o040700 },
    { name: "a,b.py", content: "b", mode: 0o100600 },
  ]);
  expect(await membersOf(await canonical(canonicalZip, wheel))).toEqual([
    "a,b.py 100644 b",
    "demo/ 40755 ",
    "demo/link 120777 x",
    "demo/x 100755 x",
    `${INFO}/METADATA 100644 m`,
    `${INFO}/RECORD 100644 "a,b.py",sha256=b,1\ndemo/x,sha256=x,1\n${INFO}/METADATA,sha256=m,1\n${INFO}/RECORD,,\n`,
  ]);
});

test.each<{ because: string; record: string; also?: OddMember }>([
  { because: "a signature is made over its bytes", record: "b,,\na,,\n", also: { name: `${INFO}/RECORD.jws` } },
  { because: "what is no CSV is for checks to tell", record: "b,,\n\na,,\n" },
])("RECORD stays as it is: $because", async ({ record, also }) => {
  const wheel = oddZip([{ name: `${INFO}/RECORD`, content: record }, ...(also ? [also] : [])]);
  expect((await membersOf(await canonical(canonicalZip, wheel))).at(-1)).toBe(`${INFO}/RECORD 100644 ${record}`);
});

/** No multiple of any piece, and nowhere the same. */
const STRETCH = Buffer.from(Array.from({ length: 165_000 }, (_, index) => `${index}\n`).join(""));
const LARGE = Buffer.concat(Array.from({ length: 17 }, () => STRETCH));

test.each<{ because: string; first: readonly OddMember[]; second: readonly OddMember[]; comment?: string }>([
  { because: "order", first: [{ name: "a" }, { name: "b" }], second: [{ name: "b" }, { name: "a" }] },
  {
    because: "how they are packed",
    first: [{ name: "a", content: "x" }],
    second: [{ name: "a", content: "x", method: 0 }],
  },
  {
    because: "descriptors",
    first: [{ name: "a", content: "x" }],
    second: [{ name: "a", content: "x", descriptor: true }],
  },
  {
    because: "extra fields",
    first: [{ name: "a" }],
    second: [{ name: "a", extra: extraField(0x5455, Buffer.alloc(5)) }],
  },
  { because: "comments", first: [{ name: "a" }], second: [{ name: "a", comment: "of mine" }], comment: "and mine" },
  { because: "the umask", first: [{ name: "a", mode: 0o100600 }], second: [{ name: "a", mode: 0o100664 }] },
  {
    because: "large ones too",
    first: [{ name: "a", content: LARGE }],
    second: [{ name: "a", content: LARGE, method: 0 }],
  },
])("archives of the same members are one file, whatever $because", async ({ first, second, comment }) => {
  const form = await canonical(canonicalZip, oddZip(first));
  expect((await canonical(canonicalZip, oddZip(second, comment ? { comment } : {}))).equals(form)).toBe(true);
  expect((await canonical(canonicalZip, form)).equals(form)).toBe(true);
});

test("what is large is put aside once it is packed, and comes back as it was", async () => {
  const zip = oddZip([{ name: "large", content: LARGE }, { name: "small" }]);
  const form = sourceOf(await canonical(canonicalZip, zip));
  expect(spooled).toHaveLength(1);
  const directory = await readZip(form);
  const [large] = directory.kind === "zip" ? directory.entries : [];
  const parts: Buffer[] = [];
  if (large !== undefined) await readZipMember(form, large, (chunk) => parts.push(Buffer.from(chunk)));
  expect(Buffer.concat(parts).equals(LARGE)).toBe(true);
});

test.each<{ because: string; zip: Uint8Array }>([
  { because: "no archive", zip: Buffer.from("nothing") },
  { because: "a member is encrypted", zip: oddZip([{ name: "a", flags: 1 }]) },
  { because: "a checksum is wrong", zip: oddZip([{ name: "a", content: "x", crc: 1 }]) },
  { because: "so is that of RECORD", zip: oddZip([{ name: `${INFO}/RECORD`, content: "a,,\n", crc: 1 }]) },
  { because: "a size is wrong", zip: oddZip([{ name: "a", content: "x", size: 2 }]) },
  { because: "bytes come before it", zip: Buffer.concat([Buffer.from("#!"), oddZip([{ name: "a" }])]) },
  { because: "bytes are broken", zip: oddZip([{ name: "a", content: "hello", packed: Buffer.from([0xff]) }]) },
])("nothing broken is made to look sound: $because", async ({ zip }) => {
  await expect(canonical(canonicalZip, zip)).rejects.toThrow(Uncanonical);
});

test("a large member of a tar comes back as it was", async () => {
  const content = STRETCH.toString().repeat(2);
  const form = await canonical(canonicalTar, gzipSync(oddTar([{ name: "b", content }, { name: "a" }])));
  const unpacked = gunzipSync(form);
  expect(unpacked.subarray(1024, 1024 + Buffer.byteLength(content)).equals(Buffer.from(content))).toBe(true);
});

test("a tar: sorted, of one time, nobody's, links behind what they link to", async () => {
  const sdist = gzipSync(
    oddTar([
      { name: "d/link", type: "1", target: "d/x" },
      { name: "pax", type: "x", content: paxRecord("mtime", "1.5") + paxRecord("uname", "me") },
      { name: "d/x", content: "x", mode: 0o700, modified: 5 },
      { name: "d/way", type: "2", target: "x" },
      { name: "d", type: "5", mode: 0o700 },
      { name: "d/a", content: "a", mode: 0o664 },
    ]),
  );
  const form = await canonical(canonicalTar, sdist);
  const { members, flaws } = await readTar(sourceOf(form), () => undefined);
  expect(flaws).toEqual([]);
  expect(members.map(({ name, mode, modified, owner }) => `${name} ${mode.toString(8)} ${modified} ${owner}`)).toEqual([
    `d 755 ${EPOCH} 0:0 :`,
    `d/a 644 ${EPOCH} 0:0 :`,
    `d/way 777 ${EPOCH} 0:0 :`,
    `d/x 755 ${EPOCH} 0:0 :`,
    `d/link 644 ${EPOCH} 0:0 :`,
  ]);
  expect(gunzipSync(form).length % 10_240).toBe(0);
  expect((await canonical(canonicalTar, form)).equals(form)).toBe(true);
});

const LONG = `d/${"e".repeat(90)}/${"é".repeat(60)}`;

test.each<{ because: string; members: readonly OddTarMember[] }>([
  { because: "by GNU tar", members: [{ name: "././@LongLink", type: "L", content: `${LONG}\0` }, { name: "cut" }] },
  { because: "by pax", members: [{ name: "x", type: "x", content: paxRecord("path", LONG) }, { name: "cut" }] },
])("a long name stays whole: $because", async ({ members }) => {
  const form = await canonical(canonicalTar, gzipSync(oddTar(members)));
  expect((await readTar(sourceOf(form), () => undefined)).members.map(({ name }) => name)).toEqual([LONG]);
});

test.each<{ because: string; sdist: Uint8Array }>([
  { because: "no archive", sdist: Buffer.from("nothing") },
  { because: "it is cut off", sdist: gzipSync(oddTar([{ name: "a", content: "a" }])).subarray(0, -9) },
  {
    because: "it goes on behind its end",
    sdist: gzipSync(oddTar([{ name: "a" }], Buffer.alloc(2048, `${"\0".repeat(1024)}x`))),
  },
  { because: "a device is no file", sdist: gzipSync(oddTar([{ name: "a", type: "3" }])) },
  { because: "a file has holes", sdist: gzipSync(oddTar([{ name: "a", type: "S" }])) },
])("no tar is made of what is none: $because", async ({ sdist }) => {
  await expect(canonical(canonicalTar, sdist)).rejects.toThrow(Uncanonical);
});

test.each([
  { epoch: 0, says: "1980-01-01 00:00:00", because: "ZIP begins there" },
  { epoch: 951_827_697, says: "2000-02-29 12:34:56", because: "seconds are even, and that was a leap day" },
  { epoch: 1_709_251_199, says: "2024-02-29 23:59:58", because: "so was that" },
  { epoch: 4_107_542_400, says: "2100-03-01 00:00:00", because: "2100 has no leap day" },
  { epoch: 9e9, says: "2107-12-31 23:59:58", because: "ZIP ends there" },
])("$epoch is $says: $because", ({ epoch, says }) => {
  const [date, time] = [Math.floor(dosTime(epoch) / 0x10000), dosTime(epoch) % 0x10000];
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  expect(`${day} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`).toBe(says);
});

test("what is added stands among the members and in RECORD, in place of one of that name", async () => {
  const sbom = `${INFO}/sboms/a.cdx.json`;
  const record = `${sbom},sha256=old,3\ndemo/x,sha256=x,1\n${INFO}/RECORD,,\n`;
  const wheel = oddZip([
    { name: sbom, content: "old" },
    { name: "demo/x", content: "x" },
    { name: `${INFO}/RECORD`, content: record },
  ]);
  const added = [{ name: sbom, bytes: Buffer.from("new!") }];
  const form = (bytes: Uint8Array) => joined(canonicalZip(sourceOf(bytes), { epoch: EPOCH, spool, added }));
  const written = await form(wheel);
  expect(await membersOf(written)).toEqual([
    "demo/x 100644 x",
    `${sbom} 100644 new!`,
    `${INFO}/RECORD 100644 demo/x,sha256=x,1\n${sbom},sha256=vdHlJOXJC-6RpPGsSgh8oAEuNiNasktRNtKmOI561Ys,4\n${INFO}/RECORD,,\n`,
  ]);
  expect(await form(written)).toEqual(written);
});

test.each<{ because: string; members: readonly OddMember[] }>([
  { because: "it is signed", members: [{ name: `${INFO}/RECORD` }, { name: `${INFO}/RECORD.jws` }] },
  { because: "it has no RECORD", members: [{ name: "demo/x" }] },
  { because: "its RECORD cannot be read", members: [{ name: `${INFO}/RECORD`, content: "a\n\n" }] },
])("nothing is added to a wheel: $because", async ({ because, members }) => {
  const added = [{ name: `${INFO}/sboms/a.cdx.json`, bytes: Buffer.from("{}") }];
  const form = joined(canonicalZip(sourceOf(oddZip([...members])), { epoch: EPOCH, spool, added }));
  await expect(form).rejects.toMatchObject({ constructor: Uncanonical, message: expect.stringContaining(because) });
});
