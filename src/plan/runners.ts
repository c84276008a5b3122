import type { RunnerChoice } from "../config/runner-choice.ts";
import type { Host } from "./architecture.ts";
import type { BuildPlatform } from "./cibuildwheel-table.ts";
import { knownRunner } from "./runner-table.ts";

/** A machine that builds wheels. */
export interface RunnerMachine {
  readonly label: string;
  readonly host: Host;
}

/** Which machine builds for a platform and an architecture. */
export type Runners = (platform: BuildPlatform, arch: string) => RunnerMachine;

const LINUX: RunnerMachine = { label: "ubuntu-24.04", host: { os: "linux", machine: "x86_64" } };
// This one runs no programs of 32 bits, so `auto32` is nothing there.
const LINUX_ARM: RunnerMachine = {
  label: "ubuntu-24.04-arm",
  host: { os: "linux", machine: "aarch64", aarch32: false },
};
const MACOS: RunnerMachine = { label: "macos-15", host: { os: "macos", machine: "arm64" } };
const MACOS_INTEL: RunnerMachine = { label: "macos-15-intel", host: { os: "macos", machine: "x86_64" } };
const WINDOWS: RunnerMachine = { label: "windows-2025", host: { os: "windows", machine: "AMD64" } };
const WINDOWS_ARM: RunnerMachine = { label: "windows-11-arm", host: { os: "windows", machine: "ARM64" } };

/** Which machine builds what: for its own architecture where there is such a one. Those that are not named here are built on Linux. */
const RUNNERS: Readonly<Record<BuildPlatform, ReadonlyMap<string, RunnerMachine>>> = {
  linux: new Map([
    ["aarch64", LINUX_ARM],
    ["armv7l", LINUX_ARM],
  ]),
  macos: new Map([
    ["arm64", MACOS],
    ["x86_64", MACOS_INTEL],
    ["universal2", MACOS],
  ]),
  windows: new Map([
    ["AMD64", WINDOWS],
    ["x86", WINDOWS],
    ["ARM64", WINDOWS_ARM],
  ]),
  android: new Map(),
  ios: new Map([
    ["arm64_iphoneos", MACOS],
    ["arm64_iphonesimulator", MACOS],
    ["x86_64_iphonesimulator", MACOS_INTEL],
  ]),
  pyodide: new Map(),
};

/** The runner that everything without an architecture is built on. */
export const ANY_RUNNER = LINUX.label;

/** The machine of GitHub's that builds for a platform and an architecture unless the project chooses another. */
export function runnerFor(platform: BuildPlatform, arch: string): RunnerMachine {
  return RUNNERS[platform].get(arch) ?? LINUX;
}

/**
 * The machines with the project's own choices. A label that is none of GitHub's is taken for a machine of the very architecture that it
 * is chosen for.
 */
export function runnersWith(choices: readonly RunnerChoice[]): Runners {
  const chosen = new Map(choices.map(({ target, label }) => [target, label]));
  return (platform, arch) => {
    const standard = runnerFor(platform, arch);
    const label = chosen.get(`${platform}-${arch.toLowerCase()}`);
    if (label === undefined || label === standard.label) return standard;
    const known = knownRunner(label);
    if (known !== undefined) return { label, host: { os: known.os, machine: known.arch } };
    return { label, host: platform === "linux" ? { os: "linux", machine: arch } : standard.host };
  };
}

/** The architectures that a Linux machine runs by itself; others take QEMU. */
const OWN_ARCHITECTURES: ReadonlyMap<string, readonly string[]> = new Map([
  ["x86_64", ["x86_64", "i686"]],
  ["aarch64", ["aarch64"]],
]);

/** The architecture that the machine has to emulate to build for it, if it has to: programs of it run in a container there. */
export function emulatedOn({ host }: RunnerMachine, platform: BuildPlatform, arch: string): string | undefined {
  if (platform !== "linux") return undefined;
  const own = OWN_ARCHITECTURES.get(host.machine) ?? [host.machine];
  return own.includes(arch) ? undefined : arch;
}
