import type { Progress } from "../ports/progress.ts";

/** The part of a terminal, or of what stands in for one, that is written to. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CLEAR_LINE = "\r\u001b[2K";
const SHORTEST = 20;

/** Progress on a terminal: stages and steps stay, a tool's lines pass by on the last one; `verbose` keeps them all. */
export function terminalProgress(terminal: Terminal, tone: "quiet" | "normal" | "verbose"): Progress {
  if (tone === "quiet") return { stage() {}, step() {}, line() {} };
  const passing = tone === "normal" && terminal.isTTY === true;
  const keep = (text: string) => void terminal.write(`${passing ? CLEAR_LINE : ""}${text}\n`);
  return {
    stage: (name, about) => keep(`${name.padEnd(9)} ${printable(about)}`),
    step: (text) => keep(`${" ".repeat(10)}${printable(text)}`),
    line(text) {
      if (tone === "verbose") keep(`${" ".repeat(10)}| ${printable(text)}`);
      else if (passing) {
        const room = Math.max(SHORTEST, (terminal.columns ?? 80) - 13);
        terminal.write(`${CLEAR_LINE}${" ".repeat(10)}… ${printable(text).slice(0, room)}`);
      }
    },
  };
}

/** A tool's output may carry control sequences; a terminal must not obey them. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === "\t" ? " " : ""));
}
