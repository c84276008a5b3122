import path from "node:path";
import { filteredText } from "./shell-filters.ts";
import { DONE, LONGEST_SAID, type Outcome, type ShellState, writeFile } from "./shell-state.ts";
import { isTestTrue } from "./shell-test.ts";
import { HOLE } from "./value.ts";

/** `NAME=` and `NAME+=` at the start of a word. */
export const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;

type Builtin = (state: ShellState, words: readonly string[], input: string) => Outcome | undefined;

const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ["echo", (state, words) => ({ out: echoed(state, words), isSuccess: true })],
  ["printf", (_, words) => ({ out: printed(words), isSuccess: true })],
  ["cat", (state, words, input) => ({ out: contentOf(state, words, input), isSuccess: true })],
  ["jq", (state, words, input) => ({ out: queried(state, words, input), isSuccess: true })],
  ["tee", tee],
  ["Out-File", tee],
  ["Add-Content", addContent],
  ["cd", changeFolder],
  ["pushd", changeFolder],
  ["export", declare],
  ["set", (state, words) => (state.kind === "cmd" ? declare(state, [words.join(" ")]) : DONE)],
  ["true", () => DONE],
  [":", () => DONE],
  ["basename", (_, [name = "", end]) => ({ out: `${path.posix.basename(name, end)}\n`, isSuccess: true })],
  ["dirname", (_, [name = ""]) => ({ out: `${path.posix.dirname(name)}\n`, isSuccess: true })],
  ["continue", (state) => leave(state, "round")],
  ["exit", (state) => leave(state, "script")],
  ["false", () => ({ out: "", isSuccess: false })],
  ["test", tested],
  [
    "[",
    (state, words) =>
      tested(
        state,
        words.filter((word) => word !== "]"),
      ),
  ],
  [
    "[[",
    (state, words) =>
      tested(
        state,
        words.filter((word) => word !== "]]"),
      ),
  ],
]);

/** What a command does that the shell does itself, or that is as good as that; `undefined` for another program. */
export function runBuiltin(
  state: ShellState,
  [program = "", ...words]: readonly string[],
  input: string,
): Outcome | undefined {
  const filtered = filteredText([program, ...words], input);
  if (filtered !== undefined) return { out: filtered, isSuccess: true };
  return BUILTINS.get(program)?.(state, words, input);
}

function leave(state: ShellState, leaves: ShellState["leaves"]): Outcome {
  state.leaves = leaves;
  return DONE;
}

function tested({ folders = [] }: ShellState, words: readonly string[]): Outcome {
  const isThere = (folder: string) => folders.includes(folder) || (folder === "/opt/python" ? false : undefined);
  return { out: "", isSuccess: isTestTrue(words, isThere) };
}

function echoed(state: ShellState, words: readonly string[]): string {
  const flags = words.findIndex((word) => !/^-[neE]+$/.test(word));
  const text = words.slice(flags === -1 ? words.length : flags).join(" ");
  const isInterpreted = state.kind === "posix" && words.slice(0, Math.max(flags, 0)).some((word) => word.includes("e"));
  const isOpen = words.slice(0, Math.max(flags, 0)).some((word) => word.includes("n"));
  return (isInterpreted ? text.replaceAll("\\n", "\n") : text) + (isOpen ? "" : "\n");
}

function printed([format = "", ...values]: readonly string[]): string {
  let index = 0;
  const text = format.replace(/%s/g, () => {
    index += 1;
    return values[index - 1] ?? "";
  });
  return text.replaceAll("\\n", "\n").slice(0, LONGEST_SAID);
}

/** What stands in the files that are named, or what is piped where none is. */
export function contentOf(state: ShellState, words: readonly string[], input: string): string {
  const names = words.filter((word) => !word.startsWith("-"));
  if (names.length === 0) return input;
  const texts = names.map((name) => state.files.get(name) ?? state.read(path.posix.join(state.folder, name)) ?? HOLE);
  return texts.join("").slice(0, LONGEST_SAID);
}

/** `jq .` says what it reads. */
function queried(state: ShellState, words: readonly string[], input: string): string {
  const names = words.filter((word) => word !== ".");
  return names.length < words.length ? contentOf(state, names, input) : HOLE;
}

function tee(state: ShellState, words: readonly string[], input: string): Outcome {
  const isAppended = words.some((word) => /^(?:-a|--?append)$/i.test(word));
  for (const name of words.filter((word) => !word.startsWith("-"))) writeFile(state, name, isAppended, input);
  return { out: input, isSuccess: true };
}

function addContent(state: ShellState, words: readonly string[], input: string): Outcome {
  const named = (flag: RegExp) => words[words.findIndex((word) => flag.test(word)) + 1];
  const text = named(/^-Value$/i);
  writeFile(state, named(/^-Path$/i) ?? "", true, words.some((word) => /^-Value$/i.test(word)) ? `${text}\n` : input);
  return DONE;
}

function changeFolder(state: ShellState, words: readonly string[]): Outcome {
  const [folder] = words.filter((word) => !word.startsWith("-"));
  if (folder !== undefined) state.folder = path.posix.join(state.folder, folder.replaceAll("\\", "/"));
  return DONE;
}

function declare(state: ShellState, words: readonly string[]): Outcome {
  for (const word of words) {
    const [all = "", name = word] = ASSIGNMENT.exec(word) ?? [];
    if (all !== "") state.variables.set(name, word.slice(all.length));
    if (/^[A-Za-z_]\w*$/.test(name)) state.exported.add(name);
  }
  return DONE;
}
