/** Numbers in bytes that may be cut off or lie about themselves: beyond the end every number is 0. */
export interface BoundedNumbers {
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  /** Not exact beyond 2^53, where no file has anything. */
  readonly u64: (at: number) => number;
}

export function boundedNumbers(bytes: Uint8Array, order: "little" | "big"): BoundedNumbers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = order === "little";
  const within = (at: number, length: number): boolean => at >= 0 && at + length <= bytes.length;
  return {
    u16: (at) => (within(at, 2) ? view.getUint16(at, little) : 0),
    u32: (at) => (within(at, 4) ? view.getUint32(at, little) : 0),
    u64: (at) => (within(at, 8) ? Number(view.getBigUint64(at, little)) : 0),
  };
}

const LONGEST_TEXT = 1024;

/** The text from `at` to the next zero byte, as ASCII; cut off where there is none near. */
export function zeroEnded(bytes: Uint8Array, at: number): string {
  const end = bytes.subarray(at, at + LONGEST_TEXT).indexOf(0);
  const text = bytes.subarray(at, at + (end < 0 ? LONGEST_TEXT : end));
  return Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("latin1");
}
