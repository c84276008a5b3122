import { type BoundedNumbers, boundedNumbers, zeroEnded } from "./bounded-numbers.ts";
import type { FileParts, LibraryLinks } from "./library-links.ts";

const SIGNATURE = 0x00004550;
const OPTIONAL_64 = 0x20b;
const LONGEST_HEADERS = 4096;
const LONGEST_NAME = 256;
const MOST_SECTIONS = 96;
const MOST_IMPORTS = 512;
const IMPORT_STEP = 20;

interface Section {
  readonly address: number;
  readonly size: number;
  readonly offset: number;
}

/** What the export and import tables of a PE file say (PE format, ".edata" and ".idata"). `undefined` for another format. */
export function peLinks(file: FileParts): LibraryLinks | undefined {
  const headers = boundedNumbers(file.at(0, LONGEST_HEADERS), "little");
  const header = headers.u32(0x3c);
  if (headers.u32(header) !== SIGNATURE) return undefined;
  const optional = header + 24;
  const directories = optional + (headers.u16(optional) === OPTIONAL_64 ? 112 : 96);
  const sections = sectionsOf(headers, header);
  const textAt = (address: number): string => {
    const offset = fileOffset(sections, address);
    return offset === undefined ? "" : zeroEnded(file.at(offset, LONGEST_NAME), 0);
  };
  const exported = fileOffset(sections, headers.u32(directories));
  const name = exported === undefined ? "" : textAt(boundedNumbers(file.at(exported, 40), "little").u32(12));
  const imported = fileOffset(sections, headers.u32(directories + 8));
  const needs = imported === undefined ? [] : importedNames(file, imported).map(textAt);
  return { ...(name !== "" && { name }), needs: needs.filter((each) => each !== "") };
}

function sectionsOf({ u16, u32 }: BoundedNumbers, header: number): readonly Section[] {
  const start = header + 24 + u16(header + 20);
  return Array.from({ length: Math.min(u16(header + 6), MOST_SECTIONS) }, (_, index) => {
    const at = start + index * 40;
    return { address: u32(at + 12), size: Math.max(u32(at + 8), u32(at + 16)), offset: u32(at + 20) };
  });
}

function fileOffset(sections: readonly Section[], address: number): number | undefined {
  const section = sections.find((each) => address >= each.address && address < each.address + each.size);
  return address === 0 || section === undefined ? undefined : address - section.address + section.offset;
}

/** The addresses of the names; a row without one ends the table. */
function importedNames(file: FileParts, start: number): readonly number[] {
  const { u32 } = boundedNumbers(file.at(start, IMPORT_STEP * MOST_IMPORTS), "little");
  const rows = Array.from({ length: MOST_IMPORTS }, (_, index) => u32(index * IMPORT_STEP + 12));
  return rows.slice(0, Math.max(0, rows.indexOf(0)));
}
