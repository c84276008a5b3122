/** Whether a path, with forward slashes, is meant. */
export type PathMatcher = (path: string) => boolean;

/**
 * A pattern of paths: `*`, `?` and `[...]` stand for characters within one part, a part `**` for any number of parts.
 *
 * It takes time in proportion to pattern and path together, whatever the pattern.
 */
export function pathGlob(pattern: string): PathMatcher {
  const parts = partsOf(pattern).map((part) => (/[*?[]/.test(part) && part !== "**" ? piecesOf(part) : part));
  return (path) => matchesAll(partsOf(path), parts, isAnyNumber, fitsName);
}

/** A name as it is, or the pieces of a pattern. */
type Part = string | readonly Piece[];

function isAnyNumber(part: Part): boolean {
  return part === "**";
}

function fitsName(part: Part, name: string): boolean {
  return typeof part === "string" ? part === name : matchesAll([...name], part, isStar, fits);
}

/** A pattern in the manner of .gitignore: it means a folder's files too, and without a slash it means names in every folder. */
export function ignoreGlob(pattern: string): PathMatcher {
  const bare = pattern.replace(/^\/|\/$/g, "");
  const anywhere = !pattern.replace(/\/$/, "").includes("/");
  const [itself, within] = [
    pathGlob(anywhere ? `**/${bare}` : bare),
    pathGlob(anywhere ? `**/${bare}/**` : `${bare}/**`),
  ];
  return (path) => itself(path) || within(path);
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

/** `*`, `?`, a character, or a class of them. */
type Piece = string | { readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[] };

function piecesOf(pattern: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: written, groups } of pattern.matchAll(/\[(?<not>[!^]?)(?<set>\]?[^\]]*)\]|\*+|./gsu)) {
    if (groups?.set === undefined) pieces.push(written.startsWith("*") ? "*" : written);
    else pieces.push({ isNegated: groups.not !== "", ranges: rangesOf(groups.set) });
  }
  return pieces;
}

function rangesOf(set: string): readonly (readonly [string, string])[] {
  return [...set.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, only = ""]) => [from ?? only, to ?? only]);
}

function isStar(piece: Piece): boolean {
  return piece === "*";
}

function fits(piece: Piece, character: string): boolean {
  if (typeof piece === "string") return piece === "?" || piece === character;
  return piece.isNegated !== piece.ranges.some(([from, to]) => from <= character && character <= to);
}

/** Only the last star that was met needs to take more: what an earlier one took was enough. */
function matchesAll<Item, Part>(
  items: readonly Item[],
  pattern: readonly Part[],
  isAny: (part: Part) => boolean,
  isFitting: (part: Part, item: Item) => boolean,
): boolean {
  let at = 0;
  let star: { readonly next: number; from: number } | undefined;
  for (let item = 0; item < items.length; ) {
    const part = pattern[at];
    if (part !== undefined && isAny(part)) {
      at += 1;
      star = { next: at, from: item };
    } else if (part !== undefined && isFitting(part, items[item] as Item)) {
      at += 1;
      item += 1;
    } else if (star !== undefined) {
      star.from += 1;
      item = star.from;
      at = star.next;
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}
