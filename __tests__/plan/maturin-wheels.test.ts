import { expect, test } from "@jest/globals";
import type { MaturinCrate, Project } from "../../src/documents/project.ts";
import type { MaturinBuild } from "../../src/documents/wheel-build.ts";
import { planned } from "./planned-release.ts";

const CRATE: MaturinCrate = {
  bindings: "pyo3",
  pyo3: "0.25",
  stableAbi: [],
  features: [],
  withoutDefaultFeatures: false,
  ci: {},
};

function build(rest: Partial<MaturinBuild>): MaturinBuild {
  return {
    tool: "maturin",
    evidence: { file: ".github/workflows/release.yml", line: 30, says: "uses: PyO3/maturin-action" },
    runner: "ubuntu-latest",
    interpreters: [],
    findsInterpreters: false,
    pythons: [],
    features: [],
    withoutDefaultFeatures: false,
    packageDir: ".",
    ...rest,
  };
}

const PLATFORM: Partial<Project> = {
  backend: "maturin",
  purity: { class: "platform", confidence: "certain", evidence: [] },
};

const NOTHING_ELSE = { labels: [], unread: [], releasesByShipwheel: false };

/** The plan of a project that maturin builds, by `builds` of its workflows or, without any, as maturin would by itself. */
function plan(
  builds: readonly Partial<MaturinBuild>[],
  crate: Partial<MaturinCrate> = {},
  project: Partial<Project> = {},
) {
  return planned({
    project: {
      ...PLATFORM,
      maturin: { ...CRATE, ...crate },
      ...project,
    },
    workflows: { builds: builds.map(build), ...NOTHING_ELSE },
  });
}

/** `cp312-cp312-manylinux_x86_64` */
function tags({ expected }: ReturnType<typeof plan>): readonly string[] {
  return expected.flatMap((each) =>
    each.kind === "wheel"
      ? [`${each.python}-${each.abi}-${each.arch === each.platform ? each.arch : `${each.platform}_${each.arch}`}`]
      : [],
  );
}

test.each<{ row: Partial<MaturinBuild>; target: string; floor?: string }>([
  { row: { target: "x86_64", manylinux: "auto" }, target: "manylinux_x86_64", floor: "2_17" },
  { row: { target: "x64", manylinux: "2_28" }, target: "manylinux_x86_64", floor: "2_28" },
  { row: { target: "x86", manylinux: "2014" }, target: "manylinux_i686", floor: "2_17" },
  { row: { target: "i686", manylinux: "manylinux2014" }, target: "manylinux_i686", floor: "2_17" },
  { row: { target: "aarch64", manylinux: "manylinux_2_28" }, target: "manylinux_aarch64", floor: "2_28" },
  {
    row: { target: "aarch64", manylinux: "ghcr.io/rust-cross/manylinux_2_28-cross:aarch64" },
    target: "manylinux_aarch64",
    floor: "2_28",
  },
  { row: { target: "armv7" }, target: "manylinux_armv7l" },
  { row: { target: "armv7-unknown-linux-musleabihf" }, target: "musllinux_armv7l" },
  { row: { target: "i686-unknown-linux-musl", manylinux: "manylinux2014" }, target: "musllinux_i686" },
  { row: { target: "armv7l", manylinux: "musllinux_1_2" }, target: "musllinux_armv7l", floor: "1_2" },
  { row: { target: "arm-unknown-linux-musleabihf", manylinux: "musllinux_1_1" }, target: "linux_armv6l" },
  { row: { target: "powerpc64le-unknown-linux-gnu" }, target: "manylinux_ppc64le" },
  { row: { target: "ppc64" }, target: "manylinux_ppc64" },
  { row: { target: "s390x-unknown-linux-gnu" }, target: "manylinux_s390x" },
  { row: { target: "riscv64gc-unknown-linux-gnu", manylinux: "auto" }, target: "manylinux_riscv64", floor: "2_31" },
  { row: { target: "loongarch64" }, target: "manylinux_loongarch64" },
  { row: { target: "x86_64-unknown-linux-musl", manylinux: "auto" }, target: "musllinux_x86_64" },
  { row: { runner: "ubuntu-24.04-arm", manylinux: "auto" }, target: "manylinux_aarch64", floor: "2_17" },
  { row: { runner: "macos-latest", target: "x86_64" }, target: "macosx_x86_64" },
  { row: { runner: "macos-latest", target: "universal2-apple-darwin" }, target: "macosx_universal2" },
  { row: { runner: "macos-latest" }, target: "macosx_arm64" },
  { row: { runner: "macos-13", target: "aarch64-apple-darwin" }, target: "macosx_arm64" },
  { row: { runner: "windows-latest", target: "x64" }, target: "win_amd64" },
  { row: { runner: "windows-latest", target: "i686-pc-windows-msvc" }, target: "win32" },
  { row: { runner: "windows-11-arm" }, target: "win_arm64" },
  { row: { target: "wasm32-unknown-emscripten" }, target: "pyodide_wasm32" },
])("$row is built for $target with the floor $floor", ({ row, target, floor }) => {
  const made = plan([{ interpreters: ["3.12"], ...row }]).expected.slice(1);
  expect(made).toMatchObject([{ identifier: `cp312-${target}`, ...(floor !== undefined && { floor }) }]);
  if (floor === undefined) expect(made[0]).not.toHaveProperty("floor");
});

test.each([
  { row: { target: "x86_64", manylinux: "off" }, because: "no index takes a wheel of a plain Linux" },
  { row: { target: "x86_64-unknown-freebsd" }, because: "nor has it a tag for this system" },
])("$row is no wheel for an index: $because", ({ row }) => {
  expect(tags(plan([{ interpreters: ["3.12"], ...row }, { interpreters: ["3.11"] }]))).toEqual([
    "cp311-cp311-manylinux_x86_64",
  ]);
});

const LINUX = { target: "x86_64", manylinux: "auto" };
const STABLE = { stableAbi: [{ feature: "", python: "cp39" }] };

test.each<{
  row: Partial<MaturinBuild>;
  crate?: Partial<MaturinCrate>;
  project?: Partial<Project>;
  gives: string;
  because: string;
}>([
  {
    row: { interpreters: ["3.9", "python3.13t", "pypy3.11", "/opt/python/cp310-cp310/bin/python"] },
    gives: "cp39-cp39 cp313-cp313t pp311-pypy311_pp73 cp310-cp310",
    because: "each that is named has a wheel",
  },
  { row: { pythons: ["3.11", "3.12"] }, gives: "cp312-cp312", because: "the last one that is set up is Python" },
  {
    row: { interpreters: ["python"], pythons: ["3.13t"] },
    gives: "cp313-cp313t",
    because: "a bare name is what was set up",
  },
  {
    row: { findsInterpreters: true },
    project: { requiresPython: ">=3.10" },
    gives:
      "cp310-cp310 cp311-cp311 cp312-cp312 cp313-cp313 cp314-cp314 cp314-cp314t pp310-pypy310_pp73 pp311-pypy311_pp73",
    because: "the container has all of them",
  },
  {
    row: { findsInterpreters: true },
    crate: { pyo3: "0.22" },
    project: { requiresPython: ">=3.12" },
    gives: "cp312-cp312 cp313-cp313",
    because: "this pyo3 knows no newer ones and no free-threaded ones",
  },
  { row: {}, crate: STABLE, gives: "cp39-abi3", because: "one serves all" },
  { row: { findsInterpreters: true }, crate: STABLE, gives: "cp39-abi3", because: "the found ones are all served" },
  {
    row: { interpreters: ["3.8", "3.9", "3.13t", "pypy3.10"] },
    crate: STABLE,
    gives: "cp38-cp38 cp313-cp313t pp310-pypy310_pp73 cp39-abi3",
    because: "named ones that have no stable ABI get their own",
  },
  {
    row: { interpreters: ["3.14t"] },
    crate: STABLE,
    gives: "cp314-cp314t",
    because: "none of the named ones has it",
  },
  {
    row: { interpreters: ["3.12"], withoutDefaultFeatures: true },
    crate: { stableAbi: [{ feature: "default", python: "cp39" }] },
    gives: "cp312-cp312",
    because: "its feature is off",
  },
  {
    row: { features: ["fast", "abi"] },
    crate: { stableAbi: [{ feature: "abi", python: "cp310" }] },
    gives: "cp310-abi3",
    because: "its feature is on",
  },
  { row: { features: ["pyo3/abi3-py311"] }, gives: "cp311-abi3", because: "it is the dependency's own feature" },
  {
    row: { interpreters: ["3.10", "3.12"] },
    crate: { stableAbi: [{ feature: "", python: "cp3" }] },
    gives: "cp310-abi3",
    because: "without an oldest Python it is the one that builds",
  },
  { row: { interpreters: ["3.12"] }, crate: { bindings: "bin" }, gives: "py3-none", because: "a program needs none" },
  { row: { pythons: ["3.12"], bindings: "bin" }, gives: "py3-none", because: "the run may say it" },
  { row: { findsInterpreters: true }, crate: { bindings: "cffi" }, gives: "py3-none", because: "no more does cffi" },
])("$row with $crate builds $gives: $because", ({ row, crate, project, gives }) => {
  const made = tags(plan([{ ...LINUX, ...row }], crate, project));
  expect(made).toEqual(gives.split(" ").map((each) => `${each}-manylinux_x86_64`));
});

test.each([
  { day: "2024-09-01", target: "x86_64", gives: "cp311 cp312", because: "3.13 was not there yet" },
  { day: "2025-03-01", target: "x86_64", gives: "cp311 cp312 cp313", because: "natively no free-threaded one" },
  { day: "2025-03-01", target: "aarch64", gives: "cp311 cp312 cp313 cp313t", because: "maturin knew it by heart" },
  { day: "2026-01-02", target: "aarch64", gives: "cp311 cp312 cp313 cp314 cp313t cp314t", because: "both of them" },
  { day: "2026-07-01", target: "aarch64", gives: "cp311 cp312 cp313 cp314 cp314t", because: "3.13t is none any more" },
])("on $day maturin finds $gives for $target: $because", ({ day, target, gives }) => {
  const made = planned({
    project: { ...PLATFORM, maturin: CRATE, requiresPython: ">=3.10,!=3.10.*,<3.15" },
    workflows: { builds: [build({ target, manylinux: "auto", findsInterpreters: true })], ...NOTHING_ELSE },
    day,
  });
  const found = made.expected.flatMap((each) => (each.kind === "wheel" ? [each.identifier?.split("-")[0]] : []));
  expect(found.filter((each) => each !== "pp311").join(" ")).toBe(gives);
});

test("on a machine without a container, what it has and what is set up is found", () => {
  const found = (row: Partial<MaturinBuild>) =>
    plan([{ findsInterpreters: true, ...row }], {}, { requiresPython: ">=3.9,<3.13" })
      .expected.slice(1)
      .map((each) => (each.kind === "wheel" ? each.python : ""));
  expect(found({ runner: "windows-latest" })).toEqual(["cp39", "cp310", "cp311", "cp312"]);
  expect(found({ runner: "macos-latest", pythons: ["3.9"] })).toEqual(["cp39", "cp311", "cp312"]);
  expect(found({ runner: "ubuntu-latest", pythons: ["3.11"] })).toEqual(["cp311", "cp312"]);
});

test("an expression that is left cannot be read", () => {
  const { warnings } = plan([{ ...LINUX, interpreters: ["${{ inputs.python }}"] }]);
  expect(warnings).toContainEqual(expect.objectContaining({ code: "SW-WORKFLOW-UNREAD" }));
});

test("without workflows it is what maturin's own would build", () => {
  expect(tags(plan([], { bindings: "bin" }))).toEqual(
    [
      ...["x86_64", "i686", "aarch64", "armv7l", "s390x", "ppc64le"].map((arch) => `manylinux_${arch}`),
      ...["x86_64", "i686", "aarch64", "armv7l"].map((arch) => `musllinux_${arch}`),
      ...["win_amd64", "win_win32", "win_arm64", "macosx_x86_64", "macosx_arm64"],
    ].map((each) => `py3-none-${each}`),
  );
});

test.each<{ ci: Record<string, unknown>; gives: string[] }>([
  {
    ci: { macos: { targets: ["universal2"] } },
    gives: ["cp39-abi3-macosx_universal2", "cp314-cp314t-macosx_universal2"],
  },
  {
    ci: {
      linux: {
        target: [
          { arch: "x86_64", manylinux: "2_28" },
          { arch: "armv7", manylinux: "musllinux_1_2" },
        ],
      },
    },
    gives: [
      "cp39-abi3-manylinux_x86_64",
      "cp314-cp314t-manylinux_x86_64",
      "cp39-abi3-musllinux_armv7l",
      "cp314-cp314t-musllinux_armv7l",
    ],
  },
  {
    ci: { windows: { targets: ["x64"], args: "--release -i 3.10 3.13t --out dist" } },
    gives: ["cp313-cp313t-win_amd64", "cp39-abi3-win_amd64"],
  },
])("[tool.maturin.generate-ci.github] $ci gives $gives", ({ ci, gives }) => {
  expect(tags(plan([], { ci, ...STABLE }))).toEqual(gives);
});

test.each([
  {
    ci: { linux: { targets: ["x86_64"] } },
    floor: undefined,
    because: "who builds without a workflow has a system of its own",
  },
  { ci: { linux: { targets: ["x86_64"], manylinux: "2_28" } }, floor: "2_28", because: "the project names it" },
])("the floor of $ci is $floor: $because", ({ ci, floor }) => {
  const { expected } = plan([], { ci, bindings: "bin" });
  expect(expected.map((each) => (each.kind === "wheel" ? each.floor : "sdist"))).toEqual(["sdist", floor]);
});

test("a pyo3 that knows no free-threading has the wheel of the stable ABI alone", () => {
  const ci = { windows: { targets: ["x64"] } };
  expect(tags(plan([], { ci, pyo3: "0.22", ...STABLE }))).toEqual(["cp39-abi3-win_amd64"]);
});

test("[tool.cibuildwheel] is chosen over maturin's own workflow", () => {
  const made = plan([], STABLE, { cibuildwheel: { build: "cp31{1,4t}-win_amd64" }, abi3: "cp39" });
  expect(tags(made)).toEqual(["cp314-cp314t-win_amd64", "cp39-abi3-win_amd64"]);
});

test("each identifier that maturin builds nothing for is there with the reason", () => {
  const { excluded } = plan([{ ...LINUX, interpreters: ["3.9", "3.13t"] }], STABLE);
  const rule = Object.fromEntries(excluded.map((each) => [each.identifier, each.rule]));
  expect(rule).toMatchObject({
    "cp312-manylinux_x86_64": "abi3",
    "cp314t-manylinux_x86_64": "interpreter",
    "cp312-manylinux_aarch64": "target",
    "cp312-win_amd64": "platform",
  });
  expect(rule).not.toHaveProperty("cp39-manylinux_x86_64");
});
