import { type PathMatcher, pathGlob } from "./path-glob.ts";

/** One command of MANIFEST.in, a template of what belongs into an sdist. */
export interface ManifestCommand {
  /** Counted from 1, where the command begins. */
  readonly line: number;
  /** As it is written, on one line. */
  readonly text: string;
  readonly adds: boolean;
  /** One a pattern, with the pattern. */
  readonly matchers: readonly { readonly pattern: string; readonly matches: PathMatcher }[];
}

/** The patterns that a command with these words stands for, from the project's folder. */
const COMMANDS: ReadonlyMap<string, (words: readonly string[]) => readonly string[]> = new Map([
  ["include", (words) => words],
  ["exclude", (words) => words],
  ["global-include", (words) => words.map((word) => `**/${word}`)],
  ["global-exclude", (words) => words.map((word) => `**/${word}`)],
  ["recursive-include", ([folder = "", ...words]) => words.map((word) => `${folder}/**/${word}`)],
  ["recursive-exclude", ([folder = "", ...words]) => words.map((word) => `${folder}/**/${word}`)],
  ["graft", (words) => words.map((word) => `${word}/**`)],
  ["prune", (words) => words.map((word) => `${word}/**`)],
]);

const ADDING = /^(?:graft|(?:global-|recursive-)?include)$/;

/**
 * Reads MANIFEST.in (setuptools documentation, "Controlling files in the distribution"): one command a line, `#` begins a comment, a
 * backslash at the end goes on with the next line. A command that there is not is passed over, as it is by setuptools with a warning.
 */
export function parseManifestIn(text: string): readonly ManifestCommand[] {
  return joinedLines(text).flatMap(({ line, text: written }) => {
    const [name = "", ...words] = written.split(/\s+/);
    const patternsOf = COMMANDS.get(name);
    if (patternsOf === undefined) return [];
    const matchers = patternsOf(words).map((pattern) => ({ pattern, matches: pathGlob(pattern) }));
    return [{ line, text: written, adds: ADDING.test(name), matchers }];
  });
}

function joinedLines(text: string): readonly { readonly line: number; readonly text: string }[] {
  const joined: { line: number; text: string }[] = [];
  let open: { line: number; text: string } | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const bare = raw.replace(/(^|[^\\])#.*$/, "$1").trim();
    const goesOn = bare.endsWith("\\");
    const part = goesOn ? bare.slice(0, -1).trim() : bare;
    const current = open ?? { line: index + 1, text: "" };
    current.text = `${current.text} ${part}`.trim();
    open = goesOn ? current : undefined;
    if (!goesOn && current.text !== "") joined.push(current);
  }
  if (open !== undefined && open.text !== "") joined.push(open);
  return joined;
}
