import path from "node:path";
import { parseScript, type Redirect, type ShellNode, type ShellSimple } from "./shell-script.ts";
import { isTestTrue, matchesPattern } from "./shell-test.ts";
import type { ShellKind } from "./shell-text.ts";
import type { TextChange, Word } from "./shell-word.ts";
import { HOLE } from "./workflow-value.ts";

/** A program that a script starts, its words filled in; a hole stands where only a run would tell. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Names to values: what the program sees. */
  readonly environment: ReadonlyMap<string, string>;
  /** Relative to where the script starts. */
  readonly folder: string;
  /** In the outermost script, counted from 0. */
  readonly line: number;
}

/** What a script finds around it. */
export interface ShellWorld {
  readonly environment: ReadonlyMap<string, string>;
  /** The text of a file of the repository, relative to where the script starts. */
  readonly read: (file: string) => string | undefined;
  readonly onCommand: (command: ShellCommand) => void;
}

interface Run extends ShellWorld {
  /** Of the script that is followed now. */
  kind: ShellKind;
  readonly variables: Map<string, string>;
  readonly exported: Set<string>;
  readonly files: Map<string, string>;
  folder: string;
  budget: number;
  depth: number;
  /** The line of the outermost script that is carried out. */
  line: number;
}

interface Outcome {
  readonly out: string;
  /** `undefined` where only a run would tell. */
  readonly isSuccess: boolean | undefined;
}

const DONE: Outcome = { out: "", isSuccess: true };
const MOST_COMMANDS = 3_000;
const DEEPEST = 8;
const LONGEST = 64 * 1024;

/**
 * Follows a script without running it: fills in variables, decides what conditions it can, and tells of each program.
 *
 * Gives the files that it writes, by the name that it writes them under.
 */
export function followScript(script: string, kind: ShellKind, world: ShellWorld): ReadonlyMap<string, string> {
  const run: Run = {
    ...world,
    kind,
    variables: new Map(world.environment),
    exported: new Set(world.environment.keys()),
    files: new Map(),
    folder: ".",
    budget: MOST_COMMANDS,
    depth: 0,
    line: 0,
  };
  followAll(run, parseScript(script, kind), "");
  return run.files;
}

function followAll(run: Run, nodes: readonly ShellNode[], input: string): Outcome {
  const said: string[] = [];
  let isSuccess: boolean | undefined = true;
  for (const node of nodes) {
    const outcome = follow(run, node, input);
    said.push(outcome.out);
    ({ isSuccess } = outcome);
  }
  return { out: said.join("").slice(0, LONGEST), isSuccess };
}

function follow(run: Run, node: ShellNode, input: string): Outcome {
  run.budget -= 1;
  if (run.budget < 0) return DONE;
  switch (node.kind) {
    case "command":
      return followSimple(run, node, input);
    case "pipeline":
      return node.stages.reduce((before, stage) => follow(run, stage, before.out), {
        out: input,
        isSuccess: true,
      } as Outcome);
    case "chain":
      return followChain(run, node, input);
    case "choice":
      return followChoice(run, node, input);
    case "loop":
      return followLoop(run, node, input);
    case "cases":
      return followCases(run, node, input);
    case "group":
      return followGroup(run, node, input);
  }
}

type Of<Kind extends ShellNode["kind"]> = Extract<ShellNode, { readonly kind: Kind }>;

function followChain(run: Run, { left, isAnd, right }: Of<"chain">, input: string): Outcome {
  const first = follow(run, left, input);
  const goesOn = isAnd ? first.isSuccess !== false : first.isSuccess === false;
  if (!goesOn) return first;
  const second = follow(run, right, input);
  return { out: first.out + second.out, isSuccess: second.isSuccess };
}

/** What only a run would tell is taken for true. */
function followChoice(run: Run, { branches, otherwise }: Of<"choice">, input: string): Outcome {
  for (const { condition, body } of branches) {
    if (followAll(run, condition, input).isSuccess !== false)
      return { ...followAll(run, body, input), isSuccess: true };
  }
  return { ...followAll(run, otherwise, input), isSuccess: true };
}

function followLoop(run: Run, { name, words, body }: Of<"loop">, input: string): Outcome {
  const values = words.flatMap((word) => fillWords(run, word));
  const said = values.map((value) => {
    run.variables.set(name, value);
    return followAll(run, body, input).out;
  });
  return { out: said.join("").slice(0, LONGEST), isSuccess: true };
}

function followCases(run: Run, { word, arms }: Of<"cases">, input: string): Outcome {
  const text = fillWord(run, word);
  const arm = arms.find(({ patterns }) => patterns.some((each) => matchesPattern(text, fillWord(run, each)) !== false));
  return arm === undefined ? DONE : followAll(run, arm.body, input);
}

function followGroup(run: Run, { body, isApart, redirects }: Of<"group">, input: string): Outcome {
  const { folder } = run;
  const outcome = followAll(run, body, input);
  if (isApart) run.folder = folder;
  return written(run, redirects, outcome);
}

function followSimple(run: Run, node: ShellSimple, input: string): Outcome {
  if (run.depth === 0) run.line = node.line;
  const given = node.document === undefined ? input : fillWord(run, node.document);
  if (run.kind === "powershell" && isPowershellValue(node.words)) return followPowershellValue(run, node);
  const [assigned, words] = partAssignments(run, node.words);
  if (words.length === 0) {
    for (const [name, value] of assigned) run.variables.set(name, value);
    return written(run, node.redirects, DONE);
  }
  return written(run, node.redirects, runCommand(run, words, assigned, given));
}

/** `$env:NAME = "value"`, and a text that stands alone. */
function isPowershellValue([first, second]: readonly Word[]): boolean {
  const [part] = first ?? [];
  if (part?.kind === "variable") return second?.[0]?.kind === "text" && second[0].text === "=";
  return second === undefined && part?.kind === "text" && part.isQuoted;
}

function followPowershellValue(run: Run, { words: [first = [], sign, ...values], redirects }: ShellSimple): Outcome {
  const [part] = first;
  if (sign === undefined || part?.kind !== "variable") {
    return written(run, redirects, { out: `${fillWord(run, first)}\n`, isSuccess: true });
  }
  run.variables.set(part.name, values.map((value) => fillWord(run, value)).join(" "));
  run.exported.add(part.name);
  return DONE;
}

const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;

/** `NAME=value` in front of a command. */
function partAssignments(run: Run, words: readonly Word[]): readonly [ReadonlyMap<string, string>, readonly string[]] {
  const assigned = new Map<string, string>();
  let count = 0;
  for (; run.kind === "posix" && count < words.length; count += 1) {
    const [part] = words[count] ?? [];
    if (part?.kind !== "text" || part.isQuoted || !ASSIGNMENT.test(part.text)) break;
    const text = fillWord(run, words[count] ?? []);
    const [all = "", name = "", plus] = ASSIGNMENT.exec(text) ?? [];
    const value = text.slice(all.length);
    assigned.set(name, plus === "+" ? (run.variables.get(name) ?? "") + value : value);
  }
  return [assigned, words.slice(count).flatMap((word) => fillWords(run, word))];
}

function runCommand(run: Run, words: readonly string[], assigned: ReadonlyMap<string, string>, input: string): Outcome {
  const [program = "", ...others] = words;
  if (program === "!") {
    const { out, isSuccess } = runCommand(run, others, assigned, input);
    return { out, isSuccess: isSuccess === undefined ? undefined : !isSuccess };
  }
  const built = BUILTINS.get(program)?.(run, others, input);
  if (built !== undefined) return built;
  const wrapped = wrappedScript(run, words);
  if (wrapped !== undefined) return followWrapped(run, wrapped, assigned, input);
  run.onCommand({ words, environment: environmentOf(run, assigned), folder: run.folder, line: run.line });
  return { out: HOLE, isSuccess: /^(?:grep|git|command|which|diff)$/.test(program) ? undefined : true };
}

function environmentOf(
  { variables, exported }: Run,
  assigned: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const seen = [...exported].map((name) => [name, variables.get(name) ?? ""] as const);
  return new Map([...seen, ...assigned]);
}

interface WrappedScript {
  readonly kind: ShellKind;
  readonly script: string;
  readonly parameters: readonly string[];
}

/** The script that `bash FILE` and `bash -c TEXT` run, where it can be read. */
function wrappedScript(run: Run, [program = "", ...words]: readonly string[]): WrappedScript | undefined {
  const [, shell] = /(?:^|[\\/])(bash|sh|zsh|cmd)(?:\.exe)?$/i.exec(program) ?? [];
  const isShell = shell !== undefined;
  // What `cmd` is told is close to what PowerShell reads: its backslashes are plain.
  const kind = shell === "cmd" ? "powershell" : "posix";
  const command = isShell ? words.findIndex((word) => /^(?:-\w*c|\/\/?c)$/i.test(word)) : -1;
  if (command !== -1) return { kind, script: words[command + 1] ?? "", parameters: words.slice(command + 3) };
  const place = isShell ? words.findIndex((word) => !word.startsWith("-")) : -1;
  const file = isShell ? words[place] : program;
  const script = file?.includes(".") || isShell ? run.read(path.posix.join(run.folder, file ?? "")) : undefined;
  return script === undefined ? undefined : { kind, script, parameters: words.slice(place + 1) };
}

/** Its parameters are `$1`, `$2`, ...; those that it is not given are empty. */
function followWrapped(
  run: Run,
  { kind, script, parameters }: WrappedScript,
  assigned: ReadonlyMap<string, string>,
  input: string,
): Outcome {
  const before = new Map(run.variables);
  for (const index of PARAMETERS) run.variables.set(String(index), parameters[index - 1] ?? "");
  for (const [name, value] of assigned) run.variables.set(name, value);
  const outcome = followWithin(run, script, input, kind);
  run.variables.clear();
  for (const [name, value] of before) run.variables.set(name, value);
  return outcome;
}

const PARAMETERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function followWithin(run: Run, script: string, input: string, kind: ShellKind = run.kind): Outcome {
  // Reading a script takes time as well.
  run.budget -= Math.ceil(script.length / 100);
  if (run.depth >= DEEPEST || run.budget < 0) return { out: HOLE, isSuccess: undefined };
  const outer = run.kind;
  run.kind = kind;
  run.depth += 1;
  const outcome = followAll(run, parseScript(script, kind), input);
  run.depth -= 1;
  run.kind = outer;
  return outcome;
}

type Builtin = (run: Run, words: readonly string[], input: string) => Outcome | undefined;

const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ["echo", (run, words) => ({ out: echoed(run, words), isSuccess: true })],
  ["printf", (_, words) => ({ out: printed(words), isSuccess: true })],
  ["cat", (run, words, input) => ({ out: contentOf(run, words, input), isSuccess: true })],
  [
    "jq",
    (run, words, input) => ({
      out: words.includes(".")
        ? contentOf(
            run,
            words.filter((word) => word !== "."),
            input,
          )
        : HOLE,
      isSuccess: true,
    }),
  ],
  ["tee", (run, words, input) => tee(run, words, input)],
  [
    "Out-File",
    (run, words, input) =>
      tee(
        run,
        words.map((word) => word.replace(/^-Append$/i, "-a")),
        input,
      ),
  ],
  ["Add-Content", addContent],
  ["cd", changeFolder],
  ["pushd", changeFolder],
  ["export", declare],
  ["set", (run, words) => (run.kind === "cmd" ? declare(run, [words.join(" ")]) : DONE)],
  ["true", () => DONE],
  [":", () => DONE],
  ["false", () => ({ out: "", isSuccess: false })],
  ["test", (_, words) => ({ out: "", isSuccess: isTestTrue(words) })],
  ["[", (_, words) => ({ out: "", isSuccess: isTestTrue(words.filter((word) => word !== "]")) })],
  ["[[", (_, words) => ({ out: "", isSuccess: isTestTrue(words.filter((word) => word !== "]]")) })],
]);

function echoed(run: Run, words: readonly string[]): string {
  const flags = words.findIndex((word) => !/^-[neE]+$/.test(word));
  const text = words.slice(flags === -1 ? words.length : flags).join(" ");
  const isInterpreted = run.kind === "posix" && words.slice(0, Math.max(flags, 0)).some((word) => word.includes("e"));
  const isOpen = words.slice(0, Math.max(flags, 0)).some((word) => word.includes("n"));
  return (isInterpreted ? text.replaceAll("\\n", "\n") : text) + (isOpen ? "" : "\n");
}

function printed([format = "", ...values]: readonly string[]): string {
  let index = 0;
  const text = format.replace(/%s/g, () => {
    index += 1;
    return values[index - 1] ?? "";
  });
  return text.replaceAll("\\n", "\n").slice(0, LONGEST);
}

function contentOf(run: Run, words: readonly string[], input: string): string {
  const names = words.filter((word) => !word.startsWith("-"));
  if (names.length === 0) return input;
  const texts = names.map((name) => run.files.get(name) ?? run.read(path.posix.join(run.folder, name)) ?? HOLE);
  return texts.join("").slice(0, LONGEST);
}

function tee(run: Run, words: readonly string[], input: string): Outcome {
  const isAppended = words.some((word) => word === "-a" || word === "--append");
  for (const name of words.filter((word) => !word.startsWith("-"))) writeFile(run, name, isAppended, input);
  return { out: input, isSuccess: true };
}

function addContent(run: Run, words: readonly string[], input: string): Outcome {
  const named = (flag: RegExp) => words[words.findIndex((word) => flag.test(word)) + 1];
  const text = named(/^-Value$/i);
  writeFile(run, named(/^-Path$/i) ?? "", true, words.some((word) => /^-Value$/i.test(word)) ? `${text}\n` : input);
  return DONE;
}

function changeFolder(run: Run, words: readonly string[]): Outcome {
  const [folder] = words.filter((word) => !word.startsWith("-"));
  if (folder !== undefined) run.folder = path.posix.join(run.folder, folder.replaceAll("\\", "/"));
  return DONE;
}

function declare(run: Run, words: readonly string[]): Outcome {
  for (const word of words) {
    const [all = "", name = word] = ASSIGNMENT.exec(word) ?? [];
    if (all !== "") run.variables.set(name, word.slice(all.length));
    if (/^[A-Za-z_]\w*$/.test(name)) run.exported.add(name);
  }
  return DONE;
}

function written(run: Run, redirects: readonly Redirect[], outcome: Outcome): Outcome {
  if (redirects.length === 0) return outcome;
  for (const { to, isAppended } of redirects) writeFile(run, fillWord(run, to), isAppended, outcome.out);
  return { out: "", isSuccess: outcome.isSuccess };
}

function writeFile({ files }: Run, name: string, isAppended: boolean, text: string): void {
  const content = (isAppended ? (files.get(name) ?? "") : "") + text;
  files.set(name, content.slice(0, LONGEST));
}

function fillWord(run: Run, word: Word): string {
  return word
    .map((part) => filledPart(run, part))
    .join("")
    .slice(0, LONGEST);
}

/** The words that a word is once its variables are filled in: what stands in no quotes is parted at white space. */
function fillWords(run: Run, word: Word): readonly string[] {
  const words: string[] = [];
  let open: string | undefined;
  for (const part of word) {
    const text = filledPart(run, part);
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
  return open === undefined ? words : [...words, open.slice(0, LONGEST)];
}

function filledPart(run: Run, part: Word[number]): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "variable":
      return changed(variableOf(run, part.name, part.otherwise), part.change);
    case "command":
      return followWithin(run, part.script, "").out.replace(/\n+$/, "");
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

function variableOf({ variables }: Run, name: string, otherwise: string | undefined): string {
  const value = variables.get(name);
  if (otherwise !== undefined && (value === undefined || value === "")) return otherwise;
  return value ?? (name.startsWith("CIBW_") ? "" : HOLE);
}
