import { expect, test } from "@jest/globals";
import type { Project } from "../../src/documents/project.ts";
import type { CibuildwheelBuild, FrontendBuild, WheelBuild, Workflows } from "../../src/documents/wheel-build.ts";
import { cibuildwheelTable, defaultCibuildwheel } from "../../src/plan/cibuildwheel-table.ts";
import { explain } from "../../src/plan/explain.ts";
import { planned } from "./planned-release.ts";

const PLATFORM: Partial<Project> = { purity: { class: "platform", confidence: "certain", evidence: [] } };

const FILE = ".github/workflows/wheels.yml";

/** A run of cibuildwheel on `runner`, in a line of its own. */
function cibuildwheel(
  runner: string | undefined,
  environment: CibuildwheelBuild["environment"] = {},
  rest: Partial<CibuildwheelBuild> = {},
): CibuildwheelBuild {
  return {
    tool: "cibuildwheel",
    evidence: { file: FILE, line: 40, says: "uses: pypa/cibuildwheel" },
    ...(runner !== undefined && { runner }),
    environment,
    arguments: {},
    packageDir: ".",
    ...rest,
  };
}

function frontend(runner: string, python: string, rest: Partial<FrontendBuild> = {}): FrontendBuild {
  const evidence = { file: FILE, line: 12, says: "python -m build" };
  return { tool: "frontend", evidence, runner, python, packageDir: ".", ...rest };
}

function workflows(builds: readonly WheelBuild[], rest: Partial<Workflows> = {}): Workflows {
  return { builds, labels: [], unread: [], releasesByShipwheel: false, ...rest };
}

function plan(builds: readonly WheelBuild[], project: Partial<Project> = {}, rest: Partial<Workflows> = {}) {
  return planned({ project: { ...PLATFORM, ...project }, workflows: workflows(builds, rest) });
}

/** What the plan's wheels are: their identifiers, or their tags where they have none. */
function wheels({ expected }: ReturnType<typeof plan>): readonly string[] {
  return expected.flatMap((file) =>
    file.kind === "wheel" ? [file.identifier ?? `${file.python}-${file.abi}-${file.platform}`] : [],
  );
}

function tags({ expected }: ReturnType<typeof plan>): readonly string[] {
  return expected.flatMap((each) => (each.kind === "wheel" ? [`${each.python}-${each.abi}`] : []));
}

const ONE = { CIBW_BUILD: "cp312-*", CIBW_SKIP: "*-musllinux*" };

test.each<{ runner: string; environment?: Record<string, string>; gives: string[]; because: string }>([
  { runner: "ubuntu-latest", gives: ["cp312-manylinux_x86_64"], because: "Linux is native" },
  { runner: "ubuntu-24.04-arm", gives: ["cp312-manylinux_aarch64"], because: "the runner is an ARM machine" },
  { runner: "macos-13", gives: ["cp312-macosx_x86_64"], because: "it was an Intel machine" },
  { runner: "macos-13-xlarge", gives: ["cp312-macosx_arm64"], because: "but for the large ones" },
  { runner: "macos-15-intel", gives: ["cp312-macosx_x86_64"], because: "it says so" },
  { runner: "macos-14-large", gives: ["cp312-macosx_x86_64"], because: "large ones are Intel's" },
  { runner: "macos-latest", gives: ["cp312-macosx_arm64"], because: "the others are Apple's" },
  { runner: "windows-latest", gives: ["cp312-win32", "cp312-win_amd64"], because: "auto builds both" },
  { runner: "windows-11-arm", gives: ["cp312-win_arm64"], because: "it builds its own" },
  {
    runner: "windows-latest",
    environment: { CIBW_BUILD: "cp312-win_AMD64" },
    gives: ["cp312-win_amd64"],
    because: "letters have no case on Windows",
  },
  { runner: "depot-ubuntu-22.04-arm-4", gives: ["cp312-manylinux_aarch64"], because: "the words of a label tell" },
  {
    runner: "ubuntu-latest",
    environment: { CIBW_ARCHS_LINUX: "aarch64 s390x" },
    gives: ["cp312-manylinux_aarch64", "cp312-manylinux_s390x"],
    because: "QEMU builds for other machines",
  },
  {
    runner: "ubuntu-latest",
    environment: { CIBW_PLATFORM: "android", CIBW_BUILD: "cp314-*", CIBW_ARCHS: "x86_64" },
    gives: ["cp314-android_x86_64"],
    because: "the platform may be another one",
  },
])("cibuildwheel on $runner with $environment builds $gives: $because", ({ runner, environment, gives }) => {
  expect(wheels(plan([cibuildwheel(runner, { ...ONE, ...environment })]))).toEqual(gives);
});

test.each<{ row: Partial<CibuildwheelBuild>; gives: string[]; because: string }>([
  {
    row: { arguments: { only: "cp311-musllinux_aarch64" } },
    gives: ["cp311-musllinux_aarch64"],
    because: "--only needs neither a platform nor a runner",
  },
  {
    row: { arguments: { platform: "windows", archs: "AMD64" }, environment: ONE },
    gives: ["cp312-win_amd64"],
    because: "arguments name the platform and its architectures",
  },
  {
    row: { runner: "ubuntu-latest", configFile: "ci/cibw.toml", configuration: { build: "cp313-manylinux*" } },
    gives: ["cp313-manylinux_x86_64"],
    because: "a file of its own stands for pyproject.toml",
  },
])("$row: $because", ({ row, gives }) => {
  expect(wheels(plan([cibuildwheel(undefined, {}, row)], { cibuildwheel: { build: "cp312-*" } }))).toEqual(gives);
});

test.each([
  { day: "2024-03-01", gives: "cp312-macosx_x86_64" },
  { day: "2024-06-01", gives: "cp312-macosx_arm64" },
])("on $day macos-latest built $gives", ({ day, gives }) => {
  const builds = workflows([cibuildwheel("macos-latest", ONE)]);
  expect(wheels(planned({ project: PLATFORM, workflows: builds, day }))).toEqual([gives]);
});

test("what any of the runs selects is built, in cibuildwheel's own order", () => {
  const builds = [cibuildwheel("macos-latest", ONE), cibuildwheel("ubuntu-latest", ONE), cibuildwheel("macos-13", ONE)];
  expect(wheels(plan(builds))).toEqual(["cp312-manylinux_x86_64", "cp312-macosx_x86_64", "cp312-macosx_arm64"]);
});

test("an identifier that no run selects has the reason of the one that came nearest", () => {
  const one = cibuildwheel("ubuntu-latest", { CIBW_SKIP: "cp312-*", CIBW_ARCHS: "aarch64" });
  const { excluded } = plan([cibuildwheel("ubuntu-latest", ONE), one]);
  const of = (name: string) => excluded.find(({ identifier }) => identifier === name);
  expect(of("cp312-manylinux_aarch64")).toEqual({
    identifier: "cp312-manylinux_aarch64",
    rule: "skip",
    because: `CIBW_SKIP has "cp312-*" (${FILE}, line 40)`,
  });
  expect(of("cp312-manylinux_ppc64le")).toMatchObject({ rule: "archs" });
  expect(of("cp312-win_amd64")).toMatchObject({ rule: "platform", because: expect.stringContaining("windows") });
  expect(of("cp313-manylinux_aarch64")).toBeUndefined();
});

test("many runs that are alike take little time", () => {
  const builds = Array.from({ length: 2000 }, () => cibuildwheel("ubuntu-latest"));
  const start = performance.now();
  expect(wheels(plan(builds))).toContain("cp312-manylinux_x86_64");
  expect(performance.now() - start).toBeLessThan(1000);
});

test("an identifier is explained by the step that builds it", () => {
  const made = plan([cibuildwheel("ubuntu-latest", ONE)]);
  expect(explain(made, "cp312-manylinux_x86_64")).toContain(`${FILE}, line 40 builds it.`);
});

test.each<{ builds: readonly WheelBuild[]; unread?: string[]; places: string[]; decides: boolean; because: string }>([
  {
    builds: [cibuildwheel(undefined, ONE)],
    places: [`${FILE}, line 40`],
    decides: false,
    because: "nothing says the platform",
  },
  {
    builds: [cibuildwheel("ubuntu-latest", { CIBW_BUILD: "${{ inputs.build }}" })],
    places: [`${FILE}, line 40`],
    decides: false,
    because: "an expression is left",
  },
  {
    builds: [cibuildwheel("ubuntu-latest", { CIBW_ENABLE: "nonsense" })],
    places: [`${FILE}, line 40`],
    decides: false,
    because: "cibuildwheel would refuse it",
  },
  {
    builds: [cibuildwheel("ubuntu-latest", ONE)],
    unread: ["a.yml"],
    places: ["a.yml"],
    decides: true,
    because: "what can be read still counts",
  },
])("$places cannot be read: $because", ({ builds, unread = [], places, decides }) => {
  const made = plan(builds, {}, { unread: unread.map((file) => ({ file, says: "" })) });
  const warnings = made.warnings.filter(({ code }) => code === "SW-WORKFLOW-UNREAD");
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(places.join("; "))]);
  expect(wheels(made).length === 1).toBe(decides);
});

test.each([
  { rest: { releasesByShipwheel: true }, packageDir: ".", because: "Shipwheel releases it already" },
  { rest: {}, packageDir: "other", because: "another project of the repository is built" },
])("workflows do not decide where $because", ({ rest, packageDir }) => {
  const made = plan(
    [cibuildwheel("ubuntu-latest", ONE, { packageDir })],
    { cibuildwheel: { build: "cp313-win_*" } },
    rest,
  );
  expect(wheels(made)).toEqual(["cp313-win_amd64", "cp313-win_arm64"]);
});

test.each([
  { release: "3.2.1", gives: [] },
  { release: "4.1.0", gives: ["cp313-pyodide_wasm32", "cp314-pyodide_wasm32"] },
])("indexes take the wheels for Pyodide of cibuildwheel $release: $gives", ({ release, gives }) => {
  const builds = workflows([
    cibuildwheel("ubuntu-latest", { CIBW_PLATFORM: "pyodide" }),
    cibuildwheel("ubuntu-latest", { CIBW_BUILD: "cp312-manylinux_*" }),
  ]);
  const table = cibuildwheelTable(release) ?? defaultCibuildwheel();
  const made = wheels(planned({ project: PLATFORM, workflows: builds, table }));
  expect(made).toEqual(["cp312-manylinux_x86_64", ...gives]);
});

test("each step is decided by the release of cibuildwheel that it pins", () => {
  const older = cibuildwheelTable("2.16.5") ?? defaultCibuildwheel();
  const builds = workflows([
    cibuildwheel("ubuntu-latest", ONE),
    cibuildwheel("ubuntu-latest", { CIBW_BUILD: "cp37-manylinux_x86_64" }, { version: "2.16.5" }),
  ]);
  const made = planned({ project: PLATFORM, workflows: builds, tables: new Map([["2.16.5", older]]) });
  expect(made.expected.slice(1)).toMatchObject([{ python: "cp312" }, { python: "cp37", abi: "cp37m", floor: "2_17" }]);
  expect(made.tools).toEqual([{ name: "cibuildwheel", version: defaultCibuildwheel().version }]);
});

test("a release of cibuildwheel that nobody knows is planned as another, and the plan says so", () => {
  const builds = workflows([cibuildwheel("ubuntu-latest", ONE)]);
  const { warnings, tools } = planned({ project: PLATFORM, workflows: builds, wanted: "9.9.9" });
  const message = expect.stringContaining(`9.9.9, planned as ${tools[0]?.version}`);
  expect(warnings).toContainEqual(expect.objectContaining({ code: "SW-CIBUILDWHEEL-NEAREST", message }));
});

test("free-threaded Pythons that a workflow builds for have wheels of their own beside the stable ABI", () => {
  const made = plan([cibuildwheel("ubuntu-latest", { CIBW_BUILD: "cp31{2,3,4,4t}-manylinux*" })], { abi3: "cp312" });
  expect(made.expected.slice(1)).toMatchObject([
    { python: "cp314", abi: "cp314t" },
    { python: "cp312", abi: "abi3" },
  ]);
});

test.each<{ options: Record<string, unknown>; environment?: Record<string, string>; gives: string[]; because: string }>(
  [
    {
      options: { overrides: [{ select: "cp312-*", "config-settings": { "wheel.py-api": "cp312" } }] },
      gives: ["cp311-cp311", "cp314-cp314t", "cp312-abi3"],
      because: "cibuildwheel takes the wheel of 3.12 for later Pythons",
    },
    {
      options: {},
      environment: { CIBW_CONFIG_SETTINGS: "cmake.args=-DX=1 wheel.py-api=cp312" },
      gives: ["cp311-cp311", "cp314-cp314t", "cp312-abi3"],
      because: "a variable says the same",
    },
    {
      options: { "config-settings": { "wheel.py-api": "" } },
      gives: ["cp311-cp311", "cp312-cp312", "cp314-cp314", "cp314-cp314t"],
      because: "nothing is asked for",
    },
  ],
)("wheel.py-api in $options and $environment gives $gives: $because", ({ options, environment, gives }) => {
  const build = { CIBW_BUILD: "cp31{1,2,4,4t}-manylinux*", ...environment };
  const project = { backend: "scikit-build-core", cibuildwheel: options };
  expect(tags(plan([cibuildwheel("ubuntu-latest", build)], project))).toEqual(gives);
});

test.each<{
  said: Record<string, string>;
  options?: Record<string, unknown>;
  abi3?: string;
  gives: string[];
  because: string;
}>([
  { said: { X_LIMITED_API: "cp311" }, gives: ["cp310-cp310", "cp311-abi3"], because: "an older Python has none of it" },
  { said: { X_LIMITED_API: "3.10" }, gives: ["cp310-abi3"], because: "a version" },
  { said: { X_LIMITED_API: "0x030b00f0" }, gives: ["cp310-cp310", "cp311-abi3"], because: "as Python.h has it" },
  { said: { X_LIMITED_API: "1" }, gives: ["cp310-abi3"], because: "the oldest that builds" },
  { said: { X_LIMITED_API: "true" }, abi3: "cp311", gives: ["cp310-cp310", "cp311-abi3"], because: "setup.py has it" },
  { said: { X_LIMITED_API: "0" }, abi3: "cp310", gives: ["cp310-cp310", "cp312-cp312"], because: "it is refused" },
  { said: { X_NO_LIMITED_API: "1" }, gives: ["cp310-cp310", "cp312-cp312"], because: "that asks for the contrary" },
  { said: {}, abi3: "cp310", gives: ["cp310-abi3"], because: "the project says it for all" },
  {
    said: { CIBW_ENVIRONMENT: "A=b X_LIMITED_API=cp310" },
    gives: ["cp310-abi3"],
    because: "cibuildwheel sets it for the build",
  },
  {
    said: {},
    options: { overrides: [{ select: "*-win_amd64", environment: { X_LIMITED_API: "true" } }] },
    gives: ["cp310-abi3"],
    because: "so does an override",
  },
])("$said and $options give $gives on Windows: $because", ({ said, options = {}, abi3, gives }) => {
  const build = cibuildwheel("windows-latest", { CIBW_BUILD: "cp310-win_amd64 cp312-win_amd64", ...said });
  expect(tags(plan([build], { cibuildwheel: options, ...(abi3 && { abi3 }) }))).toEqual(gives);
});

test.each<{ options: Record<string, unknown>; gives: string[]; because: string }>([
  { options: {}, gives: ["cp310-cp310", "cp312-cp312"], because: "the variables of a step are not its container's" },
  { options: { "environment-pass": ["X_LIMITED_API"] }, gives: ["cp39-abi3"], because: "but where they are passed" },
])("on Linux, $options gives $gives: $because", ({ options, gives }) => {
  const build = cibuildwheel("ubuntu-latest", {
    CIBW_BUILD: "cp310-manylinux* cp312-manylinux*",
    X_LIMITED_API: "3.9",
  });
  expect(tags(plan([build], { cibuildwheel: options }))).toEqual(gives);
});

test("steps of their own build for a stable ABI of their own, and others without", () => {
  const of = (target: string, said: string) =>
    cibuildwheel("windows-latest", {
      CIBW_BUILD: `cp310-${target} cp312-${target}`,
      ...(said && { X_LIMITED_API: said }),
    });
  const builds = [of("win_amd64", ""), of("win32", "3.9"), of("win32", "3.12")];
  const made = plan(builds, { abi3: "cp39" });
  expect(tags(made)).toEqual(["cp310-cp310", "cp312-cp312", "cp39-abi3", "cp310-cp310", "cp312-abi3"]);
  expect(made.excluded.map(({ identifier }) => identifier)).not.toContain("cp312-win32");
});

test.each([
  { removed: ["*cp312*"], gives: ["cp314t-manylinux_x86_64", "cp314t-win_amd64"] },
  {
    removed: ["name-*-cp314t-win_amd64.whl"],
    gives: ["cp312-manylinux_x86_64", "cp314t-manylinux_x86_64", "cp312-win_amd64"],
  },
  {
    removed: ["*linux_x86_64*", "*pypy*"],
    gives: ["cp312-manylinux_x86_64", "cp314t-manylinux_x86_64", "cp312-win_amd64", "cp314t-win_amd64"],
  },
  { removed: ["*win*64.whl", "*cp31*linux*t*"], gives: ["cp312-manylinux_x86_64", "cp314t-manylinux_x86_64"] },
])("where a workflow removes $removed it publishes $gives", ({ removed, gives }) => {
  const said = { CIBW_BUILD: "cp312-*64 cp314t-*64", CIBW_SKIP: "*-musl*" };
  const made = plan([cibuildwheel("ubuntu-latest", said), cibuildwheel("windows-latest", said)], {}, { removed });
  expect(wheels(made)).toEqual(gives);
  const reasons = made.excluded.filter(({ rule }) => rule === "removed");
  expect(reasons).toHaveLength(4 - gives.length);
});

test("meson-python names the Python that builds the stable ABI", () => {
  const made = plan([cibuildwheel("ubuntu-latest", { CIBW_BUILD: "cp31{1,2}-manylinux*" })], {
    abi3: "cp39",
    backend: "meson-python",
  });
  expect(made.expected.slice(1)).toMatchObject([{ python: "cp311", abi: "abi3" }]);
});

test.each<{ runner: string; environment?: Record<string, string>; options?: Record<string, unknown>; floor?: string }>([
  { runner: "ubuntu-latest", floor: "2_28" },
  { runner: "ubuntu-latest", options: { "manylinux-x86_64-image": "manylinux_2_28" }, floor: "2_28" },
  { runner: "ubuntu-latest", options: { linux: { "manylinux-x86_64-image": "manylinux2014" } }, floor: "2_17" },
  {
    runner: "ubuntu-latest",
    environment: { CIBW_MANYLINUX_X86_64_IMAGE: "quay.io/pypa/manylinux_2_34_x86_64:2026.1.1-1" },
    options: { "manylinux-x86_64-image": "manylinux_2_28" },
    floor: "2_34",
  },
  {
    runner: "ubuntu-latest",
    options: { overrides: [{ select: "cp312-*", "manylinux-x86_64-image": "manylinux2010" }] },
    floor: "2_12",
  },
  { runner: "ubuntu-latest", options: { "manylinux-x86_64-image": "our.registry/image" } },
  { runner: "macos-13", environment: { CIBW_ENVIRONMENT: 'MACOSX_DEPLOYMENT_TARGET="10.15"' }, floor: "10_15" },
  { runner: "macos-13", environment: { CIBW_ENVIRONMENT_MACOS: "A=b MACOSX_DEPLOYMENT_TARGET=10.9" }, floor: "10_13" },
  { runner: "macos-14", options: { macos: { environment: { MACOSX_DEPLOYMENT_TARGET: "10.15" } } }, floor: "11_0" },
  { runner: "macos-14", options: { environment: { MACOSX_DEPLOYMENT_TARGET: "13" } }, floor: "13_0" },
])("on $runner with $environment and $options the floor is $floor", ({ runner, environment, options, floor }) => {
  const made = plan([cibuildwheel(runner, { ...ONE, ...environment })], { cibuildwheel: options ?? {} });
  expect(made.expected.flatMap((each) => (each.kind === "wheel" ? [each.floor] : []))).toEqual([floor]);
});

test("a rehearsal, which builds in no image, keeps no wheel for Linux to a floor", () => {
  const macos = { ...ONE, CIBW_ENVIRONMENT: "MACOSX_DEPLOYMENT_TARGET=12" };
  const builds = workflows([cibuildwheel("ubuntu-latest", ONE), cibuildwheel("macos-14", macos)]);
  const made = planned({ project: PLATFORM, workflows: builds, purpose: "rehearsal" });
  expect(made.expected.map((each) => (each.kind === "wheel" ? each.floor : "sdist"))).toEqual([
    "sdist",
    undefined,
    "12_0",
  ]);
});

test("two runs with floors of their own promise none", () => {
  const image = (name: string) => cibuildwheel("ubuntu-latest", { ...ONE, CIBW_MANYLINUX_X86_64_IMAGE: name });
  expect(plan([image("manylinux2014"), image("manylinux_2_28")]).expected[1]).not.toHaveProperty("floor");
});

test.each<{ builds: readonly WheelBuild[]; project?: Partial<Project>; gives: string[]; because: string }>([
  {
    builds: [frontend("windows-latest", "3.12"), frontend("ubuntu-latest", "3.12")],
    gives: ["cp312-win_amd64"],
    because: "no index takes a wheel of a plain Linux",
  },
  {
    builds: [frontend("macos-latest", "3.10"), frontend("windows-11-arm", "3.13")],
    gives: ["cp310-macosx_universal2", "cp313-win_arm64"],
    because: "Python is universal on macOS",
  },
  {
    builds: [
      frontend("macos-latest", "3.14", { arch: "x86_64" }),
      frontend("macos-latest", "3.15t-dev", { arch: "arm64" }),
    ],
    gives: ["cp314-macosx_x86_64", "cp315t-macosx_arm64"],
    because: "unless it is told otherwise",
  },
  {
    builds: [
      frontend("windows-latest", "pypy-3.11-v7.3.21"),
      frontend("windows-latest", "3.13.1"),
      frontend("windows-latest", "3.13-x86"),
    ],
    gives: ["pp311-win_amd64", "cp313-win_amd64", "cp313-win32"],
    because: "names of Pythons have more to them",
  },
  {
    builds: [frontend("windows-latest", "3.11"), frontend("windows-latest", "3.12")],
    project: { abi3: "cp310" },
    gives: ["cp311-win_amd64"],
    because: "both make the same wheel of the stable ABI",
  },
  {
    builds: [
      frontend("windows-latest", "3.11", { abi3: "cp38" }),
      frontend("windows-latest", "3.11", { abi3: "cp39" }),
      frontend("windows-latest", "3.14t-dev-x86", { abi3: "cp38" }),
    ],
    gives: ["cp311-win_amd64", "cp311-win_amd64", "cp314t-win32"],
    because: "each is asked for a stable ABI of its own",
  },
  {
    builds: ["quay.io/pypa/manylinux_2_28_x86_64", "our/manylinux2014:aarch64", "our/musllinux_1_2_armv7l:x"].map(
      (image) => frontend("ubuntu-latest", "/opt/python/cp312-cp312/bin/python", { image }),
    ),
    gives: ["cp312-manylinux_x86_64", "cp312-manylinux_aarch64", "cp312-musllinux_armv7l"],
    because: "an image says what is built in it",
  },
  {
    builds: [frontend("ubuntu-24.04-arm", "/opt/python/pp311-pypy311_pp73/bin/pip", { image: "pypa/manylinux_2_34" })],
    gives: ["pp311-manylinux_aarch64"],
    because: "an image for every machine is that of its own",
  },
  {
    builds: [frontend("windows-latest", "3.11"), cibuildwheel("windows-11-arm", ONE)],
    gives: ["cp312-win_arm64"],
    because: "beside cibuildwheel it makes something to test",
  },
  {
    builds: [frontend("windows-latest", "3.11"), cibuildwheel("ubuntu-latest", ONE)],
    gives: ["cp312-manylinux_x86_64", "cp311-win_amd64"],
    because: "nothing else builds for Windows",
  },
])("frontends: $because", ({ builds, project = {}, gives }) => {
  expect(wheels(plan(builds, project))).toEqual(gives);
});

const BOTH: Project["purity"] = {
  class: "both",
  confidence: "likely",
  evidence: [{ file: ".github/workflows/ci.yml", line: 3, says: "build-pure-python-dists:" }],
};

test.each<{ builds: readonly WheelBuild[]; project: Partial<Project>; pure: boolean; because: string }>([
  {
    builds: [frontend("ubuntu-latest", "3.11", { pure: true })],
    project: { purity: BOTH },
    pure: true,
    because: "the step keeps it from compiling",
  },
  {
    builds: [frontend("ubuntu-latest", "3.11")],
    project: { purity: BOTH },
    pure: false,
    because: "what was read says nothing of it",
  },
  { builds: [], project: { purity: BOTH }, pure: true, because: "a job is called so" },
  {
    builds: [frontend("ubuntu-latest", "3.11", { pure: true })],
    project: {},
    pure: false,
    because: "nothing of the project can be pure",
  },
  {
    builds: [frontend("ubuntu-latest", "3.11", { pure: true })],
    project: { purity: BOTH, pureByDefault: true },
    pure: true,
    because: "it compiles only where it is asked to, and cibuildwheel asks",
  },
])("a pure wheel beside those of cibuildwheel is $pure: $because", ({ builds, project, pure }) => {
  expect(wheels(plan([...builds, cibuildwheel("ubuntu-latest", ONE)], project))).toEqual([
    ...(pure ? ["py3-none-any"] : []),
    "cp312-manylinux_x86_64",
  ]);
});

test.each<{ build: Partial<FrontendBuild>; project?: Partial<Project>; told: unknown; because: string }>([
  { build: { environment: { NO_EXT: "1" } }, told: { NO_EXT: "1" }, because: "the step says so by a variable" },
  { build: {}, told: undefined, because: "an argument of the step is not told" },
  { build: {}, project: { pureByDefault: true }, told: {}, because: "nothing has to be said" },
  {
    build: { environment: { NO_EXT: "1", NO_EXT_TOKEN: "x" } },
    told: { NO_EXT: "1" },
    because: "what sounds like a secret is left out",
  },
])("what keeps the pure wheel from compiling is $told: $because", ({ build, project, told }) => {
  const builds = [frontend("ubuntu-latest", "3.11", { pure: true, ...build }), cibuildwheel("ubuntu-latest", ONE)];
  const { expected } = plan(builds, { purity: BOTH, ...project });
  expect(expected.filter((each) => each.kind === "wheel").map(({ environment }) => environment)[0]).toEqual(told);
});

test.each<{ build: FrontendBuild; tool: string; told?: unknown; because: string }>([
  { build: frontend("windows-latest", "3.12"), tool: "cibuildwheel", because: "a runner may not have that Python" },
  { build: frontend("windows-latest", "3.12", { abi3: "cp38" }), tool: "build", because: "an argument is to be told" },
  { build: frontend("windows-latest", "3.6"), tool: "build", because: "cibuildwheel has it no more" },
  {
    build: frontend("ubuntu-latest", "/opt/python/cp312-cp312/bin/python", {
      image: "quay.io/pypa/manylinux_2_28_x86_64:1",
    }),
    tool: "cibuildwheel",
    told: { CIBW_MANYLINUX_X86_64_IMAGE: "quay.io/pypa/manylinux_2_28_x86_64:1" },
    because: "it is built in that image",
  },
  {
    build: frontend("ubuntu-latest", "/opt/python/cp312-cp312/bin/python", { image: "musllinux_1_2_x86_64" }),
    tool: "cibuildwheel",
    told: { CIBW_MUSLLINUX_X86_64_IMAGE: "musllinux_1_2" },
    because: "cibuildwheel has the image of that name",
  },
])("what a frontend builds for a platform is built by $tool: $because", ({ build, tool, told }) => {
  const { expected, jobs, tools } = plan([build]);
  expect(jobs.at(-1)).toMatchObject({ tool });
  expect(expected.filter((each) => each.kind === "wheel").map(({ environment }) => environment)).toEqual([told]);
  expect(tools.map(({ name }) => name)).toEqual(tool === "build" ? [] : [tool]);
});

test("what a step says to cibuildwheel goes with its wheels, but for what selects them and what sounds like a secret", () => {
  const said = {
    CIBW_TEST_COMMAND: "pytest",
    CIBW_ENVIRONMENT_PASS_LINUX: "X",
    CIBW_ARCHS: "auto",
    CIBW_FREE_THREADED_SUPPORT: "1",
    CIBW_TEST_TOKEN: "t",
  };
  const rest = { arguments: { enable: ["pypy"] }, configFile: "ci/cibw.toml", configuration: {} };
  const { expected, jobs } = plan([cibuildwheel("ubuntu-latest", { ...ONE, ...said }, rest)]);
  expect(expected[1]).toMatchObject({ identifier: "cp312-manylinux_x86_64" });
  expect(expected[1]).toHaveProperty("environment", {
    CIBW_TEST_COMMAND: "pytest",
    CIBW_ENVIRONMENT_PASS_LINUX: "X",
    CIBW_FREE_THREADED_SUPPORT: "1",
    CIBW_ENABLE: "pypy",
    CIBW_CONFIG_FILE: "ci/cibw.toml",
  });
  expect(jobs.map(({ id, tool }) => `${id} ${tool}`)).toEqual(["sdist build", "wheels-manylinux_x86_64 cibuildwheel"]);
});

test.each([
  {
    said: { workflows: workflows([], { releasesByShipwheel: true }) },
    because: "Shipwheel releases, whatever others built",
  },
  { said: {}, because: "workflows are not to be read" },
])("no pure wheel is planned beside the others where $because", ({ said }) => {
  const project = { ...PLATFORM, purity: BOTH, cibuildwheel: { build: "cp312-manylinux_x86_64" } };
  expect(wheels(planned({ project, ...said }))).toEqual(["cp312-manylinux_x86_64"]);
});

test("a rehearsal sets no variable of a workflow's, so what compiles only where it is asked to stays pure", () => {
  const said = {
    project: { purity: BOTH, pureByDefault: true } as const,
    workflows: workflows([cibuildwheel("ubuntu-latest", ONE)]),
  };
  expect(wheels(planned(said))).toContain("cp312-manylinux_x86_64");
  expect(wheels(planned({ ...said, purpose: "rehearsal" }))).toEqual(["py3-none-any"]);
});

test.each<{ purity: Project["purity"]; pure: boolean; because: string }>([
  { purity: { class: "pure", confidence: "certain", evidence: [] }, pure: true, because: "the backend cannot compile" },
  {
    purity: { class: "pure", confidence: "likely", evidence: [] },
    pure: false,
    because: "cibuildwheel refuses pure ones",
  },
  {
    purity: { class: "unknown", confidence: "unsure", evidence: [] },
    pure: false,
    because: "the workflow knows better",
  },
])("a $purity.confidence $purity.class project that cibuildwheel builds: $because", ({ purity, pure }) => {
  expect(wheels(plan([cibuildwheel("ubuntu-latest", ONE)], { purity }))).toEqual([
    pure ? "py3-none-any" : "cp312-manylinux_x86_64",
  ]);
});

test("what grep leaves of the identifiers that cibuildwheel prints is what other jobs build", () => {
  const printed = [
    { text: "cp", keepsIt: true },
    { text: "musllinux", keepsIt: false },
  ];
  const made = plan([
    cibuildwheel("ubuntu-latest", { CIBW_BUILD: "{cp,pp}311-*_x86_64", CIBW_ENABLE: "pypy" }, { printed }),
  ]);
  expect(wheels(made)).toEqual(["cp311-manylinux_x86_64"]);
  expect(made.excluded.find(({ identifier }) => identifier === "cp311-musllinux_x86_64")?.because).toContain(
    "`grep -v musllinux` takes it out of what cibuildwheel prints",
  );
});

test("what each tool leaves out is told by that tool", () => {
  const made = plan([cibuildwheel("ubuntu-latest", ONE), frontend("windows-latest", "3.11")]);
  expect(wheels(made)).toEqual(["cp312-manylinux_x86_64", "cp311-win_amd64"]);
  const because = new Map(made.excluded.map((each) => [each.identifier, each.because]));
  expect(because.get("cp311-manylinux_x86_64")).toContain("no pattern of CIBW_BUILD");
  expect(because.get("cp312-win_amd64")).toBe("what builds for win_amd64 neither names nor finds cp312");
  expect(because.get("cp312-win32")).toBe("nothing is built for win32");
  expect(because.get("cp312-macosx_arm64")).toBe("nothing is built for macos");
  expect(because.has("cp311-win_amd64")).toBe(false);
});

test("one Python may build for the stable ABI of several: its job names it once, and each wheel is explained", () => {
  const made = plan([
    frontend("windows-latest", "3.11", { abi3: "cp38" }),
    frontend("windows-latest", "3.11", { abi3: "cp310" }),
  ]);
  expect(tags(made)).toEqual(["cp38-abi3", "cp310-abi3"]);
  expect(made.jobs.at(-1)?.identifiers).toEqual(["cp311-win_amd64"]);
  const said = explain(made, "cp311-win_amd64");
  expect(said).toContain("the wheel cp38-abi3");
  expect(said).toContain("the wheel cp310-abi3");
  expect(said.match(/It also serves/g)).toHaveLength(1);
});

test("a mistake in each of a thousand builds is told of the first", () => {
  const builds = Array.from({ length: 1000 }, (_, index) => cibuildwheel("ubuntu-latest", { CIBW_SKIP: `x${index}` }));
  const { length } = plan(builds).warnings;
  expect(length).toBeGreaterThan(10);
  expect(length).toBeLessThan(100);
});

test("what the nearest release does not know is no mistake", () => {
  const builds = [cibuildwheel("ubuntu-latest", { CIBW_SKIP: "cp27-*", CIBW_OLD: "1" }, { version: "1.3.0" })];
  const { warnings } = planned({ project: PLATFORM, workflows: workflows(builds), wanted: "1.3.0" });
  expect(warnings.map(({ code }) => code)).toEqual(["SW-UNTAGGED", "SW-CIBUILDWHEEL-NEAREST"]);
});
