import type { Binary } from "../python/binary.ts";
import { parseExtensionName } from "../python/extension-name.ts";
import { type PlatformMachine, runsOn } from "../python/platform-machine.ts";
import type { WheelFacts } from "./facts.ts";
import type { Offence, Rule } from "./rule.ts";
import { type ReadMember, readMembers, targetsOf } from "./wheel-binaries.ts";

/** What repairing tools put beside a package: nothing but what its modules are linked with. */
const LINKED = /(?:^|\/)(?:[^/]+\.libs|\.dylibs)\//;
/** How names of files and folders call processors. */
const WORDS: ReadonlyMap<string, RegExp> = new Map([
  ["x86_64", /x86[-_]?64|x64|amd64|win64|intel64/i],
  ["i686", /x86(?![-_]?64)|i[3-6]86|win32|32bit/i],
  ["aarch64", /aarch64|arm64/i],
  ["arm", /arm(?!64)/i],
]);
const DEBUG_SHARE = 0.5;
const LEAST_DEBUG = 4 * 1024 * 1024;

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
 * The libraries that cannot run on `target` and should: modules that have no variant for it, what modules are linked with, and all else of
 * its system. Some wheels carry libraries of other systems along on purpose, or of other processors that their names tell.
 */
function strangers(wheel: WheelFacts, target: PlatformMachine): readonly ReadMember[] {
  const libraries = readMembers(wheel);
  const fitting = libraries.filter(({ binary }) => runsOn(binary, target));
  const modules = new Set(fitting.map(({ member }) => moduleOf(member)));
  return libraries.filter((library) => {
    const { member, binary, module } = library;
    if (runsOn(binary, target) || isHalf(library, target)) return false;
    if (fitting.length === 0 || LINKED.test(member)) return true;
    if (module) return !modules.has(moduleOf(member));
    return binary.format === target.format && !tellsItsMachine(member, binary);
  });
}

/** `attach_x86.dll` in a wheel for amd64: a debugger attaches to either. */
function tellsItsMachine(member: string, { machines }: Binary): boolean {
  return machines.some((machine) => (WORDS.get(machine) ?? /(?!)/).test(member));
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

function moduleOf(member: string): string {
  return parseExtensionName(member)?.module ?? member;
}

function kindOf(binary: Binary): string {
  const names = { elf: "an ELF file", "mach-o": "a Mach-O file", pe: "a PE file", wasm: "a WebAssembly file" };
  return `${names[binary.format]} for ${binary.machines.join(" and ")}`;
}

/** Compiled code against the platform that the wheel is for: installers go by the tag alone. */
export const binaryRules: readonly Rule<WheelFacts>[] = [
  haveAPlatform,
  arePortable,
  runOnTheirPlatform,
  areBinaries,
  areStripped,
];
