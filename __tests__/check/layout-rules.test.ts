import { expect, test } from "@jest/globals";
import { objectionsIn, wheelFindings } from "./findings.ts";

const PURELIB = "x-1.0.data/purelib";

test.each([
  { members: { "tests/__init__.py": "" }, code: "SW-WHEEL-COMMON-NAME", because: "each project has tests" },
  { members: { "conftest.py": "" }, code: "SW-WHEEL-COMMON-NAME", because: "pytest would find it" },
  { members: { [`${PURELIB}/docs/a.txt`]: "" }, code: "SW-WHEEL-COMMON-NAME", because: "it is installed beside" },
  { members: { [`${PURELIB}/__init__.py`]: "" }, code: "SW-WHEEL-TOP-INIT", because: "it would be that of all" },
  { members: { "my-pkg/__init__.py": "" }, code: "SW-WHEEL-NOT-IMPORTABLE", because: "a hyphen is a minus" },
  { members: { LICENSE: "MIT" }, code: "SW-WHEEL-TOP-DATA", because: "whose licence is it?" },
  { members: { "py.typed": "" }, code: "SW-WHEEL-TOP-DATA", because: "it belongs into the package (PEP 561)" },
  {
    members: { "assets/a.png": "", "assets/b.png": "" },
    code: "SW-WHEEL-TOP-DATA",
    because: "there is nothing to import",
  },
  {
    members: { "x/liba.so": "a".repeat(2 ** 20), "x/liba.so.1": "a".repeat(2 ** 20) },
    code: "SW-WHEEL-DUPLICATES",
    because: "a link became a copy",
  },
  { members: { "x/\u00e9.txt": "", "x/e\u0301.txt": "" }, code: "SW-MEMBER-CASE", because: "macOS has one of them" },
  { members: { "x/aux.py": "" }, code: "SW-MEMBER-WINDOWS", because: "that is a device" },
  { members: { "x/a:b.txt": "" }, code: "SW-MEMBER-WINDOWS", because: "a colon parts a name from a stream" },
  { members: { "x/a./b.txt": "" }, code: "SW-MEMBER-WINDOWS", because: "the dot would be lost" },
])("$members: $because", async ({ members, code }) => {
  const found = objectionsIn(await wheelFindings({ members }));
  expect(found.filter((each) => each !== "SW-DESCRIPTION-MISSING")).toEqual([code]);
});

test.each([
  { tag: "py3-none-any", members: { "x-stubs/__init__.pyi": "" }, because: "stubs are named so (PEP 561)" },
  { tag: "py3-none-any", members: { "x.pth": "import y" }, because: "Python reads it" },
  { tag: "py3-none-any", members: { "x-1.0.data/data/share/a.txt": "" }, because: "that goes elsewhere" },
  { tag: "py3-none-any", members: { "x/a.txt": "same", "x/b.txt": "same" }, because: "small ones are no matter" },
  { tag: "py3-none-win_amd64", members: { ".load-order-x-1.0": "a.dll" }, because: "delvewheel reads it" },
  { tag: "py3-none-manylinux_2_17_x86_64", members: { "x/aux.py": "" }, because: "it is for Linux alone" },
])("nothing is said of $members: $because", async ({ tag, members }) => {
  expect(objectionsIn(await wheelFindings({ tag, members }))).toEqual(["SW-DESCRIPTION-MISSING"]);
});
