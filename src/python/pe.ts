import type { Machine } from "./binary.ts";
import { boundedNumbers } from "./bounded-numbers.ts";

/** What a PE file, a DLL or a program for Windows, says of itself. */
export interface PeFacts {
  readonly format: "pe";
  readonly machines: readonly Machine[];
  /** An assembly of .NET, whose machine says little of where it runs. */
  readonly managed: boolean;
}

const DOS = 0x5a4d;
const SIGNATURE = 0x00004550;
const OPTIONAL_64 = 0x20b;
const DIRECTORY_CLR = 14;

const MACHINES: ReadonlyMap<number, Machine> = new Map([
  [0x14c, "i686"],
  [0x1c4, "arm"],
  [0x200, "ia64"],
  [0x8664, "x86_64"],
  [0xaa64, "aarch64"],
  // Code for both at once; either Windows loads it.
  [0xa641, "aarch64"],
]);

/** Reads the beginning of a PE file. `undefined` for another format, and where the header is too far behind. */
export function readPe(bytes: Uint8Array): PeFacts | undefined {
  const { u16, u32 } = boundedNumbers(bytes, "little");
  const header = u32(0x3c);
  if (u16(0) !== DOS || u32(header) !== SIGNATURE) return undefined;
  const code = u16(header + 4);
  const optional = header + 24;
  const directories = optional + (u16(optional) === OPTIONAL_64 ? 112 : 96);
  const managed = u32(directories - 4) > DIRECTORY_CLR && u32(directories + DIRECTORY_CLR * 8) !== 0;
  return { format: "pe", machines: [MACHINES.get(code) ?? `PE machine ${code}`], managed };
}
