import type { ServedRequest } from "../ports/listen.ts";

/** All of a request's body; `undefined` when it has more than `limit` bytes. */
export async function readBody({ headers, body }: ServedRequest, limit: number): Promise<Uint8Array | undefined> {
  const announced = Number(headers["content-length"]);
  if (announced > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
}
