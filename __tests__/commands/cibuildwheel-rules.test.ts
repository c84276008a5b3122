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
  version: "4.99.0",
  identifiers: { linux: ["cp317-manylinux_x86_64"], windows: ["cp317-win_amd64"] },
  groups: { "cpython-prerelease": ["cp317-win_amd64"] },
  enable: ["cpython-prerelease", "rustpython"],
};

test.each([
  { asked: undefined, because: "the default is known" },
  { asked: "4.1.0", is: "4.1.0", because: "this one is known" },
  { asked: "4.3.5", is: "4.3.5", because: "a release need not be installable here" },
  { asked: "3.2", is: "3.2.1", because: "two numbers name the newest of these" },
  { asked: "2.2", is: "2.2.2", because: "2.2 does not begin 2.23.4" },
])("nothing is asked of cibuildwheel $asked: $because", async ({ asked, is }) => {
  const machine = machineWith(undefined);
  const rules = await cibuildwheelRules(asked, machine);
  expect(machine.processes.ran).toEqual([]);
  expect(rules.identifiers.linux).toContain("cp39-manylinux_x86_64");
  if (is !== undefined) expect(rules.version).toBe(is);
});

test("a release that is not known is asked, and is like the nearest before it", async () => {
  const machine = machineWith(ANSWER);
  const rules = await cibuildwheelRules("4.99.0", machine);
  expect(rules).toMatchObject({ ...ANSWER, all: ANSWER.enable, inherits: "anywhere" });
  expect(rules.identifiers.macos).toEqual([]);
  expect(machine.processes.ran.some((argv) => argv.includes("cibuildwheel==4.99.0"))).toBe(true);
  expect(await cibuildwheelRules("4.99", machine)).toEqual(rules);
  expect(machine.processes.ran.some((argv) => argv.includes("cibuildwheel==4.99.*"))).toBe(true);
});

test.each([
  {
    version: "3.0.2",
    like: { inherits: "in-overrides", passesOverEmptyArchs: false, autoAdds: { windows: { AMD64: "x86" } } },
  },
  {
    version: "2.21.9",
    like: { readsReplaced: true, translated: ["auto", "native"], autoAdds: { linux: { x86_64: "i686" } } },
  },
  { version: "1.12.0", like: { readsReplaced: false, translated: [] } },
])("what $version cannot be asked for is as before it, or as in the oldest", async ({ version, like }) => {
  expect(await cibuildwheelRules(version, machineWith({ ...ANSWER, version }))).toMatchObject({ version, ...like });
});

test.each([
  { answer: undefined, because: "there is no such release" },
  { answer: { identifiers: { linux: 3 } }, because: "it says something else" },
])("SW-CIBUILDWHEEL-UNKNOWN: $because", async ({ answer }) => {
  const error = expect.objectContaining({ code: "SW-CIBUILDWHEEL-UNKNOWN", message: expect.stringContaining("9.9.9") });
  await expect(cibuildwheelRules("9.9.9", machineWith(answer))).rejects.toEqual(error);
});
