// `node bench/bare-client.mjs INDEX FILE...`: looks at the index once, then sends what is not there over six connections, and does nothing else:
// the least that publishing can take.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import path from "node:path";
import process from "node:process";

const CONNECTIONS = 6;
const BOUNDARY = "bare-client";
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const [index, ...files] = process.argv.slice(2);

async function main() {
  const page = JSON.parse((await send("GET", "/simple/bench-pkg/")) || "{}");
  const there = new Set((page.files ?? []).map(({ filename }) => filename));
  const waiting = files.filter((file) => !there.has(path.basename(file))).values();
  const sendWaiting = async () => {
    for (const file of waiting) await send("POST", "/legacy/", formOf(file));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, sendWaiting));
  agent.destroy();
}

function formOf(file) {
  const content = readFileSync(file);
  const name = path.basename(file);
  const fields = {
    ":action": "file_upload",
    name: "bench-pkg",
    sha256_digest: createHash("sha256").update(content).digest("hex"),
  };
  const part = (label, value) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${label}"${value}\r\n`;
  const parts = Object.entries(fields).map(([label, value]) => part(label, `\r\n\r\n${value}`));
  const head = `${parts.join("")}${part("content", `; filename="${name}"`)}\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}

function send(method, place, body) {
  const headers = body && {
    "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
    "content-length": body.length,
  };
  return new Promise((resolve, reject) => {
    const asked = request(new URL(place, index), { method, headers, agent }, async (reply) => {
      let text = "";
      for await (const chunk of reply) text += chunk;
      if (reply.statusCode === 404 || reply.statusCode === 200) resolve(reply.statusCode === 200 ? text : "");
      else reject(new Error(`${place} answers ${reply.statusCode}`));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

await main();
