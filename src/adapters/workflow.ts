import * as core from "@actions/core";
import type { Annotation } from "../ports/annotation.ts";
import type { Progress } from "../ports/progress.ts";
import { runningWork } from "./running-work.ts";

/** What a step of a workflow is given, and where it speaks. */
export interface Workflow {
  /** An input of action.yml; empty when it was not given. */
  input(name: string): string;
  output(name: string, value: string): void;
  annotate(annotation: Annotation): void;
  summarise(markdown: string): Promise<void>;
  mask(secret: string): void;
  readonly progress: Progress;
  /** Writes `text` into the log. */
  log(text: string): void;
}

/** The runner's own files and log, by `@actions/core`. */
export function actionsWorkflow(): Workflow {
  const said = (text: string) => core.info(text.split(LINE_END).map(inert).join("\n"));
  const { progress, close } = groupedProgress(said);
  const log = (text: string) => {
    close();
    said(text);
  };
  return {
    input: (name) => core.getInput(name),
    output: (name, value) => core.setOutput(name, value),
    annotate({ kind, message, title, file, line, column }) {
      const place = { ...(file && { file }), ...(line && { startLine: line }), ...(column && { startColumn: column }) };
      const say = kind === "error" ? core.error : core.warning;
      close();
      say(message, { title, ...place });
    },
    summarise: async (markdown) => {
      // act and some runners have no summary file.
      if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
    },
    mask: (secret) => core.setSecret(secret),
    progress,
    log,
  };
}

const REMINDER_SECONDS = 60;

/** Stages and steps stand open in the log; the lines of tools are in groups, which are named after what runs. */
function groupedProgress(say: (text: string) => void): { readonly progress: Progress; readonly close: () => void } {
  let open = false;
  const close = () => {
    if (open) core.endGroup();
    open = false;
  };
  const keep = (text: string) => {
    close();
    say(text);
  };
  const work = runningWork(REMINDER_SECONDS, (told) => say(`${" ".repeat(10)}still running: ${told}`));
  const line = (text: string) => {
    if (!open)
      core.startGroup(
        inert(work.told() || "what the tools say")
          .split(LINE_END)
          .join(" "),
      );
    open = true;
    say(`${" ".repeat(10)}| ${text}`);
  };
  const progress: Progress = {
    stage: (name, about) => keep(`${name.padEnd(9)} ${about}`),
    step: (text) => keep(`${" ".repeat(10)}${text}`),
    line,
    running(what) {
      close();
      const end = work.begin(what);
      return () => {
        end();
        close();
      };
    },
  };
  return { progress, close };
}

// The runner reads a line up to any of these.
const LINE_END = /\r\n|\n|\r/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The runner obeys `::command::` at a line's begin and `##[command]` anywhere: text of a project must be neither. */
function inert(line: string): string {
  const shown = line.replace(UNSEEN, (sign) => (sign === "\t" ? " " : ""));
  return shown.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "## [");
}
