import { createHash } from "node:crypto";
import locked from "../../data/tools.json" with { type: "json" };
import type { PinnedTool } from "../documents/plan.ts";
import { evaluateMarker, parseMarker } from "../python/marker.ts";
import type { Python } from "./python.ts";

/**
 * The locked lists: `cffi` is what maturin reads a C interface with, `zig` what links Rust for an older glibc or another system, 90 MB of it;
 * `resolver` makes locks for pinned tools.
 */
export type ToolList = keyof typeof locked.lists;

/** One release of a project, with the sha256 of each of its wheels, in hex. */
export type LockedTool = PinnedTool;

/** What of the list is installed on `python`, by the lock for its version; a Python that is newer than all of them has the newest. */
export function lockedTools(list: ToolList, python: Python): readonly LockedTool[] {
  const locks: Readonly<Record<string, readonly Omit<LockedTool, "hashes">[]>> = locked.lists[list];
  const hashes: Readonly<Record<string, readonly string[]>> = locked.hashes;
  const [major, minor] = python.version;
  const own = locks[`${major}.${minor}`] ?? Object.values(locks).at(-1) ?? [];
  const tools = own.map((tool) => ({ ...tool, hashes: hashes[`${tool.name}==${tool.version}`] ?? [] }));
  return toolsOn(python, tools);
}

/** The release of a tool that a list of its own has; `undefined` for any other. */
export function lockedVersion(name: string): string | undefined {
  const lists: Readonly<Record<string, Readonly<Record<string, readonly Omit<LockedTool, "hashes">[]>>>> = locked.lists;
  const locks = Object.hasOwn(lists, name) ? Object.values(lists[name] ?? {}) : [];
  return locks.at(-1)?.find((tool) => tool.name === name)?.version;
}

/** Those whose markers hold on `python`. */
export function toolsOn(python: Python, tools: readonly LockedTool[]): readonly LockedTool[] {
  const environment = markersOf(python);
  return tools.filter(({ marker }) => {
    const parsed = marker === undefined ? undefined : parseMarker(marker);
    return parsed === undefined || evaluateMarker(parsed, environment) === true;
  });
}

/** The sha256 of all lists, in hex. */
export function lockDigest(): string {
  return createHash("sha256").update(JSON.stringify(locked)).digest("hex");
}

/** As the lines of a requirements file that pip reads with `--require-hashes`. */
export function requirementLines(tools: readonly LockedTool[]): string {
  const lines = tools.map(({ name, version, hashes }) => {
    return `${name}==${version} ${hashes.map((hash) => `--hash=sha256:${hash}`).join(" ")}\n`;
  });
  return lines.join("");
}

function markersOf({ version, implementation, platform, machine }: Python): Readonly<Record<string, string>> {
  const onWindows = platform.startsWith("win");
  const onMac = platform.startsWith("macosx");
  const [major, minor] = version;
  return {
    os_name: onWindows ? "nt" : "posix",
    sys_platform: onWindows ? "win32" : onMac ? "darwin" : "linux",
    platform_system: onWindows ? "Windows" : onMac ? "Darwin" : "Linux",
    platform_machine: machine,
    python_version: `${major}.${minor}`,
    python_full_version: version.join("."),
    implementation_name: implementation,
    implementation_version: version.join("."),
    platform_python_implementation: implementation === "pypy" ? "PyPy" : "CPython",
    platform_release: "",
    platform_version: "",
    extra: "",
  };
}
