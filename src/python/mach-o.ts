import type { Machine } from "./binary.ts";
import { type BoundedNumbers, boundedNumbers } from "./bounded-numbers.ts";

/** What a Mach-O file says of itself, or a fat file of each of the Mach-O files in it. */
export interface MachOFacts {
  readonly format: "mach-o";
  readonly machines: readonly Machine[];
  /** For each machine the oldest macOS that it was built for, `11.0`, where this was read. */
  readonly macos: Readonly<Partial<Record<Machine, string>>>;
}

const FAT = 0xcafebabe;
const FAT_64 = 0xcafebabf;
const THIN = 0xfeedface;
const THIN_64 = 0xfeedfacf;
/** Java's class files begin as fat files do; where those count, Java has its version, which is larger. */
const MOST_SLICES = 16;
const MOST_COMMANDS = 1024;
const COMMAND_VERSION_MIN_MACOSX = 0x24;
const COMMAND_BUILD_VERSION = 0x32;
const PLATFORM_MACOS = 1;

const MACHINES: ReadonlyMap<number, Machine> = new Map([
  [7, "i686"],
  [0x01000007, "x86_64"],
  [12, "arm"],
  [0x0100000c, "aarch64"],
  [18, "ppc"],
  [0x01000012, "ppc64"],
]);

/** Reads the beginning of a Mach-O or fat file, or all of it. `undefined` for another format. */
export function readMachO(bytes: Uint8Array): MachOFacts | undefined {
  const slices = slicesOf(bytes);
  if (slices === undefined) return undefined;
  const macos = slices.flatMap(({ machine, at }) => {
    const floor = at === undefined ? undefined : macosFloor(bytes.subarray(at));
    return floor === undefined ? [] : [[machine, floor]];
  });
  return { format: "mach-o", machines: slices.map(({ machine }) => machine), macos: Object.fromEntries(macos) };
}

interface Slice {
  readonly machine: Machine;
  /** Where it begins, if this is known. */
  readonly at: number | undefined;
}

function slicesOf(bytes: Uint8Array): readonly Slice[] | undefined {
  const { u32, u64 } = boundedNumbers(bytes, "big");
  const magic = u32(0);
  if (magic !== FAT && magic !== FAT_64) {
    const numbers = thinNumbers(bytes);
    return numbers && [{ machine: machineOf(numbers.u32(4)), at: 0 }];
  }
  const count = u32(4);
  if (count === 0 || count > MOST_SLICES) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * (magic === FAT ? 20 : 32);
    return { machine: machineOf(u32(at)), at: magic === FAT ? u32(at + 8) : u64(at + 8) };
  });
}

function machineOf(cpu: number): Machine {
  return MACHINES.get(cpu) ?? `Mach-O CPU type ${cpu}`;
}

function thinNumbers(bytes: Uint8Array): BoundedNumbers | undefined {
  for (const order of ["little", "big"] as const) {
    const numbers = boundedNumbers(bytes, order);
    if ([THIN, THIN_64].includes(numbers.u32(0))) return numbers;
  }
  return undefined;
}

function macosFloor(bytes: Uint8Array): string | undefined {
  const numbers = thinNumbers(bytes);
  if (numbers === undefined) return undefined;
  const { u32 } = numbers;
  let at = u32(0) === THIN_64 ? 32 : 28;
  for (let left = Math.min(u32(16), MOST_COMMANDS); left > 0; left -= 1) {
    const command = u32(at);
    if (command === COMMAND_VERSION_MIN_MACOSX) return shownVersion(u32(at + 8));
    if (command === COMMAND_BUILD_VERSION && u32(at + 8) === PLATFORM_MACOS) return shownVersion(u32(at + 12));
    at += Math.max(8, u32(at + 4));
  }
  return undefined;
}

function shownVersion(packed: number): string {
  return `${packed >>> 16}.${(packed >>> 8) & 0xff}`;
}
