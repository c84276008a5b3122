import type { Binary, Machine } from "./binary.ts";
import { parsePlatformTag } from "./platform-tag.ts";

/** What compiled code must be to run on a platform. */
export interface PlatformMachine {
  readonly format: Binary["format"];
  /** All of them: a universal library has two. */
  readonly machines: readonly Machine[];
}

const FORMATS: ReadonlyMap<string, Binary["format"]> = new Map([
  ["manylinux", "elf"],
  ["musllinux", "elf"],
  ["linux", "elf"],
  ["android", "elf"],
  ["macosx", "mach-o"],
  ["ios", "mach-o"],
  ["win", "pe"],
  ["pyodide", "wasm"],
]);

/** By the architectures of wheel tags. What Apple once fused with PowerPC says too little. */
const MACHINES: ReadonlyMap<string, readonly Machine[]> = new Map([
  ...["x86_64", "i686", "aarch64", "ppc64le", "ppc64", "s390x", "riscv64", "loongarch64", "wasm32"].map(
    (arch): [string, readonly Machine[]] => [arch, [arch]],
  ),
  ["amd64", ["x86_64"]],
  ["arm64", ["aarch64"]],
  ["arm64_v8a", ["aarch64"]],
  ["arm64_iphoneos", ["aarch64"]],
  ["arm64_iphonesimulator", ["aarch64"]],
  ["x86_64_iphonesimulator", ["x86_64"]],
  ["win32", ["i686"]],
  ["x86", ["i686"]],
  ["i386", ["i686"]],
  ["armv7l", ["arm"]],
  ["armv6l", ["arm"]],
  ["armeabi_v7a", ["arm"]],
  ["universal2", ["x86_64", "aarch64"]],
  // Apple's compilers make nothing for the other half any more.
  ["intel", ["x86_64"]],
]);

/** What runs on the platform of a wheel tag. `undefined` for `any`, and where the tag does not say enough. */
export function platformMachine(platform: string): PlatformMachine | undefined {
  const tag = parsePlatformTag(platform);
  const format = FORMATS.get(tag?.family ?? "");
  const machines = MACHINES.get(tag?.arch ?? "");
  return format === undefined || machines === undefined ? undefined : { format, machines };
}

/** Whether compiled code is of that kind. An assembly of .NET runs on every processor. */
export function runsOn(binary: Binary, { format, machines }: PlatformMachine): boolean {
  if (binary.format === "pe" && binary.managed) return true;
  return binary.format === format && machines.every((machine) => binary.machines.includes(machine));
}
