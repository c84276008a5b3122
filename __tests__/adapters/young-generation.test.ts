import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";

const ADAPTER = pathToFileURL(path.resolve("src/adapters/young-generation.ts")).href;
const ALLOCATE = `
import v8 from "node:v8";
import { boundYoungGeneration } from ${JSON.stringify(ADAPTER)};
boundYoungGeneration(process.argv[1]);
await new Promise((resolve) => setTimeout(resolve, 500));
const kept = Array.from({ length: 1_000_000 }, (_, at) => ({ at }));
const space = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
console.log(kept.length && space.space_size);
`;

/** The room that V8 has for new objects once many were made, in bytes. */
function roomFor(command: string): number {
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", ALLOCATE, command], { encoding: "utf8" }));
}

test("what reads archives for long has little room for garbage, and all else as much as it likes", () => {
  expect(roomFor("check")).toBeLessThanOrEqual(4 * 1024 ** 2);
  expect(roomFor("plan")).toBeGreaterThan(4 * 1024 ** 2);
});
