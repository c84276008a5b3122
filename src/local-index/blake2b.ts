// BLAKE2b with a digest of 32 bytes and no key, after RFC 7693. Node has the one of 64 bytes alone, and truncating that gives another hash.
// A 64-bit word is two numbers, low half first: BigInt would make a large wheel take minutes.

const BLOCK_BYTES = 128;
const DIGEST_BYTES = 32;
const WORD = 2 ** 32;

// The fractional parts of the square roots of the first eight primes (RFC 7693, 2.6).
const IV = Int32Array.of(
  ...[0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a],
  ...[0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19],
);

// The order in which each round takes the message's words (RFC 7693, 2.7); rounds 10 and 11 are 0 and 1 again.
const SIGMA: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
const ROUNDS = [...SIGMA, ...SIGMA.slice(0, 2)].map((order) => Int32Array.from(order));

/** The hex BLAKE2b-256 of `bytes`, as an index's `blake2_256_digest` has it. */
export function blake2b256(bytes: Uint8Array): string {
  const state = Int32Array.from(IV);
  state[0] = word(state, 0) ^ 0x01010000 ^ DIGEST_BYTES;
  const last = Math.max(0, Math.ceil(bytes.length / BLOCK_BYTES) - 1) * BLOCK_BYTES;
  for (let offset = 0; offset < last; offset += BLOCK_BYTES) {
    compress(state, bytes.subarray(offset, offset + BLOCK_BYTES), offset + BLOCK_BYTES, false);
  }
  const final = new Uint8Array(BLOCK_BYTES);
  final.set(bytes.subarray(last));
  compress(state, final, bytes.length, true);
  const digest = Buffer.alloc(DIGEST_BYTES);
  for (let index = 0; index < DIGEST_BYTES / 4; index += 1) digest.writeInt32LE(word(state, index), index * 4);
  return digest.toString("hex");
}

function word(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

/** Mixes one block into `state`; `total` counts the bytes up to its end. */
function compress(state: Int32Array, block: Uint8Array, total: number, isLast: boolean): void {
  const message = new Int32Array(BLOCK_BYTES / 4);
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  for (let index = 0; index < message.length; index += 1) message[index] = view.getInt32(index * 4, true);
  const work = new Int32Array(32);
  work.set(state);
  work.set(IV, 16);
  work[24] = word(work, 24) ^ total;
  work[25] = word(work, 25) ^ Math.floor(total / 2 ** 32);
  if (isLast) {
    work[28] = ~word(work, 28);
    work[29] = ~word(work, 29);
  }
  for (const order of ROUNDS) {
    for (let lane = 0; lane < 8; lane += 1) mix(work, lane, message, word(order, lane * 2), word(order, lane * 2 + 1));
  }
  for (let index = 0; index < 16; index += 1) {
    state[index] = word(state, index) ^ word(work, index) ^ word(work, index + 16);
  }
}

/**
 * The function G of RFC 7693, 3.1, on one lane with two words of the message: lanes 0 to 3 are columns, 4 to 7 diagonals.
 *
 * Long, and in plain variables, because it is all that a large wheel waits for.
 */
function mix(work: Int32Array, lane: number, message: Int32Array, first: number, second: number): void {
  const shift = lane >> 2;
  const a = 2 * (lane & 3);
  const b = 2 * (4 + ((lane + shift) & 3));
  const c = 2 * (8 + ((lane + 2 * shift) & 3));
  const d = 2 * (12 + ((lane + 3 * shift) & 3));
  let aLow = word(work, a);
  let aHigh = word(work, a + 1);
  let bLow = word(work, b);
  let bHigh = word(work, b + 1);
  let cLow = word(work, c);
  let cHigh = word(work, c + 1);
  let dLow = word(work, d);
  let dHigh = word(work, d + 1);
  let sum = (aLow >>> 0) + (bLow >>> 0) + (word(message, 2 * first) >>> 0);
  aHigh = (aHigh + bHigh + word(message, 2 * first + 1) + ((sum / WORD) | 0)) | 0;
  aLow = sum | 0;
  let held = dLow ^ aLow;
  dLow = dHigh ^ aHigh;
  dHigh = held;
  sum = (cLow >>> 0) + (dLow >>> 0);
  cHigh = (cHigh + dHigh + ((sum / WORD) | 0)) | 0;
  cLow = sum | 0;
  held = bLow ^ cLow;
  bHigh ^= cHigh;
  bLow = (held >>> 24) | (bHigh << 8);
  bHigh = (bHigh >>> 24) | (held << 8);
  sum = (aLow >>> 0) + (bLow >>> 0) + (word(message, 2 * second) >>> 0);
  aHigh = (aHigh + bHigh + word(message, 2 * second + 1) + ((sum / WORD) | 0)) | 0;
  aLow = sum | 0;
  held = dLow ^ aLow;
  dHigh ^= aHigh;
  dLow = (held >>> 16) | (dHigh << 16);
  dHigh = (dHigh >>> 16) | (held << 16);
  sum = (cLow >>> 0) + (dLow >>> 0);
  cHigh = (cHigh + dHigh + ((sum / WORD) | 0)) | 0;
  cLow = sum | 0;
  held = bLow ^ cLow;
  bHigh ^= cHigh;
  bLow = (held << 1) | (bHigh >>> 31);
  bHigh = (bHigh << 1) | (held >>> 31);
  work[a] = aLow;
  work[a + 1] = aHigh;
  work[b] = bLow;
  work[b + 1] = bHigh;
  work[c] = cLow;
  work[c + 1] = cHigh;
  work[d] = dLow;
  work[d + 1] = dHigh;
}
