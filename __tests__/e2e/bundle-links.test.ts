import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { openBundle } from "../../src/publish/bundle.ts";
import { whenComponents } from "../components.ts";
import { CONTENTS, exampleManifest, WHEEL } from "../publish/example-bundle.ts";

// Windows makes links for administrators alone.
whenComponents([], ["linux", "darwin"])("links in a bundle", () => {
  let work: string;

  beforeEach(async () => {
    work = await mkdtemp(path.join(tmpdir(), "shipwheel-test-"));
    for (const [name, content] of Object.entries({ ...CONTENTS, "manifest.json": JSON.stringify(exampleManifest()) })) {
      await mkdir(path.dirname(path.join(work, "release", name)), { recursive: true });
      await writeFile(path.join(work, "release", name), content);
    }
  });

  afterEach(() => rm(work, { recursive: true, force: true }));

  const open = (folder: string) => openBundle(path.join(work, folder), {}, { files: machineFiles() });

  async function replaceWheel(target: string): Promise<void> {
    const wheel = path.join(work, "release", "dist", WHEEL);
    await rm(wheel);
    await symlink(target, wheel);
  }

  test("a link out of the bundle is refused, though the bytes are right", async () => {
    await writeFile(path.join(work, "outside.whl"), CONTENTS[`dist/${WHEEL}`] ?? "");
    await replaceWheel(path.join(work, "outside.whl"));
    await expect(open("release")).rejects.toMatchObject({
      code: "SW-BUNDLE-CHANGED",
      message: expect.stringContaining("leads out of the bundle"),
    });
  });

  test("a link within the bundle is a file like any other", async () => {
    await writeFile(path.join(work, "release", "same.whl"), CONTENTS[`dist/${WHEEL}`] ?? "");
    await replaceWheel("../same.whl");
    await expect(open("release")).resolves.toBeDefined();
  });

  test("a link that leads nowhere is a missing file", async () => {
    await replaceWheel("nowhere.whl");
    await expect(open("release")).rejects.toMatchObject({ message: expect.stringContaining("is missing") });
  });

  test("the bundle's folder may itself be a link", async () => {
    await symlink("release", path.join(work, "latest"));
    await expect(open("latest")).resolves.toBeDefined();
  });
});
