import { decodeUtf8, latin1 } from "./bytes.ts";

/** One header block, as written: a name may be cut short and stand whole in a header before it. */
export interface TarHeader {
  readonly name: string;
  readonly mode: number;
  readonly size: number;
  /** The type flag: `0` a file, `5` a folder, `x` a pax header, `L` a long name, ... */
  readonly type: string;
  readonly target: string;
  /** Seconds since 1970. */
  readonly modified: number;
  /** `uid:gid user:group`, as written. */
  readonly owner: string;
  /** GNU sparse: another block of holes follows. */
  readonly extended: boolean;
}

export const TAR_BLOCK = 512;
/** Types of which the specification says that no bytes follow: links, devices, folders, queues. */
const WITHOUT_BYTES = /^[1-6]$/;

/** `empty` for the block of zeros that ends an archive, `broken` for what is no header (POSIX.1-2017 pax, "ustar Interchange Format"). */
export function parseTarHeader(block: Uint8Array): TarHeader | "empty" | "broken" {
  if (block.every((byte) => byte === 0)) return "empty";
  const sum = octal(block.subarray(148, 156));
  if (sum === undefined || !checksums(block).includes(sum)) return "broken";
  const mode = octal(block.subarray(100, 108));
  const size = octal(block.subarray(124, 136));
  if (mode === undefined || size === undefined || size < 0) return "broken";
  const written = latin1(block.subarray(156, 157));
  const type = written.replace("\0", "0");
  const short = text(block.subarray(0, 100));
  // GNU uses the prefix field for other things; its own types have their long names elsewhere.
  const prefix = isUstar(block) && !/[LKS]/.test(type) ? text(block.subarray(345, 500)) : "";
  const name = prefix === "" ? short : `${prefix}/${short}`;
  return {
    name,
    mode,
    size,
    // Before ustar there was no type for folders but the slash. Later, a long name may just be cut short behind one.
    type: written === "\0" && name.endsWith("/") ? "5" : type,
    target: text(block.subarray(157, 257)),
    modified: octal(block.subarray(136, 148)) ?? 0,
    owner: ownerOf(block),
    extended: type === "S" && block[482] === 1,
  };
}

function ownerOf(block: Uint8Array): string {
  const [user, group] = [octal(block.subarray(108, 116)) ?? 0, octal(block.subarray(116, 124)) ?? 0];
  return `${user}:${group} ${text(block.subarray(265, 297))}:${text(block.subarray(297, 329))}`;
}

/** How many bytes follow a header of this type and size, padding not counted. */
export function bytesBehind(type: string, size: number): number {
  return WITHOUT_BYTES.test(type) ? 0 : size;
}

/** The records of a pax header: `LENGTH KEY=VALUE` and a line feed each. What is none ends the reading; `undefined` when the first is none. */
export function parsePax(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const length = /^(\d{1,9}) /.exec(latin1(bytes.subarray(at, at + 10)))?.[1];
    if (length === undefined || Number(length) < 5) return records.size === 0 ? undefined : records;
    const record = bytes.subarray(at + length.length + 1, at + Number(length) - 1);
    const equals = record.indexOf(0x3d);
    if (equals < 1) return undefined;
    records.set(shown(record.subarray(0, equals)), shown(record.subarray(equals + 1)));
    at += Number(length);
  }
  return records;
}

/** A text field: up to its first zero byte. */
export function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return shown(end === -1 ? field : field.subarray(0, end));
}

function shown(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? latin1(bytes);
}

function isUstar(block: Uint8Array): boolean {
  return latin1(block.subarray(257, 262)) === "ustar";
}

/** Octal digits between blanks; GNU writes what is too long for them in base 256, marked by the first bit. */
function octal(field: Uint8Array): number | undefined {
  const [first] = field;
  if (first === 0x80 || first === 0xff) {
    const magnitude = field.subarray(1).reduce((number, byte) => number * 256 + byte, 0);
    return first === 0x80 ? magnitude : magnitude - 256 ** (field.length - 1);
  }
  const digits = text(field).trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : undefined;
}

/** The sum of all bytes with the sum's own field as blanks; old archivers summed them as signed ones. */
function checksums(block: Uint8Array): readonly number[] {
  let unsigned = 8 * 0x20;
  let signed = unsigned;
  for (let at = 0; at < block.length; at += 1) {
    if (at >= 148 && at < 156) continue;
    const byte = block[at] ?? 0;
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  return [unsigned, signed];
}
