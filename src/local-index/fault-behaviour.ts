import { createHash } from "node:crypto";
import type { Clock } from "../ports/clock.ts";
import type { ServedReply, ServedRequest } from "../ports/listen.ts";
import type { Catalogue } from "./catalogue.ts";
import type { FaultKind } from "./fault.ts";
import { type Answer, bytesReply, jsonReply, refusal } from "./reply.ts";
import type { Storage } from "./storage.ts";
import type { Tokens } from "./tokens.ts";

/** What faults reach into. */
export interface FaultDesk {
  readonly catalogue: Catalogue;
  readonly storage: Storage;
  readonly tokens: Tokens;
  readonly clock: Clock;
}

/** A request that a fault has struck. */
export interface Scene {
  readonly kind: FaultKind;
  readonly value: number | undefined;
  readonly request: ServedRequest;
  /** What the index does of it where nothing goes wrong. */
  answered(): Promise<Answer>;
  /** What was answered the first time that this was asked. */
  readonly cached: Answer | undefined;
}

type Behaviour = (scene: Scene) => Promise<Answer>;

const MOST_PEEKED = 1024 ** 2;

/** What the index does of a request that a fault has struck. */
export function createBehaviour(desk: FaultDesk): Behaviour {
  const behaviours: Readonly<Record<FaultKind, Behaviour>> = {
    ...ALONE,
    async latency({ value = 0, answered }) {
      await desk.clock.sleep(1_000 * value);
      return answered();
    },
    async expired(scene) {
      desk.tokens.expire(scene.request.headers.authorization);
      return refused(scene, refusal(403, "Invalid API Token: token is expired", scene.request));
    },
    async "other-bytes"({ answered }) {
      const answer = await answered();
      if (answer.outcome === "stored" && answer.file !== undefined) await alter(answer.file, desk);
      return answer;
    },
  };
  return (scene) => behaviours[scene.kind](scene);
}

/** What reaches into nothing but the request and its answer. */
const ALONE: Readonly<Record<Exclude<FaultKind, "latency" | "expired" | "other-bytes">, Behaviour>> = {
  status: (scene) => refused(scene, statusReply(scene)),
  async "status-after"(scene) {
    return { ...(await scene.answered()), reply: statusReply(scene) };
  },
  html: (scene) => refused(scene, bytesReply(scene.value ?? 502, "text/html; charset=utf-8", GATEWAY_PAGE)),
  empty: (scene) => refused(scene, bytesReply(scene.value ?? 200, "text/plain; charset=utf-8", "")),
  reason: (scene) => refused(scene, { ...jsonReply(scene.value ?? 400, { message: FOREIGN }), reason: FOREIGN_BYTES }),
  reset: (scene) => refused(scene, BROKEN),
  midway: (scene) => refused(scene, BROKEN, Number(scene.request.headers["content-length"] ?? 0) / 2),
  async lost({ answered }) {
    return { ...(await answered()), reply: BROKEN };
  },
  async half({ answered }) {
    const answer = await answered();
    const body = answer.reply.body.length > 1 ? answer.reply.body : new TextEncoder().encode(FOREIGN);
    return { ...answer, reply: { ...answer.reply, body, connection: "half" } };
  },
  async cut({ answered }) {
    const answer = await answered();
    const { body } = answer.reply;
    return { ...answer, reply: { ...answer.reply, body: body.subarray(0, Math.floor(body.length / 2)) } };
  },
  stall: (scene) => refused(scene, { ...BROKEN, connection: "stall" }),
  "rate-limit": (scene) => refused(scene, rateLimit(scene)),
  "read-only": (scene) =>
    refused(scene, refusal(403, "Read-only mode: Uploads are temporarily disabled.", scene.request)),
  "name-used": (scene) => refused(scene, refusal(400, NAME_USED, scene.request)),
  quota: (scene) => refused(scene, refusal(400, QUOTA, scene.request)),
  stale: async ({ cached, answered }) => cached ?? answered(),
  // It strikes no request.
  skew: ({ answered }) => answered(),
};

const GATEWAY_PAGE =
  "<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head>\n<body><h1>Bad Gateway</h1><p>cache-lon4228</p></body></html>\n";
const NAME_USED = "This filename was previously used by a file that has since been deleted. Use a different version.";
const QUOTA = "Project size too large. Limit for this project's total size is 10 GB.";
const FOREIGN = "Datei „gibt es“ 已存在";
/** UTF-8 in a status line, which is read as Latin-1. */
const FOREIGN_BYTES = Buffer.from(FOREIGN, "utf8").toString("latin1");
const BROKEN: ServedReply = { ...bytesReply(500, "text/plain", ""), connection: "reset" };

/** Nothing was done of the request; `least` bytes of it are read all the same. */
async function refused({ kind, request }: Scene, reply: ServedReply, least = 0): Promise<Answer> {
  const file = await fileNameIn(request, least);
  return { reply, outcome: kind, ...(file !== undefined && { file }) };
}

function statusReply({ value = 503, request }: Scene): ServedReply {
  return refusal(value, "The index is not well.", request);
}

function rateLimit({ value, request }: Scene): ServedReply {
  const reply = refusal(429, "Too many requests.", request);
  return value === undefined ? reply : { ...reply, headers: { ...reply.headers, "retry-after": String(value) } };
}

/** The name of the file that the form has, as far as it is seen without reading all; nobody counts on a form that is well made. */
async function fileNameIn({ body }: ServedRequest, least: number): Promise<string | undefined> {
  let head = "";
  let length = 0;
  let name: string | undefined;
  for await (const chunk of body) {
    length += chunk.length;
    if (head.length < MOST_PEEKED) head += Buffer.from(chunk).toString("latin1");
    name ??= /; filename="([^"\r\n]{1,255})"/.exec(head)?.[1];
    if (length >= least && (name !== undefined || head.length >= MOST_PEEKED)) break;
  }
  return name;
}

/** The index has other bytes now than it was sent, and lists them as they are. */
async function alter(name: string, { catalogue, storage }: FaultDesk): Promise<void> {
  const [file, bytes] = [catalogue.file(name), await storage.read(name)];
  if (file === undefined || bytes === undefined) return;
  const others = Buffer.concat([bytes, Buffer.from("\n")]);
  await storage.write(name, others, file.uploaded);
  catalogue.replace({ ...file, size: others.length, sha256: createHash("sha256").update(others).digest("hex") });
}
