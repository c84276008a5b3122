import { expect, test } from "@jest/globals";
import { prepareTools, versionsOf } from "../../src/build/tools.ts";
import type { Finished } from "../../src/ports/processes.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { examplePython as base } from "./example-python.ts";

/** A machine on which `answer` says what a program gives; the cache refuses what it has until something was downloaded. */
function machineThat(answer: (argv: readonly string[]) => Partial<Finished> = () => ({})) {
  let downloaded = false;
  const inputs: unknown[] = [];
  const processes = fakeProcesses((argv, { input }) => {
    if (input === undefined) {
      downloaded ||= argv.includes("download");
      return answer(argv);
    }
    inputs.push(JSON.parse(input));
    return { stdout: JSON.stringify(downloaded ? {} : { refused: "pip-26.3-py3-none-any.whl is not locked" }) };
  });
  return {
    inputs,
    files: fakeFiles(),
    processes,
    clock: { now: () => 0, sleep: async () => {} },
    temporary: "/temporary",
    progress: { stage: () => {}, step: () => {}, line: () => {}, running: () => () => {} },
    runner: {
      inActions: false,
      environment: { HOME: "/home/ada", PATH: "/bin" },
      platform: "linux",
      arch: "x64",
    } as const,
  };
}

test.each([
  { uv: false, program: "/usr/bin/python3", because: "Python makes the environment that downloads" },
  { uv: true, program: "uv", because: "uv does" },
])("tools that cannot be had are SW-TOOLS-NOT-INSTALLED: $because", async ({ uv, program }) => {
  const machine = machineThat(() => ({ exitCode: 1, stderr: "no route to host" }));
  await expect(prepareTools("build", base, uv, machine)).rejects.toMatchObject({
    code: "SW-TOOLS-NOT-INSTALLED",
    message: expect.stringContaining(program),
    problems: [expect.objectContaining({ detail: "no route to host" })],
  });
  expect([...machine.files.contents.keys()]).toEqual([]);
});

test("tools are downloaded by their hashes, as wheels only, and held against them again", async () => {
  const machine = machineThat();
  const tools = await prepareTools("build", base, false, machine);
  const download = machine.processes.ran.find((argv) => argv.includes("download"));
  expect(download).toEqual(expect.arrayContaining(["--require-hashes", "--only-binary", ":all:", "--no-deps"]));
  expect(machine.inputs).toHaveLength(2);
  expect(machine.inputs.at(-1)).toMatchObject({ locked: { pip: [expect.stringMatching(/^[0-9a-f]{64}$/)] } });
  expect(versionsOf(["build", "pip", "nothing"], tools)).toEqual([
    { name: "build", version: expect.stringMatching(/^\d/) },
    { name: "pip", version: expect.stringMatching(/^\d/) },
  ]);
});

test("what a plan pins is made of exactly its wheels, where they are for this machine", async () => {
  const machine = machineThat();
  const pinned = [
    { name: "cibuildwheel", version: "2.23.3", hashes: ["aa"] },
    { name: "colorama", version: "0.4.6", marker: "os_name == 'nt'", hashes: ["bb"] },
  ];
  const { packages } = await prepareTools(pinned, base, false, machine);
  expect(packages).toEqual([{ name: "cibuildwheel", version: "2.23.3" }]);
  expect(machine.inputs.at(-1)).toMatchObject({ locked: { cibuildwheel: ["aa"] } });
});
