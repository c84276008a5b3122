import { expect, test } from "@jest/globals";
import { CPU, elfOf, fatOf, machOOf, peOf } from "../binaries.ts";
import { objectionsIn, wheelFindings } from "./findings.ts";

const X86 = elfOf({ machine: 62, needs: ["GLIBC_2.14"] });
const ARM = elfOf({ machine: 183, needs: ["GLIBC_2.17"] });
const LINUX = "cpython-311-x86_64-linux-gnu.so";

async function objections(tag: string, members: Readonly<Record<string, Uint8Array>>) {
  const found = objectionsIn(await wheelFindings({ tag, members }));
  return found.filter((code) => code.startsWith("SW-BINARY"));
}

test.each([
  { tag: "cp311-cp311-manylinux_2_17_x86_64", members: { [`x/a.${LINUX}`]: X86 }, because: "it is what it says" },
  {
    tag: "cp311-cp311-macosx_10_9_universal2",
    members: { "x/a.abi3.so": fatOf([{ cpu: CPU.x86_64 }, { cpu: CPU.arm64 }]) },
    because: "both",
  },
  { tag: "cp311-cp311-win_arm64", members: { "x/a.pyd": peOf(0xaa64) }, because: "arm64 is aarch64" },
  { tag: "py3-none-win_amd64", members: { "x/a.dll": peOf(0x14c, { managed: true }) }, because: ".NET runs anywhere" },
  {
    tag: "py3-none-manylinux_2_17_x86_64",
    members: { "x/amd64.so": X86, "x/arm64.so": ARM, "x/a.dll": peOf(0x8664) },
    because: "a debugger carries libraries for all that it attaches to",
  },
  {
    tag: "cp311-cp311-macosx_11_0_universal2",
    members: { "x/.dylibs/a.dylib": machOOf(CPU.arm64), "x/.dylibs/b.dylib": machOOf(CPU.x86_64) },
    because: "libraries may come one by one",
  },
  {
    tag: "cp310-abi3-manylinux_2_17_x86_64",
    members: { [`x/a.${LINUX}`]: X86, "x/a.abi3.so": X86 },
    because: "who has no better variant takes the other",
  },
  {
    tag: "py3-none-win_amd64",
    members: { "x-1.0.data/scripts/x": Buffer.from("#!python\n") },
    because: "that program is a script",
  },
  { tag: "py3-none-any", members: { "x/a.txt": X86 }, because: "that is no library by its name" },
  {
    tag: "cp311-cp311-linux_armv6l",
    members: { "x/a.so": elfOf({ machine: 40, bits: 32 }) },
    because: "ARM of 32 bits",
  },
])("$tag: $because", async ({ tag, members }) => {
  expect(await objections(tag, members)).toEqual([]);
});

test.each([
  { tag: "cp311-cp311-manylinux_2_17_aarch64", members: { "x/a.abi3.so": X86 }, codes: ["SW-BINARY-ARCH"] },
  { tag: "cp311-cp311-manylinux_2_17_aarch64", members: { "x/liba.so": X86 }, codes: ["SW-BINARY-ARCH"] },
  {
    tag: "cp311-cp311-manylinux_2_17_aarch64",
    members: { "x/a.abi3.so": ARM, "x.libs/libz.so.1": X86 },
    codes: ["SW-BINARY-ARCH"],
  },
  {
    tag: "cp311-cp311-manylinux_2_17_aarch64",
    members: { "x/a.so": ARM, "x/b.so": elfOf({ machine: 62, text: "\0PyInit_b\0" }) },
    codes: ["SW-BINARY-ARCH"],
  },
  {
    tag: "cp311-cp311-manylinux_2_17_x86_64",
    members: { "x/a.abi3.so": machOOf(CPU.x86_64) },
    codes: ["SW-BINARY-ARCH"],
  },
  {
    tag: "cp311-cp311-macosx_11_0_universal2",
    members: { "x/a.abi3.so": machOOf(CPU.arm64) },
    codes: ["SW-BINARY-ARCH"],
  },
  {
    tag: "cp311-cp311-manylinux_2_17_aarch64",
    members: { "x/a.abi3.so": ARM, "x/libb.so": X86 },
    codes: ["SW-BINARY-ARCH"],
  },
  { tag: "cp311-cp311-win32", members: { "x/a.pyd": peOf(0x8664) }, codes: ["SW-BINARY-ARCH"] },
  {
    tag: "py3-none-manylinux_2_17_aarch64",
    members: { "x-1.0.data/scripts/x": X86 },
    codes: ["SW-BINARY-ARCH"],
  },
  { tag: "py3-none-any", members: { [`x/a.${LINUX}`]: X86 }, codes: ["SW-BINARY-IN-ANY"] },
  { tag: "py3-none-any", members: { "x/liba.so": X86 }, codes: ["SW-BINARY-IN-ANY"] },
  { tag: "cp310-cp310-manylinux_2_17_x86_64", members: { [`x/a.${LINUX}`]: X86 }, codes: ["SW-BINARY-SUFFIX"] },
  { tag: "cp311-abi3-manylinux_2_17_x86_64", members: { [`x/a.${LINUX}`]: X86 }, codes: ["SW-BINARY-SUFFIX"] },
  { tag: "cp313-cp313t-manylinux_2_17_x86_64", members: { "x/a.abi3.so": X86 }, codes: ["SW-BINARY-SUFFIX"] },
  {
    tag: "cp311-cp311-manylinux_2_17_aarch64",
    members: { [`x/a.${LINUX}`]: ARM },
    codes: ["SW-BINARY-SUFFIX"],
  },
  { tag: "cp311-cp311-manylinux1_x86_64", members: { "x/a.so": X86 }, codes: ["SW-BINARY-GLIBC"] },
  { tag: "cp311-cp311-musllinux_1_2_x86_64", members: { "x/a.abi3.so": X86 }, codes: ["SW-BINARY-GLIBC"] },
  {
    tag: "py3-none-manylinux_2_17_aarch64",
    members: { "x/bin/x": X86 },
    codes: ["SW-BINARY-ARCH"],
  },
  {
    tag: "cp311-cp311-macosx_10_13_x86_64",
    members: { "x/a.abi3.so": machOOf(CPU.x86_64, 0x000e0000) },
    codes: ["SW-BINARY-MACOS"],
  },
  {
    tag: "cp311-cp311-manylinux_2_17_x86_64",
    members: { "x/a.abi3.so": Buffer.from("version https://git-lfs.github.com/spec/v1") },
    codes: ["SW-BINARY-UNREADABLE"],
  },
  {
    tag: "cp311-cp311-manylinux_2_17_x86_64",
    members: { "x/a.abi3.so": elfOf({ machine: 62, debug: 5 * 1024 * 1024 }) },
    codes: ["SW-BINARY-DEBUG"],
  },
])("$tag with $members has $codes", async ({ tag, members, codes }) => {
  expect(await objections(tag, members)).toEqual(codes);
});

test("a wheel that says that it is pure has no compiled modules", async () => {
  const tag = "cp311-cp311-manylinux_2_17_x86_64";
  expect(objectionsIn(await wheelFindings({ tag, pure: true, members: { "x/a.abi3.so": X86 } }))).toContain(
    "SW-BINARY-PURELIB",
  );
  const elsewhere = { "x-1.0.data/platlib/x/a.abi3.so": X86 };
  expect(objectionsIn(await wheelFindings({ tag, pure: true, members: elsewhere }))).not.toContain("SW-BINARY-PURELIB");
});

test("what a debugger carries for all systems is told and refuses nothing", async () => {
  const members = { "x/a.pyd": peOf(0x8664), "x/a.so": X86 };
  const findings = await wheelFindings({ members });
  expect(findings.filter(({ code }) => code === "SW-BINARY-IN-ANY").map(({ severity }) => severity)).toEqual([
    "warning",
  ]);
});
