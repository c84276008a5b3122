import { ShipwheelError } from "../../src/errors.ts";
import type { Http, HttpBody, HttpReply } from "../../src/ports/http.ts";

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface FakeReply {
  readonly status: number;
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Answers from memory; `"reset"` is a connection that breaks after all was sent. `requests` has what was asked, in order. */
export function fakeHttp(
  answer: (request: SeenRequest) => FakeReply | "reset" | Promise<FakeReply | "reset">,
): Http & { readonly requests: SeenRequest[] } {
  const requests: SeenRequest[] = [];
  return {
    requests,
    async send({ method, url, headers = {}, body }) {
      const seen = { method, url, headers, body: await bytesOf(body) };
      requests.push(seen);
      const reply = await answer(seen);
      if (reply === "reset") throw new ShipwheelError("SW-HTTP-NO-ANSWER", `${method} ${url}: reset`);
      return replyOf(reply);
    },
  };
}

function replyOf({ status, reason = "", headers = {}, body = "" }: FakeReply): HttpReply {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return {
    status,
    reason,
    headers,
    async bytes(limit = Number.POSITIVE_INFINITY) {
      if (bytes.length > limit) throw new ShipwheelError("SW-HTTP-TOO-LARGE", `${bytes.length} bytes`);
      return bytes;
    },
    async *chunks() {
      yield bytes;
    },
  };
}

async function bytesOf(body: HttpBody | undefined): Promise<Uint8Array> {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body.chunks()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length !== body.length) throw new Error(`a body of ${bytes.length} bytes was announced as ${body.length}`);
  return bytes;
}
