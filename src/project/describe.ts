import type { NearestTag } from "../documents/project.ts";

/** setuptools-scm's own `git describe`, for the tags that `match` takes. */
export function describeTags(match: string): readonly string[] {
  return ["--dirty", "--tags", "--long", "--abbrev=40", `--match=${match}`];
}

/**
 * What `git describe` printed: `v1.2.3-4-gabc1234-dirty`, or a tag alone. Read as setuptools-scm reads it, from the end, since tags
 * have dashes too.
 */
export function parseDescribe(printed: string): NearestTag {
  const clean = printed.replace(/-dirty$/, "");
  const dirty = clean === printed ? {} : { dirty: true as const };
  const { tag, distance, commit } = /^(?<tag>.+)-(?<distance>\d+)-g(?<commit>[0-9a-f]+)$/.exec(clean)?.groups ?? {};
  if (tag === undefined || commit === undefined) return { tag: clean, distance: 0, ...dirty };
  return { tag, distance: Number(distance), commit, ...dirty };
}

// What only chooses among tags, and how the answer is printed. `--contains`, `--all` and commits are answers of another kind.
const PLAIN = new Set([
  "--dirty",
  "--tags",
  "--long",
  "--always",
  "--first-parent",
  "--exact-match",
  "--no-exact-match",
]);
const VALUED = new Set(["--match", "--exclude", "--abbrev", "--candidates"]);

/** The options of a project's own `git describe`, each in one word; `undefined` when the command is another, or has an option that we do not follow. */
export function describeOptions(command: readonly string[]): readonly string[] | undefined {
  const [git, describe, ...words] = command;
  if (git !== "git" || describe !== "describe") return undefined;
  const options: string[] = [];
  const rest = words.values();
  for (const word of rest) {
    const isValued = VALUED.has(word.replace(/=.*/s, ""));
    if (!PLAIN.has(word) && !isValued) return undefined;
    options.push(isValued && !word.includes("=") ? `${word}=${rest.next().value ?? ""}` : word);
  }
  return options;
}

/** The words of a command line, as Python's `shlex.split` takes it apart; `undefined` where a quote is left open. */
export function commandWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  const pieces = line.matchAll(
    /(?<space>\s+)|'(?<literal>[^']*)'|"(?<quoted>(?:\\.|[^"\\])*)"|\\(?<escaped>.)|(?<plain>[^\s'"\\]+)|./gs,
  );
  let word: string | undefined;
  for (const { groups = {} } of pieces) {
    const { space, literal, quoted, escaped, plain } = groups;
    if (space !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const text = literal ?? quoted?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain;
    if (text === undefined) return undefined;
    word = `${word ?? ""}${text}`;
  }
  return word === undefined ? words : [...words, word];
}
