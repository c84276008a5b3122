import { type PythonToken, pythonTokens } from "./python-tokens.ts";

/** An expression as far as reading tells what it is. */
export type Expression = { readonly line: number } & (
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "dict"; readonly entries: ReadonlyMap<string, Expression> }
  /** `True`, `False`, `None` and what a name stands for: `extensions`, `about.version`. */
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "call"; readonly call: Call }
  /** Anything else: only running it would tell. */
  | { readonly kind: "computed" }
);

export interface Call {
  /** As written: `setup`, `setuptools.setup`. */
  readonly name: string;
  readonly line: number;
  readonly positional: readonly Expression[];
  readonly keywords: ReadonlyMap<string, Expression>;
  /** What `**` spreads into the call. */
  readonly spread: readonly Expression[];
}

export interface Assignment {
  readonly name: string;
  /** What stands in brackets behind the name: `name["key"] = value`. */
  readonly key?: string;
  /** `name += value` */
  readonly adds?: true;
  readonly value: Expression;
  /** At the top of the module, not within a block. */
  readonly topLevel: boolean;
}

export interface PythonSource {
  /** In the order of the file. */
  readonly assignments: readonly Assignment[];
  /** Every call in the file, those within others included, in the order of their ends. */
  readonly calls: readonly Call[];
}

// Source nested deeper is no source that people write; the reader would run out of stack.
const DEEPEST = 200;

/**
 * The assignments and calls of Python source, with the values that are constants.
 *
 * It tells what is written, not what would happen: blocks and branches are all read alike.
 */
export function readPythonSource(source: string): PythonSource {
  const reader = new Reader([...pythonTokens(source)]);
  const assignments: Assignment[] = [];
  while (!reader.atEnd) assignments.push(...reader.statement());
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
    const targets: Pick<Assignment, "name" | "key" | "adds">[] = [];
    for (;;) {
      const target = this.#target() ?? this.#keyTarget() ?? this.#addTarget();
      if (target === undefined) break;
      targets.push(target);
    }
    const value = this.#expression(isLineEnd);
    this.#skipUntil(isLineEnd);
    this.#at += 1;
    return targets.map((target) => ({ ...target, value, topLevel }));
  }

  get #token(): PythonToken | undefined {
    return this.#tokens[this.#at];
  }

  /** `name =` or `name: type =`; nothing is taken where it is neither. */
  #target(): Pick<Assignment, "name"> | undefined {
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

  /** `name["key"] =` */
  #keyTarget(): Pick<Assignment, "name" | "key"> | undefined {
    const [name, open, key, close, equals] = this.#tokens.slice(this.#at, this.#at + 5);
    const isOne = name?.kind === "name" && isSign(open, "[") && isSign(close, "]") && isSign(equals, "=");
    if (!isOne || key?.kind !== "text") return undefined;
    this.#at += 5;
    return { name: name.value, key: key.value };
  }

  /** `name +=` */
  #addTarget(): Pick<Assignment, "name" | "adds"> | undefined {
    const [name, plus, equals] = this.#tokens.slice(this.#at, this.#at + 3);
    if (name?.kind !== "name" || !isSign(plus, "+") || !isSign(equals, "=")) return undefined;
    this.#at += 3;
    return { name: name.value, adds: true };
  }

  /** One expression up to `ends`, which is not taken. More than one primary makes it computed. */
  #expression(ends: (token: PythonToken) => boolean): Expression {
    const line = this.#token?.line ?? 0;
    const value = this.#primary();
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

  /** Texts side by side are one. */
  #text(): Expression {
    const line = this.#token?.line ?? 0;
    let value = "";
    let computed = false;
    for (let token = this.#token; token?.kind === "text"; token = this.#token) {
      value += token.value;
      computed ||= token.computed === true;
      this.#at += 1;
    }
    return computed ? { kind: "computed", line } : { kind: "text", value, line };
  }

  #name(): Expression {
    const line = this.#token?.line ?? 0;
    let name = this.#token?.value ?? "";
    this.#at += 1;
    while (isSign(this.#token, ".") && this.#tokens[this.#at + 1]?.kind === "name") {
      name += `.${this.#tokens[this.#at + 1]?.value}`;
      this.#at += 2;
    }
    if (!isSign(this.#token, "(")) return { kind: "name", value: name, line };
    const { items, keywords, spread } = this.#items("=");
    const call = { name, line, positional: items, keywords, spread };
    this.calls.push(call);
    return { kind: "call", call, line };
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
    while (this.#token !== undefined && !isClosing(this.#token)) {
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
    this.#at += 1;
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

function isSign(token: PythonToken | undefined, value: string): boolean {
  return token?.kind === "sign" && token.value === value;
}

function isLineEnd(token: PythonToken): boolean {
  return token.kind === "line";
}

function isOpening(token: PythonToken): boolean {
  return token.kind === "sign" && "([{".includes(token.value);
}

function isClosing(token: PythonToken): boolean {
  return token.kind === "sign" && ")]}".includes(token.value);
}

function endsItem(token: PythonToken): boolean {
  return token.kind === "line" || isSign(token, ",") || isClosing(token);
}

/** The value of a constant text, also through the names that stand for one in the same file. */
export function constantText(source: PythonSource, expression: Expression | undefined): string | undefined {
  const value = resolve(source, expression);
  return value?.kind === "text" ? value.value : undefined;
}

/** What `expression` is; a name that is assigned once in the file, and never added to, is what was assigned. */
export function resolve(source: PythonSource, expression: Expression | undefined): Expression | undefined {
  if (expression?.kind !== "name") return expression;
  const { value: name } = expression;
  const assigned = source.assignments.filter((assignment) => assignment.name === name && assignment.key === undefined);
  const [only] = assigned;
  return only === undefined || assigned.length > 1 || only.adds || isGrown(source, name) ? expression : only.value;
}

/** Whether a list of this name is given more by a method. */
function isGrown({ calls }: PythonSource, name: string): boolean {
  return ["append", "extend", "insert"].some((method) => calls.some((call) => call.name === `${name}.${method}`));
}
