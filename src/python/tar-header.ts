import { decodeUtf8, latin1 } from "./bytes.ts";
import { strip } from "./white-space.ts";

/** One header block, as written: a name may be cut short and stand whole in a header before it. */
export interface TarHeader {
  readonly name: string;
  readonly mode: number;
  readonly size: number;
  /** The type flag: `0` a file, `5` a folder, `x` a pax header, `L` a long name, ... */
  readonly type: string;
  /** In the way of before ustar: a file by its type, a folder by the slash at the end of its name. */
  readonly oldFolder: boolean;
  readonly target: string;
  /** Seconds since 1970. */
  readonly modified: number;
  /** `uid:gid user:group`, as written. */
  readonly owner: string;
  /** GNU sparse: another block of holes follows. */
  readonly extended: boolean;
}

export const TAR_BLOCK = 512;
const LINE_FEED = 0x0a;
/** As Python reads octal numbers. */
const OCTAL = /^[+-]?(?:0o_?)?[0-7]+(?:_[0-7]+)*$/i;
/** Types of which the specification says that no bytes follow: links, devices, folders, queues. */
const WITHOUT_BYTES = /^[1-6]$/;

/** Where mode, user, group, size and time stand, and the two numbers of a device. All must be numbers, or Python takes it for no header. */
const NUMBERS = [
  [100, 8],
  [108, 8],
  [116, 8],
  [124, 12],
  [136, 12],
] as const;
const DEVICE = [
  [329, 8],
  [337, 8],
] as const;
const SPARSE_SIZE = [483, 12] as const;

/** `empty` for the block of zeros that ends an archive, `broken` for what is no header (POSIX.1-2017 pax, "ustar Interchange Format"). */
export function parseTarHeader(block: Uint8Array): TarHeader | "empty" | "broken" {
  if (block.every((byte) => byte === 0)) return "empty";
  const sum = octal(block.subarray(148, 156));
  if (sum === undefined || !checksums(block).includes(sum)) return "broken";
  const written = latin1(block.subarray(156, 157));
  const type = written.replace("\0", "0");
  const numbers = numbersOf(block);
  const others = type === "S" ? [...DEVICE, SPARSE_SIZE] : DEVICE;
  if (numbers === undefined || others.some((field) => numberAt(block, field) === undefined)) return "broken";
  const { mode, user, group, size, modified } = numbers;
  if (bytesBehind(type, size) < 0) return "broken";
  const short = text(block.subarray(0, 100));
  // GNU uses the prefix field for other things; its own types have their long names elsewhere.
  const prefix = /[LKS]/.test(type) ? "" : text(block.subarray(345, 500));
  return {
    name: prefix === "" ? short : `${prefix}/${short}`,
    mode,
    size,
    type,
    oldFolder: written === "\0" && short.endsWith("/"),
    target: text(block.subarray(157, 257)),
    modified,
    owner: `${user}:${group} ${text(block.subarray(265, 297))}:${text(block.subarray(297, 329))}`,
    extended: type === "S" && block[482] !== 0,
  };
}

function numbersOf(
  block: Uint8Array,
): Readonly<Record<"mode" | "user" | "group" | "size" | "modified", number>> | undefined {
  const [mode, user, group, size, modified] = NUMBERS.map((field) => numberAt(block, field));
  if (mode === undefined || user === undefined || group === undefined) return undefined;
  return size === undefined || modified === undefined ? undefined : { mode, user, group, size, modified };
}

function numberAt(block: Uint8Array, [at, length]: readonly [number, number]): number | undefined {
  return octal(block.subarray(at, at + length));
}

/** How many bytes follow a header of this type and size, padding not counted. */
export function bytesBehind(type: string, size: number): number {
  return WITHOUT_BYTES.test(type) ? 0 : size;
}

/** The records of a pax header: `LENGTH KEY=VALUE` and a line feed each, up to a zero byte. `undefined` when one of them is none. */
export function parsePax(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const digits = /^(\d{1,20}) /.exec(latin1(bytes.subarray(at, at + 21)))?.[1];
    const end = at + Number(digits);
    if (digits === undefined || end < at + 5 || end > bytes.length || bytes[end - 1] !== LINE_FEED) return undefined;
    const record = bytes.subarray(at + digits.length + 1, end - 1);
    const equals = record.indexOf(0x3d);
    if (equals < 1) return undefined;
    records.set(shown(record.subarray(0, equals)), shown(record.subarray(equals + 1)));
    at = end;
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

/** Octal digits between blanks; GNU writes what is too long for them in base 256, marked by the first bit. */
function octal(field: Uint8Array): number | undefined {
  const [first] = field;
  if (first === 0x80 || first === 0xff) {
    const magnitude = field.subarray(1).reduce((number, byte) => number * 256 + byte, 0);
    return first === 0x80 ? magnitude : magnitude - 256 ** (field.length - 1);
  }
  const digits = strip(text(field));
  if (digits === "") return 0;
  return OCTAL.test(digits) ? Number.parseInt(digits.replace(/0o|_/gi, ""), 8) : undefined;
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
