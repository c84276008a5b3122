import { expect, test } from "@jest/globals";
import { pythonsFor } from "../../src/build/interpreters.ts";
import { findPythons, nameOf, type Python } from "../../src/build/python.ts";
import type { Runner } from "../../src/ports/runner.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";

function python(minor: number, more: Partial<Python> = {}): Python {
  return {
    executable: `/usr/bin/python3.${minor}`,
    version: [3, minor, 1],
    implementation: "cpython",
    freeThreaded: false,
    platform: "linux-x86_64",
    machine: "x86_64",
    bits: 64,
    libc: "glibc",
    hasVenv: true,
    hasEnsurepip: true,
    ...more,
  };
}

/** A machine that has `commands`: a Python, or what a program of that name says instead. */
function machineWith(commands: Readonly<Record<string, Python | string>>, platform: Runner["platform"] = "linux") {
  const files = fakeFiles(Object.fromEntries(Object.keys(commands).map((name) => [name, ""])));
  const processes = fakeProcesses((argv) => {
    const name = argv.slice(0, argv.indexOf("-c")).join(" ");
    const answer = commands[name];
    if (answer === undefined) return undefined;
    return typeof answer === "string"
      ? { exitCode: 127, stderr: answer }
      : { stdout: `a line of sitecustomize\n${JSON.stringify(answer)}\n` };
  });
  const runner: Runner = { inActions: false, environment: { HOME: "/home/ada" }, platform, arch: "x64" };
  return {
    files,
    processes,
    runner,
    progress: { stage: () => {}, step: () => {}, line: () => {}, running: () => () => {} },
  };
}

test.each([
  {
    commands: { python3: python(11), python: python(11), "python3.13": python(13) },
    platform: "linux",
    minors: [11, 13],
    because: "one that has two names is one",
  },
  {
    commands: { python3: "pyenv: version 3.9 is not installed", "python3.12": python(12) },
    platform: "linux",
    minors: [12],
    because: "a shim without its version is none",
  },
  {
    commands: { python: "", "py -3": python(14) },
    platform: "win32",
    minors: [14],
    because: "the launcher knows more",
  },
  { commands: {}, platform: "darwin", minors: [], because: "there is none" },
] as const)("of $commands are found $minors: $because", async ({ commands, platform, minors }) => {
  const found: Python[] = [];
  for await (const each of findPythons(undefined, machineWith(commands, platform))) found.push(each);
  expect(found.map(({ version }) => version[1])).toEqual(minors);
});

const wanted = { uv: false, anyPython: true };

test.each([
  { commands: { python3: python(12) }, wanted, minors: [12], because: "the first will do" },
  { commands: { python3: python(9), python: python(11) }, wanted, minors: [11], because: "the tools need 3.11" },
  {
    commands: { python3: python(11), "python3.13": python(13) },
    wanted: { ...wanted, requires: ">=3.12" },
    minors: [13],
    because: "the project needs a newer one",
  },
  {
    commands: { python3: python(11), "python3.13": python(13) },
    wanted: { ...wanted, anyPython: false },
    minors: [11, 13],
    because: "each Python has its own wheel",
  },
  {
    commands: { python3: python(12) },
    wanted: { ...wanted, requires: "<3.11" },
    minors: [12],
    because: "it can still make an sdist",
  },
  {
    commands: { python3: python(12), "/home/ada/.pyenv/versions/3.13.0/bin/python3": python(13) },
    wanted: { ...wanted, requires: ">=3.13" },
    minors: [13],
    because: "none on PATH will do",
  },
  {
    commands: { python3: python(12), python4: python(14) },
    wanted: { ...wanted, asked: "python4" },
    minors: [14],
    because: "asked",
  },
  {
    commands: { python3: python(12, { hasEnsurepip: false }) },
    wanted: { ...wanted, uv: true },
    minors: [12],
    because: "uv does without ensurepip",
  },
])("$wanted takes $minors: $because", async ({ commands, wanted: asking, minors }) => {
  const pythons = await pythonsFor(asking, machineWith(commands));
  expect(pythons.map(({ version }) => version[1])).toEqual(minors);
});

test.each([
  { commands: {}, code: "SW-PYTHON-MISSING", says: "python3", because: "there is none" },
  {
    commands: { "/home/ada/.pyenv/versions/3.13.0/bin/python3": python(13) },
    code: "SW-PYTHON-MISSING",
    says: "python3",
    because: "whoever keeps them chose none",
  },
  { commands: { python3: "" }, code: "SW-PYTHON-MISSING", says: "python3", because: "it does not answer" },
  {
    commands: { python3: python(9), python: python(8) },
    code: "SW-PYTHON-TOO-OLD",
    says: "Python 3.9.1 (/usr/bin/python3.9), Python 3.8.1",
    because: "what was found is named",
  },
  {
    commands: { python3: python(12, { hasEnsurepip: false }) },
    code: "SW-PYTHON-NO-VENV",
    says: "Python 3.12.1",
    because: "Debian takes ensurepip out",
  },
])("$code: $because", async ({ commands, code, says }) => {
  await expect(pythonsFor(wanted, machineWith(commands))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(says),
  });
});

test("the Python that was asked for is the only one", async () => {
  const machine = machineWith({ python3: python(12) });
  await expect(pythonsFor({ ...wanted, asked: "python9" }, machine)).rejects.toMatchObject({
    code: "SW-PYTHON-MISSING",
    message: expect.stringContaining("python9"),
  });
  expect(machine.processes.ran.map(([program]) => program)).toEqual(["python9"]);
});

test("the search for a pure project ends with the first that fits", async () => {
  const machine = machineWith({ python3: python(12), "python3.13": python(13) });
  await pythonsFor(wanted, machine);
  expect(machine.processes.ran).toHaveLength(1);
});

test("a Python is named by its version, its kind and its path", () => {
  expect(nameOf(python(13, { freeThreaded: true }))).toBe("Python 3.13.1t (/usr/bin/python3.13)");
  expect(nameOf(python(10, { implementation: "pypy" }))).toBe("Python of pypy 3.10.1 (/usr/bin/python3.10)");
});
