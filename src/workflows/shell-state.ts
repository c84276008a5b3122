import type { ShellKind } from "./shell-text.ts";

/** A program that a script starts, its words filled in; a hole stands where only a run would tell. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Names to values: what the program sees. */
  readonly environment: ReadonlyMap<string, string>;
  /** Relative to where the script starts. */
  readonly folder: string;
  /** In the outermost script, counted from 0. */
  readonly line: number;
  /** The words of the programs that read what it says, one after another. */
  readonly pipedTo: readonly (readonly string[])[];
}

/** What a script finds around it. */
export interface ShellWorld {
  readonly environment: ReadonlyMap<string, string>;
  /** The text of a file of the repository, relative to where the script starts. */
  readonly read: (file: string) => string | undefined;
  readonly onCommand: (command: ShellCommand) => void;
  /** Where it runs in an image of manylinux, folders that it finds there: its Pythons are in `/opt/python`. */
  readonly folders?: readonly string[] | undefined;
}

/** A script as it is followed. */
export interface ShellState extends ShellWorld {
  /** Of the script that is followed now. */
  kind: ShellKind;
  readonly variables: Map<string, string>;
  readonly exported: Set<string>;
  readonly files: Map<string, string>;
  folder: string;
  /** The programs that the one that is started now is piped to. */
  pipedTo: ShellCommand["pipedTo"];
  budget: number;
  depth: number;
  /** The line of the outermost script that is carried out. */
  line: number;
  /** What `continue` or `exit` left, whose further commands are passed over. */
  leaves?: "round" | "script" | undefined;
}

/** What a command says, and how it ends. */
export interface Outcome {
  readonly out: string;
  /** `undefined` where only a run would tell. */
  readonly isSuccess: boolean | undefined;
}

export const DONE: Outcome = { out: "", isSuccess: true };

/** Of what a script writes or says, in characters. */
export const LONGEST_SAID = 64 * 1024;

export function writeFile({ files }: ShellState, name: string, isAppended: boolean, text: string): void {
  const content = (isAppended ? (files.get(name) ?? "") : "") + text;
  files.set(name, content.slice(0, LONGEST_SAID));
}
