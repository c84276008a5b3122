import { expect, test } from "@jest/globals";
import { makeDistribution } from "../../src/build/frontend.ts";
import type { Python } from "../../src/build/python.ts";
import { needsRepair, repairWheel } from "../../src/build/repair.ts";
import type { Finished, RunOptions } from "../../src/ports/processes.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";

const base: Python = {
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
const tools = {
  base,
  interpreter: "/tools/bin/python",
  programs: "/tools/bin",
  installer: "pip",
  packages: [],
} as const;
const building = { tools, epoch: 1, pass: [], timeoutSeconds: 9, backend: "some.backend" };
const wheel = {
  path: "/job/a-1-cp312-cp312-linux_x86_64.whl",
  name: "a-1-cp312-cp312-linux_x86_64.whl",
  size: 1,
  sha256: "",
};

/** A machine whose programs all answer alike; what they are said to write is in its files. */
function machineThat(finished: Partial<Finished>, written: Readonly<Record<string, string>> = {}) {
  const processes = fakeProcesses((_argv, { onLine }: RunOptions) => {
    for (const line of `${finished.stdout ?? ""}${finished.stderr ?? ""}`.split("\n")) onLine?.(line);
    return finished;
  });
  return {
    files: fakeFiles(written),
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
  { name: "a-1-cp312-cp312-linux_x86_64.whl", needed: true, because: "no index takes a plain Linux" },
  {
    name: "a-1-py3-none-manylinux_2_28_x86_64.linux_x86_64.whl",
    needed: true,
    because: "one of its tags is a plain Linux",
  },
  { name: "a-1-cp312-cp312-manylinux_2_28_x86_64.whl", needed: false, because: "maturin has done it" },
  { name: "linux_x-1-py3-none-any.whl", needed: false, because: "the project's name is no tag" },
  { name: "a-1-cp312-cp312-win_amd64.whl", needed: false, because: "other systems have no policies" },
])("$name needs repair: $needed, $because", ({ name, needed }) => {
  expect(needsRepair(name)).toBe(needed);
});

test("a wheel that auditwheel refuses is SW-REPAIR-FAILED, with its words and our patchelf first on PATH", async () => {
  const seen: string[] = [];
  const machine = machineThat({ exitCode: 1, stderr: "cannot find libfoo.so" });
  const run: typeof machine.processes.run = (argv, options) => {
    seen.push(options.env.PATH ?? "");
    return machine.processes.run(argv, options);
  };
  await expect(repairWheel(wheel, "/repaired", building, { ...machine, processes: { run } })).rejects.toMatchObject({
    code: "SW-REPAIR-FAILED",
    message: expect.stringContaining(wheel.name),
    problems: [expect.objectContaining({ detail: "cannot find libfoo.so" })],
  });
  expect(seen).toEqual([expect.stringMatching(/^\/tools\/bin[:;]\/bin$/)]);
});

test.each([
  { libc: "glibc", arch: "x86_64", policy: "manylinux_2_17_x86_64" },
  { libc: "glibc", arch: "riscv64", policy: "manylinux_2_39_riscv64" },
  { libc: "musl", arch: "aarch64", policy: "musllinux_1_2_aarch64" },
])("a wheel that calls nothing of $libc on $arch is repaired as $policy", async ({ libc, arch, policy }) => {
  const machine = machineThat({}, { "/repaired/a-1-cp312-cp312-any.whl": "" });
  const processes = fakeProcesses((argv, { onLine }) => {
    if (argv.includes("--plat")) return {};
    onLine?.("couldn't detect libc for python extension a.abi3.so");
    return { exitCode: 1 };
  });
  const here = { ...building, tools: { ...tools, base: { ...base, libc } } };
  const plain = { ...wheel, name: `a-1-cp312-cp312-linux_${arch}.whl` };
  await repairWheel(plain, "/repaired", here, { ...machine, processes });
  expect(processes.ran.at(-1)).toEqual(expect.arrayContaining(["--plat", policy]));
});

test.each([
  { backend: "setuptools.backends:Backend", hint: '"setuptools.build_meta"', because: "its family is known" },
  { backend: "hatchling.bild", hint: '"hatchling.build"', because: "it is misspelled" },
  { backend: "poetry.masonry.api", hint: '"poetry.core.masonry.api"', because: "it is poetry's old name" },
  { backend: "flit_core.buildapi", hint: "requires", because: "the name is right: its package is not required" },
  { backend: "own_backend", hint: "requires", because: "nobody knows it" },
])("$backend cannot be imported, and the hint has $hint: $because", async ({ backend, hint }) => {
  const machine = machineThat({ exitCode: 1, stdout: `* Creating\nERROR Backend '${backend}' is not available.` });
  const order = { kind: "wheel", source: "/source", work: "/job" } as const;
  await expect(makeDistribution(order, building, machine)).rejects.toMatchObject({
    code: "SW-BUILD-BACKEND-MISSING",
    message: expect.stringContaining(backend),
    problems: [expect.objectContaining({ hint: expect.stringContaining(hint) })],
  });
});

test.each([
  { written: {}, says: "nothing", because: "a hook that returns is no proof of a file" },
  { written: { "/job/out/a-1.zip": "" }, says: "a-1.zip", because: "an index takes no such sdist" },
  {
    written: { "/job/out/a-1.tar.gz": "", "/job/out/b": "" },
    says: "a-1.tar.gz, b",
    because: "there is a file too many",
  },
])("a build that makes $says is SW-BUILD-ODD-OUTPUT: $because", async ({ written, says }) => {
  const order = { kind: "sdist", source: "/source", work: "/job" } as const;
  await expect(makeDistribution(order, building, machineThat({}, written))).rejects.toMatchObject({
    code: "SW-BUILD-ODD-OUTPUT",
    message: expect.stringContaining(`made ${says} `),
  });
});
