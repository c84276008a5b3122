import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { isScanned } from "../../src/check/forbidden-code.ts";
import { readTar } from "../../src/python/tar.ts";
import { readZip } from "../../src/python/zip.ts";
import { frameZip } from "../../src/python/zip-framing.ts";
import { type OddTarMember, oddTar, oddZip, paxRecord, sourceOf } from "../archives.ts";
import { sdistOf, wheelOf, zipOf } from "../distributions.ts";

const MIB = 1024 * 1024;
const TOO_LONG = "x".repeat(8 * MIB + 1);

async function codesOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  return (await checkFile(name, sourceOf(bytes))).findings.map(({ code, member }) => [code, member]);
}

test("a text of the archive's own that is too long to be read is told of", async () => {
  const members = { "tool-1.0.dist-info/entry_points.txt": TOO_LONG };
  expect(await codesOf(wheelOf({ name: "tool", version: "1.0", members }))).toContainEqual([
    "SW-ARCHIVE-TOO-LONG",
    "tool-1.0.dist-info/entry_points.txt",
  ]);
  const metadata = [`Description: ${TOO_LONG}`];
  expect(await codesOf(sdistOf({ name: "tool", version: "1.0", metadata }))).toContainEqual([
    "SW-ARCHIVE-TOO-LONG",
    "tool-1.0/PKG-INFO",
  ]);
});

test("a long text of another name is nobody's business", async () => {
  const members = { "tool/long.txt": TOO_LONG };
  expect((await codesOf(wheelOf({ name: "tool", version: "1.0", members }))).map(([code]) => code)).not.toContain(
    "SW-ARCHIVE-TOO-LONG",
  );
});

test("the names in a tar's headers do not fill memory", async () => {
  const long: OddTarMember[] = [
    { name: "p", type: "x", content: paxRecord("path", "x".repeat(4 * MIB - 100)) },
    { name: "a" },
  ];
  const tar = gzipSync(oddTar(Array.from({ length: 17 }, () => long).flat()), { level: 1 });
  const { flaws } = await readTar(sourceOf(tar), () => undefined);
  expect(flaws).toMatchObject([{ kind: "too-long" }]);
});

test("an archive of nothing but flaws is not followed to its end", async () => {
  const bytes = oddZip(Array.from({ length: 25_000 }, () => ({ name: "a", method: 0 })));
  const directory = await readZip(sourceOf(bytes));
  if (directory.kind === "broken") throw new Error(directory.because);
  expect((await frameZip(sourceOf(bytes), directory)).length).toBeLessThan(30_000);
});

test.each([
  { name: "a/b.py", scanned: true },
  { name: "a/b.PYE", scanned: true },
  { name: "a/..b.py", scanned: true },
  { name: "a/.py", scanned: false },
  { name: "a/...py", scanned: false },
  { name: "a.py/b", scanned: false },
])("$name is source code: $scanned", ({ name, scanned }) => {
  expect(isScanned(name)).toBe(scanned);
});

test("a long name costs no more than its length", async () => {
  const name = `tool/${"n".repeat(60_000)}`;
  const begin = performance.now();
  await checkFile(
    "tool-1.0-py3-none-any.whl",
    sourceOf(zipOf({ [name]: "x", [`${name}.so`]: "x", [`${name}.py`]: "" })),
  );
  expect(performance.now() - begin).toBeLessThan(5000);
});
