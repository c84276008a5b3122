/** A header's text, read from its start. */
interface Cursor {
  readonly text: string;
  at: number;
}

const BLANK = /[ \t]/;
const FOLDED = /[ \t\r\n]/;
const ATOM_END = /[()<>@,:;."[\] \t\r\n]/;
const PHRASE_END = /[()<>@,:;"[\] \t\r\n]/;
/** More groups within groups than anyone writes; Python stops at its own limit, which is higher. */
const DEEPEST = 100;

/**
 * The one address that stands in a header (RFC 5322), as Python's `email.utils.parseaddr` finds it: `A B <a@b.org>` gives `a@b.org`.
 *
 * Empty where there is none, or more than one. What is given is not checked: it may be no address at all.
 */
export function soleAddress(text: string): string {
  if (!hasPairedParentheses(text)) return "";
  const cursor = { text, at: 0 };
  const found: string[] = [];
  // With the second it is clear that there is no sole one.
  while (cursor.at < text.length && found.length < 2) {
    const before = found.length;
    readAddresses(cursor, { found, depth: 0 });
    if (found.length === before) found.push("");
  }
  const [address = ""] = found;
  // A domain in brackets that was not read to its end is no address.
  return found.length !== 1 || address.includes("[") ? "" : address;
}

/** Parentheses in quotes do not count, nor what stands behind a backslash. */
function hasPairedParentheses(text: string): boolean {
  let open = 0;
  for (const [part] of withoutQuotes(text).matchAll(/\\.|[()]/gs)) {
    if (part === "(") open += 1;
    else if (part === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

function withoutQuotes(text: string): string {
  const kept: string[] = [];
  let start = 0;
  let open: number | undefined;
  for (const { 0: part, index } of text.matchAll(/\\.|"/gs)) {
    if (part !== '"') continue;
    if (open === undefined) open = index;
    else {
      kept.push(text.slice(start, open));
      start = index + 1;
      open = undefined;
    }
  }
  return kept.join("") + text.slice(start);
}

function here({ text, at }: Cursor): string {
  return text.charAt(at);
}

function isAtEnd({ text, at }: Cursor): boolean {
  return at >= text.length;
}

interface Finding {
  readonly found: string[];
  /** Groups around this one. */
  readonly depth: number;
}

/** Adds those of one entry of the list: more than one in a group, none where nothing can be read. */
function readAddresses(cursor: Cursor, finding: Finding): void {
  skipSpace(cursor);
  const start = cursor.at;
  const [word] = readPhrase(cursor);
  skipSpace(cursor);
  const next = here(cursor);
  if (next === "." || next === "@") {
    cursor.at = start;
    finding.found.push(readAddress(cursor));
  } else if (next === ":") readGroup(cursor, finding);
  else if (next === "<") finding.found.push(readRoute(cursor));
  else if (word !== undefined) finding.found.push(word);
  else if (ATOM_END.test(next)) cursor.at += 1;
  skipSpace(cursor);
  if (here(cursor) === ",") cursor.at += 1;
}

function readGroup(cursor: Cursor, { found, depth }: Finding): void {
  cursor.at += 1;
  while (!isAtEnd(cursor) && depth < DEEPEST && found.length < 2) {
    skipSpace(cursor);
    if (here(cursor) === ";") {
      cursor.at += 1;
      break;
    }
    readAddresses(cursor, { found, depth: depth + 1 });
  }
}

/** `<@host,@host:a@b.org>`: the route in front of the address is passed. */
function readRoute(cursor: Cursor): string {
  cursor.at += 1;
  skipSpace(cursor);
  for (let hostComes = false; !isAtEnd(cursor); skipSpace(cursor)) {
    const next = here(cursor);
    if (hostComes) readDomain(cursor);
    else if (next !== ">" && next !== "@" && next !== ":") {
      const address = readAddress(cursor);
      cursor.at += 1;
      return address;
    } else cursor.at += 1;
    if (!hostComes && next === ">") return "";
    hostComes = !hostComes && next === "@";
  }
  return "";
}

function readAddress(cursor: Cursor): string {
  const parts: string[] = [];
  const dropBlank = (): void => {
    if (parts.at(-1)?.trim() === "") parts.pop();
  };
  skipSpace(cursor);
  while (!isAtEnd(cursor)) {
    const next = here(cursor);
    if (next === ".") {
      dropBlank();
      parts.push(".");
      cursor.at += 1;
    } else if (next === '"') parts.push(`"${readDelimited(cursor, '"').replace(/[\\"]/g, "\\$&")}"`);
    else if (ATOM_END.test(next)) {
      dropBlank();
      break;
    } else parts.push(readUpTo(cursor, ATOM_END));
    const space = skipSpace(cursor);
    if (next !== "." && space !== "") parts.push(space);
  }
  if (here(cursor) !== "@") return parts.join("");
  cursor.at += 1;
  skipSpace(cursor);
  const domain = readDomain(cursor);
  return domain === "" ? "" : `${parts.join("")}@${domain}`;
}

function readDomain(cursor: Cursor): string {
  const parts: string[] = [];
  while (!isAtEnd(cursor)) {
    const next = here(cursor);
    if (BLANK.test(next)) cursor.at += 1;
    else if (next === "(") readDelimited(cursor, ")");
    else if (next === "[") parts.push(`[${readDelimited(cursor, "]")}]`);
    else if (next === ".") {
      parts.push(".");
      cursor.at += 1;
    } else if (next === "@") return "";
    else if (ATOM_END.test(next)) break;
    else parts.push(readUpTo(cursor, ATOM_END));
  }
  return parts.join("");
}

function readPhrase(cursor: Cursor): readonly string[] {
  const words: string[] = [];
  while (!isAtEnd(cursor)) {
    const next = here(cursor);
    if (FOLDED.test(next)) cursor.at += 1;
    else if (next === '"') words.push(readDelimited(cursor, '"'));
    else if (next === "(") readDelimited(cursor, ")");
    else if (PHRASE_END.test(next)) break;
    else words.push(readUpTo(cursor, PHRASE_END));
  }
  return words;
}

/** White space and comments are passed; the blanks among them are given. */
function skipSpace(cursor: Cursor): string {
  let blanks = "";
  while (!isAtEnd(cursor)) {
    const next = here(cursor);
    if (next === "(") readDelimited(cursor, ")");
    else if (FOLDED.test(next)) {
      if (BLANK.test(next)) blanks += next;
      cursor.at += 1;
    } else break;
  }
  return blanks;
}

function readUpTo(cursor: Cursor, end: RegExp): string {
  const start = cursor.at;
  while (!isAtEnd(cursor) && !end.test(here(cursor))) cursor.at += 1;
  return cursor.text.slice(start, cursor.at);
}

/** What stands between the sign here and `end`, without its backslashes; comments hold comments. */
function readDelimited(cursor: Cursor, end: string): string {
  const parts: string[] = [];
  let open = 1;
  cursor.at += 1;
  while (!isAtEnd(cursor) && open > 0) {
    const next = here(cursor);
    if (next === "\\") cursor.at += 1;
    else if (next === end || next === "\r") open -= 1;
    else if (next === "(" && end === ")") open += 1;
    if (open > 0) parts.push(here(cursor));
    cursor.at += 1;
  }
  return parts.join("");
}
