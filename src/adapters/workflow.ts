import * as core from "@actions/core";
import type { Progress } from "../ports/progress.ts";

/** What a step of a workflow is given, and where it speaks. */
export interface Workflow {
  /** An input of action.yml; empty when it was not given. */
  input(name: string): string;
  output(name: string, value: string): void;
  annotate(annotation: WorkflowAnnotation): void;
  summarise(markdown: string): Promise<void>;
  mask(secret: string): void;
  readonly progress: Progress;
  /** Writes `text` into the log. */
  log(text: string): void;
}

export interface WorkflowAnnotation {
  readonly kind: "error" | "warning";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The runner's own files and log, by `@actions/core`. */
export function actionsWorkflow(): Workflow {
  const log = (text: string) => core.info(text.split(LINE_END).map(inert).join("\n"));
  return {
    input: (name) => core.getInput(name),
    output: (name, value) => core.setOutput(name, value),
    annotate({ kind, message, title, file, line, column }) {
      const place = { ...(file && { file }), ...(line && { startLine: line }), ...(column && { startColumn: column }) };
      const say = kind === "error" ? core.error : core.warning;
      say(message, { title, ...place });
    },
    summarise: async (markdown) => {
      // act and some runners have no summary file.
      if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
    },
    mask: (secret) => core.setSecret(secret),
    progress: {
      stage: (name, about) => log(`${name.padEnd(9)} ${about}`),
      step: (text) => log(`${" ".repeat(10)}${text}`),
      line: (text) => log(`${" ".repeat(10)}| ${text}`),
    },
    log,
  };
}

// The runner reads a line up to any of these.
const LINE_END = /\r\n|\n|\r/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The runner obeys `::command::` at a line's begin and `##[command]` anywhere: text of a project must be neither. */
function inert(line: string): string {
  const shown = line.replace(UNSEEN, (sign) => (sign === "\t" ? " " : ""));
  return shown.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "## [");
}
