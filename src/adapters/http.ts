import type http from "node:http";
import process from "node:process";
import { ShipwheelError } from "../errors.ts";
import { type Http, type HttpBody, type HttpReply, type HttpRequest, isLoopback, shownUrl } from "../ports/http.ts";
import { type Pace, watchPace } from "./pace.ts";

const IDLE_SECONDS = 60;
const PATIENCE_SECONDS = 300;
const BODY_LIMIT = 16 * 1024 * 1024;
const PROXY_VARIABLES = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"];
/** The first Node whose agents go through a proxy. */
const PROXY_NODE = [24, 5] as const;

type Environment = Readonly<Record<string, string | undefined>>;

interface Transport {
  readonly request: typeof http.request;
  readonly agent: http.Agent;
}

/**
 * HTTP by Node's own client: connections are kept and used again, and go through the proxies that `environment` names
 * (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), from Node 24.5 on; loopback never does.
 */
export function machineHttp(environment: Environment = process.env, { patienceSeconds = PATIENCE_SECONDS } = {}): Http {
  let opened: Promise<(url: string) => Transport> | undefined;
  const unproxied = proxyNotice(environment, process.versions.node);
  return {
    async send(request) {
      if (!/^https?:/i.test(request.url)) throw noAnswer(request, "only http and https are spoken", undefined);
      const hint = isLoopback(request.url) ? undefined : unproxied;
      opened ??= openTransports(environment);
      const transportTo = await opened;
      return exchange(request, { ...transportTo(request.url), patienceSeconds, hint });
    },
  };
}

async function openTransports(environment: Environment): Promise<(url: string) => Transport> {
  // Node takes long to load them, and most commands ask nobody.
  const [{ default: http }, { default: https }] = await Promise.all([import("node:http"), import("node:https")]);
  const direct = { keepAlive: true };
  const proxied = { ...direct, proxyEnv: { ...environment } };
  const agents = {
    here: { "http:": new http.Agent(direct), "https:": new https.Agent(direct) },
    away: { "http:": new http.Agent(proxied), "https:": new https.Agent(proxied) },
  };
  return (url) => {
    const side = isLoopback(url) ? agents.here : agents.away;
    return new URL(url).protocol === "http:"
      ? { request: http.request, agent: side["http:"] }
      : { request: https.request, agent: side["https:"] };
  };
}

/** Why a proxy of the environment was not used, where it was not. */
function proxyNotice(environment: Environment, node: string): string | undefined {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const able = major > PROXY_NODE[0] || (major === PROXY_NODE[0] && minor >= PROXY_NODE[1]);
  const named = PROXY_VARIABLES.find((name) => environment[name]);
  if (able || named === undefined) return undefined;
  return `${named} is set, but Node ${node} goes through no proxy: use Node ${PROXY_NODE.join(".")} or newer.`;
}

interface Manner extends Transport {
  readonly patienceSeconds: number;
  /** For whoever gets no answer. */
  readonly hint: string | undefined;
}

function exchange(asked: HttpRequest, { request, agent, patienceSeconds, hint }: Manner): Promise<HttpReply> {
  const idleSeconds = asked.idleSeconds ?? IDLE_SECONDS;
  let stalled: Error | undefined;
  const failed = (cause: unknown) => noAnswer(asked, stalled ?? cause, hint);
  return new Promise((resolve, reject) => {
    const outgoing = request(asked.url, {
      method: asked.method,
      headers: { ...asked.headers, ...lengthOf(asked.body) },
      agent,
      timeout: idleSeconds * 1000,
    });
    const giveUp = (why: Error) => {
      stalled = why;
      outgoing.destroy(why);
    };
    outgoing.once("timeout", () => giveUp(new Error(`nothing moved for ${idleSeconds} s`)));
    const pace = watchPace(patienceSeconds, giveUp);
    outgoing.once("close", pace.stop);
    // Stays on: after the reply has come, a server may still break off what we send.
    outgoing.on("error", (cause) => reject(failed(cause)));
    outgoing.once("response", (incoming) => {
      incoming.once("end", () => {
        if (!outgoing.writableFinished) outgoing.destroy();
      });
      resolve(replyOf(incoming, asked, { failed, pace }));
    });
    sendBody(outgoing, asked.body, pace).catch((cause) => {
      outgoing.destroy();
      reject(cause instanceof ShipwheelError ? cause : failed(cause));
    });
  });
}

function lengthOf(body: HttpBody | undefined): { "content-length"?: string } {
  return body === undefined ? {} : { "content-length": String(body.length) };
}

async function sendBody(outgoing: http.ClientRequest, body: HttpBody | undefined, pace: Pace): Promise<void> {
  if (body === undefined || body instanceof Uint8Array) {
    outgoing.end(body);
    return;
  }
  for await (const chunk of body.chunks()) {
    if (outgoing.destroyed) return;
    if (!outgoing.write(chunk)) await drained(outgoing);
    pace.add(chunk.length);
  }
  outgoing.end();
}

function drained(outgoing: http.ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      outgoing.off("drain", go).off("close", go);
      resolve();
    };
    outgoing.on("drain", go).on("close", go);
  });
}

interface Receiving {
  readonly failed: (cause: unknown) => Error;
  readonly pace: Pace;
}

function replyOf(incoming: http.IncomingMessage, asked: HttpRequest, { failed, pace }: Receiving): HttpReply {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of incoming) {
        pace.add(chunk.length);
        yield chunk;
      }
    } catch (cause) {
      throw failed(cause);
    }
  }
  return {
    status: incoming.statusCode ?? 0,
    reason: incoming.statusMessage ?? "",
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
    ) as Record<string, string>,
    bytes: (limit = BODY_LIMIT) => gathered(chunks(), limit, asked),
    chunks,
  };
}

async function gathered(chunks: AsyncIterable<Uint8Array>, limit: number, asked: HttpRequest): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new ShipwheelError("SW-HTTP-TOO-LARGE", `${named(asked)}: more than ${limit} bytes`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function noAnswer(asked: HttpRequest, cause: unknown, hint: string | undefined): ShipwheelError {
  return new ShipwheelError("SW-HTTP-NO-ANSWER", `${named(asked)}: ${reasonOf(cause)}`, {
    cause,
    ...(hint !== undefined && { hint }),
  });
}

function named({ method, url }: HttpRequest): string {
  return `${method} ${shownUrl(url)}`;
}

function reasonOf(cause: unknown): string {
  // A host with several addresses fails once for each of them.
  if (cause instanceof AggregateError && cause.message === "") return cause.errors.map(reasonOf).join("; ");
  return cause instanceof Error ? cause.message : String(cause);
}
