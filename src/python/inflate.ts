import { constants, createInflateRaw, inflateRaw, inflateRawSync, type ZlibOptions } from "node:zlib";
import type { ByteSource } from "./byte-source.ts";
import { discard } from "./bytes.ts";

/** A stretch of a source, in bytes. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

const READ_BYTES = 1024 * 1024;
// One large chunk costs a fraction of the 16 KiB ones that are zlib's own choice.
const CHUNK_BYTES = 256 * 1024;
/** Below this it costs more to ask another thread than to inflate. */
const SMALL_BYTES = 64 * 1024;

type Inflater = ReturnType<typeof createInflateRaw>;

/** Compressed bytes that are none, in the words of the format around them. */
export class BrokenStream extends Error {}

/** Compressed bytes that are fine as far as they were followed, and go on. */
export class EndlessStream extends BrokenStream {}

/** The bytes of a stretch, a MiB at a time. */
export async function* readChunks(source: ByteSource, { offset, length }: Extent): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; at += READ_BYTES) {
    yield await source.read(offset + at, Math.min(READ_BYTES, length - at));
  }
}

/**
 * What a stretch of deflated bytes unpacks to, as far as the caller goes on asking: at most a few chunks are ahead of it. Each is only good
 * until the next is asked for. Returns how many of the bytes belonged to it.
 *
 * Throws zlib's own error where the bytes are broken (see `inflateProblem`), and what `source` throws as it is.
 */
export async function* inflateChunks(source: ByteSource, extent: Extent): AsyncGenerator<Uint8Array, number> {
  const inflater = createInflateRaw({ chunkSize: CHUNK_BYTES });
  let sourceFailure: { readonly error: unknown } | undefined;
  const feeding = feed(inflater, source, extent).catch((error: unknown) => {
    sourceFailure = { error };
    inflater.destroy();
  });
  try {
    for await (const chunk of inflater as AsyncIterable<Uint8Array>) {
      yield chunk;
      // Where there is room left in its buffer, zlib goes on writing there.
      if (chunk.length === chunk.buffer.byteLength) discard(chunk);
    }
    return inflater.bytesWritten;
  } catch (error) {
    throw sourceFailure === undefined ? error : sourceFailure.error;
  } finally {
    inflater.destroy();
    await feeding;
  }
}

/**
 * What deflated bytes unpack to, in one piece; for some MiB of them and no more. A thread of its own does it where that pays.
 *
 * `undefined` where there are more than `most` bytes. Bytes that are cut off give what they hold, as Python's readers have it. Throws zlib's
 * own error where the bytes are broken (see `inflateProblem`).
 */
export async function inflateWhole(packed: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  // With room to spare zlib sees the end in the same step.
  const options = { maxOutputLength: most + 1, chunkSize: Math.max(64, most + 1), finishFlush: constants.Z_SYNC_FLUSH };
  try {
    const isSmall = most <= SMALL_BYTES && packed.length <= SMALL_BYTES;
    return isSmall ? inflateRawSync(packed, options) : await inflateAside(packed, options);
  } catch (error) {
    if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
}

function inflateAside(packed: Uint8Array, options: ZlibOptions): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    inflateRaw(packed, options, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
  });
}

/** What is wrong with compressed bytes, when reading them threw `error`; errors of another kind are thrown on. */
export function inflateProblem(error: unknown): string {
  if (error instanceof BrokenStream) return error.message;
  const code = codeOf(error);
  if (code === "Z_BUF_ERROR") return "its compressed bytes are cut off";
  if (code.startsWith("Z_")) return "its compressed bytes are broken";
  throw error;
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** Through one buffer: the garbage of many would have all memory searched for it again and again. */
async function feed(inflater: Inflater, source: ByteSource, { offset, length }: Extent): Promise<void> {
  const room = Buffer.allocUnsafeSlow(Math.min(READ_BYTES, length));
  for (let at = 0; at < length && !inflater.destroyed; at += READ_BYTES) {
    await taken(inflater, await source.read(offset + at, Math.min(READ_BYTES, length - at), room));
  }
  // Where it ended early, its thread may still be reading.
  if (inflater.destroyed) return;
  inflater.end();
  discard(room);
}

/** Until it is done with the chunk, or never will be. */
function taken(inflater: Inflater, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    inflater.once("close", resolve);
    inflater.write(chunk, () => {
      inflater.off("close", resolve);
      resolve();
    });
  });
}
