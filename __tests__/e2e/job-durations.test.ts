import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { plan } from "../../src/commands/plan.ts";
import type { Plan } from "../../src/documents/plan.ts";
import { realMachine } from "../build/machine.ts";
import { whenComponents } from "../components.ts";
import { fakeHttp } from "../fakes/http.ts";
import { fixtureRepository, projectFixture } from "../fixture-repository.ts";

/** What is planned for a project in C when a receipt says that each wheel of a target took so many seconds. */
async function plannedBy(seconds: Readonly<Record<string, number>>): Promise<Plan> {
  using repository = fixtureRepository(projectFixture("setuptools-extension"), { tag: "v0.2.1" });
  const durations = path.join(repository.dir, "..", "receipt.json");
  const timings = Object.entries(seconds).map(([target, each]) => ({ identifier: `cp312-${target}`, seconds: each }));
  writeFileSync(durations, JSON.stringify({ schema: "shipwheel/receipt/1", timings }));
  const world = { ...realMachine(), http: fakeHttp(() => "reset") };
  const { document } = await plan({ dir: repository.dir, durations }, world);
  return document as Plan;
}

const QUICK = { manylinux_x86_64: 9, manylinux_aarch64: 9, macosx_x86_64: 60, macosx_arm64: 60, win_arm64: 0 };

whenComponents(["git"])("durations of an earlier release", () => {
  test("cut the jobs that took long, and no others", async () => {
    const { jobs, warnings } = await plannedBy({ ...QUICK, win_amd64: 1200 });
    const ids = jobs.map(({ id }) => id);
    const parts = ids.filter((id) => /-\d+$/.test(id));
    expect(parts).toEqual(parts.map((_, index) => `wheels-win_amd64-${index + 1}`));
    expect(parts.length).toBeGreaterThan(1);
    expect(ids).toContain("wheels-manylinux_x86_64");
    expect(warnings).toEqual([]);
  });

  test("of no wheel that is planned are told", async () => {
    const { warnings } = await plannedBy({ manylinux_sparc: 1200 });
    expect(warnings).toMatchObject([
      { code: "SW-DURATIONS-UNKNOWN", message: expect.stringContaining("receipt.json") },
    ]);
  });
});
