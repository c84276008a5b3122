import type { ExpectedWheel } from "../documents/plan.ts";
import type { Runner } from "../ports/runner.ts";
import type { NotBuilt } from "./target.ts";

type Family = ExpectedWheel["platform"];
type Maker = "build" | "cibuildwheel" | "maturin";

/** The families of wheels for which each tool builds, by the system that it runs on. */
const MADE: Readonly<Record<Runner["platform"], Readonly<Record<Maker, readonly Family[]>>>> = {
  linux: {
    build: ["linux", "manylinux", "musllinux"],
    cibuildwheel: ["manylinux", "musllinux", "android", "pyodide"],
    maturin: ["manylinux", "musllinux"],
  },
  darwin: { build: ["macosx"], cibuildwheel: ["macosx", "ios"], maturin: ["macosx"] },
  win32: { build: ["win"], cibuildwheel: ["win"], maturin: ["win"] },
};

export function familiesMadeOn(system: Runner["platform"], maker: Maker): readonly Family[] {
  return MADE[system][maker];
}

/** The wheels that a tool builds on this system, and those that it does not. */
export function partedBySystem(
  wheels: readonly ExpectedWheel[],
  maker: Maker,
  { platform: system }: Pick<Runner, "platform">,
): { readonly here: readonly ExpectedWheel[]; readonly elsewhere: readonly NotBuilt[] } {
  const families = familiesMadeOn(system, maker);
  const isHere = ({ platform }: ExpectedWheel) => families.includes(platform);
  return {
    here: wheels.filter(isHere),
    elsewhere: wheels.filter((each) => !isHere(each)).map((each) => notOn(each, system)),
  };
}

/** `machine` is the system, or what a Python of it calls its platform. */
export function notOn(wheel: ExpectedWheel, machine: string): NotBuilt {
  return { name: wheelName(wheel), because: `it needs ${systemOf(wheel)}, and this machine is ${machine}` };
}

/** The identifier, or the tags of a wheel that has none. */
export function wheelName({ identifier, python, abi, platform, arch }: ExpectedWheel): string {
  return identifier ?? `${python}-${abi}-${platform}${arch === "any" ? "" : `_${arch}`}`;
}

/** `manylinux aarch64`, `win32`. */
function systemOf({ platform, arch }: ExpectedWheel): string {
  if (arch === "any") return platform;
  return arch.startsWith(platform) ? arch : `${platform} ${arch}`;
}
