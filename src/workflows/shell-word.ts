import type { ShellText } from "./shell-text.ts";

/** A part of a word, before its variables are filled in. */
export type WordPart = (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string; readonly otherwise?: string; readonly change?: TextChange }
  /** What a command says; the command itself. */
  | { readonly kind: "command"; readonly script: string }
  /** What is computed in a way that is not read. */
  | { readonly kind: "computed" }
) & { readonly isQuoted: boolean };

/** What is done to a variable's text: `${NAME//what/by}`, `${NAME%what}`. */
export interface TextChange {
  readonly sign: string;
  readonly what: string;
  readonly by: string;
}

export type Word = readonly WordPart[];

/** Reads one word, up to white space or a sign of the shell. */
export function readWord(text: ShellText): Word {
  const parts: WordPart[] = [];
  for (let part = readPart(text); part !== undefined; part = readPart(text)) parts.push(...part);
  return parts;
}

const PLAIN = { posix: /[^\s"'`$\\|&;()<>]+/y, powershell: /[^\s"'`$|&;()<>]+/y, cmd: /[^\s"%^|&<>]+/y } as const;
const ESCAPED = { posix: /\\([^\n]|$)/y, powershell: /`([^\n])/y, cmd: /\^([^\n])/y } as const;
const CONTINUED = { posix: /\\\r?\n/y, powershell: /`\r?\n/y, cmd: /\^\r?\n/y } as const;

/** Passes the end of a line that goes on in the next. */
export function takeContinuation(text: ShellText): boolean {
  return text.take(CONTINUED[text.kind]) !== undefined;
}

function readPart(text: ShellText): readonly WordPart[] | undefined {
  if (takeContinuation(text)) return [];
  const escaped = text.take(ESCAPED[text.kind])?.[1];
  if (escaped !== undefined) return [plain(escaped, true)];
  if (text.kind !== "cmd") {
    const quoted = text.take(/\$?'([^']*)'?/y)?.[1];
    if (quoted !== undefined) return [plain(quoted, true)];
  }
  if (text.take(/"/y) !== undefined) return readQuoted(text);
  const filled = readFilled(text, false);
  if (filled !== undefined) return [filled];
  const found = text.take(PLAIN[text.kind])?.[0] ?? (text.kind === "cmd" ? text.take(/%/y)?.[0] : undefined);
  return found === undefined ? undefined : [plain(found, false)];
}

function plain(text: string, isQuoted: boolean): WordPart {
  return { kind: "text", text, isQuoted };
}

const IN_QUOTES = { posix: /[^"`$\\]+/y, powershell: /[^"`$]+/y, cmd: /[^"%]+/y } as const;

function readQuoted(text: ShellText): readonly WordPart[] {
  const parts: WordPart[] = [plain("", true)];
  while (!text.isAtEnd() && text.take(/"/y) === undefined) parts.push(...readWithinQuotes(text));
  return parts;
}

function readWithinQuotes(text: ShellText): readonly WordPart[] {
  if (text.kind !== "cmd" && takeContinuation(text)) return [];
  const found = text.take(IN_QUOTES[text.kind])?.[0];
  if (found !== undefined) return [plain(found, true)];
  const escaped = text.kind === "posix" ? text.take(/\\(["\\$`])/y) : text.kind === "powershell" && text.take(/`(.)/y);
  if (escaped) return [plain(escaped[1] ?? "", true)];
  return [readFilled(text, true) ?? plain(text.take(/[^"]/y)?.[0] ?? "", true)];
}

/** The parts of a document that a script writes, its variables not yet filled in. */
export function wordOfDocument(text: ShellText): Word {
  const parts: WordPart[] = [];
  while (!text.isAtEnd()) {
    const quotes = text.take(/"+/y)?.[0];
    if (quotes !== undefined) parts.push(plain(quotes, true));
    else parts.push(...readWithinQuotes(text));
  }
  return parts;
}

function readFilled(text: ShellText, isQuoted: boolean): WordPart | undefined {
  if (text.kind === "cmd") {
    const name = text.take(/%([A-Za-z_]\w*)%/y)?.[1];
    return name === undefined ? undefined : { kind: "variable", name, isQuoted };
  }
  if (text.kind === "posix" && text.take(/`/y) !== undefined) {
    return { kind: "command", script: text.take(/([^`]*)`?/y)?.[1] ?? "", isQuoted };
  }
  if (text.take(/\$\(/y) !== undefined) return { kind: "command", script: text.takeUntil("(", ")"), isQuoted };
  const env = text.kind === "powershell" ? text.take(/\$\{?env:(\w+)\}?/iy)?.[1] : undefined;
  if (env !== undefined) return { kind: "variable", name: env, isQuoted };
  return readVariable(text, isQuoted);
}

function readVariable(text: ShellText, isQuoted: boolean): WordPart | undefined {
  const [, name, otherwise] = text.take(/\$\{(\w+)(?::?-([^}$]*))?\}/y) ?? text.take(/\$(\w+)/y) ?? [];
  if (name !== undefined) {
    return { kind: "variable", name, isQuoted, ...(otherwise !== undefined && { otherwise: unquoted(otherwise) }) };
  }
  const [, changed, sign = "", what = "", by = ""] =
    text.take(/\$\{(\w+)(\/\/?|%%?|##?)([^}/$]*)(?:\/([^}$]*))?\}/y) ?? [];
  if (changed !== undefined) return { kind: "variable", name: changed, isQuoted, change: { sign, what, by } };
  if (text.take(/\$\{[^}]*\}?|\$[@*#?!$-]/y) !== undefined) return { kind: "computed", isQuoted };
  return text.take(/\$/y) === undefined ? undefined : { kind: "text", text: "$", isQuoted };
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, "$2");
}
