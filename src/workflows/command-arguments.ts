/** The values of a command's flags, and what stands between them. */
export interface ParsedArguments {
  /** The value that is given last; `""` for a flag without one. */
  value(...names: readonly string[]): string | undefined;
  values(...names: readonly string[]): readonly string[];
  has(...names: readonly string[]): boolean;
  readonly positional: readonly string[];
}

/** No one writes more, and what looks for the next flag takes time in proportion to their number. */
const MOST_WORDS = 1_000;

interface Flag {
  readonly name: string;
  readonly value: string;
}

/**
 * Parts the arguments of a command. `valued` are the flags that take the next word as their value, `listed` those that
 * take every word up to the next flag.
 */
export function parseArguments(
  words: readonly string[],
  valued: readonly string[],
  listed: readonly string[] = [],
): ParsedArguments {
  const flags: Flag[] = [];
  const positional: string[] = [];
  for (let place = 0; place < Math.min(words.length, MOST_WORDS); place += 1) {
    const word = words[place] ?? "";
    if (!word.startsWith("-") || word === "-") {
      positional.push(word);
      continue;
    }
    const count = word.includes("=")
      ? 0
      : valued.includes(word)
        ? 1
        : listed.includes(word)
          ? valuesBehind(words, place)
          : 0;
    flags.push(...flagsOf(word, words.slice(place + 1, place + 1 + count)));
    place += count;
  }
  const valuesOf = (names: readonly string[]) =>
    flags.filter(({ name }) => names.includes(name)).map(({ value }) => value);
  return {
    value: (...names) => valuesOf(names).at(-1),
    values: (...names) => valuesOf(names),
    has: (...names) => valuesOf(names).length > 0,
    positional,
  };
}

/** `--name=value`, or `--name` with the values behind it. */
function flagsOf(word: string, values: readonly string[]): readonly Flag[] {
  const sign = word.indexOf("=");
  if (sign !== -1) return [{ name: word.slice(0, sign), value: word.slice(sign + 1) }];
  return values.length === 0 ? [{ name: word, value: "" }] : values.map((value) => ({ name: word, value }));
}

function valuesBehind(words: readonly string[], place: number): number {
  let end = place + 1;
  while (end < words.length && !(words[end] ?? "").startsWith("-")) end += 1;
  return end - place - 1;
}
