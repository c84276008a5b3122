import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { terminalProgress } from "../../src/adapters/terminal.ts";

beforeEach(() => void jest.useFakeTimers({ now: 0 }));
afterEach(() => void jest.useRealTimers());

/** What a terminal was written; each piece begins where the last line was cleared. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 50, write: (text: string) => void written.push(text), written };
}

test("on a terminal what runs passes by with its time, and is gone when it has ended", () => {
  const screen = terminal(true);
  const progress = terminalProgress(screen, "normal");
  const ended = progress.running("sdist");
  progress.line("compiling\u001b[2J");
  jest.advanceTimersByTime(61_000);
  const beside = progress.running("wheel");
  jest.advanceTimersByTime(1000);
  expect(screen.written[0]).toBe("\r\u001b[2K          … sdist, 0 s: compiling[2J");
  expect(screen.written.at(-1)).toBe("\r\u001b[2K          … sdist, 1 min 2 s; wheel, 1 s: compili");
  beside();
  ended();
  expect(screen.written.at(-1)).toBe("\r\u001b[2K");
  const before = screen.written.length;
  jest.advanceTimersByTime(10_000);
  expect(screen.written).toHaveLength(before);
});

test("where nobody looks it is told each minute", () => {
  const screen = terminal(false);
  const progress = terminalProgress(screen, "normal");
  const ended = progress.running("sdist");
  progress.line("compiling");
  jest.advanceTimersByTime(125_000);
  ended();
  expect(screen.written).toEqual([
    "          still running: sdist, 1 min 0 s\n",
    "          still running: sdist, 2 min 0 s\n",
  ]);
});

test("nothing is told to whom it is too much", () => {
  const screen = terminal(true);
  const progress = terminalProgress(screen, "quiet");
  const ended = progress.running("sdist");
  progress.line("compiling");
  jest.advanceTimersByTime(125_000);
  ended();
  expect(screen.written).toEqual([]);
});
