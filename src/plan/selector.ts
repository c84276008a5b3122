// More than any configuration lists; a pattern that is made to grow stops here.
const MOST_ALTERNATIVES = 2000;

/** Whether one of the patterns that a selector was made of matches all of `text`. */
export type Selector = (text: string) => boolean;

/** The selector of patterns that are parted by white space: braces are expanded, then each is as in Python's fnmatch. */
export function selectorOf(patterns: string): Selector {
  const matchers = patternsOf(patterns).flatMap(expandBraces).map(matcherOf);
  return (text) => matchers.some((matches) => matches(text));
}

/** Almost every pattern has no more than stars: its texts are looked for as they are. */
function matcherOf(pattern: string): Selector {
  if (/[?[]/.test(pattern)) {
    const pieces = piecesOf(pattern);
    return (text) => matchesWhole(pieces, text);
  }
  const [first = "", ...others] = pattern.split("*");
  const last = others.pop();
  if (last === undefined) return (text) => text === pattern;
  return (text) => matchesBetweenStars(text, first, others, last);
}

function matchesBetweenStars(text: string, first: string, middle: readonly string[], last: string): boolean {
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of middle) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

/** The patterns of a selector, as they are written between white space. */
export function patternsOf(patterns: string): readonly string[] {
  return patterns.split(/\s+/).filter(Boolean);
}

/** What the patterns in a text stand for, as far as it is not much more than `most`. */
export function alternativesIn(patterns: string, most: number): readonly string[] {
  const found: string[] = [];
  for (const pattern of patternsOf(patterns)) {
    if (found.length > most) break;
    found.push(...expandBraces(pattern));
  }
  return found;
}

/** Whether a pattern has more braces than anyone writes, or they stand for more than `most` patterns. */
export function isEndless(pattern: string, most: number): boolean {
  return hasManyBraces(pattern) || expandBraces(pattern).length > most;
}

/** As a shell does it: `cp3{9,10}` and `cp3{9..11}`. Braces without a comma or a range stay as they are, and so does an endless pattern. */
export function expandBraces(pattern: string): readonly string[] {
  return hasManyBraces(pattern) ? [pattern] : alternativesOf(pattern);
}

// Each may stand within another, and is looked for from its beginning.
const MOST_BRACES = 100;

function hasManyBraces(pattern: string): boolean {
  return pattern.split("{", MOST_BRACES + 2).length > MOST_BRACES + 1;
}

function alternativesOf(pattern: string): readonly string[] {
  const braces = findBraces(pattern);
  if (braces === undefined) return [pattern];
  const { before, alternatives, after } = braces;
  const rests = alternativesOf(after);
  const found: string[] = [];
  for (const alternative of alternatives) {
    for (const middle of alternativesOf(alternative)) {
      for (const rest of rests) {
        if (found.length >= MOST_ALTERNATIVES) return found;
        found.push(before + middle + rest);
      }
    }
  }
  return found;
}

interface Braces {
  readonly before: string;
  readonly alternatives: readonly string[];
  readonly after: string;
}

/** The first braces that stand for something. */
function findBraces(pattern: string): Braces | undefined {
  for (let start = pattern.indexOf("{"); start >= 0; start = pattern.indexOf("{", start + 1)) {
    const parts = splitBraces(pattern, start);
    if (parts === undefined) continue;
    const alternatives = parts.items.length > 1 ? parts.items : rangeOf(parts.items[0] ?? "");
    if (alternatives === undefined) continue;
    return { before: pattern.slice(0, start), alternatives, after: pattern.slice(parts.end + 1) };
  }
  return undefined;
}

/** What stands between the braces that open at `start`, split at the commas of this level; `end` is the closing one. */
function splitBraces(pattern: string, start: number): { readonly items: string[]; readonly end: number } | undefined {
  const items: string[] = [];
  let depth = 0;
  let itemStart = start + 1;
  for (let at = start; at < pattern.length; at += 1) {
    if (pattern[at] === "{") depth += 1;
    if (pattern[at] === "}") depth -= 1;
    if (depth === 0 || (depth === 1 && pattern[at] === ",")) {
      items.push(pattern.slice(itemStart, at));
      itemStart = at + 1;
    }
    if (depth === 0) return { items, end: at };
  }
  return undefined;
}

/** `9..12`, `1..9..2` and `a..e`. */
function rangeOf(text: string): readonly string[] | undefined {
  const match = /^(?:(-?\d+)\.\.(-?\d+)|([a-zA-Z])\.\.([a-zA-Z]))(?:\.\.(-?\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, from = match[3] ?? "", to = match[4] ?? "", , , step = "1"] = match;
  const isLetters = match[1] === undefined;
  const read = (value: string) => (isLetters ? (value.codePointAt(0) ?? 0) : Number(value));
  const width = [from, to].some((bound) => /^-?0\d/.test(bound)) ? Math.max(from.length, to.length) : 0;
  const write = (value: number) =>
    isLetters ? String.fromCodePoint(value) : `${value < 0 ? "-" : ""}${String(Math.abs(value)).padStart(width, "0")}`;
  const [first, last] = [read(from), read(to)];
  const stride = Math.max(1, Math.abs(Number(step)));
  const count = Math.min(MOST_ALTERNATIVES, Math.floor(Math.abs(last - first) / stride) + 1);
  return Array.from({ length: count }, (_, index) => write(first + Math.sign(last - first) * stride * index));
}

/** What a pattern is made of, as in fnmatch: `*`, `?`, `[abc]`, `[!abc]`, and letters that stand for themselves. */
function piecesOf(pattern: string): readonly string[] {
  // Behind the last bracket nothing is closed any more, and need not be looked for.
  const end = pattern.lastIndexOf("]") + 1;
  return [...(pattern.slice(0, end).match(/\[!?\]?[^\]]*\]|./gsu) ?? []), ...pattern.slice(end)];
}

/** In time proportional to both lengths, whatever the pattern. */
function matchesWhole(pieces: readonly string[], text: string): boolean {
  let [piece, at] = [0, 0];
  let star: { readonly piece: number; readonly at: number } | undefined;
  while (at < text.length) {
    const wanted = pieces[piece];
    if (wanted === "*") {
      star = { piece, at };
      piece += 1;
    } else if (wanted !== undefined && matchesOne(wanted, text[at] ?? "")) {
      piece += 1;
      at += 1;
    } else if (star !== undefined) {
      star = { piece: star.piece, at: star.at + 1 };
      [piece, at] = [star.piece + 1, star.at];
    } else return false;
  }
  return pieces.slice(piece).every((rest) => rest === "*");
}

function matchesOne(wanted: string, letter: string): boolean {
  if (wanted.length === 1) return wanted === "?" || wanted === letter;
  const negated = wanted[1] === "!";
  return letterIsIn(wanted.slice(negated ? 2 : 1, -1), letter) !== negated;
}

function letterIsIn(set: string, letter: string): boolean {
  for (let at = 0; at < set.length; at += 1) {
    const [from = "", dash, to] = set.slice(at, at + 3);
    if (dash === "-" && to !== undefined) {
      if (from <= letter && letter <= to) return true;
      at += 2;
    } else if (from === letter) return true;
  }
  return false;
}
