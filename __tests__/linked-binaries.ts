/** What a library made by hand is linked with. */
export interface Linked {
  readonly name?: string;
  readonly needs?: readonly string[];
  /** Bytes between its header and what is linked. */
  readonly gap?: number;
}

/** An ELF file with nothing but a dynamic section, of 64 bits and little-endian or of 32 bits and big-endian. */
export function linkedElf({ name, needs = [], gap = 0 }: Linked, bits: 32 | 64 = 64): Buffer {
  const wide = bits === 64;
  const texts = ["", ...(name === undefined ? [] : [name]), ...needs];
  const strings = Buffer.from(texts.map((each) => `${each}\0`).join(""), "latin1");
  const headers = wide ? 64 + 2 * 56 : 52 + 2 * 32;
  const stringsAt = headers + gap;
  const dynamicAt = stringsAt + strings.length;
  const address = 0x10000;
  const textAt = (text: string) => strings.indexOf(`\0${text}\0`, 0, "latin1") + 1;
  const entries = [
    ...needs.map((each) => [1, textAt(each)]),
    ...(name === undefined ? [] : [[14, textAt(name)]]),
    [5, address + stringsAt],
    [0, 0],
  ].flat();
  const word = wide ? 8 : 4;
  const bytes = Buffer.alloc(dynamicAt + entries.length * word);
  const write = (value: number, at: number, size: number) =>
    wide ? bytes.writeUIntLE(value, at, Math.min(size, 6)) : bytes.writeUIntBE(value, at, size);
  bytes.write("\x7fELF", "latin1");
  bytes.set([wide ? 2 : 1, wide ? 1 : 2, 1], 4);
  write(wide ? 62 : 20, 18, 2);
  write(wide ? 64 : 52, wide ? 32 : 28, word);
  write(wide ? 56 : 32, wide ? 54 : 42, 2);
  write(2, wide ? 56 : 44, 2);
  const segments = [
    { type: 1, offset: 0, address, size: bytes.length },
    { type: 2, offset: dynamicAt, address: address + dynamicAt, size: entries.length * word },
  ];
  segments.forEach((segment, place) => {
    const at = (wide ? 64 : 52) + place * (wide ? 56 : 32);
    write(segment.type, at, 4);
    write(segment.offset, at + (wide ? 8 : 4), word);
    write(segment.address, at + (wide ? 16 : 8), word);
    write(segment.size, at + (wide ? 32 : 16), word);
  });
  strings.copy(bytes, stringsAt);
  entries.forEach((value, place) => {
    write(value, dynamicAt + place * word, word);
  });
  return bytes;
}

/** A Mach-O file of 64 bits with its install name and what it loads. */
export function linkedMachO({ name, needs = [] }: Linked): Buffer {
  const commands = [
    ...(name === undefined ? [] : [[0x0d, name] as const]),
    ...needs.map((each) => [0x0c, each] as const),
  ];
  const parts = commands.map(([command, text]) => {
    const size = 24 + Math.ceil((text.length + 1) / 8) * 8;
    const part = Buffer.alloc(size);
    [command, size, 24].forEach((value, place) => {
      part.writeUInt32LE(value, place * 4);
    });
    part.write(text, 24, "latin1");
    return part;
  });
  const header = Buffer.alloc(32);
  [0xfeedfacf, 0x0100000c, 0, 6, parts.length].forEach((value, place) => {
    header.writeUInt32LE(value, place * 4);
  });
  return Buffer.concat([header, ...parts]);
}

/** A DLL of 64 bits with one section, which has its export and import tables. */
export function linkedPe({ name, needs = [] }: Linked): Buffer {
  const [headers, address] = [0x200, 0x1000];
  const texts = [...(name === undefined ? [] : [name]), ...needs];
  const tables = 40 + 20 * (needs.length + 1);
  const section = Buffer.alloc(tables + texts.reduce((sum, text) => sum + text.length + 1, 0));
  const addresses = new Map<string, number>();
  texts.reduce((at, text) => {
    addresses.set(text, address + at);
    section.write(text, at, "latin1");
    return at + text.length + 1;
  }, tables);
  section.writeUInt32LE(addresses.get(name ?? "") ?? 0, 12);
  needs.forEach((need, place) => {
    section.writeUInt32LE(addresses.get(need) ?? 0, 40 + place * 20 + 12);
  });
  const bytes = Buffer.alloc(headers);
  bytes.write("MZ");
  bytes.writeUInt32LE(0x80, 0x3c);
  bytes.write("PE\0\0", 0x80);
  bytes.writeUInt16LE(0x8664, 0x84);
  bytes.writeUInt16LE(1, 0x86);
  bytes.writeUInt16LE(240, 0x94);
  bytes.writeUInt16LE(0x20b, 0x98);
  bytes.writeUInt32LE(name === undefined ? 0 : address, 0x98 + 112);
  bytes.writeUInt32LE(address + 40, 0x98 + 120);
  const row = 0x98 + 240;
  bytes.writeUInt32LE(section.length, row + 8);
  bytes.writeUInt32LE(address, row + 12);
  bytes.writeUInt32LE(section.length, row + 16);
  bytes.writeUInt32LE(headers, row + 20);
  return Buffer.concat([bytes, section]);
}
