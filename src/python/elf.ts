import type { Machine } from "./binary.ts";
import { type BoundedNumbers, boundedNumbers, zeroEnded } from "./bounded-numbers.ts";

/** What an ELF file says of itself (System V ABI, and the symbol versions of the Linux Standard Base). */
export interface ElfFacts {
  readonly format: "elf";
  readonly machines: readonly Machine[];
  /** The newest version of glibc that its symbols need, `2.34`; absent where it needs none or this was not read. */
  readonly glibc?: string;
  /** Bytes of debug information. */
  readonly debug?: number;
}

const MAGIC = 0x7f454c46;
const CLASS_64 = 2;
const BIG_ENDIAN = 2;
const SECTION_VERSIONS_NEEDED = 0x6ffffffe;
/** No library has nearly as many; one that says so is read no further. */
const MOST_SECTIONS = 4096;
const MOST_VERSIONS = 4096;

interface Section {
  readonly name: number;
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly count: number;
}

/** Reads the beginning of an ELF file, or all of it: its sections are read where they are among `bytes`. `undefined` for another format. */
export function readElf(bytes: Uint8Array): ElfFacts | undefined {
  if (boundedNumbers(bytes, "big").u32(0) !== MAGIC || bytes.length < 20) return undefined;
  const wide = bytes[4] === CLASS_64;
  const big = bytes[5] === BIG_ENDIAN;
  const numbers = boundedNumbers(bytes, big ? "big" : "little");
  const sections = sectionsOf(bytes, numbers, wide);
  const glibc = newestGlibc(bytes, numbers, sections);
  const debug = debugBytes(bytes, numbers, wide, sections);
  return {
    format: "elf",
    machines: [machineOf(numbers.u16(18), wide, big)],
    ...(glibc !== undefined && { glibc }),
    ...(debug > 0 && { debug }),
  };
}

function machineOf(code: number, wide: boolean, big: boolean): Machine {
  const known = MACHINES.find((each) => each.code === code && each.wide === wide && each.big === big);
  return known?.machine ?? `ELF machine ${code}, ${wide ? 64 : 32} bits, ${big ? "big" : "little"}-endian`;
}

const MACHINES: readonly { readonly code: number; wide: boolean; big: boolean; readonly machine: Machine }[] = [
  { code: 3, wide: false, big: false, machine: "i686" },
  { code: 20, wide: false, big: true, machine: "ppc" },
  { code: 21, wide: true, big: false, machine: "ppc64le" },
  { code: 21, wide: true, big: true, machine: "ppc64" },
  { code: 22, wide: true, big: true, machine: "s390x" },
  { code: 40, wide: false, big: false, machine: "arm" },
  { code: 62, wide: true, big: false, machine: "x86_64" },
  { code: 183, wide: true, big: false, machine: "aarch64" },
  { code: 243, wide: true, big: false, machine: "riscv64" },
  { code: 258, wide: true, big: false, machine: "loongarch64" },
];

function sectionsOf(bytes: Uint8Array, { u16, u32, u64 }: BoundedNumbers, wide: boolean): readonly Section[] {
  const start = wide ? u64(40) : u32(32);
  const step = u16(wide ? 58 : 46);
  const count = u16(wide ? 60 : 48);
  if (step < (wide ? 64 : 40) || count > MOST_SECTIONS || start + step * count > bytes.length) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = start + step * index;
    const [offset, size, link] = wide
      ? [u64(at + 24), u64(at + 32), u32(at + 40)]
      : [u32(at + 16), u32(at + 20), u32(at + 24)];
    return { name: u32(at), type: u32(at + 4), offset, size, link, count: u32(at + (wide ? 44 : 28)) };
  });
}

function newestGlibc(bytes: Uint8Array, numbers: BoundedNumbers, sections: readonly Section[]): string | undefined {
  let newest: readonly [number, number] | undefined;
  for (const { library, version } of versionsNeeded(bytes, numbers, sections)) {
    const [, major, minor] = /^GLIBC_(\d{1,4})\.(\d{1,4})/.exec(version) ?? [];
    const found = [Number(major), Number(minor)] as const;
    // Some versions of GCC's own library are named after the glibc that they once came from.
    if (major === undefined || library.startsWith("libgcc_s")) continue;
    if (newest === undefined || isNewer(found, newest)) newest = found;
  }
  return newest?.join(".");
}

/** The chains of `.gnu.version_r`: libraries, and of each the versions of symbols that are needed of it. */
function* versionsNeeded(bytes: Uint8Array, { u16, u32 }: BoundedNumbers, sections: readonly Section[]) {
  const needed = sections.find(({ type }) => type === SECTION_VERSIONS_NEEDED);
  const texts = sections[needed?.link ?? -1];
  if (needed === undefined || texts === undefined) return;
  const textAt = (at: number): string => zeroEnded(bytes, texts.offset + u32(at));
  let left = MOST_VERSIONS;
  for (let at = needed.offset, next = 1; next !== 0 && left > 0; at += next, left -= 1) {
    const library = textAt(at + 4);
    next = u32(at + 12);
    let entry = at + u32(at + 8);
    for (let more = u16(at + 2); more > 0 && left > 0; more -= 1, left -= 1) {
      yield { library, version: textAt(entry + 8) };
      entry += u32(entry + 12);
    }
  }
}

function isNewer(
  [major, minor]: readonly [number, number],
  [otherMajor, otherMinor]: readonly [number, number],
): boolean {
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

function debugBytes(bytes: Uint8Array, { u16 }: BoundedNumbers, wide: boolean, sections: readonly Section[]): number {
  const names = sections[u16(wide ? 62 : 50)];
  if (names === undefined) return 0;
  return sections
    .filter(({ name }) => /^\.z?debug_/.test(zeroEnded(bytes, names.offset + name)))
    .reduce((sum, { size }) => sum + size, 0);
}
