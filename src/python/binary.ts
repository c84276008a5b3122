import { boundedNumbers } from "./bounded-numbers.ts";
import { type ElfFacts, readElf } from "./elf.ts";
import { type MachOFacts, readMachO } from "./mach-o.ts";
import { type PeFacts, readPe } from "./pe.ts";

/** A processor by one name, whatever system it is on: `x86_64`, `aarch64`, `i686`. What nobody builds wheels for has its number. */
export type Machine = string;

/** A library or a program: what its header says that it runs on. */
export type Binary =
  | ElfFacts
  | MachOFacts
  | PeFacts
  | { readonly format: "wasm"; readonly machines: readonly Machine[] };

const WASM = 0x0061736d;
/** Of wasm, ELF, PE, fat Mach-O and Mach-O in either order of bytes. */
const FIRST_BYTES: readonly number[] = [0x0061, 0x7f45, 0x4d5a, 0xcafe, 0xfeed, 0xcefa, 0xcffa];

/** Reads compiled code by its header, out of the beginning of a file or all of it. `undefined` for what is none that we know. */
export function readBinary(bytes: Uint8Array): Binary | undefined {
  if (boundedNumbers(bytes, "big").u32(0) === WASM) return { format: "wasm", machines: ["wasm32"] };
  return readElf(bytes) ?? readMachO(bytes) ?? readPe(bytes);
}

/** Whether a file that begins so may be compiled code: a look at its first bytes. */
export function mayBeBinary(start: Uint8Array): boolean {
  return FIRST_BYTES.includes(boundedNumbers(start, "big").u16(0));
}
