import { execFile } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { expect, jest, test } from "@jest/globals";

jest.setTimeout(180_000);

const SOAK = path.join(import.meta.dirname, "..", "..", "scripts", "soak.mjs");

/** Runs `npm run soak -- ARGS`; what goes wrong with a release is in its name. */
function soak(...args: readonly string[]): Promise<{ readonly exit: number; readonly told: string }> {
  return new Promise((resolve) => {
    const argv = ["--disable-warning=ExperimentalWarning", SOAK, ...args];
    execFile(process.execPath, argv, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : Number(error.code ?? -1), told: stdout + stderr });
    });
  });
}

test("a short soak has every fault and every kill, and loses, doubles and leaks nothing", async () => {
  const { exit, told } = await soak("--seed", "1", "--releases", "16");
  expect(told).toMatch(/\nlost 0, doubled 0, leaked 0\n$/);
  expect(told).not.toContain("never struck");
  expect(exit).toBe(0);
});

test.each([
  { sabotage: "journal", counter: /doubled [1-9]/, because: "what was taken is sent again where a page is stale" },
  { sabotage: "verify", counter: /lost [1-9]/, because: "a yes that stored nothing is believed" },
  { sabotage: "masking", counter: /leaked [1-9]/, because: "an index echoes what it was shown" },
])("without its $sabotage the soak counts it: $because", async ({ sabotage, counter }) => {
  const { exit, told } = await soak("--seed", "1", "--releases", "5", "--sabotage", sabotage);
  expect({ exit, told }).toEqual({ exit: 1, told: expect.stringMatching(counter) });
});
