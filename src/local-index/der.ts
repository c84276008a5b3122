/** The kinds of values that certificates are made of, by their tags (ITU-T X.690). */
const TAGS = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  identifier: 0x06,
  utf8: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
} as const;

/** A value in DER: tag, length, content. */
export function der(kind: keyof typeof TAGS, ...contents: readonly Uint8Array[]): Buffer {
  return tagged(TAGS[kind], ...contents);
}

/** The same under a tag of its own, as a structure's fields have them: `explicit(3, ...)` is `[3]`. */
export function explicit(number: number, ...contents: readonly Uint8Array[]): Buffer {
  return tagged(0xa0 + number, ...contents);
}

/** In place of the value's own tag, for plain values. */
export function implicit(number: number, ...contents: readonly Uint8Array[]): Buffer {
  return tagged(0x80 + number, ...contents);
}

/** `1.2.840.10045.4.3.2` */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der("identifier", Buffer.from([first * 40 + second, ...rest].flatMap(inSevens)));
}

/** A positive integer, as large as the bytes make it. */
export function integer(bytes: Uint8Array): Buffer {
  const isNegative = (bytes[0] ?? 0) >= 0x80;
  return der("integer", ...(isNegative ? [Buffer.from([0])] : []), bytes);
}

export function boolean(value: boolean): Buffer {
  return der("boolean", Buffer.from([value ? 0xff : 0]));
}

/** Whole bytes, so that no bit is unused. */
export function bitString(bytes: Uint8Array, unusedBits = 0): Buffer {
  return der("bitString", Buffer.from([unusedBits]), bytes);
}

export function utf8(text: string): Buffer {
  return der("utf8", Buffer.from(text, "utf8"));
}

/** UTCTime, to the second, as certificates want it until 2049 (RFC 5280, 4.1.2.5); `at` in milliseconds since 1970. */
export function time(at: number): Buffer {
  const [, digits = ""] = /^\d\d(.+)\.\d+Z$/.exec(new Date(at).toISOString()) ?? [];
  return der("time", Buffer.from(`${digits.replace(/[-:T]/g, "")}Z`));
}

function tagged(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 + bytes.length, ...bytes];
}

/** Seven bits a byte, all but the last marked. */
function inSevens(value: number): readonly number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(0x80 + (rest % 128));
  return bytes;
}
