import type { MaturinBuild } from "../documents/wheel-build.ts";
import type { Host } from "./architecture.ts";
import { imageFloor } from "./floor.ts";
import { hostOf } from "./runner-label.ts";

/** The systems that maturin builds wheels for that an index takes. */
export interface MaturinTarget {
  readonly platform: "linux" | "macos" | "windows" | "pyodide";
  /** As in identifiers: `musllinux_x86_64`, `macosx_arm64`, `win32`. */
  readonly target: string;
  /** Of a linux wheel, where the container fixes it. */
  readonly floor?: string;
  /** Neither the machine nor the container that builds has Pythons of this target. */
  readonly crosses: boolean;
}

type Platform = Exclude<MaturinTarget["platform"], "pyodide">;

/** Rust's architectures, and the short names that maturin-action has for them, in the words of wheel tags. */
const LINUX_ARCHS: ReadonlyMap<string, string> = new Map([
  ["x64", "x86_64"],
  ["x86_64", "x86_64"],
  ["x86", "i686"],
  ["i686", "i686"],
  ["i586", "i686"],
  ["aarch64", "aarch64"],
  ["arm64", "aarch64"],
  ["arm", "armv6l"],
  ["armv7", "armv7l"],
  ["armv7l", "armv7l"],
  ["s390x", "s390x"],
  ["ppc64", "ppc64"],
  ["ppc64le", "ppc64le"],
  ["powerpc64", "ppc64"],
  ["powerpc64le", "ppc64le"],
  ["riscv64", "riscv64"],
  ["riscv64gc", "riscv64"],
  ["loongarch64", "loongarch64"],
]);

const MACOS_ARCHS: ReadonlyMap<string, string> = new Map([
  ["x64", "x86_64"],
  ["x86_64", "x86_64"],
  ["aarch64", "arm64"],
  ["arm64", "arm64"],
  ["universal2", "universal2"],
]);

const WINDOWS_TARGETS: ReadonlyMap<string, string> = new Map([
  ["x64", "win_amd64"],
  ["x86_64", "win_amd64"],
  ["AMD64", "win_amd64"],
  ["x86", "win32"],
  ["i686", "win32"],
  ["aarch64", "win_arm64"],
  ["arm64", "win_arm64"],
  ["ARM64", "win_arm64"],
]);

/**
 * What one run of maturin builds for, by its target (`aarch64`, `x86_64-unknown-linux-musl`), else by its runner.
 *
 * `"none"` for what no index takes: a system that wheels have no platform tag for, or a linux wheel that is not checked for its floor.
 * `undefined` where nothing says it.
 */
export function maturinTarget(
  build: Pick<MaturinBuild, "target" | "manylinux" | "runner">,
): MaturinTarget | "none" | undefined {
  const { target = "", runner } = build;
  if (target.includes("${{")) return undefined;
  if (target.endsWith("-emscripten")) return { platform: "pyodide", target: "pyodide_wasm32", crosses: true };
  const platform = platformOf(target, runner);
  if (platform === undefined || platform === "none") return platform;
  const host = runner === undefined ? undefined : hostOf(runner);
  const arch = target.split("-")[0] || nativeArch(platform, host);
  if (platform === "linux") return linuxTarget(arch, build, host);
  const known = (platform === "macos" ? MACOS_ARCHS : WINDOWS_TARGETS).get(arch);
  if (known === undefined) return "none";
  if (platform === "macos")
    return { platform, target: `macosx_${known}`, crosses: host !== undefined && host.os !== "macos" };
  return {
    platform,
    target: known,
    crosses: host?.os !== "windows" || (known === "win_arm64" && host.machine !== "ARM64"),
  };
}

function platformOf(target: string, runner: string | undefined): Platform | "none" | undefined {
  if (/-(?:apple-darwin|macos)/.test(target) || target.startsWith("universal2")) return "macos";
  if (target.includes("-windows")) return "windows";
  if (/android|ios|wasm|bsd|illumos|solaris|haiku|aix/.test(target)) return "none";
  if (target.includes("-linux")) return "linux";
  return runner === undefined ? undefined : hostOf(runner).os;
}

function nativeArch(platform: Platform, host: Host | undefined): string {
  if (host !== undefined) return host.machine;
  return platform === "macos" ? "arm64" : "x86_64";
}

function linuxTarget(
  name: string,
  { target = "", manylinux = "" }: Pick<MaturinBuild, "target" | "manylinux">,
  host: Host | undefined,
): MaturinTarget | "none" {
  const arch = LINUX_ARCHS.get(name);
  // Then it is a plain linux wheel.
  if (arch === undefined || manylinux === "off") return "none";
  // There is neither a manylinux nor a musllinux for it, and indexes take it as it is.
  if (arch === "armv6l") return { platform: "linux", target: "linux_armv6l", crosses: true };
  const isMusl = manylinux.startsWith("musllinux") || target.includes("musl");
  const floor = isMusl ? muslFloor(manylinux) : glibcFloor(manylinux, arch);
  const machine = host?.machine ?? "x86_64";
  return {
    platform: "linux",
    target: `${isMusl ? "musllinux" : "manylinux"}_${arch}`,
    ...(floor !== undefined && { floor }),
    crosses: isMusl || host?.os !== "linux" || !runs(machine, arch),
  };
}

function runs(machine: string, arch: string): boolean {
  return machine === arch || (machine === "x86_64" && arch === "i686");
}

function muslFloor(manylinux: string): string | undefined {
  return manylinux.startsWith("musllinux") ? imageFloor(manylinux) : undefined;
}

/** `2014`, `2_28`, `manylinux_2_28`; what is built outside of a container asks for what its machine has. */
function glibcFloor(manylinux: string, arch: string): string | undefined {
  if (manylinux === "auto") return AUTOMATIC.get(arch) ?? "2_17";
  return imageFloor(/^\d/.test(manylinux) ? `manylinux${manylinux.includes("_") ? "_" : ""}${manylinux}` : manylinux);
}

/** The glibc of the container that `auto` stands for, where it is newer than 2.17. */
const AUTOMATIC: ReadonlyMap<string, string> = new Map([
  ["riscv64", "2_31"],
  ["loongarch64", "2_36"],
]);
