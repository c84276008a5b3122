import type { Python } from "../../src/build/python.ts";

/** A CPython 3.12 of a usual Linux. */
export const examplePython: Python = {
  executable: "/usr/bin/python3",
  version: [3, 12, 1],
  implementation: "cpython",
  freeThreaded: false,
  platform: "linux-x86_64",
  machine: "x86_64",
  bits: 64,
  libc: "glibc",
  hasVenv: true,
  hasEnsurepip: true,
};
