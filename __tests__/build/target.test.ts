import { expect, test } from "@jest/globals";
import type { Python } from "../../src/build/python.ts";
import { chooseTargets, targetEnvironment } from "../../src/build/target.ts";
import { expectedWheel } from "./plan-fixture.ts";

const linux: Python = {
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
const mac: Python = { ...linux, platform: "macosx-11.0-universal2", machine: "arm64", libc: "" };
const windows: Python = { ...linux, platform: "win-amd64", machine: "AMD64", libc: "" };

const cp312 = { python: "cp312", abi: "cp312", platform: "manylinux", arch: "x86_64" } as const;
const abi3 = { ...cp312, python: "cp39", abi: "abi3" } as const;

test.each([
  { python: linux, wheel: {}, because: "a pure wheel is made by any Python" },
  { python: linux, wheel: cp312, because: "it is its own" },
  { python: linux, wheel: { ...cp312, platform: "linux" }, because: "it is not repaired" },
  { python: linux, wheel: { ...cp312, python: "py3", abi: "none" }, because: "a program in a wheel has no ABI" },
  { python: linux, wheel: abi3, because: "a newer Python makes wheels of the stable ABI" },
  { python: { ...linux, libc: "musl" }, wheel: { ...cp312, platform: "musllinux" }, because: "Alpine's libc" },
  { python: { ...linux, bits: 32 }, wheel: { ...cp312, arch: "i686" }, because: "32 bits on a kernel of 64" },
  { python: { ...linux, freeThreaded: true }, wheel: { ...cp312, abi: "cp312t" }, because: "an ABI of its own" },
  { python: mac, wheel: { ...cp312, platform: "macosx", arch: "arm64" }, because: "it can be told to build for one" },
  { python: mac, wheel: { ...cp312, platform: "macosx", arch: "universal2" }, because: "it is universal" },
  { python: windows, wheel: { ...cp312, platform: "win", arch: "amd64" }, because: "it is its own" },
  {
    python: { ...windows, platform: "win32" },
    wheel: { ...cp312, platform: "win", arch: "win32" },
    because: "32 bits",
  },
] as const)("$python.platform makes $wheel: $because", ({ python, wheel }) => {
  const { build, notBuilt } = chooseTargets([expectedWheel(wheel)], [python], "release");
  expect(build).toEqual([{ wheel: expectedWheel(wheel), python }]);
  expect(notBuilt).toEqual([]);
});

test.each([
  {
    python: linux,
    wheel: { ...cp312, python: "cp311", abi: "cp311" },
    because: "none of the Pythons here makes it",
  },
  {
    python: linux,
    wheel: { ...abi3, python: "cp313" },
    because: "none of the Pythons here makes it (found: cp312)",
  },
  { python: { ...linux, freeThreaded: true }, wheel: abi3, because: "(found: cp312t)" },
  { python: { ...linux, implementation: "pypy" }, wheel: cp312, because: "(found: pypy312)" },
  {
    python: linux,
    wheel: { ...cp312, platform: "musllinux" },
    because: "it needs musllinux x86_64, and this machine is linux-x86_64",
  },
  { python: linux, wheel: { ...cp312, arch: "aarch64" }, because: "it needs manylinux aarch64" },
  { python: linux, wheel: { ...cp312, platform: "win", arch: "amd64" }, because: "it needs win amd64" },
  { python: mac, wheel: { ...cp312, platform: "macosx", arch: "x86_64" }, because: "it needs macosx x86_64" },
] as const)("$python.platform does not make $wheel: $because", ({ python, wheel, because }) => {
  const { build, notBuilt } = chooseTargets([expectedWheel(wheel)], [python], "rehearsal");
  expect(build).toEqual([]);
  expect(notBuilt).toEqual([expect.objectContaining({ because: expect.stringContaining(because) })]);
});

const both = [
  expectedWheel({ ...cp312, identifier: "cp312-manylinux_x86_64" }),
  expectedWheel({ ...cp312, identifier: "cp313-manylinux_x86_64", python: "cp313", abi: "cp313" }),
];
const newer: Python = { ...linux, version: [3, 13, 0] };

test("a release makes every wheel that it can", () => {
  const { build } = chooseTargets(both, [linux, newer], "release");
  expect(build.map(({ python }) => python)).toEqual([linux, newer]);
});

test("a rehearsal makes the wheel of the newest Python, and says so of the others", () => {
  const { build, notBuilt } = chooseTargets(both, [linux, newer], "rehearsal");
  expect(build.map(({ wheel }) => wheel.identifier)).toEqual(["cp313-manylinux_x86_64"]);
  expect(notBuilt).toEqual([
    { name: "cp312-manylinux_x86_64", because: "a rehearsal builds one wheel, on the newest Python here" },
  ]);
});

test.each(["release", "rehearsal"] as const)("a %s makes no pure wheel of a project that compiles", (mode) => {
  const pure = expectedWheel({ python: "py3", abi: "none", platform: "any", arch: "any" });
  const { build, notBuilt } = chooseTargets([pure], [linux], mode, [pure, ...both]);
  expect(build).toEqual([]);
  expect(notBuilt).toEqual([{ name: "py3-none-any", because: expect.stringContaining("unless it is told not to") }]);
  expect(chooseTargets([pure], [linux], mode).build).toHaveLength(1);
});

test.each([
  { environment: { DEMO_NO_EXTENSIONS: "1" }, because: "the plan has what its step says" },
  { environment: {}, because: "it compiles only when it is asked to" },
])("but where $because, beside the others", ({ environment }) => {
  const pure = expectedWheel({ environment });
  const made = (mode: "release" | "rehearsal") =>
    chooseTargets([pure, ...both], [linux, newer], mode).build.map(({ wheel }) => wheel.platform);
  expect(made("release")).toEqual(["any", "manylinux", "manylinux"]);
  expect(made("rehearsal")).toEqual(["manylinux", "any"]);
  expect(targetEnvironment({ wheel: pure, python: linux })).toEqual(environment);
});

test("what is said to cibuildwheel is not said to the backend of a rehearsal", () => {
  const environment = { CIBW_TEST_COMMAND: "pytest", DEMO_LIMITED_API: "1" };
  const target = { wheel: expectedWheel({ ...cp312, environment }), python: linux };
  expect(targetEnvironment(target)).toEqual({ DEMO_LIMITED_API: "1" });
});

test.each([
  { wheel: { arch: "universal2" }, gives: {}, because: "it is what this Python builds anyway" },
  {
    wheel: { arch: "arm64" },
    gives: { ARCHFLAGS: "-arch arm64", _PYTHON_HOST_PLATFORM: "macosx-11.0-arm64" },
    because: "one architecture of two",
  },
  {
    wheel: { arch: "arm64", floor: "12_0" },
    gives: { ARCHFLAGS: "-arch arm64", _PYTHON_HOST_PLATFORM: "macosx-12.0-arm64", MACOSX_DEPLOYMENT_TARGET: "12.0" },
    because: "the plan names the oldest system",
  },
] as const)("a universal Python of macOS is told $gives for $wheel: $because", ({ wheel, gives }) => {
  expect(targetEnvironment({ wheel: expectedWheel({ ...cp312, platform: "macosx", ...wheel }), python: mac })).toEqual(
    gives,
  );
});
