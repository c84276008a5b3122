export type PlatformFamily =
  | "any"
  | "manylinux"
  | "musllinux"
  | "macosx"
  | "win"
  | "android"
  | "ios"
  | "pyodide"
  | "linux";

/** The system that a platform tag asks for. */
export interface PlatformTag {
  readonly family: PlatformFamily;
  /** As the tag spells it: `x86_64`, `universal2`, `amd64`, `win32`, `arm64_iphoneos`; `any` for any. */
  readonly arch: string;
  /** The oldest system that runs it, as the tag spells it: glibc `2_17`, macOS `11_0`, Android API `21`, Pyodide ABI `2024_0`. */
  readonly floor: string | undefined;
}

// PEP 513, 571 and 599 gave names to what PEP 600 later wrote as a glibc version.
const NAMED_MANYLINUX: ReadonlyMap<string, string> = new Map([
  ["1", "2_5"],
  ["2010", "2_12"],
  ["2014", "2_17"],
]);

interface Shape {
  readonly family: PlatformFamily;
  readonly pattern: RegExp;
}

// A build identifier of cibuildwheel has no floor (manylinux_x86_64), so a floor may be absent wherever one may be present.
const SHAPES: readonly Shape[] = [
  { family: "any", pattern: /^(?<arch>any)$/ },
  { family: "manylinux", pattern: /^manylinux(?<named>1|2010|2014)_(?<arch>\w+)$/ },
  { family: "manylinux", pattern: /^manylinux_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
  { family: "musllinux", pattern: /^musllinux_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
  { family: "macosx", pattern: /^macosx_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
  { family: "win", pattern: /^(?<arch>win32)$/ },
  { family: "win", pattern: /^win_(?<arch>\w+)$/ },
  { family: "android", pattern: /^android_(?:(?<floor>\d+)_)?(?<arch>[a-z]\w*)$/ },
  { family: "ios", pattern: /^ios_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
  { family: "pyodide", pattern: /^(?:pyodide|pyemscripten)_(?:(?<floor>\d+_\d+)_)?(?<arch>[a-z]\w*)$/ },
  { family: "pyodide", pattern: /^emscripten_(?<floor>\d+_\d+_\d+)_(?<arch>[a-z]\w*)$/ },
  { family: "linux", pattern: /^linux_(?<arch>\w+)$/ },
];

/**
 * Reads the platform of a wheel tag (`manylinux_2_17_x86_64`, `macosx_11_0_arm64`), in lower case, or of a build identifier, which has no
 * floor (`macosx_arm64`). `undefined` for a platform that no index has a family for.
 */
export function parsePlatformTag(platform: string): PlatformTag | undefined {
  for (const { family, pattern } of SHAPES) {
    const groups = pattern.exec(platform)?.groups;
    if (groups?.arch === undefined) continue;
    return { family, arch: groups.arch, floor: groups.floor ?? NAMED_MANYLINUX.get(groups.named ?? "") };
  }
  return undefined;
}

/** What people call a platform: `manylinux x86_64`, `manylinux 2_28 x86_64`, `win32`, `any`. */
export function platformName({
  family,
  arch,
  floor,
}: {
  family: string;
  arch: string;
  floor?: string | undefined;
}): string {
  if (family === "any" || arch === "win32") return arch;
  return floor === undefined ? `${family} ${arch}` : `${family} ${floor} ${arch}`;
}
