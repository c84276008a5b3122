/** What is sent as a body: bytes, or a stream whose length is known. */
export type HttpBody = Uint8Array | { readonly length: number; readonly chunks: () => AsyncIterable<Uint8Array> };

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  /** 60 unless told: how long nothing may move on the wire. What moves too slowly to end is given up as well. */
  readonly idleSeconds?: number;
  /** Told once all of it is on its way, before there is a reply. */
  readonly sent?: () => void;
}

export interface HttpReply {
  readonly status: number;
  readonly reason: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** All of the body; more than `limit` bytes (16 MiB unless told) is SW-HTTP-TOO-LARGE. */
  bytes(limit?: number): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
}

/**
 * One request, one reply; a redirect is a reply like any other: nothing is sent again on its own, least of all a credential.
 *
 * Throws SW-HTTP-NO-ANSWER when there is no reply: no name, no connection, a reset, a stall; SW-TLS-* when one side does not trust the
 * other; SW-PROXY-* when it is the proxy that stands between; SW-INDEX-INSECURE for a credential that everybody could read.
 */
export interface Http {
  send(request: HttpRequest): Promise<HttpReply>;
}

/** The URL as it may be shown: without a password, and without the query, where some services keep what is secret. */
export function shownUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Is this URL on this machine: 127.0.0.0/8, ::1 or localhost? Its traffic passes no network, and so goes by no proxy. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
