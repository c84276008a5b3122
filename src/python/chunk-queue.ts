/** Chunks of any length, taken from in pieces of the taker's. */
export interface ChunkQueue {
  /** The next `length` bytes, fewer only at the end. They are only good until the next call. */
  take(length: number): Promise<Uint8Array>;
  /** Goes past `length` bytes and hands them on as they come; how many there were, fewer only at the end. */
  pass(length: number, sink?: (chunk: Uint8Array) => void): Promise<number>;
}

/** Chunks are asked for one at a time, when they are needed; what `chunks` throws passes through. */
export function queueOf(chunks: AsyncIterator<Uint8Array>): ChunkQueue {
  let current: Uint8Array = new Uint8Array();

  async function next(length: number): Promise<Uint8Array> {
    while (current.length === 0) {
      const { done, value } = await chunks.next();
      if (done === true) return current;
      current = value;
    }
    const piece = current.subarray(0, length);
    current = current.subarray(piece.length);
    return piece;
  }

  async function pass(length: number, sink?: (chunk: Uint8Array) => void): Promise<number> {
    let passed = 0;
    while (passed < length) {
      const piece = await next(length - passed);
      if (piece.length === 0) break;
      passed += piece.length;
      sink?.(piece);
    }
    return passed;
  }

  async function take(length: number): Promise<Uint8Array> {
    const first = await next(length);
    if (first.length === length || first.length === 0) return first;
    const pieces = [Buffer.from(first)];
    await pass(length - first.length, (piece) => pieces.push(Buffer.from(piece)));
    return Buffer.concat(pieces);
  }

  return { take, pass };
}
