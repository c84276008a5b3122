import type { BuildPlatform, CibuildwheelTable } from "./cibuildwheel-table.ts";

/** A build identifier taken apart: `cp314t-musllinux_x86_64`. */
export interface Identifier {
  readonly name: string;
  readonly platform: BuildPlatform;
  /** `cp314t` */
  readonly interpreter: string;
  /** `musllinux_x86_64`: one job builds all that have the same. */
  readonly target: string;
  /** As cibuildwheel spells it on the platform: `x86_64`, `AMD64`. */
  readonly arch: string;
}

const WINDOWS_ARCHS: ReadonlyMap<string, string> = new Map([
  ["win32", "x86"],
  ["win_amd64", "AMD64"],
  ["win_arm64", "ARM64"],
]);

/** Takes the name of an identifier of `platform` apart. */
export function readIdentifier(name: string, platform: BuildPlatform): Identifier {
  const [interpreter = "", target = ""] = name.split("-");
  const arch = WINDOWS_ARCHS.get(target) ?? target.slice(target.indexOf("_") + 1);
  return { name, platform, interpreter, target, arch };
}

/** `cp314t` gives 3.14, `gp312_250` gives 3.12. */
export function pythonOf(interpreter: string): string {
  return /\d(\d+)/.exec(interpreter)?.[0].replace(/^(\d)/, "$1.") ?? "";
}

/** The minor version of an interpreter: 13 of `cp313t`; 0 where it names none. */
export function minorOf(interpreter: string): number {
  return Number(/^[a-z]+3(\d{1,2})/.exec(interpreter)?.[1] ?? 0);
}

/** Whether an interpreter loads a wheel of the stable ABI from `oldest` on (`cp39`; `cp3` for any): no PyPy does, and no free-threaded Python. */
export function takesStableAbi(interpreter: string, oldest: string): boolean {
  return /^cp3\d+$/.test(interpreter) && minorOf(interpreter) >= minorOf(oldest);
}

/** The Python and ABI tags of the wheel that an interpreter makes. */
export function interpreterTags(
  interpreter: string,
  { tags }: Pick<CibuildwheelTable, "tags">,
): { readonly python: string; readonly abi: string } {
  const [python, abi] = (Object.hasOwn(tags, interpreter) ? tags[interpreter] : undefined)?.split("-") ?? [];
  if (python !== undefined && abi !== undefined) return { python, abi };
  const [graalpy, release] = interpreter.replace("gp", "").split("_");
  if (release !== undefined) return { python: `graalpy${graalpy}`, abi: `graalpy${release}_${graalpy}_native` };
  if (interpreter.startsWith("pp")) return { python: interpreter, abi: `pypy${interpreter.slice(2)}_pp73` };
  // Up to 3.7, pymalloc was part of the ABI's name.
  return {
    python: interpreter.replace(/t$/, ""),
    abi: /^cp3[67]$/.test(interpreter) ? `${interpreter}m` : interpreter,
  };
}
