import os from "node:os";
import { expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { openSources } from "../../src/project/sources.ts";

test.each([
  { relative: "a".repeat(300), because: "no file system has such a name" },
  { relative: "é".repeat(200), because: "names are counted in bytes" },
  { relative: "a/".repeat(3000), because: "nor such a path" },
  { relative: "a\0b", because: "no name has a zero in it" },
  { relative: "../a", because: "it leads out of the project" },
  { relative: os.tmpdir(), because: "it leads elsewhere" },
  { relative: "", because: "the project itself is a folder" },
])("$relative is not there: $because", async ({ relative }) => {
  const sources = await openSources(os.tmpdir(), undefined, { files: machineFiles() });
  expect(await sources.has(relative)).toBe(false);
  expect(await sources.read(relative)).toBeUndefined();
});
