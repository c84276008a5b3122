import type { Progress } from "../ports/progress.ts";
import { runningWork } from "./running-work.ts";

/** The part of a terminal, or of what stands in for one, that is written to. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CLEAR_LINE = "\r\u001b[2K";
const SHORTEST = 20;

const INDENT = " ".repeat(10);
/** A clock that is looked at, and a word now and then where nobody may be looking. */
const SECONDS = { passing: 1, kept: 60 };

/**
 * Progress on a terminal: stages and steps stay. What runs and since when, and a tool's lines, pass by on the last one; `verbose` keeps all
 * lines. What is no terminal is told each minute what still runs.
 */
export function terminalProgress(terminal: Terminal, tone: "quiet" | "normal" | "verbose"): Progress {
  if (tone === "quiet") return { stage() {}, step() {}, line() {}, running: () => () => {} };
  const passing = tone === "normal" && terminal.isTTY === true;
  const keep = (text: string) => void terminal.write(`${passing ? CLEAR_LINE : ""}${text}\n`);
  let last = "";
  const show = (told: string) => {
    const room = Math.max(SHORTEST, (terminal.columns ?? 80) - 13);
    const text = [told, last].filter(Boolean).join(": ");
    terminal.write(`${CLEAR_LINE}${INDENT}… ${printable(text).slice(0, room)}`);
  };
  const work = passing
    ? runningWork(SECONDS.passing, show)
    : runningWork(SECONDS.kept, (told) => keep(`${INDENT}still running: ${printable(told)}`));
  return {
    stage: (name, about) => keep(`${name.padEnd(9)} ${printable(about)}`),
    step: (text) => keep(`${INDENT}${printable(text)}`),
    line(text) {
      if (tone === "verbose") keep(`${INDENT}| ${printable(text)}`);
      if (!passing) return;
      last = text;
      show(work.told());
    },
    running(what) {
      const end = work.begin(what);
      return () => {
        end();
        last = "";
        if (passing) terminal.write(CLEAR_LINE);
      };
    },
  };
}

/** A tool's output may carry control sequences; a terminal must not obey them. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === "\t" ? " " : ""));
}
