/** What an ELF file made by hand says of itself; the rest of it is empty. */
export interface OddElf {
  readonly machine: number;
  readonly bits?: 32 | 64;
  readonly big?: boolean;
  /** Names of symbol versions that it needs of libc: `GLIBC_2.34`. */
  readonly needs?: readonly string[];
  /** Whom it needs them of: libc, unless told. */
  readonly library?: string;
  /** Bytes in a section `.debug_info`, which are not there. */
  readonly debug?: number;
  /** At its end. */
  readonly text?: string;
}

interface Part {
  readonly name: string;
  readonly type: number;
  readonly bytes: Buffer;
  readonly link: number;
  readonly size?: number;
}

/** An ELF file with a header, and sections for what it needs. */
export function elfOf({
  machine,
  bits = 64,
  big = false,
  needs = [],
  library = "libc.so.6",
  debug = 0,
  text = "",
}: OddElf): Buffer {
  const wide = bits === 64;
  const names = "\0.dynstr\0.gnu.version_r\0.debug_info\0.shstrtab\0";
  const strings = ["", library, ...needs].map((each) => `${each}\0`).join("");
  const parts: readonly Part[] = [
    { name: "", type: 0, bytes: Buffer.alloc(0), link: 0 },
    { name: ".dynstr", type: 3, bytes: Buffer.from(strings), link: 0 },
    { name: ".gnu.version_r", type: 0x6ffffffe, bytes: versionsNeeded(needs, strings, big), link: 1 },
    { name: ".debug_info", type: 1, bytes: Buffer.alloc(0), link: 0, size: debug },
    { name: ".shstrtab", type: 3, bytes: Buffer.from(names), link: 0 },
  ];
  const header = Buffer.alloc(wide ? 64 : 52);
  let offset = header.length;
  const table = parts.map((part) => {
    const row = sectionHeader(part, { offset, name: names.indexOf(`${part.name}\0`), wide, big });
    offset += part.bytes.length;
    return row;
  });
  const { u16, u32, word } = writers(header, big, wide);
  header.write("\x7fELF", "latin1");
  header.set([wide ? 2 : 1, big ? 2 : 1, 1], 4);
  u16(3, 16);
  u16(machine, 18);
  u32(1, 20);
  word(offset, wide ? 40 : 32);
  u16(wide ? 64 : 40, wide ? 58 : 46);
  u16(parts.length, wide ? 60 : 48);
  u16(parts.length - 1, wide ? 62 : 50);
  return Buffer.concat([header, ...parts.map(({ bytes }) => bytes), ...table, Buffer.from(text)]);
}

function versionsNeeded(needs: readonly string[], strings: string, big: boolean): Buffer {
  const bytes = Buffer.alloc(16 + 16 * needs.length);
  const { u16, u32 } = writers(bytes, big, true);
  u16(1, 0);
  u16(needs.length, 2);
  u32(1, 4);
  u32(16, 8);
  needs.forEach((need, index) => {
    const at = 16 + 16 * index;
    u32(strings.indexOf(`${need}\0`), at + 8);
    u32(index + 1 < needs.length ? 16 : 0, at + 12);
  });
  return bytes;
}

function sectionHeader(
  { type, bytes, link, size }: Part,
  { offset, name, wide, big }: { offset: number; name: number; wide: boolean; big: boolean },
): Buffer {
  const row = Buffer.alloc(wide ? 64 : 40);
  const { u32, word } = writers(row, big, wide);
  u32(name, 0);
  u32(type, 4);
  word(offset, wide ? 24 : 16);
  word(size ?? bytes.length, wide ? 32 : 20);
  u32(link, wide ? 40 : 24);
  return row;
}

function writers(bytes: Buffer, big: boolean, wide: boolean) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const u32 = (value: number, at: number) => view.setUint32(at, value, !big);
  return {
    u16: (value: number, at: number) => view.setUint16(at, value, !big),
    u32,
    word: (value: number, at: number) => (wide ? view.setBigUint64(at, BigInt(value), !big) : u32(value, at)),
  };
}

/** A Mach-O file of 64 bits for one CPU, built for a version of macOS (`0x000b0000` is 11.0). */
export function machOOf(cpu: number, macos = 0): Buffer {
  const bytes = Buffer.alloc(56);
  [0xfeedfacf, cpu, 0, 6, macos === 0 ? 0 : 1, 24, 0, 0, 0x32, 24, 1, macos].forEach((value, index) => {
    bytes.writeUInt32LE(value, index * 4);
  });
  return bytes;
}

/** Mach-O files in one. */
export function fatOf(slices: readonly { readonly cpu: number; readonly macos?: number }[]): Buffer {
  const files = slices.map(({ cpu, macos }) => machOOf(cpu, macos));
  const head = Buffer.alloc(8 + 20 * slices.length);
  head.writeUInt32BE(0xcafebabe, 0);
  head.writeUInt32BE(slices.length, 4);
  let offset = head.length;
  slices.forEach(({ cpu }, index) => {
    const size = files[index]?.length ?? 0;
    [cpu, 0, offset, size, 0].forEach((value, place) => {
      head.writeUInt32BE(value, 8 + index * 20 + place * 4);
    });
    offset += size;
  });
  return Buffer.concat([head, ...files]);
}

/** A PE file for one machine, as a compiler or as .NET makes it. */
export function peOf(machine: number, { managed = false }: { readonly managed?: boolean } = {}): Buffer {
  const bytes = Buffer.alloc(0x80 + 24 + 112 + 16 * 8);
  bytes.write("MZ");
  bytes.writeUInt32LE(0x80, 0x3c);
  bytes.write("PE\0\0", 0x80);
  bytes.writeUInt16LE(machine, 0x84);
  bytes.writeUInt16LE(0x20b, 0x80 + 24);
  bytes.writeUInt32LE(16, 0x80 + 24 + 108);
  bytes.writeUInt32LE(managed ? 0x2000 : 0, 0x80 + 24 + 112 + 14 * 8);
  return bytes;
}

/** CPU types of Mach-O. */
export const CPU = { x86_64: 0x01000007, arm64: 0x0100000c };
