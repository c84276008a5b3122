import { ShipwheelError } from "../errors.ts";
import type { BuildPlatform } from "./cibuildwheel.ts";

/** A machine of GitHub's that builds wheels for its own architecture. */
interface Host {
  /** As cibuildwheel spells it on that platform. */
  readonly machine: string;
  /** What `auto` stands for on it. */
  readonly auto: readonly string[];
  readonly auto32: readonly string[];
}

const HOSTS: Readonly<Record<BuildPlatform, readonly Host[]>> = {
  linux: [
    { machine: "x86_64", auto: ["x86_64"], auto32: ["i686"] },
    // These machines run no 32-bit programs, so `auto32` is nothing there.
    { machine: "aarch64", auto: ["aarch64"], auto32: [] },
  ],
  macos: [
    { machine: "arm64", auto: ["arm64"], auto32: [] },
    { machine: "x86_64", auto: ["x86_64"], auto32: [] },
  ],
  windows: [{ machine: "AMD64", auto: ["AMD64", "x86"], auto32: ["x86"] }],
};

const RUNNERS: Readonly<Record<BuildPlatform, ReadonlyMap<string, string>>> = {
  linux: new Map([
    ["x86_64", "ubuntu-24.04"],
    ["i686", "ubuntu-24.04"],
    ["aarch64", "ubuntu-24.04-arm"],
    ["armv7l", "ubuntu-24.04-arm"],
    ["ppc64le", "ubuntu-24.04"],
    ["s390x", "ubuntu-24.04"],
    ["riscv64", "ubuntu-24.04"],
  ]),
  macos: new Map([
    ["arm64", "macos-15"],
    ["x86_64", "macos-15-intel"],
    ["universal2", "macos-15"],
  ]),
  windows: new Map([
    ["AMD64", "windows-2025"],
    ["x86", "windows-2025"],
    ["ARM64", "windows-11-arm"],
  ]),
};

// Architectures of platforms that are not planned: named for all platforms at once, they are nothing on these.
const ELSEWHERE = ["wasm32", "arm64_v8a", "arm64_iphoneos", "arm64_iphonesimulator", "x86_64_iphonesimulator"];
const EVERY_ARCH = new Set(
  [...Object.values(RUNNERS).flatMap((archs) => [...archs.keys()]), ...ELSEWHERE].map((arch) => arch.toLowerCase()),
);

/** The runner that everything without an architecture is built on. */
export const ANY_RUNNER = "ubuntu-24.04";

export function runnerFor(platform: BuildPlatform, arch: string): string {
  return RUNNERS[platform].get(arch) ?? ANY_RUNNER;
}

/**
 * The architectures that `archs` (`auto`, `native`, `all`, `x86_64,aarch64`) stands for on GitHub's runners of a platform,
 * each planned for the runner that has it and not for the machine that plans.
 *
 * One that another platform alone has is nothing on this one. Throws SW-CIBUILDWHEEL-INVALID for one that none has.
 */
export function architecturesOf(archs: string, platform: BuildPlatform): ReadonlySet<string> {
  const known = [...RUNNERS[platform].keys()];
  const named = archs.split(/[\s,]+/).flatMap((arch): readonly string[] => {
    const hosts = HOSTS[platform];
    if (arch === "all") return known;
    if (arch === "auto") return hosts.flatMap(({ auto }) => auto);
    if (arch === "native" || arch === "auto64") return hosts.map(({ machine }) => machine);
    if (arch === "auto32") return hosts.flatMap(({ auto32 }) => auto32);
    const found = known.find((each) => each.toLowerCase() === arch.toLowerCase());
    if (found !== undefined) return [found];
    if (EVERY_ARCH.has(arch.toLowerCase())) return [];
    throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `archs = ${JSON.stringify(archs)} for ${platform}`, {
      hint: `It has ${known.join(", ")}, and auto, native, auto64, auto32, all.`,
    });
  });
  return new Set(named);
}
