import type { Node } from "yaml";

/** A part of a workflow: a YAML value, and the line that it begins on. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

interface YamlPlace {
  /** Counted from 1. */
  readonly line: number;
}

export interface YamlScalar extends YamlPlace {
  readonly kind: "scalar";
  readonly value: null | boolean | number | string;
  /** The remark behind it, on its line. */
  readonly comment?: string;
  /** Its text begins on the line below: it is written as `|` or `>`. */
  readonly isBlock: boolean;
}

export interface YamlList extends YamlPlace {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
}

export interface YamlMap extends YamlPlace {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, YamlNode>;
}

// Aliases may repeat what is large. No workflow that anyone wrote has a tenth of that.
const MOST_NODES = 100_000;
const DEEPEST = 60;

/** Says that a file is no workflow that can be read. */
class Unreadable extends Error {}

function unreadable(): never {
  throw new Unreadable();
}

/** Reads a YAML text; `undefined` where it is none. */
export type YamlReader = (text: string) => YamlNode | undefined;

/**
 * What reads YAML 1.2. Tags and merge keys mean nothing, as on GitHub.
 *
 * It gives `undefined` for what is no YAML, has a key twice, or is larger than any workflow once its aliases stand for what they name.
 */
export async function yamlReader(): Promise<YamlReader> {
  const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = await import("yaml");

  return (text) => {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true, logLevel: "silent" });
    if (document.errors.length > 0) return undefined;
    let count = 0;

    const nodeOf = (node: unknown, depth: number): YamlNode => {
      count += 1;
      if (count > MOST_NODES || depth > DEEPEST) unreadable();
      if (isAlias(node)) return nodeOf(node.resolve(document) ?? unreadable(), depth + 1);
      const line = lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
      if (isSeq(node)) return { kind: "list", line, items: node.items.map((item) => nodeOf(item, depth + 1)) };
      if (isMap(node)) {
        const entries = node.items.map((pair) => [keyOf(pair.key), nodeOf(pair.value, depth + 1)] as const);
        return { kind: "map", line, entries: new Map(entries) };
      }
      if (!isScalar(node)) return { kind: "scalar", line, value: null, isBlock: false };
      const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
      const scalar = { kind: "scalar" as const, line, value: scalarOf(node.value), isBlock };
      return typeof node.comment === "string" ? { ...scalar, comment: node.comment } : scalar;
    };
    const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : "");

    try {
      return nodeOf(document.contents, 0);
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  };
}

function scalarOf(value: unknown): YamlScalar["value"] {
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  return String(value);
}

/** What stands at `keys` in a map, one map within another. */
export function nodeAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  let found = node;
  for (const key of keys) found = found?.kind === "map" ? found.entries.get(key) : undefined;
  return found;
}

/** The entries of a map; none where it is something else. */
export function entriesOf(node: YamlNode | undefined): readonly (readonly [string, YamlNode])[] {
  return node?.kind === "map" ? [...node.entries] : [];
}

/** The items of a list; none where it is something else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === "list" ? node.items : [];
}

/** The text of a scalar; `undefined` where it is something else. */
export function scalarText(node: YamlNode | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null ? String(node.value) : undefined;
}

/** The texts of a list, or of one text alone. */
export function scalarTexts(node: YamlNode | undefined): readonly string[] {
  const nodes = node?.kind === "list" ? node.items : node === undefined ? [] : [node];
  return nodes.map(scalarText).filter((text) => text !== undefined);
}
