import { expect, test } from "@jest/globals";
import type { BuildSite } from "../../src/build/lane.ts";
import { chooseLanes } from "../../src/build/lanes.ts";
import type { Python } from "../../src/build/python.ts";
import { stopwatch } from "../../src/build/stopwatch.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { expectedWheel, planFor } from "./plan-fixture.ts";

const PYTHON: Python = {
  executable: "/usr/bin/python3",
  version: [3, 12, 1],
  implementation: "cpython",
  freeThreaded: false,
  platform: "linux-x86_64",
  machine: "x86_64",
  bits: 64,
  libc: "glibc",
  hasVenv: true,
  hasEnsurepip: true,
};
const WHEEL = { python: "cp313", abi: "cp313", platform: "manylinux", arch: "x86_64" } as const;

/** Which wheels of a job of `tool` are built, on a machine with Python 3.12 and podman. */
async function built(tool: string, choice: Pick<BuildSite, "mode" | "containers">): Promise<number> {
  const plan = planFor({ commit: "c0ffee", git: () => "0" }, { name: "demo", version: "1.0" });
  const clock = fakeClock();
  const runner = { inActions: false, environment: {}, platform: "linux" as const, arch: "x64" };
  const processes = fakeProcesses(([program]) =>
    program === "podman" || program === "git" ? { stdout: "" } : undefined,
  );
  const never = () => Promise.reject(new Error("nothing is built yet"));
  const { builds } = await chooseLanes([expectedWheel({ ...WHEEL, identifier: "cp313-manylinux_x86_64" })], {
    plan: { ...plan, jobs: plan.jobs.map((job) => ({ ...job, tool })) },
    dir: "/project",
    ...choice,
    pythons: [PYTHON],
    buildingOn: never,
    toolsOn: never,
    watch: stopwatch(clock),
    machine: { files: fakeFiles(), processes, progress: fakeProgress(), clock, runner, temporary: "/temporary" },
  });
  return builds.length;
}

test.each([
  { tool: "cibuildwheel", mode: "release", makes: 1, because: "it brings the Python along" },
  { tool: "cibuildwheel", mode: "release", containers: false, makes: 0, because: "Python 3.13 is not here" },
  { tool: "cibuildwheel", mode: "rehearsal", makes: 0, because: "a rehearsal makes what this machine can" },
  { tool: "build", mode: "release", makes: 0, because: "a frontend builds for the Python that runs it" },
  { tool: "another", mode: "release", makes: 0, because: "what nobody knows is a frontend" },
] as const)("a $mode by $tool makes $makes, containers $containers: $because", async ({ tool, makes, ...choice }) => {
  expect(await built(tool, choice)).toBe(makes);
});
