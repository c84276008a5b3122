export interface PythonToken {
  readonly kind: "name" | "number" | "text" | "sign" | "line";
  /** A text's own value; of other kinds what is written. A line's end has none. */
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
  /** Characters before the first token of its line. */
  readonly indent: number;
  /** A text that is no constant: an f-string, bytes. */
  readonly computed?: true;
  /** An f-string: its fields stand in braces. */
  readonly formatted?: true;
}

// One alternative a kind. A text that never ends is taken to end with its line, one in three quotes with the file: each
// alternative goes forward only, whatever the source.
const TOKEN = new RegExp(
  [
    /(?<space>[ \t\f\r]+|\\\r?\n|#[^\n]*)/,
    /(?<newline>\n)/,
    /(?<prefix>[A-Za-z]{0,2})(?<quoted>"""(?:[^\\]|\\.)*?(?:"""|\\?$)|'''(?:[^\\]|\\.)*?(?:'''|\\?$)|"(?:[^"\\\n]|\\.)*(?:"|\\?$|(?=\n))|'(?:[^'\\\n]|\\.)*(?:'|\\?$|(?=\n)))/,
    /(?<name>[\p{L}_][\p{L}\p{N}_]*)/u,
    /(?<number>\d[\w.]*)/,
    /(?<sign>\*\*|\/\/|->|:=|[=!<>]=|.)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gsu",
);

/**
 * The tokens of Python source, also of source that no Python would take: it is read, never judged and never run.
 *
 * Line ends within brackets are left out. The language of meson.build is close enough to be read as well.
 */
export function* pythonTokens(source: string): Generator<PythonToken> {
  let line = 1;
  let depth = 0;
  let startsLine = true;
  let lineStart = 0;
  let indent = 0;
  for (const match of source.matchAll(TOKEN)) {
    const token = readToken(match.groups ?? {});
    if (token?.kind === "line" && (depth > 0 || startsLine)) {
      // A line end that says nothing: within brackets, or of an empty line.
    } else if (token !== undefined) {
      if (startsLine) indent = match.index - lineStart;
      startsLine = token.kind === "line";
      depth = Math.max(0, depth + depthOf(token));
      yield { ...token, line, indent };
    }
    line += match[0].split("\n").length - 1;
    if (match[0].includes("\n")) lineStart = match.index + match[0].lastIndexOf("\n") + 1;
  }
  if (!startsLine) yield { kind: "line", value: "", line, indent };
}

type Bare = Pick<PythonToken, "kind" | "value" | "computed" | "formatted">;

function readToken(groups: Readonly<Record<string, string | undefined>>): Bare | undefined {
  const { newline, prefix = "", quoted, name, number, sign } = groups;
  if (quoted !== undefined) {
    const value = textOf(quoted, /r/i.test(prefix));
    if (!/[bft]/i.test(prefix)) return { kind: "text", value };
    return { kind: "text", value, computed: true, ...(/f/i.test(prefix) && { formatted: true }) };
  }
  if (name !== undefined) return { kind: "name", value: name };
  if (number !== undefined) return { kind: "number", value: number };
  if (sign !== undefined) return { kind: "sign", value: sign };
  return newline === undefined ? undefined : { kind: "line", value: "" };
}

function depthOf({ kind, value }: Bare): number {
  if (kind !== "sign") return 0;
  return "([{".includes(value) ? 1 : ")]}".includes(value) ? -1 : 0;
}

const SIMPLE_ESCAPES = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["\n", ""],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
]);

function textOf(quoted: string, raw: boolean): string {
  const quote = quoted.startsWith('"""') || quoted.startsWith("'''") ? quoted.slice(0, 3) : quoted.slice(0, 1);
  const ends = quoted.length >= 2 * quote.length && quoted.endsWith(quote);
  const body = quoted.slice(quote.length, ends ? -quote.length : undefined);
  if (raw) return body;
  return body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gsu,
    (whole, byte: string | undefined, unit: string | undefined, simple: string | undefined) => {
      if (simple !== undefined) return SIMPLE_ESCAPES.get(simple) ?? whole;
      return String.fromCharCode(Number.parseInt(byte ?? unit ?? "0", 16));
    },
  );
}

export function isSign(token: PythonToken | undefined, value: string): boolean {
  return token?.kind === "sign" && token.value === value;
}

export function isLineEnd(token: PythonToken): boolean {
  return token.kind === "line";
}

export function isOpening(token: PythonToken): boolean {
  return token.kind === "sign" && "([{".includes(token.value);
}

export function isClosing(token: PythonToken): boolean {
  return token.kind === "sign" && ")]}".includes(token.value);
}
