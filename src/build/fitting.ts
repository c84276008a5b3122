import { parsePlatformTag } from "../python/platform-tag.ts";
import { parseTag, type WheelTag } from "../python/tag.ts";
import type { Python } from "./python.ts";
import { archsOf, familiesOf } from "./target.ts";

/** Would an installer take a wheel with one of `tags` (`cp311-abi3-manylinux_2_28_x86_64`) on this Python? */
export function fits(tags: readonly string[], python: Python): boolean {
  return tags.some((text) => (parseTag(text) ?? []).some((tag) => hasAbi(tag, python) && runsOn(tag, python)));
}

function hasAbi({ python: tag, abi }: WheelTag, { version, implementation, freeThreaded }: Python): boolean {
  const [major, minor] = version;
  const [, family = "", asked = ""] = /^([a-z]+)(\d+)$/.exec(tag) ?? [];
  const [askedMajor, askedMinor] = [Number(asked.slice(0, 1)), Number(asked.slice(1) || 0)];
  if (askedMajor !== major) return false;
  if (family === "py") return abi === "none" && askedMinor <= minor;
  if (family === "pp") return implementation === "pypy" && askedMinor === minor;
  if (family !== "cp" || implementation !== "cpython") return false;
  if (abi === "abi3") return !freeThreaded && askedMinor <= minor;
  return askedMinor === minor && (abi === "none" || abi === ownAbi(major, minor, freeThreaded));
}

/** Up to 3.7 it had a letter more, for a memory allocator. */
function ownAbi(major: number, minor: number, freeThreaded: boolean): string {
  if (minor <= 7) return `cp${major}${minor}m`;
  return `cp${major}${minor}${freeThreaded ? "t" : ""}`;
}

function runsOn({ platform }: WheelTag, python: Python): boolean {
  const tag = parsePlatformTag(platform);
  if (tag === undefined) return false;
  if (tag.family === "any") return true;
  if (!familiesOf(python).includes(tag.family) || !archsOf(python).includes(tag.arch)) return false;
  return !isLinux(tag.family) || isOldEnough(tag.floor, python.libcVersion);
}

function isLinux(family: string): boolean {
  return family === "manylinux" || family === "musllinux";
}

/** Is `floor` (`2_28`) no newer than the C library that is here? What does not tell its version is taken to be new enough. */
function isOldEnough(floor: string | undefined, here: string | undefined): boolean {
  const [needed = [], had = []] = [floor?.split("_"), here?.split(".")].map((parts) => parts?.map(Number));
  if (needed.length < 2 || had.length < 2 || had.some(Number.isNaN)) return true;
  const [[major = 0, minor = 0], [ownMajor = 0, ownMinor = 0]] = [needed, had];
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}
