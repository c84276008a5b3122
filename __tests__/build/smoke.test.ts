import { expect, test } from "@jest/globals";
import type { Python } from "../../src/build/python.ts";
import { type SmokedSdist, type SmokedWheel, smokeFiles } from "../../src/build/smoke.ts";
import type { SmokeChoice } from "../../src/config/smoke.ts";
import type { Finished } from "../../src/ports/processes.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";

const base: Python = {
  executable: "/python3.11",
  version: [3, 11, 1],
  implementation: "cpython",
  freeThreaded: false,
  platform: "linux-x86_64",
  machine: "x86_64",
  bits: 64,
  libc: "glibc",
  hasVenv: true,
  hasEnsurepip: true,
};
const tools = { base, interpreter: "/tools/python", programs: "/tools", installer: "pip", packages: [] } as const;
const plain: SmokeChoice = { run: [], extras: [], install: [], skip: new Map() };
const wheel: SmokedWheel = {
  kind: "wheel",
  path: "/job/demo-1.0-py3-none-any.whl",
  tags: ["py3-none-any"],
  requiresPython: ">=3.8",
  name: "demo",
  version: "1.0",
  topLevel: [],
  scripts: [],
  extras: [],
  optional: [],
  choice: plain,
};
const sdist: SmokedSdist = { kind: "sdist", path: "/job/demo-1.0.tar.gz", name: "demo", version: "1.0", choice: plain };

interface Attempt {
  readonly file?: Partial<SmokedWheel>;
  readonly files?: readonly (SmokedWheel | SmokedSdist)[];
  readonly install?: Partial<Finished>;
  /** How making an environment ends. */
  readonly venv?: Partial<Finished>;
  readonly except?: Python;
  readonly cores?: number;
}

/** Tries files on a machine with Python 3.8, 3.9, 3.11 and 3.13, where the installation ends as told and all else goes well. */
async function smoke({
  file,
  files = [{ ...wheel, ...file }],
  install = {},
  venv = {},
  except,
  cores = 2,
}: Attempt = {}) {
  const processes = fakeProcesses((argv) => {
    const asked = /^python3\.(\d+)$/.exec(argv[0])?.[1];
    if (asked !== undefined) {
      if (!["8", "9", "11", "13"].includes(asked)) return undefined;
      const answer = { ...base, executable: `/${argv[0]}`, version: [3, Number(asked), 1] };
      return { stdout: JSON.stringify(answer) };
    }
    if (argv.includes("venv")) return venv;
    return argv.includes("install") ? install : argv.includes("-c") ? { stdout: "1.0" } : {};
  });
  const progress = fakeProgress();
  const runner = {
    inActions: false,
    environment: { HOME: "/home/ada" },
    platform: "linux",
    arch: "x64",
    cores,
  } as const;
  const clock = { now: () => 0, sleep: async () => {} };
  const machine = { files: fakeFiles(), processes, progress, runner, clock, temporary: "/temporary" };
  const told = await smokeFiles({ files, tools, ...(except && { except }) }, machine);
  return { told, progress, ran: processes.ran };
}

test("a wheel is tried on the oldest and the newest Python that it is for", async () => {
  const { told } = await smoke();
  expect(told.map(({ name, python, outcome }) => [name, python, outcome])).toEqual([
    ["install demo-1.0-py3-none-any.whl", "3.8.1", "passed"],
    ["version", "3.8.1", "passed"],
    ["pip check", "3.8.1", "passed"],
    ["install demo-1.0-py3-none-any.whl", "3.13.1", "passed"],
    ["version", "3.13.1", "passed"],
    ["pip check", "3.13.1", "passed"],
  ]);
});

test.each([
  { file: { requiresPython: ">=3.9,<3.13" }, on: ["3.9.1", "3.11.1"], because: "its metadata say so" },
  { file: { tags: ["cp311-cp311-manylinux_2_17_x86_64"] }, on: ["3.11.1"], because: "its tags say so" },
  {
    file: { tags: ["cp39-abi3-manylinux_2_17_x86_64"] },
    on: ["3.9.1", "3.13.1"],
    because: "abi3 is for later ones too",
  },
])("$on try it: $because", async ({ file, on }) => {
  const { told } = await smoke({ file });
  expect([...new Set(told.map(({ python }) => python))]).toEqual(on);
});

test.each([
  { file: { tags: ["cp311-cp311-win_amd64"] }, says: "no Python here takes it", because: "it is for another system" },
  {
    file: { choice: { ...plain, skip: new Map([["all", "it needs a licence"]]) } },
    says: "it needs a licence",
    because: "the configuration says so",
  },
])("a wheel is left out with the reason: $because", async ({ file, says }) => {
  const { told } = await smoke({ file });
  expect(told).toMatchObject([{ name: "install demo-1.0-py3-none-any.whl", outcome: "skipped", detail: says }]);
});

test.each([
  { sdist, entries: [["3.11.1", "passed", ""]], because: "it is built in isolation" },
  {
    sdist: { ...sdist, because: "it compiles" },
    entries: [["", "skipped", "it compiles"]],
    because: "wheels are made elsewhere",
  },
])("an sdist is installed where it can be: $because", async ({ sdist: file, entries }) => {
  const { told } = await smoke({ files: [file] });
  expect(told.map(({ python, outcome, detail }) => [python, outcome, detail])).toEqual(entries);
});

test.each([
  {
    stdout: "ERROR: Failed building wheel for numpy",
    outcome: "skipped",
    says: "numpy, which it depends on",
    because: "it says nothing of the package",
  },
  {
    stdout: "ERROR: Failed building wheel for Demo",
    outcome: "failed",
    says: "Failed building wheel for Demo",
    because: "it is the package",
  },
  {
    stdout: "x\nERROR: No matching distribution found for nope>=9\n",
    outcome: "failed",
    says: "nope>=9",
    because: "users would see the same",
  },
])("an installation that fails is $outcome: $because", async ({ stdout, outcome, says }) => {
  const { told } = await smoke({ install: { exitCode: 1, stdout } });
  expect(told).toHaveLength(2);
  expect(told[0]).toMatchObject({ outcome, detail: expect.stringContaining(says), file: "demo-1.0-py3-none-any.whl" });
});

test("a Python that makes no environment is passed over", async () => {
  const { told } = await smoke({ venv: { exitCode: 1, stderr: "no ensurepip" } });
  expect(told.map(({ python, outcome }) => [python, outcome])).toEqual([
    ["3.8.1", "skipped"],
    ["3.13.1", "skipped"],
  ]);
});

test("what fails on an old Python that nothing promises is no failure", async () => {
  const { requiresPython: _none, ...unsaid } = wheel;
  const { told } = await smoke({ files: [unsaid], install: { exitCode: 1, stdout: "ERROR: broken" } });
  expect(told.map(({ python, outcome }) => [python, outcome])).toEqual([
    ["3.8.1", "skipped"],
    ["3.13.1", "failed"],
  ]);
});

test("a rehearsal leaves out the Python that it installs back on, and with few cores all but one more", async () => {
  const few = await smoke({ except: base });
  expect(few.told.map(({ python, outcome }) => [python, outcome])).toEqual([
    ["3.8.1", "passed"],
    ["3.8.1", "passed"],
    ["3.8.1", "passed"],
    ["3.13.1", "skipped"],
  ]);
  const many = await smoke({ except: { ...base, version: [3, 13, 0] }, cores: 8 });
  expect([...new Set(many.told.map(({ python }) => python))]).toEqual(["3.8.1"]);
});

test("what is to be left out and is not there is told", async () => {
  const skip = new Map([["import dmeo", "misspelled"]]);
  const { progress } = await smoke({ file: { choice: { ...plain, skip } } });
  expect(progress.told.join()).toContain("nothing is called import dmeo");
});
