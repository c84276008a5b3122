import type { MetadataFields } from "../documents/distribution.ts";
import { decodeUtf8, latin1 } from "./bytes.ts";
import { strip } from "./white-space.ts";

export interface MetadataProblem {
  /**
   * `lost-headers`: a line that is none ends the headers, and those behind it were read as the body. `unseparated`: what begins there is a
   * description that lacks the empty line before it, which every reader takes for what it is.
   */
  readonly kind:
    | "encoding"
    | "byte-order-mark"
    | "no-headers"
    | "lost-headers"
    | "unseparated"
    | "repeated"
    | "unknown"
    | "two-descriptions";
  /** In lower case; empty when it is no field's fault. */
  readonly field: string;
  readonly detail: string;
}

export interface MetadataReading {
  readonly fields: MetadataFields;
  readonly problems: readonly MetadataProblem[];
}

interface Header {
  readonly field: string;
  readonly value: string;
  readonly decoded: boolean;
}

interface Split {
  readonly headers: readonly Uint8Array[][];
  readonly body: Uint8Array;
  /** A line that is no header ended the headers. */
  readonly lost?: Uint8Array;
}

/** Fields that stand once at most; those of the second list any number of times (core metadata 2.5). */
export const SINGLE_FIELDS: ReadonlySet<string> = new Set(
  (
    "metadata-version name version summary description description-content-type keywords home-page download-url author author-email " +
    "maintainer maintainer-email license license-expression requires-python"
  ).split(" "),
);
export const REPEATED_FIELDS: ReadonlySet<string> = new Set(
  (
    "dynamic platform supported-platform classifier requires-dist requires-external project-url provides-extra provides-dist " +
    "obsoletes-dist license-file import-name import-namespace requires provides obsoletes"
  ).split(" "),
);

const HEADER = /^([\x21-\x39\x3b-\x7e]+):/;
const CONTINUED = /^[ \t]/;
const MARK = [0xef, 0xbb, 0xbf];

/**
 * Reads METADATA or PKG-INFO: mail headers, folded over lines that begin with white space, and a description as the body.
 *
 * Values keep the line feeds and blanks that folding gave them; a description in a header is unfolded. What is not UTF-8 is read as Latin-1
 * and told. Nothing is thrown, whatever the bytes are (core metadata specifications).
 */
export function parseMetadata(bytes: Uint8Array): MetadataReading {
  const marked = MARK.every((byte, at) => bytes[at] === byte);
  const split = splitHeaders(marked ? bytes.subarray(MARK.length) : bytes);
  const headers = split.headers.map(readHeader);
  const body = decodeUtf8(split.body);
  const fields = collect(headers, body ?? latin1(split.body));
  return {
    fields: Object.fromEntries(fields),
    problems: [
      ...(marked ? [{ kind: "byte-order-mark", field: "", detail: "it starts with a byte-order mark" } as const] : []),
      ...layoutProblems(split),
      ...headers.filter(({ decoded }) => !decoded).map(({ field }) => notUtf8(field)),
      ...(body === undefined ? [notUtf8("description")] : []),
      ...fieldProblems(headers, split.body.length > 0),
    ],
  };
}

function splitHeaders(bytes: Uint8Array): Split {
  const headers: Uint8Array[][] = [];
  let at = 0;
  while (at < bytes.length) {
    const next = lineEnd(bytes, at);
    const line = bytes.subarray(at, next);
    const start = latin1(line.subarray(0, 80));
    if (/^\r?\n|^\r/.test(start)) return { headers, body: bytes.subarray(next) };
    if (CONTINUED.test(start)) headers.at(-1)?.push(line);
    else if (HEADER.test(latin1(line))) headers.push([line]);
    else if (!/^From |^:/.test(start)) return { headers, body: bytes.subarray(at), lost: line };
    at = next;
  }
  return { headers, body: bytes.subarray(at) };
}

/** Behind the line that starts at `at`: after CR LF, LF, or CR. */
function lineEnd(bytes: Uint8Array, at: number): number {
  for (let end = at; end < bytes.length; end += 1) {
    if (bytes[end] === 0x0a) return end + 1;
    if (bytes[end] === 0x0d) return bytes[end + 1] === 0x0a ? end + 2 : end + 1;
  }
  return bytes.length;
}

function readHeader(lines: readonly Uint8Array[]): Header {
  const raw = Buffer.concat(lines);
  const decoded = decodeUtf8(raw);
  const text = decoded ?? latin1(raw);
  const colon = text.indexOf(":");
  const field = text.slice(0, colon).toLowerCase();
  const value = text
    .slice(colon + 1)
    .replace(/^[ \t\r\n]+/, "")
    .replace(/\r\n?/g, "\n");
  return {
    field,
    value: trimEnd(field === "description" ? unfold(value) : value),
    decoded: decoded !== undefined,
  };
}

function trimEnd(value: string): string {
  let end = value.length;
  while (end > 0 && value[end - 1] === "\n") end -= 1;
  return value.slice(0, end);
}

/** Each further line stands behind eight blanks, or seven and a bar (core metadata, Description). */
function unfold(value: string): string {
  return value.replace(/\n(?: {7}\||\t| {8})/g, "\n");
}

function collect(headers: readonly Header[], body: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const { field, value } of [...headers, ...(body === "" ? [] : [{ field: "description", value: body }])]) {
    const values = fields.get(field);
    if (values === undefined) fields.set(field, [value]);
    else values.push(value);
  }
  return fields;
}

function layoutProblems({ headers, lost, body }: Split): readonly MetadataProblem[] {
  if (headers.length === 0) return [{ kind: "no-headers", field: "", detail: "it has no fields at its start" }];
  if (lost === undefined) return [];
  const line = strip(latin1(lost.subarray(0, 80)));
  if (!hasHeader(body)) {
    return [{ kind: "unseparated", field: "", detail: `no empty line stands before the description: ${line}` }];
  }
  return [{ kind: "lost-headers", field: "", detail: `the fields end at a line that is none: ${line}` }];
}

/** Does a field of metadata stand before the first empty line? */
function hasHeader(body: Uint8Array): boolean {
  for (let at = 0; at < body.length; ) {
    const next = lineEnd(body, at);
    const line = latin1(body.subarray(at, Math.min(next, at + 80)));
    if (/^[\r\n]/.test(line)) return false;
    const field = HEADER.exec(line)?.[1]?.toLowerCase() ?? "";
    if (SINGLE_FIELDS.has(field) || REPEATED_FIELDS.has(field)) return true;
    at = next;
  }
  return false;
}

function notUtf8(field: string): MetadataProblem {
  return { kind: "encoding", field, detail: "it is not UTF-8" };
}

function fieldProblems(headers: readonly Header[], hasBody: boolean): readonly MetadataProblem[] {
  const problems: MetadataProblem[] = [];
  const seen = new Set<string>();
  for (const { field } of headers) {
    if (!SINGLE_FIELDS.has(field) && !REPEATED_FIELDS.has(field) && !seen.has(field)) {
      problems.push({ kind: "unknown", field, detail: "there is no such field" });
    }
    if (SINGLE_FIELDS.has(field) && seen.has(field)) {
      problems.push({ kind: "repeated", field, detail: "it stands more than once" });
    }
    seen.add(field);
  }
  if (hasBody && seen.has("description")) {
    problems.push({ kind: "two-descriptions", field: "description", detail: "it stands in a field and in the body" });
  }
  return problems;
}
