import { expect, test } from "@jest/globals";
import { runTool, toolByHand } from "../../src/build/watched-tool.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";

const base = {
  executable: "/opt/my pythons/python3.12",
  version: [3, 12, 1],
  implementation: "cpython",
  freeThreaded: false,
  platform: "linux-x86_64",
  machine: "x86_64",
  bits: 64,
  libc: "glibc",
  hasVenv: true,
  hasEnsurepip: true,
} as const;
const packages = ["build", "pip"].map((name) => ({ name, version: "1.2" }));

const tool = {
  argv: ["tool"] as const,
  cwd: "/job",
  env: {},
  timeoutSeconds: 9,
  name: "the tool",
  byHand: "run it",
};

function machineWith(processes: ReturnType<typeof fakeProcesses>) {
  return {
    files: fakeFiles(),
    processes,
    clock: { now: () => 0, sleep: async () => {} },
    progress: fakeProgress(),
    runner: { inActions: false, environment: {}, platform: "linux", arch: "x64" } as const,
    temporary: "/temporary",
  };
}

test("of a tool that says much the last lines are kept, and all pass by", async () => {
  const processes = fakeProcesses((_argv, { onLine }) => {
    for (let line = 1; line <= 50; line += 1) onLine?.(`line ${line}`);
    return { exitCode: 3 };
  });
  const machine = machineWith(processes);
  const { exitCode, lines } = await runTool(tool, machine);
  expect([exitCode, lines.length, lines.at(-1)]).toEqual([3, 40, "line 50"]);
  expect(machine.progress.told).toHaveLength(50);
});

test("one that does not end tells its last lines, how to give it more time, and how to run it by hand", async () => {
  const processes = fakeProcesses((_argv, { onLine }) => {
    onLine?.("waiting for a key");
    throw new ShipwheelError("SW-PROCESS-TIMEOUT", "tool, after 9 s");
  });
  await expect(runTool(tool, machineWith(processes))).rejects.toMatchObject({
    code: "SW-PROCESS-TIMEOUT",
    message: expect.stringContaining("the tool, after 9 s"),
    problems: [
      { detail: "waiting for a key", hint: expect.stringMatching(/`timeout` in \[tool\.shipwheel\].*\nrun it/) },
    ],
  });
});

test.each([
  {
    platform: "linux",
    line: "'/opt/my pythons/python3.12' -m venv /tmp/by-hand && /tmp/by-hand/bin/python -m pip install build==1.2 && A='b c' /tmp/by-hand/bin/python -m build",
  },
  {
    platform: "win32",
    line: `"/opt/my pythons/python3.12" -m venv %TEMP%\\by-hand && %TEMP%\\by-hand\\Scripts\\python -m pip install build==1.2 && set "A=b c" && %TEMP%\\by-hand\\Scripts\\python -m build`,
  },
] as const)("by hand it is the very release of the tool, on $platform", ({ platform, line }) => {
  const typed = toolByHand({ base, packages }, ["build"], ["-m", "build"], platform, { A: "b c" });
  expect(typed).toBe(`By hand, in the project's folder: ${line}`);
});
