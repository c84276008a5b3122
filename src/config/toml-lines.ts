// One part of a key: bare, or in quotes.
const KEY_PART = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*/;

/**
 * The line, counted from 1, where TOML says something of the key at `keys`: its own line, else the header of its table.
 *
 * It reads lines and not the grammar: for pointing at a place in a file that was parsed before. `undefined` where nothing is found.
 */
export function lineOfKey(text: string, keys: readonly string[]): number | undefined {
  let header: readonly string[] = [];
  let inText: string | undefined;
  let nearest: number | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (inText !== undefined) {
      if (line.includes(inText)) inText = undefined;
      continue;
    }
    const read = readLine(line, header);
    if (read === undefined) continue;
    if (read.isHeader) header = read.keys;
    inText = read.opensText;
    if (startsWith(read.keys, keys)) return index + 1;
    if (startsWith(keys, read.keys) && !(read.isHeader && nearest !== undefined)) nearest = index + 1;
  }
  return nearest;
}

interface TomlLine {
  readonly isHeader: boolean;
  readonly keys: readonly string[];
  /** The quotes that end a text of several lines which begins here. */
  readonly opensText: string | undefined;
}

function readLine(line: string, header: readonly string[]): TomlLine | undefined {
  const opening = /^\s*\[\[?/.exec(line)?.[0];
  if (opening !== undefined) {
    const { keys, rest } = readKeys(line.slice(opening.length));
    return rest.startsWith("]") ? { isHeader: true, keys, opensText: undefined } : undefined;
  }
  const { keys, rest } = readKeys(line);
  if (keys.length === 0 || !rest.startsWith("=")) return undefined;
  return { isHeader: false, keys: [...header, ...keys], opensText: textOpenedBy(rest) };
}

function textOpenedBy(value: string): string | undefined {
  const quotes = /"""|'''/.exec(value)?.[0];
  if (quotes === undefined) return undefined;
  return value.split(quotes).length % 2 === 0 ? quotes : undefined;
}

function readKeys(text: string): { readonly keys: readonly string[]; readonly rest: string } {
  const keys: string[] = [];
  let rest = text;
  for (;;) {
    const part = KEY_PART.exec(rest);
    if (part === null) return { keys, rest };
    keys.push(part[1] ?? part[2] ?? part[3] ?? "");
    rest = rest.slice(part[0].length);
    if (!rest.startsWith(".")) return { keys, rest };
    rest = rest.slice(1);
  }
}

function startsWith(keys: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length <= keys.length && beginning.every((key, index) => keys[index] === key);
}
