import { HOLE } from "./value.ts";

/** No one writes longer conditions. */
const MOST_WORDS = 500;

/** What `[ ... ]` and `[[ ... ]]` say of their words, by the folders that are there; `undefined` where only a run would tell. */
export function isTestTrue(
  words: readonly string[],
  isThere: (folder: string) => boolean | undefined,
): boolean | undefined {
  if (words.length > MOST_WORDS) return undefined;
  const either = partAt(words, "||", "-o");
  if (either !== undefined) return anyTrue(either.map((each) => isTestTrue(each, isThere)));
  const both = partAt(words, "&&", "-a");
  if (both !== undefined) return opposite(anyTrue(both.map((each) => opposite(isTestTrue(each, isThere)))));
  const [first = "", second = "", third = ""] = words;
  if (first === "!") return opposite(isTestTrue(words.slice(1), isThere));
  if (words.length === 2 && first === "-d") return isThere(second);
  if (words.length === 1) return isEmpty(first, false);
  if (words.length === 2 && (first === "-n" || first === "-z")) return isEmpty(second, first === "-z");
  if (words.length !== 3) return undefined;
  if (second === "=" || second === "==") return matchesPattern(first, third);
  return second === "!=" ? opposite(matchesPattern(first, third)) : undefined;
}

function partAt(words: readonly string[], ...signs: readonly string[]): readonly (readonly string[])[] | undefined {
  const place = words.findIndex((word, index) => index > 0 && signs.includes(word));
  return place === -1 ? undefined : [words.slice(0, place), words.slice(place + 1)];
}

function anyTrue(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
}

function opposite(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

function isEmpty(text: string, wanted: boolean): boolean | undefined {
  return text.includes(HOLE) ? undefined : (text === "") === wanted;
}

/** Does the text match a pattern of the shell that has its stars at its ends? `undefined` for others, and where only a run would tell. */
export function matchesPattern(text: string, pattern: string): boolean | undefined {
  if (text.includes(HOLE) || pattern.includes(HOLE)) return undefined;
  const [, start = "", middle = "", end = ""] = /^(\**)(.*?)(\**)$/s.exec(pattern) ?? [];
  if (/[*?[]/.test(middle)) return undefined;
  if (start !== "" && end !== "") return text.includes(middle);
  if (start !== "") return text.endsWith(middle);
  return end === "" ? text === middle : text.startsWith(middle);
}
