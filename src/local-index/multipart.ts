/** One part of a form: a field, or a file where `filename` is there. */
export interface FormPart {
  readonly name: string;
  readonly filename?: string;
  /** As the client wrote it. */
  readonly type?: string;
  readonly content: Uint8Array;
}

export type ReadForm =
  | { readonly kind: "form"; readonly parts: readonly FormPart[] }
  | { readonly kind: "malformed"; readonly because: string };

const MOST_PARTS = 20_000;
const MOST_HEADER_BYTES = 8_192;
const BOUNDARY = /^multipart\/form-data\s*;(?:[^"]*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))\s*(?:;|$)/i;
const BOUNDARY_CHARACTERS = /^[\w'()+,\-./:=? ]*[\w'()+,\-./:=?]$/;
const LINE_END = Buffer.from("\r\n");
const HEADERS_END = Buffer.from("\r\n\r\n");

/**
 * The parts of a multipart form (RFC 7578), in their order; their content is a view of `body`.
 *
 * Strict: no preamble, no text after the end, no part without a name, no header that is none. What a browser or a client of
 * Python packages sends passes.
 */
export function readMultipart(contentType: string, body: Uint8Array): ReadForm {
  const groups = BOUNDARY.exec(contentType);
  const boundary = groups?.[1] ?? groups?.[2];
  if (boundary === undefined || !BOUNDARY_CHARACTERS.test(boundary))
    return malformed("no multipart/form-data boundary");
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const opening = Buffer.from(`--${boundary}`);
  if (!bytes.subarray(0, opening.length).equals(opening)) return malformed("the body does not begin with its boundary");
  return readParts(bytes, Buffer.concat([LINE_END, opening]), opening.length);
}

function malformed(because: string): ReadForm {
  return { kind: "malformed", because };
}

/** Reads on from behind the first boundary; `delimiter` stands between the parts. */
function readParts(bytes: Buffer, delimiter: Buffer, start: number): ReadForm {
  const parts: FormPart[] = [];
  for (let at = start; parts.length <= MOST_PARTS; ) {
    const tail = bytes.subarray(at, at + 2).toString("latin1");
    if (tail === "--") return isEnd(bytes, at + 2) ? { kind: "form", parts } : malformed("there is text after the end");
    if (tail !== "\r\n") return malformed("a boundary does not end its line");
    const end = bytes.indexOf(delimiter, at);
    if (end === -1) return malformed("the last part has no end");
    const part = readPart(bytes.subarray(at + 2, end));
    if (part === undefined) return malformed(`part ${parts.length + 1} has no readable headers`);
    parts.push(part);
    at = end + delimiter.length;
  }
  return malformed(`there are more than ${MOST_PARTS} parts`);
}

function isEnd(bytes: Buffer, at: number): boolean {
  return bytes.length === at || (bytes.length === at + 2 && bytes.subarray(at).equals(LINE_END));
}

function readPart(part: Buffer): FormPart | undefined {
  const end = part.subarray(0, MOST_HEADER_BYTES).indexOf(HEADERS_END);
  if (end === -1) return undefined;
  const headers = readHeaders(part.subarray(0, end).toString("utf8"));
  const disposition = readDisposition(headers?.get("content-disposition") ?? "");
  if (headers === undefined || disposition === undefined) return undefined;
  const type = headers.get("content-type");
  return { ...disposition, ...(type !== undefined && { type }), content: part.subarray(end + HEADERS_END.length) };
}

function readHeaders(text: string): Map<string, string> | undefined {
  const headers = new Map<string, string>();
  for (const line of text.split("\r\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (!/^[\w-]+$/.test(name) || headers.has(name)) return undefined;
    headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** `form-data; name="content"; filename="a-1.tar.gz"`; clients escape a quote as `%22` or with a backslash. */
function readDisposition(text: string): Pick<FormPart, "name" | "filename"> | undefined {
  const [kind, ...parameters] = text.split(/;\s*(?=[\w*-]+=)/);
  if (kind?.trim().toLowerCase() !== "form-data") return undefined;
  const values = new Map<string, string>();
  for (const parameter of parameters) {
    const [, name, quoted, bare] = /^([\w*-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s";]+))$/.exec(parameter.trim()) ?? [];
    if (name === undefined || values.has(name)) return undefined;
    values.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, "$1").replaceAll("%22", '"') ?? bare ?? "");
  }
  const name = values.get("name");
  const filename = values.get("filename");
  if (name === undefined || values.has("filename*")) return undefined;
  return { name, ...(filename !== undefined && { filename }) };
}
