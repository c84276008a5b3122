import type { Assignment, Call, Expression } from "./python-syntax.ts";
import { isClosing, isLineEnd, isOpening, isSign, type PythonToken, pythonTokens } from "./python-tokens.ts";

/** What stands left of a `=`. */
interface Target extends Pick<Assignment, "name" | "key" | "adds"> {
  readonly isWithin?: true;
}

/** What statements of Python assign, and the calls in them, as they are written. */
interface Statements {
  readonly assignments: readonly Assignment[];
  readonly calls: readonly Call[];
}

// Source nested deeper is no source that people write; the reader would run out of stack.
const DEEPEST = 200;

/** The assignments of Python source, in the order of the file, and its calls in the order of their ends. */
export function readStatements(source: string): Statements {
  const reader = new Reader([...pythonTokens(source)]);
  const assignments: Assignment[] = [];
  while (!reader.atEnd) for (const assigned of reader.statement()) assignments.push(assigned);
  return { assignments, calls: reader.calls };
}

/** Reads forward through tokens; what it cannot make out is `computed`, and it goes on behind it. */
class Reader {
  readonly calls: Call[] = [];
  readonly #tokens: readonly PythonToken[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly PythonToken[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** One line's statement: what it assigns. The calls in it are noted. */
  statement(): readonly Assignment[] {
    const topLevel = this.#token?.indent === 0;
    const targets: Target[] = [];
    for (;;) {
      const target = this.#target() ?? this.#keyTarget() ?? this.#addTarget();
      if (target === undefined) break;
      targets.push(target);
    }
    const value = this.#expression(isLineEnd);
    this.#skipUntil(isLineEnd);
    this.#at += 1;
    return targets.map(({ isWithin, ...target }) => ({
      ...target,
      value: isWithin ? { kind: "computed", line: value.line } : value,
      topLevel,
    }));
  }

  get #token(): PythonToken | undefined {
    return this.#tokens[this.#at];
  }

  /** `name =` or `name: type =`; nothing is taken where it is neither. */
  #target(): Target | undefined {
    const name = this.#token;
    if (name?.kind !== "name") return undefined;
    let next = this.#at + 1;
    if (isSign(this.#tokens[next], ":")) {
      while (this.#tokens[next]?.kind !== "line" && next < this.#tokens.length && !isSign(this.#tokens[next], "=")) {
        next += 1;
      }
    }
    if (!isSign(this.#tokens[next], "=")) return undefined;
    this.#at = next + 1;
    return { name: name.value };
  }

  /** `name["key"] =`, and any other key; `name["key"]["more"] =` changes what stands under the first. */
  #keyTarget(): Target | undefined {
    const name = this.#token;
    const close = this.#closing(this.#at + 1);
    if (name?.kind !== "name" || close === undefined) return undefined;
    let end = close;
    for (let next: number | undefined = close; next !== undefined; next = this.#closing(end + 1)) end = next;
    if (!isSign(this.#tokens[end + 1], "=")) return undefined;
    const [key, ...more] = this.#tokens.slice(this.#at + 2, close);
    const isText = key?.kind === "text" && key.computed !== true && more.length === 0;
    this.#at = end + 2;
    const target = { name: name.value, key: { text: isText ? key.value : undefined } };
    return end === close ? target : { ...target, isWithin: true };
  }

  /** Where the bracket is closed that is opened `at`, in the same line. */
  #closing(at: number): number | undefined {
    if (!isSign(this.#tokens[at], "[")) return undefined;
    let close = at + 1;
    for (let token = this.#tokens[close]; token !== undefined && !isLineEnd(token); token = this.#tokens[close]) {
      if (isSign(token, "]")) return close;
      close += 1;
    }
    return undefined;
  }

  /** `name +=` */
  #addTarget(): Target | undefined {
    const [name, plus, equals] = this.#tokens.slice(this.#at, this.#at + 3);
    if (name?.kind !== "name" || !isSign(plus, "+") || !isSign(equals, "=")) return undefined;
    this.#at += 3;
    return { name: name.value, adds: true };
  }

  /** One expression up to `ends`, which is not taken. More than one primary makes it computed. */
  #expression(ends: (token: PythonToken) => boolean): Expression {
    const line = this.#token?.line ?? 0;
    const value = this.#generated(this.#primary());
    if (this.#token === undefined || ends(this.#token)) return value;
    this.#skipUntil(ends);
    return { kind: "computed", line };
  }

  #skipUntil(ends: (token: PythonToken) => boolean): void {
    while (this.#token !== undefined && !ends(this.#token)) {
      const before = this.#at;
      this.#primary();
      if (this.#at === before) this.#at += 1;
    }
  }

  #primary(): Expression {
    const token = this.#token;
    const line = token?.line ?? 0;
    if (token === undefined || token.kind === "line") return { kind: "computed", line };
    if (token.kind === "text") return this.#text();
    if (token.kind === "name") return this.#name();
    if (token.kind === "number") {
      this.#at += 1;
      return { kind: "number", value: token.value, line };
    }
    if (isOpening(token)) return this.#bracketed();
    return { kind: "computed", line };
  }

  /** `str(x) for x in values` is read as `map(str, values)`. */
  #generated(value: Expression): Expression {
    const [loop, name, within] = this.#tokens.slice(this.#at, this.#at + 3);
    const [item] = value.kind === "call" && value.call.name === "str" ? value.call.positional : [];
    const isMapped = loop?.value === "for" && item?.kind === "name" && within?.value === "in";
    if (!isMapped || name?.value !== item.value) return value;
    this.#at += 3;
    const { line } = value;
    const positional = [{ kind: "name" as const, value: "str", line }, this.#primary()];
    return { kind: "call", call: { name: "map", line, positional, keywords: new Map(), spread: [] }, line };
  }

  /** Texts side by side are one. */
  #text(): Expression {
    const line = this.#token?.line ?? 0;
    const parts: PythonToken[] = [];
    for (let token = this.#token; token?.kind === "text"; token = this.#token) {
      parts.push(token);
      this.#at += 1;
    }
    const value = parts.map((part) => part.value).join("");
    const computed = parts.some((part) => part.computed);
    if (!computed && isSign(this.#token, ".") && this.#tokens[this.#at + 1]?.value === "join")
      return this.#joined(value);
    if (!computed) return { kind: "text", value, line };
    const formatted = parts.every((part) => part.formatted) ? fieldsOf(value) : undefined;
    return formatted === undefined ? { kind: "computed", line } : { kind: "formatted", parts: formatted, line };
  }

  #joined(separator: string): Expression {
    const line = this.#token?.line ?? 0;
    this.#at += 2;
    if (!isSign(this.#token, "(")) return { kind: "computed", line };
    const { items: given } = this.#items(undefined);
    const [items] = given;
    return items === undefined ? { kind: "computed", line } : { kind: "joined", separator, items, line };
  }

  #name(): Expression {
    const line = this.#token?.line ?? 0;
    let name = this.#token?.value ?? "";
    this.#at += 1;
    while (isSign(this.#token, ".") && this.#tokens[this.#at + 1]?.kind === "name") {
      name += `.${this.#tokens[this.#at + 1]?.value}`;
      this.#at += 2;
    }
    const key = this.#constantKey();
    if (key !== undefined) return { kind: "item", of: name, key, line };
    if (!isSign(this.#token, "(")) return { kind: "name", value: name, line };
    const { items, keywords, spread } = this.#items("=");
    const call = { name, line, positional: items, keywords, spread };
    this.calls.push(call);
    return { kind: "call", call, line };
  }

  /** `["key"]`; nothing is taken of any other brackets. */
  #constantKey(): string | undefined {
    const [open, key, close] = this.#tokens.slice(this.#at, this.#at + 3);
    if (!isSign(open, "[") || key?.kind !== "text" || key.computed || !isSign(close, "]")) return undefined;
    this.#at += 3;
    return key.value;
  }

  #bracketed(): Expression {
    const line = this.#token?.line ?? 0;
    const opening = this.#token?.value;
    const { items, keywords, spread, commas } = this.#items(opening === "{" ? ":" : undefined);
    if (spread.length > 0) return { kind: "computed", line };
    if (opening === "{" && items.length === 0) return { kind: "dict", entries: keywords, line };
    const [only] = items;
    if (opening === "(" && commas === 0 && only !== undefined) return { ...only, line };
    return opening === "{" ? { kind: "computed", line } : { kind: "list", items, line };
  }

  /** What stands between brackets. `separator` stands between a keyword and its value. */
  #items(separator: "=" | ":" | undefined) {
    const items: Expression[] = [];
    const keywords = new Map<string, Expression>();
    const spread: Expression[] = [];
    let commas = 0;
    this.#at += 1;
    this.#depth += 1;
    // Within brackets no line ends, unless they do not match: then nothing more is in them.
    while (this.#token !== undefined && !isClosing(this.#token) && !isLineEnd(this.#token)) {
      if (this.#depth > DEEPEST) {
        this.#at = this.#tokens.length;
        break;
      }
      const keyword = this.#keyword(separator);
      const isSpread = isSign(this.#token, "**");
      if (isSpread) this.#at += 1;
      const value = this.#expression(endsItem);
      if (isSpread) spread.push(value);
      else if (keyword === undefined) items.push(value);
      else keywords.set(keyword, value);
      if (isSign(this.#token, ",")) {
        commas += 1;
        this.#at += 1;
      }
    }
    this.#depth -= 1;
    if (this.#token !== undefined && isClosing(this.#token)) this.#at += 1;
    return { items, keywords, spread, commas };
  }

  /** `name=`, `"name":` and meson's `name:`; nothing is taken where there is none. */
  #keyword(separator: "=" | ":" | undefined): string | undefined {
    const token = this.#token;
    const next = this.#tokens[this.#at + 1];
    const isKeyword =
      separator === ":"
        ? token?.kind === "text" && isSign(next, ":")
        : token?.kind === "name" && separator !== undefined && (isSign(next, "=") || isSign(next, ":"));
    if (!isKeyword || token === undefined) return undefined;
    this.#at += 2;
    return token.value;
  }
}

/** What an f-string is made of; `undefined` where a field is more than a name. */
function fieldsOf(text: string): readonly string[] | undefined {
  const parts = text.split(/\{([\p{L}_][\p{L}\p{N}_]*)\}/u);
  return parts.some((part, index) => index % 2 === 0 && /[{}]/.test(part)) ? undefined : parts;
}

function endsItem(token: PythonToken): boolean {
  return token.kind === "line" || isSign(token, ",") || isClosing(token);
}
