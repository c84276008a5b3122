import type { Binary } from "../python/binary.ts";
import { parseExtensionName } from "../python/extension-name.ts";
import { type PlatformMachine, platformMachine, runsOn } from "../python/platform-machine.ts";
import { parsePlatformTag } from "../python/platform-tag.ts";
import type { BinaryMember, WheelFacts } from "./facts.ts";
import type { Offence, Rule } from "./rule.ts";

/** What repairing tools put beside a package: nothing but what its modules are linked with. */
const LINKED = /(?:^|\/)(?:[^/]+\.libs|\.dylibs)\//;
const DEBUG_SHARE = 0.5;
const LEAST_DEBUG = 4 * 1024 * 1024;

/** A library whose header was read. */
type ReadMember = BinaryMember & { readonly binary: Binary };

const runOnTheirPlatform: Rule<WheelFacts> = {
  code: "SW-BINARY-ARCH",
  severity: "error",
  authority: "specification",
  *judge(wheel) {
    for (const { platform, target } of targetsOf(wheel)) {
      for (const { member, binary } of strangers(wheel, target)) {
        yield { member, offending: `${member} is ${kindOf(binary)}, and the wheel is for ${platform}` };
      }
    }
  },
};

/**
 * The libraries that cannot run on `target` and should: modules that have no variant for it, what modules are linked with, and all else where
 * nothing in the wheel runs there. Some wheels carry libraries of other systems along on purpose.
 */
function strangers(wheel: WheelFacts, target: PlatformMachine): readonly ReadMember[] {
  const libraries = readMembers(wheel);
  const fitting = libraries.filter(({ binary }) => runsOn(binary, target));
  const modules = new Set(fitting.map(({ member }) => moduleOf(member)));
  return libraries.filter((library) => {
    const { member, binary, module } = library;
    if (runsOn(binary, target) || isHalf(library, target)) return false;
    if (fitting.length === 0) return true;
    return module ? !modules.has(moduleOf(member)) : LINKED.test(member);
  });
}

/** Of a universal wheel only the modules must be universal; libraries may come one by one. */
function isHalf({ binary, module }: ReadMember, { format, machines }: PlatformMachine): boolean {
  return !module && binary.format === format && machines.some((machine) => binary.machines.includes(machine));
}

const haveAPlatform: Rule<WheelFacts> = {
  code: "SW-BINARY-IN-ANY",
  severity: "error",
  authority: "specification",
  *judge(wheel) {
    if (!isForSeveralSystems(wheel)) yield* modulesForAny(wheel);
  },
};

/**
 * With a library for each system the wheel may well be for any, if its modules are but faster than what is there without them. And what is no
 * module may be data: a library to send to a telephone.
 */
const arePortable: Rule<WheelFacts> = {
  code: "SW-BINARY-IN-ANY",
  severity: "warning",
  authority: "specification",
  *judge(wheel) {
    if (isForSeveralSystems(wheel)) yield* modulesForAny(wheel);
    else yield* librariesForAny(wheel);
  },
};

function* modulesForAny(wheel: WheelFacts): Generator<Offence> {
  if (!isForAny(wheel)) return;
  for (const { member, module } of wheel.binaries) if (module) yield { member, offending: member };
}

function* librariesForAny(wheel: WheelFacts): Generator<Offence> {
  if (!isForAny(wheel)) return;
  for (const { member, binary, module } of readMembers(wheel)) {
    const managed = binary.format === "pe" && binary.managed;
    if (!module && !managed) yield { member, offending: `${member} is ${kindOf(binary)}` };
  }
}

function isForAny({ filename }: WheelFacts): boolean {
  return filename?.tags.every(({ platform }) => platform === "any") === true;
}

function isForSeveralSystems(wheel: WheelFacts): boolean {
  return new Set(readMembers(wheel).map(({ binary }) => `${binary.format} ${binary.machines}`)).size > 1;
}

const needNoNewerGlibc: Rule<WheelFacts> = {
  code: "SW-BINARY-GLIBC",
  severity: "error",
  authority: "specification",
  *judge(wheel) {
    const libraries = readMembers(wheel);
    for (const { platform } of targetsOf(wheel)) {
      const tag = parsePlatformTag(platform);
      const target = platformMachine(platform);
      for (const { member, binary, module } of libraries) {
        if (binary.format !== "elf" || binary.glibc === undefined || !target || !runsOn(binary, target)) continue;
        const needs = `${member} needs glibc ${binary.glibc}`;
        if (tag?.family === "musllinux" && module) {
          yield { member, offending: `${needs}, and ${platform} has musl` };
        } else if (tag?.family === "manylinux" && isNewer(binary.glibc, tag.floor)) {
          yield { member, offending: `${needs}, and the wheel is for ${platform}` };
        }
      }
    }
  },
};

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

const areBinaries: Rule<WheelFacts> = {
  code: "SW-BINARY-UNREADABLE",
  severity: "warning",
  authority: "practice",
  *judge({ binaries }) {
    for (const { member, binary, module } of binaries) {
      if (binary === "none" && module) yield { member, offending: member };
    }
  },
};

const areStripped: Rule<WheelFacts> = {
  code: "SW-BINARY-DEBUG",
  severity: "warning",
  authority: "practice",
  *judge(wheel) {
    const sizes = new Map(
      wheel.zip.kind === "zip" ? wheel.zip.directory.entries.map(({ name, size }) => [name, size]) : [],
    );
    for (const { member, binary } of readMembers(wheel)) {
      if (binary.format !== "elf" || binary.debug === undefined || binary.debug < LEAST_DEBUG) continue;
      if (binary.debug < (sizes.get(member) ?? 0) * DEBUG_SHARE) continue;
      yield { member, offending: `${member} has ${Math.round(binary.debug / 1024 / 1024)} MiB of it` };
    }
  },
};

function targetsOf({
  filename,
}: WheelFacts): readonly { readonly platform: string; readonly target: PlatformMachine }[] {
  const platforms = new Set(filename?.tags.map(({ platform }) => platform));
  return [...platforms].flatMap((platform) => {
    const target = platformMachine(platform);
    return target === undefined ? [] : [{ platform, target }];
  });
}

function readMembers({ binaries }: WheelFacts): readonly ReadMember[] {
  return binaries.filter((each): each is ReadMember => each.binary !== "none");
}

function moduleOf(member: string): string {
  return parseExtensionName(member)?.module ?? member;
}

function kindOf(binary: Binary): string {
  const names = { elf: "an ELF file", "mach-o": "a Mach-O file", pe: "a PE file", wasm: "a WebAssembly file" };
  return `${names[binary.format]} for ${binary.machines.join(" and ")}`;
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

/** Compiled code against the platform that the wheel is for: installers go by the tag alone. */
export const binaryRules: readonly Rule<WheelFacts>[] = [
  haveAPlatform,
  arePortable,
  runOnTheirPlatform,
  needNoNewerGlibc,
  needNoNewerMacos,
  areBinaries,
  areStripped,
];
