/** One request that came in. */
export interface ServedRequest {
  readonly method: string;
  /** Path and query as they stand in the request line. */
  readonly target: string;
  /** Where the server listens, without a slash at the end: `http://127.0.0.1:8765`. Never what a client claims. */
  readonly origin: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Read once, or not at all. */
  readonly body: AsyncIterable<Uint8Array>;
}

export interface ServedReply {
  readonly status: number;
  /** The reason phrase; the status's own unless told. */
  readonly reason?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** What the connection does instead of bringing the reply: breaks off at once, or within the body; or stays, and nothing more comes. */
  readonly connection?: "reset" | "half" | "stall";
}

export type Handler = (request: ServedRequest) => Promise<ServedReply>;

export interface Listening {
  /** Without a slash at the end: `http://127.0.0.1:8765`. */
  readonly url: string;
  /** Ends open connections as well. */
  close(): Promise<void>;
}

/**
 * Serves HTTP on this machine alone; port 0 takes a free one.
 *
 * Throws SW-PORT-IN-USE, and SW-PORT-REFUSED when the machine does not let us have it.
 */
export type Listen = (handler: Handler, at: { host: "127.0.0.1"; port: number }) => Promise<Listening>;
