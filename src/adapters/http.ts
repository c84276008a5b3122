import type http from "node:http";
import process from "node:process";
import { ShipwheelError } from "../errors.ts";
import { type Http, type HttpBody, type HttpReply, type HttpRequest, isLoopback, shownUrl } from "../ports/http.ts";
import { type Pace, watchPace } from "./pace.ts";
import { awayError, refusedBy, WANTS_LOGIN, type WebProxy } from "./proxy-fault.ts";
import { isUnreached, tlsFault } from "./tls-fault.ts";
import type { StoredCertificates, Transport } from "./transports.ts";

const IDLE_SECONDS = 60;
const PATIENCE_SECONDS = 300;
const BODY_LIMIT = 16 * 1024 * 1024;

interface HttpOptions {
  /** How long a small exchange may last. */
  readonly patienceSeconds?: number;
  /** None unless told. */
  readonly certificates?: StoredCertificates;
}

const noCertificates: StoredCertificates = async () => new Map();

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * HTTP by Node's own client: connections are kept and used again. `environment` names proxies (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY,
 * NO_PROXY), which loopback never goes through, authorities to trust beside the usual ones, and a certificate to show (`certificateFiles`).
 */
export function machineHttp(
  environment: Environment = process.env,
  { patienceSeconds = PATIENCE_SECONDS, certificates = noCertificates }: HttpOptions = {},
): Http {
  let opened: Promise<(url: string) => Promise<Transport>> | undefined;
  return {
    async send(request) {
      if (!/^https?:/i.test(request.url)) throw noAnswer(request, "only http and https are spoken");
      refuseReadable(request);
      opened ??= import("./transports.ts").then(({ openTransports }) => openTransports(environment, certificates));
      const transportTo = await opened;
      return exchange(request, { ...(await transportTo(request.url)), patienceSeconds });
    },
  };
}

/** The last guard: whoever asks, and whatever a server made of an address, no credential goes where everybody can read it. */
function refuseReadable({ url, headers = {} }: HttpRequest): void {
  const isSecret = Object.keys(headers).some((name) => /^(authorization|cookie)$/i.test(name));
  if (isSecret && new URL(url).protocol === "http:" && !isLoopback(url)) {
    throw new ShipwheelError("SW-INDEX-INSECURE", shownUrl(url));
  }
}

interface Manner extends Transport {
  readonly patienceSeconds: number;
}

function exchange(asked: HttpRequest, { request, agent, proxy, patienceSeconds }: Manner): Promise<HttpReply> {
  const idleSeconds = asked.idleSeconds ?? IDLE_SECONDS;
  let stalled: Error | undefined;
  const failed = (cause: unknown) =>
    stalled === undefined ? failureOf(asked, cause, proxy) : noAnswer(asked, stalled);
  return new Promise((resolve, reject) => {
    const outgoing = request(proxy?.address ?? asked.url, {
      method: asked.method,
      ...(proxy && { path: wholeAddress(asked.url), servername: proxy.serverName }),
      headers: { ...asked.headers, ...lengthOf(asked.body), ...(proxy && headersFor(asked.url, proxy)) },
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
    if (asked.sent !== undefined) outgoing.once("finish", asked.sent);
    // Stays on: after the reply has come, a server may still break off what we send.
    outgoing.on("error", (cause) => reject(failed(cause)));
    outgoing.once("response", (incoming) => {
      if (proxy !== undefined && incoming.statusCode === WANTS_LOGIN) {
        outgoing.destroy();
        reject(refusedBy(proxy, WANTS_LOGIN, new URL(asked.url).host));
        return;
      }
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

/** As a proxy is asked (RFC 9112, 3.2.2): no login, and no fragment. */
function wholeAddress(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return origin + pathname + search;
}

function headersFor(url: string, { authorization }: WebProxy): Readonly<Record<string, string>> {
  return { host: new URL(url).host, ...(authorization && { "proxy-authorization": authorization }) };
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

/** What went wrong on the way: of our own making already, between us and the proxy, with somebody's certificate, or just no answer. */
function failureOf(asked: HttpRequest, cause: unknown, proxy: WebProxy | undefined): ShipwheelError {
  if (cause instanceof ShipwheelError) return cause;
  if (proxy !== undefined && isUnreached(cause)) return awayError(proxy, cause);
  return tlsFault(cause, named(asked)) ?? noAnswer(asked, cause);
}

function noAnswer(asked: HttpRequest, cause: unknown): ShipwheelError {
  return new ShipwheelError("SW-HTTP-NO-ANSWER", `${named(asked)}: ${reasonOf(cause)}`, { cause });
}

function named({ method, url }: HttpRequest): string {
  return `${method} ${shownUrl(url)}`;
}

function reasonOf(cause: unknown): string {
  // A host with several addresses fails once for each of them.
  if (cause instanceof AggregateError && cause.message === "") return cause.errors.map(reasonOf).join("; ");
  return cause instanceof Error ? cause.message : String(cause);
}
