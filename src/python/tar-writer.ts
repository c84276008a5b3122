import { TAR_BLOCK } from "./tar-header.ts";

/** A member as its header describes it. It belongs to nobody. */
export interface TarEntry {
  /** With a slash at a folder's end. */
  readonly name: string;
  /** `0` a file, `1` a link, `2` a symbolic link, `5` a folder. */
  readonly type: "0" | "1" | "2" | "5";
  readonly mode: number;
  /** Of the bytes that follow. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly modified: number;
  /** Where a link points; empty for what is no link. */
  readonly target: string;
}

const LONGEST_NAME = 100;
const LARGEST_NUMBER = 8 ** 11 - 1;
const RECORD_BYTES = 20 * TAR_BLOCK;

/** The header of a member (POSIX.1-2017 pax, "ustar Interchange Format"), behind a pax header for what does not fit into it. */
export function tarHeader(entry: TarEntry): Uint8Array {
  const { name, target, size } = entry;
  const records = [
    ...(isShort(name) ? [] : [paxRecord("path", name)]),
    ...(isShort(target) ? [] : [paxRecord("linkpath", target)]),
    ...(size <= LARGEST_NUMBER ? [] : [paxRecord("size", String(size))]),
  ];
  if (records.length === 0) return ustarBlock(entry);
  const body = Buffer.concat(records);
  const announcing = { ...entry, name: "././@PaxHeader", target: "", mode: 0o644, size: body.length };
  return Buffer.concat([ustarBlock(announcing, "x"), body, tarPadding(body.length), ustarBlock(entry)]);
}

/** The zeros that fill up the last block of `size` bytes. */
export function tarPadding(size: number): Uint8Array {
  return Buffer.alloc((TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK);
}

/** The zeros that end an archive of `size` bytes: two blocks at least, up to a whole record. */
export function tarEnd(size: number): Uint8Array {
  const least = size + 2 * TAR_BLOCK;
  return Buffer.alloc(Math.ceil(least / RECORD_BYTES) * RECORD_BYTES - size);
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_NAME && /^[\x20-\x7e]*$/.test(text);
}

function ustarBlock(entry: TarEntry, type: string = entry.type): Uint8Array {
  const block = Buffer.alloc(TAR_BLOCK);
  block.write(entry.name.replace(/[^\x20-\x7e]/g, "?").slice(0, LONGEST_NAME), 0, "latin1");
  block.write(`${octal(entry.mode, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100, "latin1");
  block.write(`${octal(entry.size <= LARGEST_NUMBER ? entry.size : 0, 11)}\0`, 124, "latin1");
  block.write(`${octal(Math.min(Math.max(entry.modified, 0), LARGEST_NUMBER), 11)}\0`, 136, "latin1");
  // The sum is taken with blanks in its own place.
  block.write(`        ${type}`, 148, "latin1");
  block.write(entry.target.replace(/[^\x20-\x7e]/g, "?").slice(0, LONGEST_NAME), 157, "latin1");
  block.write("ustar\x0000", 257, "latin1");
  block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 329, "latin1");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148, "latin1");
  return block;
}

function octal(number: number, digits: number): string {
  return number.toString(8).padStart(digits, "0");
}

/** `LENGTH KEY=VALUE`; the length counts its own digits too. */
function paxRecord(key: string, value: string): Uint8Array {
  const rest = Buffer.from(` ${key}=${value}\n`);
  const digits = String(rest.length).length;
  const length = rest.length + (String(rest.length + digits).length > digits ? digits + 1 : digits);
  return Buffer.concat([Buffer.from(String(length)), rest]);
}
