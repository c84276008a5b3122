import type { Host } from "./architecture.ts";
import type { BuildPlatform } from "./cibuildwheel-table.ts";

/** A machine of GitHub's that builds wheels. */
export interface RunnerMachine {
  readonly label: string;
  readonly host: Host;
}

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

export function runnerFor(platform: BuildPlatform, arch: string): RunnerMachine {
  return RUNNERS[platform].get(arch) ?? LINUX;
}
