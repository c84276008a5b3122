import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { whenComponents } from "../components.ts";

const SCRIPT = path.join(import.meta.dirname, "..", "..", "scripts", "version-providers.mjs");

whenComponents(["python"], ["linux", "darwin"])("the versions that are recorded of small projects", () => {
  test("are those that their build backends make", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { encoding: "utf8" });
    const said = expect.stringMatching(/^\d+ projects: \d+ equal, 0 different$/m);
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said });
  }, 180_000);
});
