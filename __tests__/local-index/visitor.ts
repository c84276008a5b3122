import { createHash } from "node:crypto";
import type { LocalIndex } from "../../src/local-index/local-index.ts";
import type { ServedReply } from "../../src/ports/listen.ts";
import type { MadeDistribution } from "../distributions.ts";

export const ORIGIN = "http://127.0.0.1:8765";
export const TOKEN = "the-upload-token";

type Headers = Readonly<Record<string, string>>;
/** Fields of a form; `undefined` leaves one out that is there otherwise. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Visit {
  readonly method?: string;
  readonly headers?: Headers;
  readonly body?: Uint8Array | string;
  readonly origin?: string;
}

/** Sends one request to the index, without a server between. */
export function visit(index: LocalIndex, target: string, visited: Visit = {}): Promise<ServedReply> {
  const { method = "GET", headers = {}, body = "", origin = ORIGIN } = visited;
  return index.reply({ method, target, origin, headers, body: chunksOf(Buffer.from(body)) });
}

async function* chunksOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += 65_536) yield bytes.subarray(offset, offset + 65_536);
}

export function textOf({ body }: ServedReply): string {
  return new TextDecoder().decode(body);
}

// biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
export function jsonOf(reply: ServedReply): any {
  return JSON.parse(textOf(reply));
}

export function basic(token: string, user = "__token__"): Headers {
  return { authorization: `Basic ${Buffer.from(`${user}:${token}`).toString("base64")}` };
}

export interface Sending {
  readonly fields?: Fields;
  readonly headers?: Headers;
  /** The header lines of the part `content`, each with its end. */
  readonly described?: string;
}

/** Uploads a file in the form that clients send, with the account's token. */
export function send(index: LocalIndex, file: MadeDistribution, sending: Sending = {}): Promise<ServedReply> {
  const { fields = {}, headers = basic(TOKEN), described = "Content-Type: application/octet-stream\r\n" } = sending;
  const form = formOf({ ...usualFields(file), ...fields }, file, described);
  return visit(index, "/legacy/", { method: "POST", headers: { ...form.headers, ...headers }, body: form.body });
}

export function usualFields({ name, bytes }: MadeDistribution): Fields {
  const isWheel = name.endsWith(".whl");
  const [distribution = "", version = ""] = name.replace(/\.tar\.gz$|\.zip$/, "").split("-");
  return {
    ":action": "file_upload",
    protocol_version: "1",
    metadata_version: "2.1",
    name: distribution.replaceAll("_", "-"),
    version,
    filetype: isWheel ? "bdist_wheel" : "sdist",
    pyversion: isWheel ? "py3" : "source",
    sha256_digest: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** A multipart form with `file` as its part `content`. */
export function formOf(
  fields: Fields,
  file: MadeDistribution | undefined,
  described: string,
): { headers: Headers; body: Buffer } {
  const boundary = "----tests";
  const texts = Object.entries(fields).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => part(`name="${name}"`, "", Buffer.from(value))),
  );
  const content = file ? [part(`name="content"; filename="${file.name}"`, described, file.bytes)] : [];
  const body = Buffer.concat([...[...texts, ...content].flat(), Buffer.from(`--${boundary}--\r\n`)]);
  return { headers: { "content-type": `multipart/form-data; boundary=${boundary}` }, body };

  function part(disposition: string, headers: string, bytes: Uint8Array): Uint8Array[] {
    const head = `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${headers}\r\n`;
    return [Buffer.from(head), bytes, Buffer.from("\r\n")];
  }
}
