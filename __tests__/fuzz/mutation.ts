/** Numbers from 0 up to `below`, the same for the same seed. */
export type Draw = (below: number) => number;

/** A small generator of good enough numbers (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function pick<T>(draw: Draw, choices: readonly T[]): T {
  const chosen = choices[draw(choices.length)];
  if (chosen === undefined) throw new Error("nothing to choose from");
  return chosen;
}

/** Where arithmetic on sizes and offsets goes wrong. */
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const MOST_CHANGES = 6;
const LONGEST = 1024 * 1024;

type Mutation = (bytes: Buffer, draw: Draw) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (bytes, draw) => written(bytes, draw, 1, (buffer, at) => buffer.writeUInt8((buffer[at] ?? 0) ^ (1 << draw(8)), at)),
  (bytes, draw) => written(bytes, draw, 1, (buffer, at) => buffer.writeUInt8(draw(256), at)),
  (bytes, draw) => written(bytes, draw, 2, (buffer, at) => buffer.writeUInt16LE(pick(draw, NUMBERS) & 0xffff, at)),
  (bytes, draw) => written(bytes, draw, 4, (buffer, at) => buffer.writeUInt32LE(pick(draw, NUMBERS), at)),
  (bytes, draw) => written(bytes, draw, 4, (buffer, at) => buffer.writeUInt32LE(draw(2 * bytes.length + 1), at)),
  (bytes, draw) => bytes.subarray(0, draw(bytes.length + 1)),
  (bytes, draw) => replaced(bytes, draw, () => Buffer.alloc(0)),
  (bytes, draw) => replaced(bytes, draw, (part) => Buffer.concat([part, part])),
  (bytes, draw) => replaced(bytes, draw, (part) => randomBytes(draw, part.length + draw(8))),
  (bytes, draw) => replaced(bytes, draw, () => stretch(bytes, draw)),
];

/** `sample` with a few things changed; now and then random bytes and nothing of it. */
export function mutated(sample: Uint8Array, draw: Draw): Buffer {
  if (draw(50) === 0) return randomBytes(draw, draw(600));
  let bytes: Buffer = Buffer.from(sample);
  for (let changes = 1 + draw(MOST_CHANGES); changes > 0; changes -= 1) {
    const changed = pick(draw, MUTATIONS)(bytes, draw);
    if (changed.length <= LONGEST) bytes = changed;
  }
  return bytes;
}

/** `sample` with words put in, doubled, left out and replaced by odd ones, and bytes changed. */
export function mutatedText(sample: string, words: readonly string[], draw: Draw): string {
  let text = sample;
  for (let changes = 1 + draw(MOST_CHANGES); changes > 0; changes -= 1) {
    const at = draw(text.length + 1);
    const end = Math.min(text.length, at + draw(12));
    text = `${text.slice(0, at)}${pick(draw, words)}${text.slice(draw(2) === 0 ? at : end)}`;
  }
  return draw(3) === 0 ? mutated(Buffer.from(text), draw).toString("utf8") : text;
}

function written(bytes: Buffer, draw: Draw, length: number, write: (buffer: Buffer, at: number) => void): Buffer {
  if (bytes.length < length) return bytes;
  const changed = Buffer.from(bytes);
  write(changed, draw(bytes.length - length + 1));
  return changed;
}

function replaced(bytes: Buffer, draw: Draw, by: (part: Buffer) => Buffer): Buffer {
  const start = draw(bytes.length + 1);
  const end = Math.min(bytes.length, start + 1 + draw(64));
  return Buffer.concat([bytes.subarray(0, start), by(bytes.subarray(start, end)), bytes.subarray(end)]);
}

function stretch(bytes: Buffer, draw: Draw): Buffer {
  const start = draw(bytes.length + 1);
  return bytes.subarray(start, start + draw(256));
}

function randomBytes(draw: Draw, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => draw(256)));
}
