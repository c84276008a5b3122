import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { whenComponents } from "../components.ts";

const CLI = path.join(import.meta.dirname, "..", "..", "dist", "cli", "index.js");

whenComponents([], ["linux"])("standard output that is full", () => {
  test.each(["--version", "--help", "check"])(
    "is a failure of `shipwheel %s` with a code, and no stack is shown",
    (argument) => {
      const full = openSync("/dev/full", "w");
      const { status, stderr } = spawnSync(process.execPath, [CLI, argument, "--json"], {
        stdio: ["ignore", full, "pipe"],
        encoding: "utf8",
      });
      closeSync(full);
      expect(status).toBe(3);
      expect(stderr).toContain("SW-FILE-SYSTEM: standard output: ENOSPC");
      expect(stderr).not.toContain("    at ");
    },
  );
});
