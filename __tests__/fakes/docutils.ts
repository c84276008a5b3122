import type { RunOptions } from "../../src/ports/processes.ts";
import { fakeProcesses } from "./processes.ts";

/** The Python that `fakeDocutils` has. */
export const PYTHON = {
  executable: "/usr/bin/python3",
  version: [3, 12, 0],
  implementation: "cpython",
  freeThreaded: false,
  platform: "linux-x86_64",
  machine: "x86_64",
  bits: 64,
  libc: "glibc",
  hasVenv: true,
  hasEnsurepip: true,
} as const;

/** A machine's programs: one Python, and docutils in an environment of its own. `render` is given the texts, and how to say a line. */
export function fakeDocutils(render: (texts: readonly string[], say: (line: string) => void) => void) {
  return fakeProcesses(([program, ...args], options: RunOptions) => {
    if (program === "uv") return undefined;
    if (program === "python3") return { stdout: JSON.stringify(PYTHON) };
    // The environment is made by the Python itself, and used by its own.
    if (program === PYTHON.executable) return { stdout: "{}" };
    if (!args.includes("-c")) return undefined;
    render(JSON.parse(options.input ?? "[]"), options.onLine ?? (() => {}));
    return {};
  });
}

/** What docutils is said to say of one text, as our script writes it. */
export function renderedLine(number: number, kind: string, because = "x"): string {
  return `{"number": ${number}, "kind": "${kind}", "because": ${JSON.stringify(because)}}`;
}
