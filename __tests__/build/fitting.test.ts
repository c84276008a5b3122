import { expect, test } from "@jest/globals";
import { fits } from "../../src/build/fitting.ts";
import type { Python } from "../../src/build/python.ts";

const linux: Python = {
  executable: "/usr/bin/python3",
  version: [3, 12, 1],
  implementation: "cpython",
  freeThreaded: false,
  platform: "linux-x86_64",
  machine: "x86_64",
  bits: 64,
  libc: "glibc",
  libcVersion: "2.31",
  hasVenv: true,
  hasEnsurepip: true,
};
const mac: Python = { ...linux, platform: "macosx-11.0-universal2", machine: "arm64", libc: "", libcVersion: "" };

test.each([
  { tag: "py3-none-any", python: linux, fit: true, because: "every Python 3 takes it" },
  { tag: "py2.py3-none-any", python: linux, fit: true, because: "one of its tags does" },
  { tag: "py2-none-any", python: linux, fit: false, because: "it is Python 3" },
  { tag: "py313-none-any", python: linux, fit: false, because: "it is older" },
  { tag: "py39-none-any", python: linux, fit: true, because: "it is newer" },
  { tag: "cp312-none-any", python: linux, fit: true, because: "it is the very version" },
  { tag: "cp311-none-any", python: linux, fit: false, because: "without an ABI it is for that version alone" },
  { tag: "cp311-abi3-manylinux_2_28_x86_64", python: linux, fit: true, because: "abi3 is for later ones too" },
  {
    tag: "cp311-abi3-manylinux_2_28_x86_64",
    python: { ...linux, freeThreaded: true },
    fit: false,
    because: "abi3 needs the lock",
  },
  { tag: "cp312-cp312-manylinux_2_31_x86_64", python: linux, fit: true, because: "its floor is reached" },
  { tag: "cp312-cp312-manylinux_2_34_x86_64", python: linux, fit: false, because: "the C library is older" },
  { tag: "cp312-cp312-manylinux2014_x86_64", python: linux, fit: true, because: "2014 is 2.17" },
  { tag: "cp312-cp312-manylinux_2_28_aarch64", python: linux, fit: false, because: "another processor" },
  { tag: "cp312-cp312-musllinux_1_2_x86_64", python: linux, fit: false, because: "another C library" },
  { tag: "cp312-cp312t-linux_x86_64", python: linux, fit: false, because: "it has the lock" },
  { tag: "cp312-cp312t-linux_x86_64", python: { ...linux, freeThreaded: true }, fit: true, because: "it has none" },
  { tag: "pp311-pypy311_pp73-linux_x86_64", python: linux, fit: false, because: "it is no PyPy" },
  {
    tag: "cp37-cp37m-linux_x86_64",
    python: { ...linux, version: [3, 7, 9] as const },
    fit: true,
    because: "3.7 has an m",
  },
  { tag: "cp312-cp312-win_amd64", python: linux, fit: false, because: "another system" },
  {
    tag: "cp312-cp312-macosx_11_0_arm64",
    python: mac,
    fit: true,
    because: "a universal Python runs what its machine does",
  },
  { tag: "cp312-cp312-macosx_10_9_x86_64", python: mac, fit: false, because: "its machine does not" },
  { tag: "nonsense", python: linux, fit: false, because: "it is no tag" },
])("$tag fits: $fit, $because", ({ tag, python, fit }) => {
  expect(fits([tag], python)).toBe(fit);
});
