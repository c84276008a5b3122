import type { Binary } from "../python/binary.ts";
import { type PlatformMachine, runsOn } from "../python/platform-machine.ts";
import { parsePlatformTag } from "../python/platform-tag.ts";
import type { WheelFacts } from "./facts.ts";
import type { Rule } from "./rule.ts";
import { type ReadMember, readMembers, targetsOf } from "./wheel-binaries.ts";

const needNoNewerGlibc: Rule<WheelFacts> = {
  code: "SW-BINARY-GLIBC",
  severity: "error",
  authority: "specification",
  *judge(wheel) {
    const libraries = readMembers(wheel);
    for (const { platform, target } of targetsOf(wheel)) {
      for (const library of libraries) {
        const because = runsOn(library.binary, target) ? glibcBeyond(library, platform) : undefined;
        if (because !== undefined) yield { member: library.member, offending: `${library.member} needs ${because}` };
      }
    }
  },
};

/** The glibc that is needed where the platform has an older one, or musl. A library that musl cannot load may be for others to load. */
function glibcBeyond({ binary, module }: ReadMember, platform: string): string | undefined {
  if (binary.format !== "elf" || binary.glibc === undefined) return undefined;
  const tag = parsePlatformTag(platform);
  if (tag?.family === "musllinux" && module) return `glibc ${binary.glibc}, and ${platform} has musl`;
  const isOlder = tag?.family === "manylinux" && isNewer(binary.glibc, tag.floor);
  return isOlder ? `glibc ${binary.glibc}, and the wheel is for ${platform}` : undefined;
}

const needNoNewerMacos: Rule<WheelFacts> = {
  code: "SW-BINARY-MACOS",
  severity: "warning",
  authority: "specification",
  *judge(wheel) {
    const libraries = readMembers(wheel);
    for (const { platform, target } of targetsOf(wheel)) {
      for (const { member, binary } of target.format === "mach-o" ? libraries : []) {
        const needs = macosBeyond(binary, platform, target);
        if (needs === undefined) continue;
        yield { member, offending: `${member} was built for macOS ${needs}, and the wheel is for ${platform}` };
      }
    }
  },
};

/** The macOS that one of its halves was built for, where it is newer than what the platform promises. */
function macosBeyond(binary: Binary, platform: string, { machines }: PlatformMachine): string | undefined {
  if (binary.format !== "mach-o") return undefined;
  const floor = parsePlatformTag(platform)?.floor ?? "";
  return machines.flatMap((machine) => {
    // No Mac with an ARM processor ever ran anything older.
    const given = machine === "aarch64" && !isNewer(floor, "11_0") ? "11_0" : floor;
    const needs = binary.macos[machine];
    return needs !== undefined && isNewer(needs, given) ? [needs] : [];
  })[0];
}

/** Whether version `one` is above `other`; both as `2.17` or `2_17`. */
function isNewer(one: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [numbersIn(one), numbersIn(other)];
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

function numbersIn(version: string): readonly number[] {
  return version.split(/[._]/).map(Number);
}

/** The systems that compiled code needs against the oldest that the wheel's tag promises (PEP 600, PEP 656). */
export const floorRules: readonly Rule<WheelFacts>[] = [needNoNewerGlibc, needNoNewerMacos];
