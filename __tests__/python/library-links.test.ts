import { expect, test } from "@jest/globals";
import { fileParts, libraryLinks } from "../../src/python/library-links.ts";
import { linkedElf, linkedMachO, linkedPe } from "../linked-binaries.ts";

const LINKED = { name: "libz-1a2b.so.1", needs: ["libm.so.6", "libc.so.6"] };

test.each([
  { bytes: linkedElf(LINKED), gives: LINKED, because: "ELF of 64 bits" },
  { bytes: linkedElf(LINKED, 32), gives: LINKED, because: "ELF of 32 bits, big-endian" },
  { bytes: linkedElf({}), gives: { needs: [] }, because: "a module has no name to link against" },
  { bytes: linkedPe(LINKED), gives: LINKED, because: "PE" },
  { bytes: linkedPe({ needs: ["a.dll"] }), gives: { needs: ["a.dll"] }, because: "a program exports nothing" },
  {
    bytes: linkedMachO({ name: "/Users/me/build/lib/libz.1.dylib", needs: ["@loader_path/libm.dylib"] }),
    gives: { name: "libz.1.dylib", needs: ["libm.dylib"] },
    because: "an install name tells of the machine that built it",
  },
  { bytes: Buffer.from("#!/bin/sh"), gives: { needs: [] }, because: "a script is linked with nothing" },
  { bytes: Buffer.alloc(0), gives: { needs: [] }, because: "neither is an empty file" },
])("$because", ({ bytes, gives }) => {
  expect(libraryLinks(fileParts(bytes.length, bytes))).toEqual(gives);
});

test("the beginning and the end of a long file are enough", () => {
  const bytes = linkedElf({ ...LINKED, gap: 100_000 });
  expect(libraryLinks(fileParts(bytes.length, bytes.subarray(0, 4096), bytes.subarray(-4096)))).toEqual(LINKED);
});

test.each([
  { whole: linkedElf(LINKED), because: "ELF" },
  { whole: linkedPe(LINKED), because: "PE" },
  { whole: linkedMachO(LINKED), because: "Mach-O" },
])("$because that is cut off or damaged anywhere gives an answer", ({ whole }) => {
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = 0xff;
    for (const bytes of [whole.subarray(0, at), damaged]) {
      expect(libraryLinks(fileParts(bytes.length, bytes)).needs.length).toBeLessThan(1025);
    }
  }
});
