import type { Where } from "../errors.ts";
import { type Ink, inkOf, type Look } from "./ink.ts";
import { visible, visibleLines } from "./visible.ts";

/** A problem of any stage: those that end a command, and those that are only told. */
export interface ShownProblem {
  readonly severity?: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly where?: Where;
  readonly detail?: string;
}

// A tool's last words, not its whole log.
const DETAIL_LINES = 40;

/** The section of docs/errors.md about a code. */
export function documentation(code: string): string {
  return `docs/errors.md#${code.toLowerCase()}`;
}

/** The place as editors and terminals link it: `pyproject.toml:12:5`. */
export function place({ file, line, column }: Where): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
}

/** A problem in a frame of several lines: what, where with the offending line, what a tool said, what to do, where to read on. */
export function errorFrame(shown: ShownProblem, look?: Look): string {
  const ink = inkOf(look);
  const { severity = "error", code, message, where, detail, hint } = shown;
  const paint = severity === "error" ? ink.bad : ink.careful;
  const inner = [
    ...visibleLines(message).map((line) => ink.strong(line)),
    ...(where === undefined ? [] : placeLines(where, ink)),
    ...(detail === undefined ? [] : ["", ...lastLines(detail).map((line) => ink.dim(line))]),
    "",
    ...visibleLines(hint).map((line, index) => `${index === 0 ? "fix: " : "     "}${line}`),
  ];
  return [
    paint(`╭─ ${severity} ${visible(code)}`),
    ...inner.map((line) => `${paint("│")} ${line}`.trimEnd()),
    paint(`╰─ ${documentation(visible(code))}`),
  ].join("\n");
}

function placeLines(where: Where, ink: Ink): string[] {
  const shown = visible(place(where));
  if (where.text === undefined) return [shown];
  const number = where.line === undefined ? "" : String(where.line);
  const text = where.text.split(/[\r\n]/, 1)[0] ?? "";
  const mark = where.column === undefined ? [] : [`${" ".repeat(number.length)} │ ${pointer(text, where.column)}`];
  return [shown, "", `${number} │ ${visible(text)}`, ...mark.map((line) => ink.bad(line))];
}

// What `visible` makes longer moves the mark to the right.
function pointer(text: string, column: number): string {
  return `${" ".repeat([...visible(text.slice(0, column - 1))].length)}^`;
}

function lastLines(detail: string): string[] {
  const lines = visibleLines(detail.trimEnd());
  if (lines.length <= DETAIL_LINES) return lines;
  return [`... ${lines.length - DETAIL_LINES} lines before`, ...lines.slice(-DETAIL_LINES)];
}
