import { ASSIGNMENT, contentOf, runBuiltin } from "./shell-builtins.ts";
import { type Filling, fillWord, fillWords } from "./shell-fill.ts";
import { imagePythons } from "./shell-glob.ts";
import { parseScript, type Redirect, type ShellNode, type ShellSimple } from "./shell-script.ts";
import { DONE, LONGEST_SAID, type Outcome, type ShellState, type ShellWorld, writeFile } from "./shell-state.ts";
import { matchesPattern } from "./shell-test.ts";
import type { ShellKind } from "./shell-text.ts";
import type { Word } from "./shell-word.ts";
import { type WrappedScript, wrappedScript } from "./shell-wrapped.ts";
import { HOLE } from "./value.ts";

const MOST_COMMANDS = 3_000;
const DEEPEST = 8;
/** Of what a command says, that matter to anyone. */
const MOST_READERS = 8;

/**
 * Follows a script without running it: fills in variables, decides what conditions it can, and tells of each program.
 *
 * Gives the files that it writes, by the name that it writes them under.
 */
export function followScript(script: string, kind: ShellKind, world: ShellWorld): ReadonlyMap<string, string> {
  const state: ShellState = {
    ...world,
    kind,
    variables: new Map(world.environment),
    exported: new Set(world.environment.keys()),
    files: new Map(),
    folder: ".",
    pipedTo: [],
    budget: MOST_COMMANDS,
    depth: 0,
    line: 0,
  };
  followAll(state, parseScript(script, kind), "");
  return state.files;
}

function fillingOf(state: ShellState): Filling {
  return {
    variables: state.variables,
    say: (script) => followWithin(state, script, "").out.replace(/\n+$/, ""),
  };
}

function followAll(state: ShellState, nodes: readonly ShellNode[], input: string): Outcome {
  const said: string[] = [];
  let isSuccess: boolean | undefined = true;
  for (const node of nodes) {
    const outcome = follow(state, node, input);
    said.push(outcome.out);
    ({ isSuccess } = outcome);
    if (state.leaves !== undefined) break;
  }
  return { out: said.join("").slice(0, LONGEST_SAID), isSuccess };
}

function follow(state: ShellState, node: ShellNode, input: string): Outcome {
  state.budget -= 1;
  if (state.budget < 0) return DONE;
  switch (node.kind) {
    case "command":
      return followSimple(state, node, input);
    case "pipeline":
      return followPipeline(state, node, input);
    case "chain":
      return followChain(state, node, input);
    case "choice":
      return followChoice(state, node, input);
    case "loop":
      return followLoop(state, node, input);
    case "cases":
      return followCases(state, node, input);
    case "group":
      return followGroup(state, node, input);
  }
}

type Of<Kind extends ShellNode["kind"]> = Extract<ShellNode, { readonly kind: Kind }>;

/** What a stage says is what the next one reads. */
function followPipeline(state: ShellState, { stages }: Of<"pipeline">, input: string): Outcome {
  const { pipedTo } = state;
  let outcome: Outcome = { out: input, isSuccess: true };
  for (const [index, stage] of stages.entries()) {
    const behind = stages.slice(index + 1, index + MOST_READERS).filter((each) => each.kind === "command");
    state.pipedTo = behind.map(({ words }) => words.map((word) => fillWord(fillingOf(state), word)));
    outcome = follow(state, stage, outcome.out);
  }
  state.pipedTo = pipedTo;
  return outcome;
}

function followChain(state: ShellState, { left, isAnd, right }: Of<"chain">, input: string): Outcome {
  const first = follow(state, left, input);
  const goesOn = isAnd ? first.isSuccess !== false : first.isSuccess === false;
  if (!goesOn || state.leaves !== undefined) return first;
  const second = follow(state, right, input);
  if (first.isSuccess === undefined) state.leaves = undefined;
  return { out: first.out + second.out, isSuccess: second.isSuccess };
}

/** What only a run would tell is taken for true. */
function followChoice(state: ShellState, { branches, otherwise }: Of<"choice">, input: string): Outcome {
  for (const { condition, body } of branches) {
    const { isSuccess } = followAll(state, condition, input);
    if (isSuccess === false) continue;
    const outcome = followAll(state, body, input);
    // Nothing is left on a guess.
    if (isSuccess === undefined) state.leaves = undefined;
    return { ...outcome, isSuccess: true };
  }
  return { ...followAll(state, otherwise, input), isSuccess: true };
}

function followLoop(state: ShellState, { name, words, body }: Of<"loop">, input: string): Outcome {
  const values = words.flatMap((word) => fillWords(fillingOf(state), word));
  const said: string[] = [];
  for (const value of state.folders !== undefined ? values.flatMap(imagePythons) : values) {
    state.variables.set(name, value);
    said.push(followAll(state, body, input).out);
    if (state.leaves === "round") state.leaves = undefined;
    if (state.leaves !== undefined) break;
  }
  return { out: said.join("").slice(0, LONGEST_SAID), isSuccess: true };
}

function followCases(state: ShellState, { word, arms }: Of<"cases">, input: string): Outcome {
  const text = fillWord(fillingOf(state), word);
  const arm = arms.find(({ patterns }) =>
    patterns.some((each) => matchesPattern(text, fillWord(fillingOf(state), each)) !== false),
  );
  return arm === undefined ? DONE : followAll(state, arm.body, input);
}

function followGroup(state: ShellState, { body, isApart, redirects }: Of<"group">, input: string): Outcome {
  const { folder } = state;
  const outcome = followAll(state, body, input);
  if (isApart) state.folder = folder;
  if (isApart && state.leaves === "script") state.leaves = undefined;
  return written(state, redirects, outcome);
}

function followSimple(state: ShellState, node: ShellSimple, input: string): Outcome {
  if (state.depth === 0) state.line = node.line;
  const given = inputOf(state, node, input);
  if (state.kind === "powershell" && isPowershellValue(node.words)) return followPowershellValue(state, node);
  const [assigned, words] = partAssignments(state, node.words);
  // Long texts count as many commands do.
  for (const text of [...assigned.values(), ...words]) state.budget -= Math.floor(text.length / 500);
  if (words.length === 0) {
    for (const [name, value] of assigned) state.variables.set(name, value);
    return written(state, node.redirects, DONE);
  }
  return written(state, node.redirects, runCommand(state, words, assigned, given));
}

/** What it is told to read, else what is piped to it. */
function inputOf(state: ShellState, { document, redirects }: ShellSimple, input: string): string {
  const reading = redirects.find((redirect) => redirect.kind === "reads");
  const word = reading?.from ?? document;
  if (word === undefined) return input;
  const text = fillWord(fillingOf(state), word);
  if (reading === undefined) return text;
  return reading.isText ? `${text}\n` : contentOf(state, [text], input);
}

/** `$env:NAME = "value"`, and a text that stands alone. */
function isPowershellValue([first, second]: readonly Word[]): boolean {
  const [part] = first ?? [];
  if (part?.kind === "variable") return second?.[0]?.kind === "text" && second[0].text === "=";
  return second === undefined && part?.kind === "text" && part.isQuoted;
}

function followPowershellValue(
  state: ShellState,
  { words: [first = [], sign, ...values], redirects }: ShellSimple,
): Outcome {
  const [part] = first;
  if (sign === undefined || part?.kind !== "variable") {
    return written(state, redirects, { out: `${fillWord(fillingOf(state), first)}\n`, isSuccess: true });
  }
  state.variables.set(part.name, values.map((value) => fillWord(fillingOf(state), value)).join(" "));
  state.exported.add(part.name);
  return DONE;
}

/** `NAME=value` in front of a command. */
function partAssignments(
  state: ShellState,
  words: readonly Word[],
): readonly [ReadonlyMap<string, string>, readonly string[]] {
  const assigned = new Map<string, string>();
  let count = 0;
  for (; state.kind === "posix" && count < words.length; count += 1) {
    const [part] = words[count] ?? [];
    if (part?.kind !== "text" || part.isQuoted || !ASSIGNMENT.test(part.text)) break;
    const text = fillWord(fillingOf(state), words[count] ?? []);
    const [all = "", name = "", plus] = ASSIGNMENT.exec(text) ?? [];
    const value = text.slice(all.length);
    assigned.set(name, plus === "+" ? (state.variables.get(name) ?? "") + value : value);
  }
  return [assigned, words.slice(count).flatMap((word) => fillWords(fillingOf(state), word))];
}

function runCommand(
  state: ShellState,
  words: readonly string[],
  assigned: ReadonlyMap<string, string>,
  input: string,
): Outcome {
  const [program = ""] = words;
  if (program === "!") return negated(words, (rest) => runCommand(state, rest, assigned, input));
  const built = runBuiltin(state, words, input);
  if (built !== undefined) return built;
  const wrapped = wrappedScript(state, words);
  if (wrapped !== undefined) return followWrapped(state, wrapped, assigned, input);
  const { folder, line, pipedTo } = state;
  state.onCommand({ words, environment: environmentOf(state, assigned), folder, line, pipedTo });
  return { out: HOLE, isSuccess: /^(?:grep|git|command|which|diff)$/.test(program) ? undefined : true };
}

/** `! a` ends well where `a` does not. */
function negated(words: readonly string[], run: (words: readonly string[]) => Outcome): Outcome {
  const signs = words.findIndex((word) => word !== "!");
  if (signs === -1) return DONE;
  const { out, isSuccess } = run(words.slice(signs));
  return { out, isSuccess: isSuccess === undefined ? undefined : isSuccess === (signs % 2 === 0) };
}

function environmentOf(
  { variables, exported }: ShellState,
  assigned: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const seen = [...exported].map((name) => [name, variables.get(name) ?? ""] as const);
  return new Map([...seen, ...assigned]);
}

/** Its parameters are `$1`, `$2`, ...; those that it is not given are empty. */
function followWrapped(
  state: ShellState,
  { kind, script, parameters, name }: WrappedScript,
  assigned: ReadonlyMap<string, string>,
  input: string,
): Outcome {
  const before = new Map(state.variables);
  for (const index of PARAMETERS) state.variables.set(String(index), parameters[index - 1] ?? "");
  if (name !== undefined) state.variables.set("0", name);
  for (const [variable, value] of assigned) state.variables.set(variable, value);
  const outcome = followWithin(state, script, input, kind);
  state.variables.clear();
  for (const [variable, value] of before) state.variables.set(variable, value);
  return outcome;
}

const PARAMETERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function followWithin(state: ShellState, script: string, input: string, kind: ShellKind = state.kind): Outcome {
  // Reading a script takes time as well.
  state.budget -= Math.ceil(script.length / 100);
  if (state.depth >= DEEPEST || state.budget < 0) return { out: HOLE, isSuccess: undefined };
  const outer = state.kind;
  state.kind = kind;
  state.depth += 1;
  const outcome = followAll(state, parseScript(script, kind), input);
  state.depth -= 1;
  state.kind = outer;
  state.leaves = undefined;
  return outcome;
}

function written(state: ShellState, redirects: readonly Redirect[], outcome: Outcome): Outcome {
  const writing = redirects.filter((redirect) => redirect.kind === "writes");
  if (writing.length === 0) return outcome;
  for (const { to, isAppended } of writing) writeFile(state, fillWord(fillingOf(state), to), isAppended, outcome.out);
  return { out: "", isSuccess: outcome.isSuccess };
}
