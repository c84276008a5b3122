import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { buildJob } from "../../src/build/build.ts";
import { realMachine } from "../build/machine.ts";
import { planFor } from "../build/plan-fixture.ts";
import { whenComponents } from "../components.ts";
import { exampleProject, fixtureRepository, projectFixture } from "../fixture-repository.ts";

const MINUTES = 60_000;
const folder = mkdtempSync(path.join(os.tmpdir(), "build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

whenComponents(["git", "python"])("real backends build real projects", () => {
  test(
    "my-tool",
    async () => {
      using repository = fixtureRepository(exampleProject("my-tool"), { tag: "v1.2.3" });
      const plan = planFor(repository, { name: "my-tool", version: "1.2.3" });
      const out = path.join(folder, "my-tool");
      const machine = realMachine();
      await buildJob({ plan, job: "all", dir: repository.dir, out, mode: "rehearsal" }, machine);
      expect(readdirSync(path.join(out, "dist"))).toEqual(["my_tool-1.2.3-py3-none-any.whl", "my_tool-1.2.3.tar.gz"]);
    },
    3 * MINUTES,
  );
});
