// `node bench/slow-index.mjs LATENCY [FILE...]`: a package index on loopback that answers after LATENCY milliseconds and keeps names and hashes
// alone. The named files are there from the start. It prints its address; `GET /stats` tells how many requests came, and how many at once.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";

const [latency = "50", ...present] = process.argv.slice(2);
const files = new Map(present.map((file) => [path.basename(file), sha256Of(readFileSync(file))]));
const stats = { requests: 0, uploads: 0, mostAtOnce: 0, atOnce: 0 };

const server = createServer(async (request, response) => {
  const body = await bodyOf(request);
  if (request.url === "/stats") return answer(response, 200, { ...stats, files: files.size });
  stats.requests += 1;
  stats.atOnce += 1;
  stats.mostAtOnce = Math.max(stats.mostAtOnce, stats.atOnce);
  await setTimeout(Number(latency));
  stats.atOnce -= 1;
  if (request.method === "POST") return answer(response, store(body), {});
  if (request.url.startsWith("/simple/")) return list(response);
  return answer(response, 404, {});
});

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The content is the part with a file's name; every part ends where the next boundary begins. */
function store(body) {
  stats.uploads += 1;
  const boundary = body.subarray(0, body.indexOf("\r\n"));
  const named = /filename="([^"]+)"/.exec(body.toString("latin1"));
  if (named === null) return 400;
  const begin = body.indexOf("\r\n\r\n", named.index) + 4;
  const end = body.indexOf(Buffer.concat([Buffer.from("\r\n"), boundary]), begin);
  files.set(named[1], sha256Of(body.subarray(begin, end)));
  return 200;
}

function list(response) {
  if (files.size === 0) return answer(response, 404, {});
  const listed = [...files].map(([filename, sha256]) => ({ filename, url: `/files/${filename}`, hashes: { sha256 } }));
  answer(
    response,
    200,
    { meta: { "api-version": "1.1" }, name: "bench-pkg", files: listed },
    "application/vnd.pypi.simple.v1+json",
  );
}

function answer(response, status, value, type = "application/json") {
  const body = JSON.stringify(value);
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
}

function sha256Of(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
