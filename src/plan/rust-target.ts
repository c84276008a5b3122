import type { Identifier } from "./identifier.ts";
import type { RunnerMachine } from "./runners.ts";

/** Rust's name for what a wheel of each target is compiled for; the universal wheel needs both. */
const TRIPLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["manylinux_x86_64", ["x86_64-unknown-linux-gnu"]],
  ["manylinux_i686", ["i686-unknown-linux-gnu"]],
  ["manylinux_aarch64", ["aarch64-unknown-linux-gnu"]],
  ["manylinux_armv7l", ["armv7-unknown-linux-gnueabihf"]],
  ["manylinux_ppc64le", ["powerpc64le-unknown-linux-gnu"]],
  ["manylinux_s390x", ["s390x-unknown-linux-gnu"]],
  ["manylinux_riscv64", ["riscv64gc-unknown-linux-gnu"]],
  ["musllinux_x86_64", ["x86_64-unknown-linux-musl"]],
  ["musllinux_i686", ["i686-unknown-linux-musl"]],
  ["musllinux_aarch64", ["aarch64-unknown-linux-musl"]],
  ["musllinux_armv7l", ["armv7-unknown-linux-musleabihf"]],
  ["musllinux_ppc64le", ["powerpc64le-unknown-linux-musl"]],
  ["musllinux_s390x", ["s390x-unknown-linux-musl"]],
  ["musllinux_riscv64", ["riscv64gc-unknown-linux-musl"]],
  ["macosx_x86_64", ["x86_64-apple-darwin"]],
  ["macosx_arm64", ["aarch64-apple-darwin"]],
  ["macosx_universal2", ["aarch64-apple-darwin", "x86_64-apple-darwin"]],
  ["win32", ["i686-pc-windows-msvc"]],
  ["win_amd64", ["x86_64-pc-windows-msvc"]],
  ["win_arm64", ["aarch64-pc-windows-msvc"]],
  ["android_arm64_v8a", ["aarch64-linux-android"]],
  ["android_x86_64", ["x86_64-linux-android"]],
  ["ios_arm64_iphoneos", ["aarch64-apple-ios"]],
  ["ios_arm64_iphonesimulator", ["aarch64-apple-ios-sim"]],
  ["ios_x86_64_iphonesimulator", ["x86_64-apple-ios"]],
  ["pyodide_wasm32", ["wasm32-unknown-emscripten"]],
]);

/** What Rust compiles for on each machine unless it is told otherwise. */
const OWN: ReadonlyMap<string, string> = new Map([
  ["x86_64 linux", "x86_64-unknown-linux-gnu"],
  ["aarch64 linux", "aarch64-unknown-linux-gnu"],
  ["ppc64le linux", "powerpc64le-unknown-linux-gnu"],
  ["s390x linux", "s390x-unknown-linux-gnu"],
  ["riscv64 linux", "riscv64gc-unknown-linux-gnu"],
  ["x86_64 macos", "x86_64-apple-darwin"],
  ["arm64 macos", "aarch64-apple-darwin"],
  ["AMD64 windows", "x86_64-pc-windows-msvc"],
  ["ARM64 windows", "aarch64-pc-windows-msvc"],
]);

/** The targets that Rust has to be given (`rustup target add`) on `machine` for the wheels of `identifiers`: all but its own. */
export function rustTargets(identifiers: readonly Identifier[], { host }: RunnerMachine): readonly string[] {
  const own = OWN.get(`${host.machine} ${host.os}`);
  const needed = identifiers.flatMap(({ target }) => TRIPLES.get(target) ?? []);
  return [...new Set(needed)].filter((triple) => triple !== own);
}
