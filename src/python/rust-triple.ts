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

/** Rust's names for what a wheel of a target (`manylinux_x86_64`, `win32`) is compiled for: two for a universal one, none where it is unknown. */
export function rustTriples(target: string): readonly string[] {
  return TRIPLES.get(target) ?? [];
}
