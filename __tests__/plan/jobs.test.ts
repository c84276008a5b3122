import { expect, test } from "@jest/globals";
import { configOf } from "../../src/config/config.ts";
import type { RunnerChoice } from "../../src/config/runner-choice.ts";
import { BUILD_PLATFORMS, defaultCibuildwheel } from "../../src/plan/cibuildwheel-table.ts";
import { readIdentifier } from "../../src/plan/identifier.ts";
import { type JobRules, type WheelJob, wheelJobs } from "../../src/plan/jobs.ts";
import { packLanes } from "../../src/plan/packing.ts";
import type { PlannedWheel } from "../../src/plan/planned-wheel.ts";
import { runnersWith } from "../../src/plan/runners.ts";

const EVERY = BUILD_PLATFORMS.flatMap((platform) =>
  defaultCibuildwheel().identifiers[platform].map((name) => readIdentifier(name, platform)),
);
const ALL = wheelsOf(/./);

/** A wheel of its own for each identifier that matches. */
function wheelsOf(pattern: RegExp): readonly PlannedWheel[] {
  return EVERY.filter(({ name }) => pattern.test(name)).map((identifier) => ({
    identifier,
    python: "",
    abi: "",
    tool: "cibuildwheel",
  }));
}

function jobsOf(wheels: readonly PlannedWheel[], change: Partial<JobRules> = {}): readonly WheelJob[] {
  const { jobs, macosJobs } = configOf(undefined);
  return wheelJobs(wheels, {
    jobs,
    macosJobs,
    runners: runnersWith([]),
    durations: new Map(),
    rust: false,
    cibuildwheel: "4.3.0",
    ...change,
  });
}

test("where two tools build for one target, each has a job of its own", () => {
  const [first, ...others] = wheelsOf(/^cp31[23]-manylinux_x86_64$/);
  const made = jobsOf([...(first ? [{ ...first, tool: "maturin" as const }] : []), ...others]);
  expect(made.map(({ job: { id, tool } }) => `${id} ${tool}`)).toEqual([
    "wheels-manylinux_x86_64-maturin maturin",
    "wheels-manylinux_x86_64-cibuildwheel cibuildwheel",
  ]);
});

function ids(made: readonly WheelJob[]): readonly string[] {
  return made.map(({ job }) => job.id);
}

function choose(target: string, label: string): RunnerChoice {
  return { target, label, where: { file: "pyproject.toml" } };
}

/** Minutes of the same length for all. */
function each(wheels: readonly PlannedWheel[], minutes: number): ReadonlyMap<string, number> {
  return new Map(wheels.map(({ identifier }) => [identifier.name, minutes]));
}

function onMac({ job }: WheelJob): boolean {
  return job.runner.startsWith("macos");
}

/** When the last job ends, where `slots` run at a time and each takes 1.5 minutes before it builds anything. */
function wallTime(jobs: readonly number[], slots: number): number {
  const free = new Array(slots).fill(0);
  for (const minutes of jobs) {
    const next = free.indexOf(Math.min(...free));
    free[next] += minutes + 1.5;
  }
  return Math.max(...free);
}

// Numerical Recipes' generator: the same wheels in each run.
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const SMALL = wheelsOf(/^cp31[0-4]-(many|musl)linux_(x86_64|aarch64)$|^cp31[0-4]-(macosx_(x86_64|arm64)|win)/);

test("a small project has one job for each platform, C library and architecture, the longest first", () => {
  expect(ids(jobsOf(SMALL))).toEqual([
    "wheels-win32",
    "wheels-win_amd64",
    "wheels-win_arm64",
    "wheels-macosx_x86_64",
    "wheels-macosx_arm64",
    "wheels-manylinux_x86_64",
    "wheels-manylinux_aarch64",
    "wheels-musllinux_x86_64",
    "wheels-musllinux_aarch64",
  ]);
});

test("72 wheels of ten minutes are done in about 42 minutes by 20 runners, in 46 as jobs of their own, in 82 as one a lane", () => {
  const lanes = Array.from({ length: 9 }, () => Array.from({ length: 8 }, () => ({ minutes: 10 })));
  const packed = packLanes(lanes, { batches: 20, shortEnough: 0 });
  const minutes = (batches: readonly (readonly { readonly minutes: number }[])[]) =>
    batches.map((batch) => batch.length * 10).sort((a, b) => b - a);
  expect(wallTime(minutes(packed.flat()), 20)).toBe(41.5);
  expect(wallTime(minutes(lanes.flat().map((item) => [item])), 20)).toBe(46);
  expect(wallTime(minutes(lanes), 20)).toBe(81.5);
});

test("a long lane is cut, and its parts are numbered", () => {
  const wheels = wheelsOf(/^cp31[0-4]-(manylinux_x86_64|win_amd64)$/);
  const durations = new Map([...each(wheels, 1), ...each(wheelsOf(/^cp31[0-4]-manylinux_x86_64$/), 20)]);
  const made = jobsOf(wheels, { durations, jobs: 4 });
  expect(made.map(({ job }) => [job.id, job.minutes])).toEqual([
    ["wheels-manylinux_x86_64-1", 40],
    ["wheels-manylinux_x86_64-2", 40],
    ["wheels-manylinux_x86_64-3", 20],
    ["wheels-win_amd64", 5],
  ]);
  expect(made[1]?.job.why).toBe("part 2 of 3 of the wheels for manylinux_x86_64, which take about 100 minutes in all");
});

test("a job is not made shorter than the longest wheel, which all have to wait for", () => {
  const wheels = wheelsOf(/^cp31[0-4]-manylinux_(x86_64|i686)$/);
  const durations = new Map([...each(wheels, 10), ["cp310-manylinux_i686", 50] as const]);
  expect(ids(jobsOf(wheels, { durations }))).toEqual([
    "wheels-manylinux_x86_64",
    "wheels-manylinux_i686-1",
    "wheels-manylinux_i686-2",
  ]);
});

test.each<{ budget: Partial<JobRules>; gives: string[]; because: string }>([
  {
    budget: { jobs: 4, macosJobs: 1 },
    gives: [
      "wheels-macosx_arm64",
      "wheels-win32-win_amd64",
      "wheels-macosx_x86_64",
      "wheels-win_arm64",
      "wheels-manylinux_x86_64-musllinux_x86_64",
      "wheels-manylinux_aarch64-musllinux_aarch64",
    ],
    because: "lanes of one runner share a job, and other runners have one all the same",
  },
  {
    budget: { jobs: 7 },
    gives: [
      "wheels-win32",
      "wheels-win_amd64",
      "wheels-macosx_x86_64",
      "wheels-macosx_arm64",
      "wheels-win_arm64",
      "wheels-manylinux_x86_64",
      "wheels-manylinux_aarch64",
      "wheels-musllinux_x86_64",
      "wheels-musllinux_aarch64",
    ],
    because: "those on macOS are counted apart",
  },
])("$budget: $because", ({ budget, gives }) => {
  expect([...ids(jobsOf(SMALL, budget))].sort()).toEqual([...gives].sort());
});

test("what is emulated has a job for each wheel, named after it, before the others", () => {
  const made = jobsOf(wheelsOf(/^cp31[34]-manylinux_(ppc64le|armv7l|x86_64)$/));
  expect(made.map(({ job }) => [job.id, job.runner, job.emulation])).toEqual([
    ["wheels-cp313-manylinux_ppc64le", "ubuntu-24.04", { tool: "qemu", arch: "ppc64le" }],
    ["wheels-cp314-manylinux_ppc64le", "ubuntu-24.04", { tool: "qemu", arch: "ppc64le" }],
    ["wheels-cp313-manylinux_armv7l", "ubuntu-24.04-arm", { tool: "qemu", arch: "armv7l" }],
    ["wheels-cp314-manylinux_armv7l", "ubuntu-24.04-arm", { tool: "qemu", arch: "armv7l" }],
    ["wheels-manylinux_x86_64", "ubuntu-24.04", undefined],
  ]);
  expect(made[0]?.job.why).toBe("one wheel for manylinux_ppc64le alone, several times slower by QEMU");
});

test("what was emulated in no time has a job for each wheel all the same", () => {
  const wheels = wheelsOf(/-manylinux_s390x$/);
  expect(jobsOf(wheels, { durations: each(wheels, 0) })).toHaveLength(wheels.length);
});

test("every identifier of cibuildwheel at once stays within the budget", () => {
  const made = jobsOf(ALL);
  const emulated = made.filter(({ job }) => job.emulation !== undefined);
  expect(made.filter(onMac)).toHaveLength(4);
  expect(made.filter((each) => !onMac(each) && each.job.emulation === undefined).length).toBeLessThanOrEqual(15);
  expect(emulated.every(({ wheels }) => wheels.length === 1)).toBe(true);
});

test("a matrix has 256 jobs at most, one of them for a pure wheel: beyond them those that are emulated share", () => {
  const repeated = ["a", "b", "c", "d"].flatMap((letter) =>
    ALL.map(({ identifier, ...rest }) => ({
      ...rest,
      identifier: { ...identifier, name: `${letter}${identifier.name}` },
    })),
  );
  const made = jobsOf(repeated);
  expect(made).toHaveLength(255);
  expect(new Set(ids(made)).size).toBe(255);
  expect(jobsOf(repeated, { jobs: 256, macosJobs: 256 })).toHaveLength(255);
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  "any wheels are each in one job, within the budget: seed %i",
  (seed) => {
    const random = drawn(seed);
    const draw = (most: number) => Math.floor(random.next().value * most);
    const share = random.next().value;
    const wheels = ALL.filter(() => random.next().value < share);
    const durations = new Map(
      wheels.filter(() => draw(2) === 0).map(({ identifier }) => [identifier.name, draw(40) / 10]),
    );
    const budget = { jobs: 1 + draw(20), macosJobs: 1 + draw(4) };
    const made = jobsOf(wheels, { ...budget, durations });
    const built = made.flatMap((each) => each.wheels);
    expect(built).toHaveLength(wheels.length);
    expect(new Set(built)).toEqual(new Set(wheels));
    expect(new Set(ids(made)).size).toBe(made.length);
    expect(made.map(({ job }) => job.minutes)).toEqual(
      made.map(({ job }) => job.minutes).sort((a = 0, b = 0) => b - a),
    );
    for (const isMine of [onMac, (each: WheelJob) => !onMac(each) && each.job.emulation === undefined]) {
      const mine = made.filter(isMine);
      const runners = new Set(mine.map(({ job }) => job.runner)).size;
      expect(mine.length).toBeLessThanOrEqual(Math.max(runners, isMine === onMac ? budget.macosJobs : budget.jobs));
    }
    expect(jobsOf(wheels, { ...budget, durations })).toEqual(made);
  },
);

test.each<{ target: string; label: string; runs: string; emulation?: object; because: string }>([
  {
    target: "linux-ppc64le",
    label: "my-power",
    runs: "wheels-manylinux_ppc64le",
    because: "a runner of one's own is native",
  },
  {
    target: "linux-ppc64le",
    label: "ubuntu-26.04",
    runs: "wheels-manylinux_ppc64le",
    emulation: { tool: "qemu", arch: "ppc64le" },
    because: "GitHub's are known, whatever they are chosen for",
  },
  {
    target: "linux-aarch64",
    label: "ubuntu-24.04",
    runs: "wheels-manylinux_aarch64",
    emulation: { tool: "qemu", arch: "aarch64" },
    because: "an Intel machine emulates ARM",
  },
  { target: "windows-amd64", label: "my-windows", runs: "wheels-win_amd64", because: "names are in small letters" },
  { target: "macos-x86_64", label: "macos-26", runs: "wheels-macosx_x86_64", because: "macOS compiles for both" },
])("$target on $label: $because", ({ target, label, runs, emulation }) => {
  const wheels = wheelsOf(/^cp314-(manylinux_(ppc64le|aarch64)|win_amd64|macosx_x86_64)$/);
  const made = jobsOf(wheels, { runners: runnersWith([choose(target, label)]) });
  const { job } = made.find((each) => each.job.id === runs) ?? {};
  expect(job?.runner).toBe(label);
  expect(job?.emulation).toEqual(emulation);
});

test.each<{ wheels: RegExp; label?: string; gives: string[] | undefined; because: string }>([
  { wheels: /^cp314-manylinux_x86_64$/, gives: undefined, because: "it is the runner's own" },
  {
    wheels: /^cp314-musllinux_x86_64$/,
    gives: ["x86_64-unknown-linux-musl"],
    because: "the runner has another C library",
  },
  { wheels: /^cp314-manylinux_armv7l$/, gives: ["armv7-unknown-linux-gnueabihf"], because: "it is another processor" },
  { wheels: /^cp314-macosx_universal2$/, gives: ["x86_64-apple-darwin"], because: "half of it is the runner's own" },
  { wheels: /^cp314-win32$/, gives: ["i686-pc-windows-msvc"], because: "32 bits are another target" },
  { wheels: /^cp314-win_arm64$/, gives: undefined, because: "the runner is one" },
  { wheels: /^cp314-pyodide/, gives: ["wasm32-unknown-emscripten"], because: "nothing runs it by itself" },
])("Rust on $wheels adds $gives: $because", ({ wheels, gives }) => {
  expect(jobsOf(wheelsOf(wheels), { rust: true })[0]?.job.rustTargets).toEqual(gives);
});

test("every target of cibuildwheel has a name in Rust, and none is told of where nothing is compiled by it", () => {
  const foreign = jobsOf(ALL, { rust: true, runners: runnersWith([]) });
  const own = ["manylinux_x86_64", "manylinux_aarch64", "macosx_x86_64", "macosx_arm64", "win_amd64", "win_arm64"];
  for (const { job, wheels } of foreign) {
    const targets = wheels.map(({ identifier }) => identifier.target);
    expect(job.rustTargets !== undefined || targets.every((target) => own.includes(target))).toBe(true);
  }
  expect(jobsOf(ALL).every(({ job }) => job.rustTargets === undefined)).toBe(true);
});

test.each([
  { wheels: /^cp31[234]-win32$/, minutes: [21], because: "the others of its target took seven" },
  {
    wheels: /^cp31[23]-win32$|^cp312-manylinux_s390x$/,
    minutes: [37.3, 14],
    because: "they took 14 where 6 are usual",
  },
])("a wheel of $wheels that was never built is judged by others: $because", ({ wheels, minutes }) => {
  const durations = new Map([["cp313-win32", 6] as const, ["cp312-win32", 8] as const]);
  expect(jobsOf(wheelsOf(wheels), { durations }).map(({ job }) => job.minutes)).toEqual(minutes);
});

test.each([
  { release: "4.3.0", wheels: /^cp313-pyodide/, gives: ">=3.11", because: "it brings along what it builds with" },
  { release: "3.0.0", wheels: /^cp313-win32$/, gives: ">=3.11", because: "it runs on no older one" },
  { release: "2.23.4", wheels: /^cp313-win32$/, gives: ">=3.8", because: "it runs on older ones" },
  { release: "2.23.4", wheels: /^cp312-pyodide/, gives: "==3.12.*", because: "the host's own makes the wheel" },
  { release: "2.9.0", wheels: /^cp313-win32$/, gives: ">=3.7", because: "it is old" },
  { release: "2.8.1", wheels: /^cp313-win32$/, gives: ">=3.6", because: "it is very old" },
])("cibuildwheel $release builds $wheels on Python $gives: $because", ({ release, wheels, gives }) => {
  expect(jobsOf(wheelsOf(wheels), { cibuildwheel: release })[0]?.job.hostPython).toBe(gives);
});
