import { LONGEST_SAID } from "./shell-state.ts";
import type { TextChange, Word } from "./shell-word.ts";
import { HOLE } from "./value.ts";

/** What words are filled with. */
export interface Filling {
  readonly variables: ReadonlyMap<string, string>;
  /** What the commands of a script say. */
  readonly say: (script: string) => string;
}

/** A word as one text. */
export function fillWord(filling: Filling, word: Word): string {
  return word
    .map((part) => filledPart(filling, part))
    .join("")
    .slice(0, LONGEST_SAID);
}

/** The words that a word is once its variables are filled in: what stands in no quotes is parted at white space. */
export function fillWords(filling: Filling, word: Word): readonly string[] {
  const words: string[] = [];
  let open: string | undefined;
  for (const part of word) {
    const text = filledPart(filling, part);
    if (part.isQuoted || part.kind === "text") {
      open = (open ?? "") + text;
      continue;
    }
    const [first = "", ...others] = text.split(/\s+/);
    if (text !== "") open = (open ?? "") + first;
    for (const other of others) {
      if (open !== undefined && open !== "") words.push(open);
      open = other;
    }
  }
  return open === undefined ? words : [...words, open.slice(0, LONGEST_SAID)];
}

function filledPart(filling: Filling, part: Word[number]): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "variable":
      return changed(variableOf(filling, part.name, part.otherwise), part.change);
    case "command":
      return filling.say(part.script);
    case "computed":
      return HOLE;
  }
}

/** `${NAME//this/that}`, `${NAME%end}` and `${NAME#start}`; of patterns, those with a star at their outer end. */
function changed(value: string, change: TextChange | undefined): string {
  if (change === undefined || value.includes(HOLE)) return value;
  const { sign, what, by } = change;
  const isEnd = sign.startsWith("%");
  const literal = isEnd ? what.replace(/\*$/, "") : sign.startsWith("#") ? what.replace(/^\*/, "") : what;
  if (literal === "" || /[*?[]/.test(literal)) return HOLE;
  if (sign === "//") return value.replaceAll(literal, () => by);
  if (sign === "/") return value.replace(literal, () => by);
  if (literal === what) return cut(value, literal, isEnd);
  const isLast = sign === "%" || sign === "##";
  const place = isLast ? value.lastIndexOf(literal) : value.indexOf(literal);
  if (place === -1) return value;
  return isEnd ? value.slice(0, place) : value.slice(place + literal.length);
}

function cut(value: string, literal: string, isEnd: boolean): string {
  if (isEnd) return value.endsWith(literal) ? value.slice(0, value.length - literal.length) : value;
  return value.startsWith(literal) ? value.slice(literal.length) : value;
}

function variableOf({ variables }: Filling, name: string, otherwise: string | undefined): string {
  const value = variables.get(name);
  if (otherwise !== undefined && (value === undefined || value === "")) return otherwise;
  return value ?? (name.startsWith("CIBW_") ? "" : HOLE);
}
