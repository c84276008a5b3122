import path from "node:path";
import type { ShellState } from "./shell-state.ts";
import type { ShellKind } from "./shell-text.ts";

/** A script that a command has another shell run. */
export interface WrappedScript {
  readonly kind: ShellKind;
  readonly script: string;
  readonly parameters: readonly string[];
  /** What it is called by: `$0`. */
  readonly name?: string;
}

/** The script that `bash FILE` and `bash -c TEXT` run, where it can be read. */
export function wrappedScript(
  { folder, read }: Pick<ShellState, "folder" | "read">,
  [program = "", ...words]: readonly string[],
): WrappedScript | undefined {
  const [, shell] = /(?:^|[\\/])(bash|sh|zsh|cmd)(?:\.exe)?$/i.exec(program) ?? [];
  const isShell = shell !== undefined;
  // What `cmd` is told is close to what PowerShell reads: its backslashes are plain.
  const kind = shell === "cmd" ? "powershell" : "posix";
  const command = isShell ? words.findIndex((word) => /^(?:-\w*c|\/\/?c)$/i.test(word)) : -1;
  if (command !== -1) return { kind, script: words[command + 1] ?? "", parameters: words.slice(command + 3) };
  const place = isShell ? words.findIndex((word) => !word.startsWith("-")) : -1;
  const file = isShell ? words[place] : program;
  const script = /[./]/.test(file ?? "") || isShell ? read(path.posix.join(folder, file ?? "")) : undefined;
  return script === undefined
    ? undefined
    : { kind, script, parameters: words.slice(place + 1), ...(file && { name: file }) };
}
