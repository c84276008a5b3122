import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { readPyproject } from "../../src/config/pyproject.ts";

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "shipwheel-pyproject-"));
});

afterEach(() => rm(dir, { recursive: true, force: true }));

test("a mark of the byte order says nothing", async () => {
  await writeFile(path.join(dir, "pyproject.toml"), "\uFEFFa = 1\n");
  expect(await readPyproject(dir, { files: machineFiles() })).toMatchObject({ text: "a = 1\n", table: { a: 1 } });
});

test.each([
  { because: "it is not there", make: async () => {} },
  { because: "it is a folder", make: (file: string) => mkdir(file) },
  { because: "it leads to a device, which never ends", make: (file: string) => symlink(os.devNull, file) },
])("there is no pyproject.toml: $because", async ({ make }) => {
  await make(path.join(dir, "pyproject.toml"));
  expect(await readPyproject(dir, { files: machineFiles() })).toBeUndefined();
});
