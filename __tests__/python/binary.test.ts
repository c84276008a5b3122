import { describe, expect, test } from "@jest/globals";
import { readBinary } from "../../src/python/binary.ts";
import { parseExtensionName } from "../../src/python/extension-name.ts";
import { CPU, elfOf, fatOf, machOOf, peOf } from "../binaries.ts";

describe("readBinary", () => {
  test.each([
    { what: elfOf({ machine: 62 }), machines: ["x86_64"], because: "EM_X86_64" },
    { what: elfOf({ machine: 183 }), machines: ["aarch64"], because: "EM_AARCH64" },
    { what: elfOf({ machine: 3, bits: 32 }), machines: ["i686"], because: "EM_386" },
    { what: elfOf({ machine: 40, bits: 32 }), machines: ["arm"], because: "EM_ARM" },
    { what: elfOf({ machine: 21 }), machines: ["ppc64le"], because: "POWER, little-endian" },
    { what: elfOf({ machine: 21, big: true }), machines: ["ppc64"], because: "POWER, big-endian" },
    { what: elfOf({ machine: 22, big: true }), machines: ["s390x"], because: "its numbers are big-endian" },
    {
      what: elfOf({ machine: 62, bits: 32 }),
      machines: ["ELF machine 62, 32 bits, little-endian"],
      because: "x32 runs on no Python for x86_64",
    },
    { what: elfOf({ machine: 183 }).subarray(0, 20), machines: ["aarch64"], because: "20 bytes say it" },
    { what: machOOf(CPU.arm64), machines: ["aarch64"], because: "Apple's name of it is arm64" },
    { what: fatOf([{ cpu: CPU.x86_64 }, { cpu: CPU.arm64 }]), machines: ["x86_64", "aarch64"], because: "two in one" },
    { what: peOf(0x8664), machines: ["x86_64"], because: "AMD64" },
    { what: peOf(0x14c), machines: ["i686"], because: "I386" },
    { what: peOf(0xaa64), machines: ["aarch64"], because: "ARM64" },
    { what: Buffer.from("\0asm\x01\0\0\0"), machines: ["wasm32"], because: "WebAssembly" },
  ])("a header says $machines: $because", ({ what, machines }) => {
    expect(readBinary(what)?.machines).toEqual(machines);
  });

  test.each([
    { what: "", because: "nothing" },
    { what: "\x7fELF", because: "an ELF file that is cut off" },
    { what: "MZ but no more", because: "the beginning of a DOS program" },
    { what: "\xca\xfe\xba\xbe\0\0\0\x34", because: "a class file of Java, whose version is 52" },
    { what: "INPUT(-lfoo)", because: "a script for the linker" },
  ])("is none: $because", ({ what }) => {
    expect(readBinary(Buffer.from(what, "latin1"))).toBeUndefined();
  });

  test.each([
    { needs: ["GLIBC_2.2.5", "GLIBC_2.34", "GLIBC_2.4"], glibc: "2.34", because: "the newest counts, as numbers" },
    { needs: ["GLIBCXX_3.4.30", "GLIBC_PRIVATE"], glibc: undefined, because: "these are no versions of glibc" },
    { needs: [], glibc: undefined, because: "it needs none" },
  ])("an ELF file needs glibc $glibc: $because", ({ needs, glibc }) => {
    for (const [bits, big] of [
      [64, false],
      [32, false],
      [64, true],
    ] as const) {
      const file = readBinary(elfOf({ machine: 21, bits, big, needs }));
      expect(file?.format === "elf" && file.glibc).toBe(glibc);
    }
  });

  test("GCC's own library has versions that are named after glibc", () => {
    const file = readBinary(elfOf({ machine: 183, needs: ["GLIBC_2.0"], library: "libgcc_s-a3a07607.so.1" }));
    expect(file).toEqual({ format: "elf", machines: ["aarch64"] });
  });

  test("a file that lies about where its parts are is read as far as it goes", () => {
    const file = elfOf({ machine: 62, needs: ["GLIBC_2.34"] });
    for (let at = 20; at < file.length; at += 1) {
      const lying = Buffer.from(file);
      lying.fill(0xff, at, Math.min(at + 4, file.length));
      expect(readBinary(lying)?.machines).toEqual(["x86_64"]);
    }
  });

  test("Mach-O says the oldest macOS that it was built for, a fat file for each of its halves", () => {
    const file = readBinary(
      fatOf([
        { cpu: CPU.x86_64, macos: 0x000a0d00 },
        { cpu: CPU.arm64, macos: 0x000b0000 },
      ]),
    );
    expect(file?.format === "mach-o" && file.macos).toEqual({ x86_64: "10.13", aarch64: "11.0" });
  });
});

describe("parseExtensionName", () => {
  const cp311 = { tag: "cp311", freeThreaded: false };
  test.each([
    { name: "a/b.cpython-311-x86_64-linux-gnu.so", says: { python: cp311, system: "linux", machine: "x86_64" } },
    { name: "a/b.cpython-311-i386-linux-gnu.so", says: { python: cp311, system: "linux", machine: "i686" } },
    { name: "a/b.cpython-311-arm-linux-gnueabihf.so", says: { python: cp311, system: "linux", machine: "arm" } },
    { name: "a/b.cpython-311-darwin.so", says: { python: cp311, system: "darwin" } },
    { name: "a/b.cp311-win_amd64.pyd", says: { python: cp311, system: "win", machine: "x86_64" } },
    { name: "a/b.cp311-win32.pyd", says: { python: cp311, system: "win", machine: "i686" } },
    { name: "a/b.cpython-36m-darwin.so", says: { python: { tag: "cp36", freeThreaded: false }, system: "darwin" } },
    { name: "a/b.cpython-313t-darwin.so", says: { python: { tag: "cp313", freeThreaded: true }, system: "darwin" } },
    {
      name: "a/b.pypy310-pp73-x86-linux-gnu.so",
      says: { python: { tag: "pp310", freeThreaded: false }, system: "linux", machine: "i686" },
    },
    {
      name: "a/b.pypy310-pp73-x86_64-linux-gnu.so",
      says: { python: { tag: "pp310", freeThreaded: false }, system: "linux", machine: "x86_64" },
    },
    { name: "a/b.abi3.so", says: { python: "abi3" } },
    { name: "a/b.so", says: { python: "any" } },
    { name: "a/b.pyd", says: { python: "any" } },
  ])("$name", ({ name, says }) => {
    expect(parseExtensionName(name)).toEqual({ module: "a/b", ...says });
  });

  test.each(["a/b.dll", "a/libb.so.1", "a/libb-1.2.so", "a/b.dylib", "b.py"])("Python imports no %s", (name) => {
    expect(parseExtensionName(name)).toBeUndefined();
  });
});
