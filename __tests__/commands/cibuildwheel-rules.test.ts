import { expect, test } from "@jest/globals";
import { cibuildwheelRules } from "../../src/commands/cibuildwheel-rules.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";

const PYTHON = {
  executable: "/usr/bin/python3",
  version: [3, 12, 1],
  implementation: "cpython",
  platform: "linux-x86_64",
  hasVenv: true,
  hasEnsurepip: true,
};

/** A machine with one Python; what its cibuildwheel says, `undefined` where pip finds none. */
function machineWith(answer: unknown) {
  const processes = fakeProcesses((argv) => {
    if (argv.includes("pip") && answer === undefined) return { exitCode: 1, stderr: "No matching distribution found" };
    if (argv[0] === "python3") return { stdout: JSON.stringify(PYTHON) };
    return argv[0] === PYTHON.executable || argv.includes("-I") ? { stdout: JSON.stringify(answer) } : undefined;
  });
  const runner = { inActions: false, environment: {}, platform: "linux", arch: "x64" } as const;
  return { files: fakeFiles(), processes, runner };
}

const ANSWER = {
  identifiers: { linux: ["cp317-manylinux_x86_64"], windows: ["cp317-win_amd64"] },
  groups: { "cpython-prerelease": ["cp317-win_amd64"] },
  enable: ["cpython-prerelease", "rustpython"],
};

test.each([
  { version: undefined, because: "the default is known" },
  { version: "4.1.0", because: "this one is known" },
])("nothing is asked of cibuildwheel $version: $because", async ({ version }) => {
  const machine = machineWith(undefined);
  const rules = await cibuildwheelRules(version, machine);
  expect(machine.processes.ran).toEqual([]);
  expect(rules.identifiers.linux).toContain("cp312-manylinux_x86_64");
  if (version !== undefined) expect(rules.version).toBe(version);
});

test("a release that is not known is asked, and is like the nearest before it", async () => {
  const machine = machineWith(ANSWER);
  const rules = await cibuildwheelRules("4.99.0", machine);
  expect(rules).toMatchObject({ version: "4.99.0", ...ANSWER, inherits: true });
  expect(rules.identifiers.macos).toEqual([]);
  expect(machine.processes.ran.some((argv) => argv.includes("cibuildwheel==4.99.0"))).toBe(true);
  expect(await cibuildwheelRules("4.0.0", machine)).toMatchObject({ inherits: false, architecturesInAnyCase: false });
});

test.each([
  { answer: undefined, because: "there is no such release" },
  { answer: { identifiers: { linux: 3 } }, because: "it says something else" },
])("SW-CIBUILDWHEEL-UNKNOWN: $because", async ({ answer }) => {
  const error = expect.objectContaining({ code: "SW-CIBUILDWHEEL-UNKNOWN", message: expect.stringContaining("9.9.9") });
  await expect(cibuildwheelRules("9.9.9", machineWith(answer))).rejects.toEqual(error);
});
