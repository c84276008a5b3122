import { type ShellToken, shellTokens } from "./shell-line.ts";
import type { ShellKind } from "./shell-text.ts";
import type { Word } from "./shell-word.ts";

/** What a script does, before any of its variables is known. */
export type ShellNode =
  | ShellSimple
  | { readonly kind: "pipeline"; readonly stages: readonly ShellNode[] }
  | { readonly kind: "chain"; readonly left: ShellNode; readonly isAnd: boolean; readonly right: ShellNode }
  | { readonly kind: "choice"; readonly branches: readonly ShellBranch[]; readonly otherwise: readonly ShellNode[] }
  | {
      readonly kind: "loop";
      readonly name: string;
      readonly words: readonly Word[];
      readonly body: readonly ShellNode[];
    }
  | { readonly kind: "cases"; readonly word: Word; readonly arms: readonly ShellArm[] }
  | {
      readonly kind: "group";
      readonly body: readonly ShellNode[];
      readonly isApart: boolean;
      readonly redirects: readonly Redirect[];
    };

export interface ShellSimple {
  readonly kind: "command";
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  /** What it is given to read. */
  readonly document?: Word;
  /** In the script, counted from 0. */
  readonly line: number;
}

/** Where what a command says goes, or what it reads: a file, or the text itself. */
export type Redirect =
  | { readonly kind: "writes"; readonly isAppended: boolean; readonly to: Word }
  | { readonly kind: "reads"; readonly from: Word; readonly isText: boolean };

interface ShellBranch {
  readonly condition: readonly ShellNode[];
  readonly body: readonly ShellNode[];
}

interface ShellArm {
  readonly patterns: readonly Word[];
  readonly body: readonly ShellNode[];
}

interface Parser {
  readonly tokens: readonly ShellToken[];
  place: number;
  depth: number;
}

const DEEPEST = 40;

/** Reads a script. What cannot be understood is left out. In the languages of Windows only simple commands are known. */
export function parseScript(script: string, kind: ShellKind): readonly ShellNode[] {
  const parser: Parser = { tokens: shellTokens(script, kind), place: 0, depth: 0 };
  const nodes: ShellNode[] = [];
  while (parser.place < parser.tokens.length) {
    nodes.push(...parseList(parser, []));
    // A word or sign that closes nothing.
    parser.place += 1;
  }
  return nodes;
}

/** Commands up to one of the words that `ends`, or a sign that closes; it is not passed. */
function parseList(parser: Parser, ends: readonly string[]): readonly ShellNode[] {
  const nodes: ShellNode[] = [];
  parser.depth += 1;
  for (;;) {
    while (takeOperator(parser, "\n", ";", "&"));
    const token = parser.tokens[parser.place];
    if (token === undefined || parser.depth > DEEPEST || ends.includes(keywordOf(token))) break;
    const start = parser.place;
    const node = parseChain(parser);
    if (node !== undefined) nodes.push(node);
    if (parser.place === start) break;
  }
  parser.depth -= 1;
  return nodes;
}

function parseChain(parser: Parser): ShellNode | undefined {
  let left = parsePipeline(parser);
  for (;;) {
    const isAnd = takeOperator(parser, "&&");
    if (left === undefined || (!isAnd && !takeOperator(parser, "||"))) return left;
    skipLines(parser);
    const right = parsePipeline(parser);
    if (right !== undefined) left = { kind: "chain", left, isAnd, right };
  }
}

function parsePipeline(parser: Parser): ShellNode | undefined {
  const first = parseCommand(parser);
  if (first === undefined) return undefined;
  const stages = [first];
  while (takeOperator(parser, "|")) {
    skipLines(parser);
    const next = parseCommand(parser);
    if (next !== undefined) stages.push(next);
  }
  return stages.length === 1 ? first : { kind: "pipeline", stages };
}

function parseCommand(parser: Parser): ShellNode | undefined {
  const token = parser.tokens[parser.place];
  if (token === undefined) return undefined;
  if (takeOperator(parser, "(", "{")) return parseGroup(parser, ")", true);
  switch (keywordOf(token)) {
    case "{":
      return parseKeyword(parser, () => parseGroup(parser, "}", false));
    case "if":
      return parseKeyword(parser, () => parseChoice(parser));
    case "for":
      return parseKeyword(parser, () => parseLoop(parser));
    case "while":
    case "until":
      return parseKeyword(parser, () => parseRepeat(parser));
    case "case":
      return parseKeyword(parser, () => parseCases(parser));
    default:
      return parseSimple(parser);
  }
}

function parseKeyword(parser: Parser, parse: () => ShellNode): ShellNode {
  parser.place += 1;
  return parse();
}

function parseGroup(parser: Parser, end: string, isApart: boolean): ShellNode {
  const body = parseList(parser, [end]);
  parser.place += 1;
  return { kind: "group", body, isApart, redirects: parseRedirects(parser) };
}

function parseChoice(parser: Parser): ShellNode {
  const branches: ShellBranch[] = [];
  do {
    const condition = parseList(parser, ["then"]);
    parser.place += 1;
    branches.push({ condition, body: parseList(parser, ["elif", "else", "fi"]) });
  } while (takeWord(parser, "elif"));
  const otherwise = takeWord(parser, "else") ? parseList(parser, ["fi"]) : [];
  parser.place += 1;
  return { kind: "choice", branches, otherwise };
}

function parseLoop(parser: Parser): ShellNode {
  const name = keywordOf(parser.tokens[parser.place]);
  parser.place += 1;
  const words = takeWord(parser, "in") ? parseWords(parser) : [];
  parseList(parser, ["do"]);
  parser.place += 1;
  const body = parseList(parser, ["done"]);
  parser.place += 1;
  return { kind: "loop", name, words, body };
}

/** Once stands for every time. */
function parseRepeat(parser: Parser): ShellNode {
  parseList(parser, ["do"]);
  parser.place += 1;
  const body = parseList(parser, ["done"]);
  parser.place += 1;
  return { kind: "group", body, isApart: false, redirects: [] };
}

function parseCases(parser: Parser): ShellNode {
  const [word = []] = parseWords(parser);
  skipLines(parser);
  takeWord(parser, "in");
  const arms: ShellArm[] = [];
  while (parser.place < parser.tokens.length && !takeWord(parser, "esac")) {
    const start = parser.place;
    skipLines(parser);
    takeOperator(parser, "(");
    const patterns = parseWords(parser, "|");
    takeOperator(parser, ")");
    const body = parseList(parser, ["esac"]);
    takeOperator(parser, ";;");
    skipLines(parser);
    if (patterns.length > 0) arms.push({ patterns, body });
    if (parser.place === start) break;
  }
  return { kind: "cases", word, arms };
}

function parseWords(parser: Parser, separator?: string): readonly Word[] {
  const words: Word[] = [];
  for (;;) {
    const token = parser.tokens[parser.place];
    if (token?.kind !== "word" || (separator === undefined && keywordOf(token) === "in")) return words;
    words.push(token.word);
    parser.place += 1;
    if (separator !== undefined) takeOperator(parser, separator);
  }
}

function parseSimple(parser: Parser): ShellNode | undefined {
  const first = parser.tokens[parser.place];
  if (first === undefined) return undefined;
  if (keywordOf(first) === "[[") return parseTest(parser, first.line);
  const words: Word[] = [];
  const redirects: Redirect[] = [];
  let document: Word | undefined;
  for (;;) {
    const token = parser.tokens[parser.place];
    redirects.push(...parseRedirects(parser));
    if (token !== parser.tokens[parser.place]) continue;
    if (token?.kind === "document") document = token.word;
    else if (token?.kind === "word") words.push(token.word);
    else break;
    parser.place += 1;
  }
  // `name() { ... }` runs nothing yet.
  if (words.length === 1 && isOperator(parser.tokens[parser.place + 1], ")") && takeOperator(parser, "("))
    return parseFunction(parser);
  if (words.length === 0 && redirects.length === 0) return undefined;
  return { kind: "command", words, redirects, line: first.line, ...(document !== undefined && { document }) };
}

function parseFunction(parser: Parser): ShellNode {
  parser.place += 1;
  skipLines(parser);
  parser.depth += 1;
  if (parser.depth <= DEEPEST) parseCommand(parser);
  parser.depth -= 1;
  return { kind: "group", body: [], isApart: false, redirects: [] };
}

/** In `[[ ]]` the signs of the shell are words. */
function parseTest(parser: Parser, line: number): ShellNode {
  const words: Word[] = [];
  for (;;) {
    const token = parser.tokens[parser.place];
    if (token === undefined || (token.kind === "operator" && token.operator === "\n")) break;
    parser.place += 1;
    if (token.kind === "operator") words.push([{ kind: "text", text: token.operator, isQuoted: true }]);
    else words.push(token.word);
    if (keywordOf(token) === "]]") break;
  }
  return { kind: "command", words, redirects: [], line };
}

function parseRedirects(parser: Parser): readonly Redirect[] {
  const redirects: Redirect[] = [];
  for (;;) {
    const token = parser.tokens[parser.place];
    if (token?.kind !== "operator" || !/[<>]/.test(token.operator)) return redirects;
    parser.place += 1;
    if (/>&\d/.test(token.operator)) continue;
    const target = parser.tokens[parser.place];
    if (target?.kind !== "word") continue;
    parser.place += 1;
    const { operator } = token;
    if (/^[1&]?>>?$/.test(operator)) {
      redirects.push({ kind: "writes", isAppended: operator.endsWith(">>"), to: target.word });
    }
    if (operator.startsWith("<")) redirects.push({ kind: "reads", from: target.word, isText: operator === "<<<" });
  }
}

function isOperator(token: ShellToken | undefined, operator: string): boolean {
  return token?.kind === "operator" && token.operator === operator;
}

function takeOperator(parser: Parser, ...operators: readonly string[]): boolean {
  const token = parser.tokens[parser.place];
  if (token?.kind !== "operator" || !operators.includes(token.operator)) return false;
  parser.place += 1;
  return true;
}

function takeWord(parser: Parser, word: string): boolean {
  if (keywordOf(parser.tokens[parser.place]) !== word) return false;
  parser.place += 1;
  return true;
}

function skipLines(parser: Parser): void {
  while (takeOperator(parser, "\n"));
}

/** The word, where it is written plainly; a sign by itself. */
function keywordOf(token: ShellToken | undefined): string {
  if (token?.kind === "operator") return token.operator;
  if (token?.kind !== "word" || token.word.length !== 1) return "";
  const [part] = token.word;
  return part?.kind === "text" && !part.isQuoted ? part.text : "";
}
