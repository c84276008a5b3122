import type { Expected, ExpectedWheel } from "../documents/plan.ts";
import type { Python } from "./python.ts";
import { familiesMadeOn, notOn, wheelName } from "./systems.ts";

/** A planned wheel and the Python that makes it. */
export interface Target {
  readonly wheel: ExpectedWheel;
  readonly python: Python;
}

/** A planned wheel that this machine does not make, and why. */
export interface NotBuilt {
  readonly name: string;
  readonly because: string;
}

export interface Targets {
  readonly build: readonly Target[];
  readonly notBuilt: readonly NotBuilt[];
}

/**
 * Which `wheels` of a job can be made here, each by the newest of `pythons` that fits; `planned` are all files of the release.
 *
 * A rehearsal makes one of those that differ in nothing but the Python, the newest, and a pure one; a release all.
 */
export function chooseTargets(
  wheels: readonly ExpectedWheel[],
  pythons: readonly Python[],
  mode: "release" | "rehearsal",
  planned: readonly Expected[] = wheels,
): Targets {
  const newestFirst = [...pythons].sort((a, b) => compareNumbers(b.version, a.version));
  const compiles = planned.some((each) => each.kind === "wheel" && each.platform !== "any");
  const answers = wheels.map((wheel) => {
    const compilesAnyway = compiles && wheel.platform === "any" && wheel.environment === undefined;
    return { wheel, python: compilesAnyway ? undefined : newestFirst.find((each) => makes(each, wheel)) };
  });
  const possible = answers.flatMap(({ wheel, python }) => (python === undefined ? [] : [{ wheel, python }]));
  const build = mode === "release" ? possible : newestOf(possible);
  const chosen = new Set(build.map(({ wheel }) => wheel));
  const notBuilt = answers
    .filter(({ wheel }) => !chosen.has(wheel))
    .map(({ wheel, python }) => ({
      name: wheelName(wheel),
      because:
        python === undefined ? whyNot(wheel, pythons) : "a rehearsal builds one wheel, on the newest Python here",
    }));
  return { build, notBuilt };
}

function newestOf(targets: readonly Target[]): readonly Target[] {
  const compiled = targets.filter(({ wheel }) => wheel.platform !== "any");
  const newestFirst = compiled.sort((a, b) => compareNumbers(b.python.version, a.python.version));
  return [...newestFirst.slice(0, 1), ...targets.filter(({ wheel }) => wheel.platform === "any").slice(0, 1)];
}

export function makes(python: Python, wheel: ExpectedWheel): boolean {
  return runsOn(python, wheel) && hasAbi(python, wheel);
}

function runsOn(python: Python, { platform, arch }: ExpectedWheel): boolean {
  if (platform === "any") return true;
  if (!familiesOf(python).includes(platform)) return false;
  return arch === "any" || archsOf(python).includes(arch);
}

/** The architectures that it builds for and can also run, in the words of wheel tags. */
export function archsOf(python: Python): readonly string[] {
  const arch = archOf(python);
  return arch === "universal2" ? ["universal2", python.machine] : [arch];
}

/**
 * What the project is told to make this wheel: what the plan's step says to it, which for cibuildwheel would be another's; and on macOS
 * what a universal Python must be told to build for one architecture, or for the oldest system that the plan names.
 */
export function targetEnvironment(target: Target): Record<string, string> {
  const said = Object.entries(target.wheel.environment ?? {}).filter(([name]) => !name.startsWith("CIBW_"));
  return { ...Object.fromEntries(said), ...macosEnvironment(target) };
}

function macosEnvironment({ wheel, python }: Target): Record<string, string> {
  if (wheel.platform !== "macosx") return {};
  const floor = wheel.floor?.replace("_", ".");
  const deployment: Record<string, string> = floor === undefined ? {} : { MACOSX_DEPLOYMENT_TARGET: floor };
  if (archOf(python) === wheel.arch || wheel.arch === "any") return deployment;
  const system = floor ?? (wheel.arch === "arm64" ? "11.0" : /^macosx-([\d.]+)-/.exec(python.platform)?.[1]);
  return {
    ...deployment,
    ARCHFLAGS: `-arch ${wheel.arch}`,
    _PYTHON_HOST_PLATFORM: `macosx-${system}-${wheel.arch}`,
  };
}

/** The families of platform tags that it takes. */
export function familiesOf({ platform, libc }: Python): readonly string[] {
  const [system] = SYSTEMS.find(([, prefix]) => platform.startsWith(prefix)) ?? [];
  const other = libc === "musl" ? "manylinux" : "musllinux";
  return system === undefined ? [] : familiesMadeOn(system, "build").filter((family) => family !== other);
}

/** What a Python's name for its platform begins with. */
const SYSTEMS = [
  ["linux", "linux"],
  ["darwin", "macosx"],
  ["win32", "win"],
] as const;

/** The architecture in the words of wheel tags. */
function archOf({ platform, bits }: Python): string {
  if (platform === "win32") return "win32";
  const arch = platform.replace(/^(linux|win|macosx-[\d.]+)-/, "").replaceAll("-", "_");
  if (bits === 64) return arch;
  // A 32-bit Python on a 64-bit system names the system.
  return (
    new Map([
      ["x86_64", "i686"],
      ["aarch64", "armv7l"],
    ]).get(arch) ?? arch
  );
}

function hasAbi(python: Python, { python: tag, abi }: ExpectedWheel): boolean {
  if (abi === "none") return true;
  if (python.implementation !== "cpython") return false;
  const [major, minor] = python.version;
  if (abi === "abi3") return !python.freeThreaded && minor >= minorOf(tag);
  return abi === `cp${major}${minor}${python.freeThreaded ? "t" : ""}`;
}

/** 9 of `cp39`. */
function minorOf(tag: string): number {
  return Number(/^cp3(\d+)$/.exec(tag)?.[1] ?? 0);
}

function whyNot(wheel: ExpectedWheel, pythons: readonly Python[]): string {
  if (wheel.platform === "any") return PURE_BESIDE;
  const here = pythons.find((python) => runsOn(python, wheel));
  if (here === undefined) {
    return notOn(wheel, pythons[0]?.platform ?? "another").because;
  }
  const found = [...new Set(pythons.map(shortName))].join(", ");
  return `none of the Pythons here makes it (found: ${found})`;
}

const PURE_BESIDE =
  "the project compiles unless it is told not to, and what a step of its own workflow tells it could not be read";

function shortName({ version: [major, minor], implementation, freeThreaded }: Python): string {
  return `${implementation === "cpython" ? "cp" : implementation}${major}${minor}${freeThreaded ? "t" : ""}`;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((each, at) => each !== b[at]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
