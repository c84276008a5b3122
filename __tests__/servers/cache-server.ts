import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

interface Entry {
  readonly key: string;
  readonly version: string;
  content: Buffer;
  final: boolean;
}

/** GitHub's cache service (v2) on loopback: what `@actions/cache` asks of it, and no more. */
export interface CacheServer {
  /** What the runner sets. */
  readonly environment: Readonly<Record<string, string>>;
  /** From now on each request fails. */
  fail(): void;
  close(): Promise<void>;
}

export async function startCacheServer(): Promise<CacheServer> {
  const entries: Entry[] = [];
  let broken = false;
  let url = "";
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (broken) response.writeHead(400).end("{}");
    else if (request.url?.startsWith("/twirp/")) {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(answerCall(request.url, JSON.parse(body.toString()), entries, url)));
    } else {
      const entry = entries[Number(/^\/blob\/(\d+)/.exec(request.url ?? "")?.[1])];
      if (request.method === "PUT" && entry !== undefined) entry.content = body;
      response.writeHead(request.method === "PUT" ? 201 : 200, {
        etag: '"1"',
        "last-modified": new Date(0).toUTCString(),
      });
      response.end(request.method === "GET" ? entry?.content : "");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return {
    environment: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: `${part({ alg: "none" })}.${part({ scp: "Actions.Results:run-1:job-1" })}.${part("none")}`,
      ACTIONS_CACHE_SERVICE_V2: "true",
    },
    fail() {
      broken = true;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Call {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
}

function answerCall(path: string, { key, version, restore_keys = [] }: Call, entries: Entry[], url: string): unknown {
  const at = entries.findLastIndex((entry) => entry.version === version && entry.key === key);
  switch (path.split("/").at(-1)) {
    case "CreateCacheEntry":
      if (at !== -1) return { ok: false };
      entries.push({ key, version, content: Buffer.alloc(0), final: false });
      return { ok: true, signed_upload_url: `${url}/blob/${entries.length - 1}?sig=c2ln` };
    case "FinalizeCacheEntryUpload":
      for (const entry of entries.slice(at)) entry.final = true;
      return { ok: true, entry_id: String(at + 1) };
    default: {
      const wanted = (entry: Entry) =>
        entry.final && entry.version === version && [key, ...restore_keys].some((each) => entry.key.startsWith(each));
      const found = at === -1 ? entries.findLastIndex(wanted) : at;
      if (found === -1) return { ok: false };
      return { ok: true, signed_download_url: `${url}/blob/${found}`, matched_key: entries[found]?.key };
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
