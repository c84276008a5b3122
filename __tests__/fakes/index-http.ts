import type { LocalIndex } from "../../src/local-index/local-index.ts";
import { fakeHttp, type SeenRequest } from "./http.ts";

/** HTTP that leads to `index` at `origin`, and at `localhost` in its place, without a server between. */
export function httpTo(index: LocalIndex, origin: string) {
  return fakeHttp(async ({ method, url, headers, body }: SeenRequest) => {
    const { pathname, search } = new URL(url);
    const reply = await index.reply({ method, target: pathname + search, origin, headers, body: once(body) });
    return reply.connection === undefined ? reply : "reset";
  });
}

async function* once(body: Uint8Array): AsyncIterable<Uint8Array> {
  yield body;
}
