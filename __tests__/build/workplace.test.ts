import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { withWorkplace } from "../../src/build/workplace.ts";
import { realMachine } from "./machine.ts";

const HOUR = 3600 * 1000;
const root = mkdtempSync(path.join(os.tmpdir(), "workplace-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A machine whose temporary folders are in `parent`. */
function machineIn(parent: string, now = 0) {
  const { files } = realMachine();
  const withTemporaryFolder: typeof files.withTemporaryFolder = async (use) => {
    const own = mkdtempSync(path.join(parent, "shipwheel-"));
    try {
      return await use(own);
    } finally {
      rmSync(own, { recursive: true });
    }
  };
  const temporary = newParent();
  return { files: { ...files, withTemporaryFolder }, temporary, clock: { now: () => now, sleep: async () => {} } };
}

function newParent(): string {
  return mkdtempSync(path.join(root, "parent-"));
}

test("one build after the other has the same folder, and it is empty each time", async () => {
  const parent = newParent();
  const places: string[] = [];
  for (const name of ["first", "second"]) {
    await withWorkplace(async (place) => {
      places.push(place);
      expect(readdirSync(place)).toEqual(["in-use-since"]);
      writeFileSync(path.join(place, name), "");
    }, machineIn(parent));
  }
  expect(places[0]).toBe(places[1]);
  expect(readdirSync(parent)).toEqual([]);
});

test("a build that runs beside another has a folder of its own, and the next of its command the same", async () => {
  const machine = machineIn(newParent());
  const own = { ...machine, temporary: newParent() };
  const places: string[] = [];
  await withWorkplace(async (first) => {
    await withWorkplace(async (second) => void places.push(second), own);
    expect(existsSync(first)).toBe(true);
    expect(places).not.toContain(first);
  }, machine);
  await withWorkplace(async (third) => void places.push(third), own);
  expect(places[1]).toBe(places[0]);
});

test("two builds of one command at once do not meet", async () => {
  const machine = machineIn(newParent());
  const places = new Set<string>();
  await withWorkplace(async (first) => {
    await withWorkplace(async (second) => {
      await withWorkplace(async (third) => void [first, second, third].map((each) => places.add(each)), machine);
    }, machine);
  }, machine);
  expect(places.size).toBe(3);
});

test("the folder is gone when the build fails", async () => {
  const parent = newParent();
  const failing = withWorkplace(() => Promise.reject(new Error("no")), machineIn(parent));
  await expect(failing).rejects.toThrow("no");
  expect(readdirSync(parent)).toEqual([]);
});

test("what is a link, or another user's, is neither read nor removed, however old it says it is", async () => {
  const parent = newParent();
  const theirs = newParent();
  writeFileSync(path.join(theirs, "in-use-since"), "0");
  symlinkSync(theirs, path.join(parent, "shipwheel-build"));
  await withWorkplace(async (place) => expect(place).not.toContain("shipwheel-build"), machineIn(parent, 7 * HOUR));
  expect(readdirSync(theirs)).toEqual(["in-use-since"]);
  expect(readdirSync(parent)).toEqual(["shipwheel-build"]);
});

test.each([
  { hours: 1, same: false, because: "it may still be built in" },
  { hours: 7, same: true, because: "no build takes so long: the one that made it was killed" },
])("a folder that was left $hours hours ago is taken over: $same, $because", async ({ hours, same }) => {
  const parent = newParent();
  const left = path.join(parent, "shipwheel-build");
  await realMachine().files.write(path.join(left, "in-use-since"), "0");
  await withWorkplace(async (place) => expect(place === left).toBe(same), machineIn(parent, hours * HOUR));
});
