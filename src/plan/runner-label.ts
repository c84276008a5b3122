import type { Host } from "./architecture.ts";

/** The system that a label speaks of; one that speaks of none is Linux, as most are. */
const SYSTEMS: readonly (readonly [Host["os"], RegExp])[] = [
  ["macos", /mac|darwin|osx/],
  ["windows", /windows|\bwin/],
];

const LINUX_MACHINES: readonly (readonly [string, RegExp])[] = [
  ["aarch64", /arm|aarch64|graviton/],
  ["s390x", /s390x/],
  ["ppc64le", /ppc64le|power/],
  ["riscv64", /riscv/],
];

// GitHub's machines were Intel's up to macos-13; later ones are with -intel and -large, and macos-13-xlarge was none.
const INTEL_MAC = /intel|x64|x86|amd64|macos-\d+-large|macos-latest-large|macos-1[0-3](?!.*xlarge)/;

// From then on macos-latest was macos-14.
const FIRST_APPLE_DAY = "2024-04-24";

/**
 * The machine that a runner's label stands for, of GitHub's own and, by the words in it, of any other; as it was on `day` (`2026-11-18`),
 * else as it is today.
 */
export function hostOf(label: string, day = FIRST_APPLE_DAY): Host {
  const words = label.toLowerCase();
  const os = SYSTEMS.find(([, pattern]) => pattern.test(words))?.[0] ?? "linux";
  const wasIntel = words === "macos-latest" && day < FIRST_APPLE_DAY;
  return { os, machine: wasIntel ? "x86_64" : machineOf(os, words), aarch32: false };
}

function machineOf(os: Host["os"], words: string): string {
  const isArm = /arm|aarch64/.test(words);
  if (os === "windows") return isArm ? "ARM64" : "AMD64";
  if (os === "macos") return !isArm && INTEL_MAC.test(words) ? "x86_64" : "arm64";
  return LINUX_MACHINES.find(([, pattern]) => pattern.test(words))?.[0] ?? "x86_64";
}
