import path from "node:path";
import { expect, test } from "@jest/globals";
import type { BuildSite } from "../../src/build/lane.ts";
import { nativeLane } from "../../src/build/native-lane.ts";
import type { Python } from "../../src/build/python.ts";
import { stopwatch } from "../../src/build/stopwatch.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { examplePython } from "./example-python.ts";
import { endOf } from "./made-wheels.ts";
import { expectedWheel, planFor } from "./plan-fixture.ts";

const PYTHONS = [11, 12, 13].map(
  (minor): Python => ({ ...examplePython, version: [3, minor, 0], platform: "win-amd64" }),
);

/** A machine on which each Python but those of `fails` makes a wheel. */
function site(fails: readonly number[]): BuildSite {
  const files = fakeFiles();
  const clock = fakeClock();
  const processes = fakeProcesses((argv) => {
    const minor = Number(argv[0]);
    if (fails.includes(minor)) return { exitCode: 1 };
    const out = argv[argv.indexOf("--outdir") + 1] ?? "";
    void files.write(path.join(out, `demo-1.0-cp3${minor}-cp3${minor}-win_amd64.whl`), "");
    return {};
  });
  const toolsOn: BuildSite["toolsOn"] = async (_tool, base) => ({
    base,
    interpreter: String(base.version[1]),
    programs: "/tools",
    installer: "pip",
    packages: [],
  });
  return {
    plan: planFor({ commit: "c0ffee", git: () => "0" }, { name: "demo", version: "1.0" }),
    dir: "/project",
    mode: "release",
    pythons: [PYTHONS[0] ?? examplePython, ...PYTHONS.slice(1)],
    toolsOn,
    buildingOn: async (python) => ({
      tools: await toolsOn("maturin", python),
      epoch: 0,
      backend: "demo",
      pass: [],
      timeoutSeconds: 9,
    }),
    watch: stopwatch(clock),
    machine: {
      files,
      processes,
      progress: fakeProgress(),
      clock,
      runner: { inActions: false, environment: {}, platform: "win32", arch: "x64" },
      temporary: "/temporary",
    },
  };
}

test.each([
  { fails: [], made: [11, 12, 13], because: "all go well" },
  { fails: [12], made: [11], because: "one fails, and what was made before it is whole" },
  { fails: [11], made: [], because: "the first fails" },
])("of three wheels those for $made are given: $because", async ({ fails, made }) => {
  const wheels = [11, 12, 13].map((minor) =>
    expectedWheel({ python: `cp3${minor}`, abi: `cp3${minor}`, platform: "win", arch: "amd64" }),
  );
  const { make } = await nativeLane(wheels, site(fails));
  const { names, failure } = await endOf(make({ source: "/demo-1.0.tar.gz", to: "/made", work: "/place" }));
  expect(names).toEqual(made.map((minor) => `demo-1.0-cp3${minor}-cp3${minor}-win_amd64.whl`));
  expect(failure === undefined).toBe(fails.length === 0);
});
