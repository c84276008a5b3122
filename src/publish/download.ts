import { createHash } from "node:crypto";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { untilDone, type Wire } from "./attempts.ts";
import { attemptGet, type Fetched, type ReadAccess, saidOf } from "./reading.ts";

/** What an index served at one address. `too-large`: it went on beyond the limit, and nothing is kept of it. */
export type Downloaded =
  | { readonly kind: "served"; readonly size: number; readonly sha256: string }
  | { readonly kind: "missing" | "too-large" };

interface DownloadRequest {
  readonly url: string;
  /** In bytes. */
  readonly limit: number;
  /** Where it is written. */
  readonly to: string;
}

/** Fetches a file of any size to the disk, a chunk at a time. Throws as `listFiles` does. */
export function download(
  { url, limit, to }: DownloadRequest,
  access: ReadAccess | undefined,
  { files, ...wire }: Wire & { readonly files: Pick<Files, "writeChunks" | "remove"> },
): Promise<Downloaded> {
  return untilDone(() => {
    const use = async (fetched: Fetched): Promise<Downloaded> => {
      if (await isMissing(fetched, access)) return { kind: "missing" };
      const counted = counting(fetched.reply.chunks(), limit);
      await files.writeChunks(to, counted.chunks);
      const { size, sha256 } = counted.sum();
      if (size <= limit) return { kind: "served", size, sha256 };
      await files.remove(to);
      return { kind: "too-large" };
    };
    return attemptGet(url, { accept: "*/*", access }, wire, use);
  }, wire.clock);
}

/** The bytes of something small that an index serves; `undefined` when it serves nothing there. Throws as `listFiles` does, and SW-HTTP-TOO-LARGE. */
export function fetchBytes(
  { url, limit, accept = "*/*" }: { readonly url: string; readonly limit: number; readonly accept?: string },
  access: ReadAccess | undefined,
  wire: Wire,
): Promise<Uint8Array | undefined> {
  const use = async (fetched: Fetched) => ((await isMissing(fetched, access)) ? undefined : fetched.reply.bytes(limit));
  return untilDone(() => attemptGet(url, { accept, access }, wire, use), wire.clock);
}

async function isMissing(fetched: Fetched, access: ReadAccess | undefined): Promise<boolean> {
  const { status } = fetched.reply;
  if (status === 200) return false;
  if (status === 401 || status === 403) throw new ShipwheelError("SW-INDEX-CREDENTIALS", await saidOf(fetched, access));
  if (status !== 404 && status !== 410) {
    throw new ShipwheelError("SW-INDEX-UNREADABLE", await saidOf(fetched, access));
  }
  await fetched.reply.bytes();
  return true;
}

/** The chunks, up to the first beyond `limit`, and what they sum up to once they were read. */
function counting(chunks: AsyncIterable<Uint8Array>, limit: number) {
  const hash = createHash("sha256");
  let size = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
      if (size > limit) return;
    }
  };
  return { chunks: counted(), sum: () => ({ size, sha256: hash.digest("hex") }) };
}
