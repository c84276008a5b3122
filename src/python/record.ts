import { LINE_END } from "./characters.ts";
import { strip } from "./white-space.ts";

/** One row of RECORD, as written. */
export interface RecordRow {
  readonly path: string;
  /** `sha256=` and the digest in unpadded URL-safe base64; empty where there is none. */
  readonly hash: string;
  /** Decimal; empty where there is none. */
  readonly size: string;
}

export type RecordReading =
  | { readonly kind: "record"; readonly rows: readonly RecordRow[] }
  | { readonly kind: "unreadable"; readonly because: string };

/** Where Python's `csv` stops reading a field. */
const LONGEST_FIELD = 131_072;

/**
 * Reads a wheel's RECORD: CSV with commas, double quotes and one row a line (binary distribution format).
 *
 * `unreadable` for a row with nothing in it and for a field beyond what Python's csv module takes: both stop installers and indexes.
 */
export function parseRecord(text: string): RecordReading {
  const lines = text.split(LINE_END);
  if (lines.at(-1) === "") lines.pop();
  const rows: RecordRow[] = [];
  for (let at = 0; at < lines.length; ) {
    const row = readRow(lines, at);
    if (row.cells.some((cell) => cell.length > LONGEST_FIELD)) {
      return { kind: "unreadable", because: `line ${at + 1} has a field of more than ${LONGEST_FIELD} characters` };
    }
    const [path, hash = "", size = ""] = row.cells;
    if (path === undefined) return { kind: "unreadable", because: `line ${at + 1} is blank` };
    rows.push({ path, hash: strip(hash), size: strip(size) });
    at = row.next;
  }
  return { kind: "record", rows };
}

/** RECORD as Python's csv module writes it, with a line feed behind each row. */
export function formatRecord(rows: readonly RecordRow[]): string {
  return rows.map(({ path, hash, size }) => `${[path, hash, size].map(quoted).join(",")}\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

interface Row {
  readonly cells: readonly string[];
  /** The line behind it; a quoted field goes over as many as it takes. */
  readonly next: number;
}

function readRow(lines: readonly string[], start: number): Row {
  const first = lines[start] ?? "";
  if (first === "") return { cells: [], next: start + 1 };
  if (!first.includes('"')) return { cells: first.split(","), next: start + 1 };
  return readQuoted(lines, start);
}

/** Quotes mean something at the start of a field alone; a doubled one within stands for itself, and what follows the closing one is kept. */
function readQuoted(lines: readonly string[], start: number): Row {
  const cells: string[] = [];
  let cell = "";
  let state: "start" | "plain" | "quoted" | "closed" = "start";
  let at = start;
  for (; at < lines.length; at += 1) {
    for (const character of lines[at] ?? "") {
      if (state === "quoted") {
        if (character === '"') state = "closed";
        else cell += character;
      } else if (character === ",") {
        cells.push(cell);
        cell = "";
        state = "start";
      } else if (character === '"' && state !== "plain") {
        if (state === "closed") cell += '"';
        state = "quoted";
      } else {
        cell += character;
        state = "plain";
      }
    }
    if (state !== "quoted") break;
  }
  return { cells: [...cells, cell], next: at + 1 };
}
