import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { appendFile, mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { checkPaths } from "../../src/check/check.ts";
import { expandPaths } from "../../src/check/expanded.ts";
import type { Files } from "../../src/ports/files.ts";
import { wheelOf } from "../distributions.ts";

const WHEEL = wheelOf({ name: "tool", version: "1.0" });
const OTHER = wheelOf({ name: "tool", version: "1.0", members: { "tool/other.py": "" } });
const files = machineFiles();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "shipwheel-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface OddFile {
  readonly name: string;
  readonly make: (file: string) => Promise<unknown> | unknown;
  readonly code: string;
}

const empty = (file: string) => writeFile(file, "");
const text = (file: string) => writeFile(file, "not an archive\n");

async function fiveGiB(file: string): Promise<void> {
  await writeFile(file, "");
  await truncate(file, 5 * 1024 ** 3);
}

const ODD: readonly OddFile[] = [
  { name: "folder.whl", make: (file) => mkdir(file), code: "SW-PATH-FOREIGN" },
  { name: "dangling.whl", make: (file) => symlink("nowhere.whl", file), code: "SW-PATH-MISSING" },
  { name: "loop.whl", make: (file) => symlink("loop.whl", file), code: "SW-PATH-MISSING" },
  { name: "empty-1.0-py3-none-any.whl", make: empty, code: "SW-ZIP-BROKEN" },
  { name: "empty-1.0.tar.gz", make: empty, code: "SW-SDIST-BROKEN" },
  { name: "text-1.0-py3-none-any.whl", make: text, code: "SW-ZIP-BROKEN" },
  { name: "text-1.0.tar.gz", make: text, code: "SW-SDIST-BROKEN" },
  { name: "text-1.0.zip", make: text, code: "SW-ZIP-BROKEN" },
  { name: "long-1.0-py3-none-any.whl", make: fiveGiB, code: "SW-ZIP-BROKEN" },
  { name: "long-1.0.tar.gz", make: fiveGiB, code: "SW-SDIST-BROKEN" },
];
// Windows has no such files.
const PIPE: OddFile = { name: "pipe.whl", make: (file) => execFileSync("mkfifo", [file]), code: "SW-PATH-FOREIGN" };

test.each(process.platform === "win32" ? ODD : [...ODD, PIPE])("$name is refused with $code", async (odd) => {
  const file = path.join(folder, odd.name);
  await odd.make(file);
  const [checked] = await checkPaths(await expandPaths([file], { files }), { files });
  await rm(file, { recursive: true });
  expect(checked).toMatchObject({ path: file, refused: true });
  expect(checked?.findings.map(({ code }) => code)).toContain(odd.code);
});

test("a link stands for its file", async () => {
  const [file, link] = [path.join(folder, "stored"), path.join(folder, WHEEL.name)];
  await writeFile(file, WHEEL.bytes);
  await symlink("stored", link);
  expect(await checkPaths([link], { files })).toMatchObject([{ path: link, kind: "wheel", refused: false }]);
  await rm(link);
});

test("what is longer than one reading, packed or unpacked, comes whole", async () => {
  const members = { "tool/noise.bin": randomBytes(3 * 1024 * 1024 + 5), "tool/blank.bin": Buffer.alloc(5_000_000) };
  const wheel = wheelOf({ name: "tool", version: "1.0", members });
  const file = path.join(folder, wheel.name);
  await writeFile(file, wheel.bytes);
  const [checked] = await checkPaths([file], { files });
  await rm(file);
  const digests = Object.entries(members).map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) }));
  expect(checked).toMatchObject({ refused: false, members: expect.arrayContaining(digests) });
});

test.each([
  { change: (file: string) => truncate(file, 50), because: "it is cut off" },
  { change: (file: string) => appendFile(file, "more"), because: "it grows" },
  { change: (file: string) => writeFile(file, OTHER.bytes), because: "it is written anew" },
  { change: (file: string) => replace(file, OTHER.bytes), because: "another file takes its name" },
  { change: (file: string) => rm(file), because: "it goes" },
])("a file that changes while it is read is refused: $because", async ({ change }) => {
  const file = path.join(folder, WHEEL.name);
  await writeFile(file, WHEEL.bytes);
  const checked = await checkPaths([file], { files: meanwhile(() => change(file)) });
  expect(checked).toMatchObject([{ refused: true, findings: [{ code: "SW-PATH-CHANGED" }] }]);
});

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, bytes);
  await rename(`${file}.new`, file);
}

/** The machine's files, where something happens to each before its first bytes are read. */
function meanwhile(happen: () => Promise<void>): Files {
  return {
    ...files,
    open: async (each) => {
      const file = await files.open(each);
      let happened: Promise<void> | undefined;
      const read = async (offset: number, length: number) => {
        happened ??= happen();
        await happened;
        return file?.read(offset, length) ?? new Uint8Array();
      };
      return file && { ...file, read };
    },
  };
}
