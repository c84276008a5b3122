import { type ShellKind, type ShellText, shellText } from "./shell-text.ts";
import { readWord, takeContinuation, type Word, wordOfDocument } from "./shell-word.ts";

export type ShellToken = { readonly line: number } & (
  | { readonly kind: "word"; readonly word: Word }
  | { readonly kind: "operator"; readonly operator: string }
  /** What a command is given to read: the text between `<<END` and `END`. */
  | { readonly kind: "document"; readonly word: Word }
);

const OPERATORS = {
  posix: /\|\||&&|;;|<<<|<<-?|\d?>&\d?|&>>?|\d?>>|\d?>|[|&;()<]/y,
  powershell: /\|\||&&|\d?>>|\d?>(?:&\d)?|[|&;(){}<]/y,
  cmd: /\|\||&&|\d?>>|\d?>(?:&\d)?|[|&<]/y,
} as const;
const MOST_TOKENS = 20_000;

/** The words and signs of a script, in order; variables are not filled in yet. */
export function shellTokens(script: string, kind: ShellKind): readonly ShellToken[] {
  const text = shellText(script, kind);
  const tokens: ShellToken[] = [];
  while (!text.isAtEnd() && tokens.length < MOST_TOKENS) {
    if (takeContinuation(text) || text.take(/[^\S\n]+/y) !== undefined || text.take(/#[^\n]*/y) !== undefined) continue;
    tokens.push(readToken(text));
  }
  return tokens;
}

function readToken(text: ShellText): ShellToken {
  const line = text.line();
  if (text.take(/\n/y) !== undefined) return { kind: "operator", operator: "\n", line };
  const operator = text.take(OPERATORS[text.kind])?.[0];
  if (operator === "<<" || operator === "<<-") return { kind: "document", word: readDocument(text), line };
  if (operator !== undefined) return { kind: "operator", operator, line };
  const word = readWord(text);
  // What no rule takes is passed, a character at a time.
  if (word.length === 0) text.take(/[\s\S]/y);
  return { kind: "word", word, line };
}

function readDocument(text: ShellText): Word {
  text.take(/[^\S\n]+/y);
  const [name, ...others] = readWord(text);
  const end =
    name?.kind === "text" ? name.text + others.map((each) => (each.kind === "text" ? each.text : "")).join("") : "";
  const content = text.takeDocument(end);
  const isLiteral = name?.isQuoted ?? true;
  return isLiteral ? [{ kind: "text", text: content, isQuoted: true }] : wordOfDocument(shellText(content, "posix"));
}
