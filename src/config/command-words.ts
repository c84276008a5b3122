import { type CodedProblem, problem, type Where } from "../errors.ts";

/** A program and its arguments, as it is started: no shell sees them. */
export type Words = readonly [string, ...string[]];

/** What of a command was read: its words, or what only a shell would understand in it. */
export type Command =
  | { readonly kind: "words"; readonly words: Words }
  | { readonly kind: "shell"; readonly sign: string }
  | { readonly kind: "assignment"; readonly name: string; readonly value: string }
  | { readonly kind: "unclosed"; readonly quote: string }
  | { readonly kind: "empty" };

const SPACE = /[ \t]+/y;
const SINGLE = /'([^']*)'/y;
// A shell would put in what a variable or another command says.
const DOUBLE = /"((?:[^"\\$`]|\\[\s\S])*)"/y;
const PLAIN = /[^\s'"\\|&;<>()$`*?[\]{}~#!]+/y;
/** Signs that mean nothing to a shell unless a word begins with them. */
const WITHIN = /[~#!]/y;

/**
 * The words of a command. White space parts them; what is in single or double quotes is kept as it is, where `\"`, `\\`, `\$` and a
 * backslash before a backtick stand for the sign alone within double ones. Every other sign that a shell has a use for is none of ours.
 */
export function splitCommand(text: string): Command {
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  const source = text.trim();
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match === null) return undefined;
    at = pattern.lastIndex;
    return match[1] ?? match[0];
  };
  while (at < source.length) {
    if (take(SPACE) !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const quoted = take(SINGLE) ?? unescaped(take(DOUBLE));
    const piece = quoted ?? take(PLAIN) ?? (word === undefined ? undefined : take(WITHIN));
    if (piece === undefined) return oddSign(source.slice(at));
    word = (word ?? "") + piece;
  }
  if (word !== undefined) words.push(word);
  return commandOf(words);
}

function unescaped(text: string | undefined): string | undefined {
  return text?.replace(/\\(["\\$`])/g, "$1");
}

function oddSign(rest: string): Command {
  const [sign = ""] = rest;
  if (sign === "'") return { kind: "unclosed", quote: sign };
  if (sign === '"') {
    const inside = /^"(?:[^"\\$`]|\\[\s\S])*([$`])/.exec(rest)?.[1];
    return inside === undefined ? { kind: "unclosed", quote: sign } : { kind: "shell", sign: inside };
  }
  return { kind: "shell", sign: /^(?:&&|\|\||>>|<<|\$\(|[\s\S])/.exec(rest)?.[0] ?? sign };
}

function commandOf([first, ...others]: readonly string[]): Command {
  if (first === undefined || first === "") return { kind: "empty" };
  const assigned = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(first);
  if (assigned === null) return { kind: "words", words: [first, ...others] };
  const [, name = "", value = ""] = assigned;
  return { kind: "assignment", name, value };
}

/** The command that a configuration holds, a text or a list of words. `undefined` where it has a fault. */
export function readCommand(value: unknown): Words | undefined {
  if (typeof value === "string") {
    const command = splitCommand(value);
    return command.kind === "words" ? command.words : undefined;
  }
  if (!Array.isArray(value) || !value.every((word) => typeof word === "string" && !word.includes("\0")))
    return undefined;
  const [first, ...others] = value;
  return first === undefined || first === "" ? undefined : [first, ...others];
}

/** What is wrong with the command that stands under `key`, and how to write it instead; `undefined` where nothing is. */
export function commandFault(value: unknown, key: string, where: Where): CodedProblem | undefined {
  if (readCommand(value) !== undefined) return undefined;
  const offending = `${key} is ${JSON.stringify(value)}`;
  if (typeof value !== "string") {
    const hint = 'Write a command, as in "pytest -q", or its words, as in ["pytest", "-q"].';
    return problem("SW-CONFIG-INVALID", offending, { where, hint });
  }
  const command = splitCommand(value);
  if (command.kind === "shell") {
    return problem("SW-COMMAND-SHELL", `${JSON.stringify(command.sign)} in ${offending}`, {
      where,
      hint: shellHint(value, command.sign),
    });
  }
  if (command.kind === "assignment") {
    const hint = `Write \`environment = { ${command.name} = ${JSON.stringify(command.value)} }\` beside it.`;
    return problem("SW-COMMAND-SHELL", `${JSON.stringify(`${command.name}=`)} in ${offending}`, { where, hint });
  }
  const reason = command.kind === "unclosed" ? `the quote ${command.quote} is not closed` : "it names no program";
  return problem("SW-CONFIG-INVALID", `${offending}: ${reason}`, { where });
}

/** `["pytest", "-q"]`, as TOML writes it. */
function listOf(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}

const PARTING = new Set(["&&", "||", ";", "&", "|", "\n", "\r"]);

function shellHint(text: string, sign: string): string {
  const shell = listOf(["sh", "-c", text.trim()]);
  if (PARTING.has(sign)) {
    return `Write each command under a name of its own; or start a shell for them, by its words: ${shell}.`;
  }
  const words = listOf(text.trim().split(/\s+/));
  return `If the sign stands for itself, write the words: ${words}. To start a shell that reads it: ${shell}.`;
}
