import { boundedNumbers, zeroEnded } from "./bounded-numbers.ts";
import type { FileParts, LibraryLinks } from "./library-links.ts";

const CLASS_64 = 2;
const BIG_ENDIAN = 2;
const LONGEST_HEADER = 64;
/** Of the segments and of the dynamic section; nothing has nearly as many. */
const MOST_SEGMENTS = 128;
const MOST_ENTRIES = 1024;
const LONGEST_NAME = 1024;

const LOADED = 1;
const DYNAMIC = 2;
const NEEDED = 1;
const STRINGS = 5;
const SONAME = 14;

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

/** What the dynamic section of an ELF file says (System V ABI, "Dynamic Linking"), found as a loader finds it: by the program headers. */
export function elfLinks(file: FileParts): LibraryLinks {
  const header = file.at(0, LONGEST_HEADER);
  const wide = header[4] === CLASS_64;
  const order = header[5] === BIG_ENDIAN ? "big" : "little";
  const segments = segmentsOf(file, wide, order);
  const entries = dynamicEntries(file, segments, wide, order);
  const strings = fileOffset(segments, entries.find(({ tag }) => tag === STRINGS)?.value);
  if (strings === undefined) return { needs: [] };
  const texts = (wanted: number) =>
    entries
      .filter(({ tag }) => tag === wanted)
      .map(({ value }) => zeroEnded(file.at(strings + value, LONGEST_NAME), 0))
      .filter((text) => text !== "");
  const [name] = texts(SONAME);
  return { ...(name !== undefined && { name }), needs: texts(NEEDED) };
}

function segmentsOf(file: FileParts, wide: boolean, order: "little" | "big"): readonly Segment[] {
  const header = boundedNumbers(file.at(0, LONGEST_HEADER), order);
  const start = wide ? header.u64(32) : header.u32(28);
  const step = header.u16(wide ? 54 : 42);
  const count = Math.min(header.u16(wide ? 56 : 44), MOST_SEGMENTS);
  const { u32, u64 } = boundedNumbers(file.at(start, step * count), order);
  return Array.from({ length: count }, (_, index) => {
    const at = index * step;
    return wide
      ? { type: u32(at), offset: u64(at + 8), address: u64(at + 16), size: u64(at + 32) }
      : { type: u32(at), offset: u32(at + 4), address: u32(at + 8), size: u32(at + 16) };
  });
}

function dynamicEntries(file: FileParts, segments: readonly Segment[], wide: boolean, order: "little" | "big") {
  const dynamic = segments.find(({ type }) => type === DYNAMIC);
  if (dynamic === undefined) return [];
  const step = wide ? 16 : 8;
  const bytes = file.at(dynamic.offset, Math.min(dynamic.size, step * MOST_ENTRIES));
  const { u32, u64 } = boundedNumbers(bytes, order);
  return Array.from({ length: Math.floor(bytes.length / step) }, (_, index) => {
    const at = index * step;
    return wide ? { tag: u64(at), value: u64(at + 8) } : { tag: u32(at), value: u32(at + 4) };
  });
}

/** Where the loaded `address` stands in the file. */
function fileOffset(segments: readonly Segment[], address: number | undefined): number | undefined {
  if (address === undefined) return undefined;
  const segment = segments.find(
    (each) => each.type === LOADED && address >= each.address && address < each.address + each.size,
  );
  return segment && address - segment.address + segment.offset;
}
