import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { whenComponents } from "../components.ts";

const SCRIPT = path.join(import.meta.dirname, "..", "..", "scripts", "version-histories.mjs");

whenComponents(["git", "python"])("the version of random histories", () => {
  test("is what the real tools make of each; `npm run versions` asks for more", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, "1", "40"], { encoding: "utf8" });
    expect({ status, said: `${stdout}${stderr}` }).toEqual({
      status: 0,
      said: expect.stringMatching(/^40 histories: \d+ equal, \d+ refused by both, 0 different$/m),
    });
  }, 180_000);
});
