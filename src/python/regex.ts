/**
 * A regular expression of Python's `re` as one of JavaScript's; `flags` are JavaScript's own (`m`, `i`).
 *
 * `undefined` for what cannot be carried over, and for patterns that could take exponential time on a text made for it:
 * an unbounded repetition of a group that has one inside.
 */
export function pythonRegex(pattern: string, flags = ""): RegExp | undefined {
  if (pattern.length > 2000 || repeatsARepetition(pattern)) return undefined;
  const inline = /^\(\?([aimsux]+)\)/.exec(pattern);
  const given = new Set([...flags, ...(inline?.[1] ?? "")]);
  const body = pattern.slice(inline?.[0].length ?? 0);
  const source = (given.has("x") ? withoutSpace(body) : body)
    .replaceAll("(?P<", "(?<")
    .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
    .replaceAll("\\A", "(?<![\\s\\S])")
    .replaceAll("\\Z", "(?![\\s\\S])");
  try {
    return new RegExp(source, [...given].filter((flag) => !"aux".includes(flag)).join(""));
  } catch {
    return undefined;
  }
}

/** White space and comments say nothing in a verbose pattern, but for what stands in a class or behind a backslash. */
function withoutSpace(pattern: string): string {
  const pieces = pattern.matchAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?<space>\s+|#[^\n]*)|./gs);
  return [...pieces].map(({ 0: piece, groups }) => (groups?.space === undefined ? piece : "")).join("");
}

// `(\.\d+)*`: a dot is no digit, so a text matches in one way alone, as it does with `a+`.
const NUMBERS_BEHIND_DOTS = /\((?:\?:)?(?:\\|\[)\.\]?(?:\\d|\[0-9\])\+\)[*+]/g;

function repeatsARepetition(pattern: string): boolean {
  const groups: boolean[] = [];
  const pieces = pattern
    .replace(NUMBERS_BEHIND_DOTS, "a+")
    .matchAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(|\)(?<outer>[*+]|\{\d*,\})?|[*+]|\{\d*,\}/gs);
  for (const { 0: piece, groups: named } of pieces) {
    if (piece === "(") groups.push(false);
    else if (piece.startsWith(")")) {
      const inner = groups.pop() ?? false;
      if (inner && named?.outer !== undefined) return true;
      if (groups.length > 0 && (inner || named?.outer !== undefined)) groups[groups.length - 1] = true;
    } else if (/^[*+{]/.test(piece) && groups.length > 0) groups[groups.length - 1] = true;
  }
  return false;
}
