import { HOLE } from "./value.ts";

type Filter = (words: readonly string[], line: string) => string | undefined;

const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ["cut", cut],
  ["tr", translate],
  ["sed", substitute],
]);

/**
 * What `cut`, `tr` and `sed` make of a text, in their plainest forms: fields and places, letters for letters, one text for another.
 *
 * `undefined` for other programs; a hole stands for what is not understood.
 */
export function filteredText([program = "", ...words]: readonly string[], input: string): string | undefined {
  const filter = FILTERS.get(program);
  if (filter === undefined) return undefined;
  if (input.includes(HOLE) || words.some((word) => word.includes(HOLE))) return HOLE;
  const lines = input.replace(/\n$/, "").split("\n");
  const filtered = lines.map((line) => filter(words, line));
  return filtered.every((line) => line !== undefined) ? `${filtered.join("\n")}\n` : HOLE;
}

/** The value behind `-d` or within `-d_`. */
function flagOf(words: readonly string[], flag: string): string | undefined {
  const place = words.findIndex((word) => word.startsWith(flag));
  const word = words[place];
  return word === flag ? words[place + 1] : word?.slice(flag.length);
}

function cut(words: readonly string[], line: string): string | undefined {
  const [fields, places, delimiter = "\t"] = ["-f", "-c", "-d"].map((flag) => flagOf(words, flag));
  const list = fields ?? places;
  if (list === undefined) return undefined;
  const by = fields === undefined ? "" : delimiter;
  if (by !== "" && !line.includes(by)) return line;
  const parts = line.split(by);
  const ranges = list.split(",").map(rangeOf);
  return parts.filter((_, index) => ranges.some(([from, to]) => from <= index + 1 && index + 1 <= to)).join(by);
}

/** `2`, `2-`, `-2` and `2-4`, counted from 1. */
function rangeOf(text: string): readonly [number, number] {
  const [from = "", to = from] = text.split("-");
  return [Number(from || 1), Number(to || Number.POSITIVE_INFINITY)];
}

function translate(words: readonly string[], line: string): string | undefined {
  const deletes = words.includes("-d");
  const [from, to] = words.filter((word) => word !== "-d").map(lettersOf);
  if (from === undefined || (to === undefined && !deletes)) return undefined;
  const letterFor = (letter: string) => {
    const place = from.indexOf(letter);
    if (place === -1) return letter;
    return deletes ? "" : (to?.[place] ?? to?.at(-1) ?? "");
  };
  return [...line].map(letterFor).join("");
}

const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function lettersOf(set: string): string {
  if (set === "[:upper:]" || set === "A-Z") return UPPER;
  if (set === "[:lower:]" || set === "a-z") return UPPER.toLowerCase();
  return set.replaceAll("\\n", "\n");
}

/** `s/this/that/`, where neither has a pattern. */
function substitute(words: readonly string[], line: string): string | undefined {
  const [script, ...others] = words.filter((word) => !/^-[eEr]+$/.test(word));
  const [, separator = "", body = ""] = /^s([/|#,:])(.*)$/s.exec(script ?? "") ?? [];
  const [pattern = "", by = "", flags = "", ...rest] = separator === "" ? [] : body.split(separator);
  const literal = pattern.replaceAll("\\.", ".");
  const isPlain =
    literal !== "" && !/[\\*[\]^$+?(){}|]/.test(literal) && pattern.split(".").length === pattern.split("\\.").length;
  if (!isPlain || others.length + rest.length > 0 || /[\\&]/.test(by) || !/^g?$/.test(flags)) return undefined;
  return flags === "g" ? line.replaceAll(literal, () => by) : line.replace(literal, () => by);
}
