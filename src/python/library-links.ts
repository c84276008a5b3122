import { boundedNumbers } from "./bounded-numbers.ts";
import { elfLinks } from "./elf-links.ts";
import { machOLinks } from "./mach-o-links.ts";
import { peLinks } from "./pe-links.ts";

/** By which name a library is linked with, and the libraries that it is linked with itself. File names, without the folders of a build machine. */
export interface LibraryLinks {
  /** ELF's SONAME, the last part of Mach-O's install name, the name in a DLL's export table. */
  readonly name?: string;
  readonly needs: readonly string[];
}

/** A file of which not all was kept: whole, or its beginning and its end. */
export interface FileParts {
  readonly size: number;
  /** Fewer bytes than `length` where the file, or what was kept of it, ends. */
  readonly at: (offset: number, length: number) => Uint8Array;
}

const NO_LINKS: LibraryLinks = { needs: [] };
const FIRST_BYTES_ELF = 0x7f454c46;
const FIRST_BYTES_PE = 0x4d5a;

/** What compiled code of any of the three formats is linked with. What is damaged, or was not kept, links with nothing. */
export function libraryLinks(file: FileParts): LibraryLinks {
  const { u16, u32 } = boundedNumbers(file.at(0, 4), "big");
  if (u32(0) === FIRST_BYTES_ELF) return elfLinks(file);
  return (u16(0) === FIRST_BYTES_PE ? peLinks(file) : machOLinks(file)) ?? NO_LINKS;
}

/** The parts of a file: `head` its beginning, `tail` its end. */
export function fileParts(size: number, head: Uint8Array, tail: Uint8Array = new Uint8Array()): FileParts {
  const tailStart = size - tail.length;
  return {
    size,
    at: (offset, length) => {
      if (!(offset >= 0)) return new Uint8Array();
      if (offset >= tailStart) return tail.subarray(offset - tailStart, offset - tailStart + length);
      return head.subarray(offset, offset + length);
    },
  };
}
