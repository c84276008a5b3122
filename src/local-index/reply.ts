import type { ServedReply, ServedRequest } from "../ports/listen.ts";

/** A reply, and what became of the request, for the log. */
export interface Answer {
  readonly reply: ServedReply;
  readonly outcome: string;
  /** The name of the distribution that came with it. */
  readonly file?: string;
  /** The fault that struck it. */
  readonly fault?: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  413: "Request Entity Too Large",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** `reason` must be fit for a status line; `refusal` sees to that. */
export function bytesReply(status: number, type: string, body: Uint8Array | string): ServedReply {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  // A page that is cached would outlive the index it came from: the next one may listen on the same port.
  return { status, headers: { "content-type": type, "cache-control": "no-store" }, body: bytes };
}

export function jsonReply(status: number, document: unknown, type = "application/json"): ServedReply {
  return bytesReply(status, type, JSON.stringify(document));
}

export function redirect(status: 301 | 303, location: string): ServedReply {
  const reply = bytesReply(status, "text/plain; charset=utf-8", "");
  return { ...reply, headers: { ...reply.headers, location } };
}

/** A refusal as the index words it: in the reason phrase and the body, which is JSON where the client asks for that. */
export function refusal(status: number, message: string, request: ServedRequest): ServedReply {
  const title = TITLES[status] ?? "Error";
  const reason = reasonPhrase(message);
  const asJson = request.headers.accept?.includes("application/json") ?? false;
  const reply = asJson
    ? jsonReply(status, { message, code: `${status} ${reason}`, title })
    : bytesReply(status, "text/plain; charset=utf-8", `${status} ${reason}\n\n${title}\n\n${message}\n`);
  return { ...reply, reason };
}

// A status line holds one line of Latin-1.
function reasonPhrase(message: string): string {
  return message.replace(/[^\x20-\x7e\xa0-\xff]+/g, "?").slice(0, 1_000);
}
