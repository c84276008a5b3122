/** What may stand between the parts of a definition: blanks and at most one line end. */
const GAP = String.raw`[ \t]*(?:\n[ \t]*)?`;
const LABEL = String.raw`\[(?:\\.|[^\[\]\\])+\]:`;
/** In angle brackets that do not end the text, or without blanks and control characters; parentheses in pairs, one within another at most. */
const TARGET = String.raw`(?:<[^<>\n]*>(?=.)|(?!<)(?:\\[\x21-\x7e]|[^\x00-\x20\x7f()\\]|\\(?![\x21-\x7e])|\((?:\\[\x21-\x7e]|[^\x00-\x20\x7f()\\])*\))+)`;
const TITLE = String.raw`(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))`;
const END = String.raw`[ \t]*(?:\n|$)`;
const DEFINITION = new RegExp(`^${LABEL}${GAP}${TARGET}(?:(?=[ \\t\\n])${GAP}${TITLE}${END}|${END})`, "s");
const NO_LABEL = /^\[[ \t\n]*\]/;

const FOOTNOTE = /^ {0,3}\[\^(?<label>[^\] \t]+)\]:/;
/** Lines that end the paragraph before them, and show something. */
const BLOCK = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|[|<]|~~~|```|(?:[-+*]|1[.)])(?:[ \t]|$)|(?:[-=]+|(?:[-*_][ \t]*){3,})$)/;
/** What can start nothing but a paragraph, or go on with one. */
const PLAIN = /^ {0,3}[\p{L}[]/u;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const BLANK = /^[ \t]*$/;

/**
 * Whether Markdown has nothing to show: definitions of links and of footnotes that nobody uses, and blank lines (CommonMark, GFM).
 *
 * Such a page an index refuses. In doubt it is taken to show something.
 */
export function showsNothing(markdown: string): boolean {
  const lines = markdown.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const footnotes = lines.map((line) => FOOTNOTE.exec(line)?.groups?.label).filter((label) => label !== undefined);
  if (new Set(footnotes).size < footnotes.length) return false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (BLANK.test(line)) at += 1;
    else {
      const next = FOOTNOTE.test(line) ? footnoteEnd(lines, at) : definitionsEnd(lines, at);
      if (next === undefined) return false;
      at = next;
    }
  }
  return true;
}

/** Behind the paragraph that starts at line `at`, if it consists of definitions. */
function definitionsEnd(lines: readonly string[], at: number): number | undefined {
  if (INDENTED.test(lines[at] ?? "")) return undefined;
  const end = paragraphEnd(lines, at);
  if (end < lines.length && !BLANK.test(lines[end] ?? "") && !FOOTNOTE.test(lines[end] ?? "")) return undefined;
  let text = lines
    .slice(at, end)
    .map((line) => line.replace(/^[ \t]+/, ""))
    .join("\n")
    .concat(end < lines.length ? "\n" : "");
  while (text !== "") {
    const found = NO_LABEL.test(text) ? undefined : DEFINITION.exec(text)?.[0];
    if (found === undefined) return undefined;
    text = text.slice(found.length);
  }
  return end;
}

/** Behind a footnote: its paragraph, and what is indented below it. One that names a footnote is shown, and one may be a table. */
function footnoteEnd(lines: readonly string[], at: number): number | undefined {
  const isPlain = PLAIN.test((lines[at] ?? "").replace(FOOTNOTE, ""));
  let end = at + 1;
  while (isPlain && end < lines.length && PLAIN.test(lines[end] ?? "") && !FOOTNOTE.test(lines[end] ?? "")) end += 1;
  const goesOn = end < lines.length && ![BLANK, INDENTED, FOOTNOTE].some((pattern) => pattern.test(lines[end] ?? ""));
  while (end < lines.length && (BLANK.test(lines[end] ?? "") || INDENTED.test(lines[end] ?? ""))) end += 1;
  const text = lines.slice(at, end).join("\n").replace(/\[\^/, "");
  return goesOn || /\[\^|\|/.test(text) ? undefined : end;
}

function paragraphEnd(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (end < lines.length && !BLANK.test(lines[end] ?? "")) {
    const line = lines[end] ?? "";
    if (BLOCK.test(line) || FOOTNOTE.test(line)) break;
    end += 1;
  }
  return end;
}
