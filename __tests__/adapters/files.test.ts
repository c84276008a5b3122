import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { whenComponents } from "../components.ts";

const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = machineFiles();

test("a folder is made with those above it, and one that is there stays", async () => {
  const deep = path.join(folder, "a", "b", "c");
  await Promise.all([files.makeFolder(deep), files.makeFolder(deep)]);
  await files.makeFolder(deep);
  expect(await files.kind(deep)).toBe("folder");
});

test("no folder is made below a file", async () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  await expect(files.makeFolder(path.join(file, "below"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

whenComponents([], ["linux", "darwin"])("a pipe that nobody writes to", () => {
  const pipe = path.join(folder, "pipe");

  test.each([
    ["read", () => files.read(pipe)],
    ["read as text", () => files.readText(pipe)],
    ["replaced", () => files.write(pipe, "x")],
    ["added to", () => files.append(pipe, "x")],
  ])("is not %s, and nobody waits for it", async (_, use) => {
    if (!existsSync(pipe)) execFileSync("mkfifo", [pipe]);
    await expect(use()).rejects.toMatchObject({ code: "EINVAL", path: pipe });
    expect(await files.open(pipe)).toBeUndefined();
  });
});

whenComponents([], ["linux"])("a folder that takes none in it", () => {
  test("ends the search for one that can be made", async () => {
    await expect(files.makeFolder("/proc/none/below")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(files.write("/proc/none/file", "x")).rejects.toMatchObject({ code: "ENOENT" });
  });
});
