import { expect, test } from "@jest/globals";
import { parsePlatformTag } from "../../src/python/platform-tag.ts";
import { formatTag, parseTag } from "../../src/python/tag.ts";

test.each([
  { text: "py2.py3-none-any", gives: ["py2-none-any", "py3-none-any"], because: "a set stands for each of its tags" },
  { text: "CP311-ABI3-Win_AMD64", gives: ["cp311-abi3-win_amd64"], because: "tags have no case" },
  { text: "py3.py3-none-any", gives: ["py3-none-any"], because: "each is there once" },
  { text: "py3-none", gives: undefined, because: "two fields are too few" },
  { text: "py3-none-any-x", gives: undefined, because: "four are too many" },
  { text: "py3.-none-any", gives: undefined, because: "a part is empty" },
  { text: "3py-none-any", gives: undefined, because: "3py is no identifier" },
])("$text gives $gives: $because", ({ text, gives }) => {
  expect(parseTag(text)?.map(formatTag)).toEqual(gives);
});

test.each([
  { tag: "any", family: "any", arch: "any", floor: undefined },
  { tag: "manylinux1_x86_64", family: "manylinux", arch: "x86_64", floor: "2_5" },
  { tag: "manylinux2010_i686", family: "manylinux", arch: "i686", floor: "2_12" },
  { tag: "manylinux2014_aarch64", family: "manylinux", arch: "aarch64", floor: "2_17" },
  { tag: "manylinux_2_28_ppc64le", family: "manylinux", arch: "ppc64le", floor: "2_28" },
  { tag: "musllinux_1_2_armv7l", family: "musllinux", arch: "armv7l", floor: "1_2" },
  { tag: "macosx_11_0_universal2", family: "macosx", arch: "universal2", floor: "11_0" },
  { tag: "win32", family: "win", arch: "win32", floor: undefined },
  { tag: "win_arm64", family: "win", arch: "arm64", floor: undefined },
  { tag: "android_21_arm64_v8a", family: "android", arch: "arm64_v8a", floor: "21" },
  { tag: "ios_13_0_arm64_iphonesimulator", family: "ios", arch: "arm64_iphonesimulator", floor: "13_0" },
  { tag: "pyodide_2024_0_wasm32", family: "pyodide", arch: "wasm32", floor: "2024_0" },
  { tag: "pyemscripten_2026_0_wasm32", family: "pyodide", arch: "wasm32", floor: "2026_0" },
  { tag: "emscripten_3_1_58_wasm32", family: "pyodide", arch: "wasm32", floor: "3_1_58" },
  { tag: "linux_armv7l", family: "linux", arch: "armv7l", floor: undefined },
  { tag: "manylinux_x86_64", family: "manylinux", arch: "x86_64", floor: undefined },
])("$tag is $family for $arch from $floor", ({ tag, family, arch, floor }) => {
  expect(parsePlatformTag(tag)).toEqual({ family, arch, floor });
});

test.each([{ tag: "freebsd_13_1_amd64" }, { tag: "manylinux" }, { tag: "win_" }, { tag: "" }])(
  "$tag is of no family",
  ({ tag }) => {
    expect(parsePlatformTag(tag)).toBeUndefined();
  },
);
