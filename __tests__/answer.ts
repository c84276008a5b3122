import { expect } from "@jest/globals";
import type { Ran } from "./command-line.ts";

/** How a command that says no must end. */
export interface Answer {
  readonly exit: number;
  readonly code: string;
  readonly says: readonly string[];
}

/** The command ended as it should: with its code, with words that help, and without a stack trace. */
export function expectAnswer({ exitCode, stdout, stderr }: Ran, { exit, code, says }: Answer): void {
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: exit,
    stdout: "",
    stderr: expect.stringContaining(`error ${code}\n`),
  });
  for (const words of says) expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/^\s+at .*[:(]\d+/m);
  expect(stderr).toContain("fix: ");
}
