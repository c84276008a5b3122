import { expect, test } from "@jest/globals";
import { additionNotes, additionRefusals } from "../../src/publish/addition.ts";
import { chosenIndex } from "../../src/publish/chain.ts";
import { exampleFile, examplePlan, OTHER_WHEEL, SDIST, WHEEL } from "./example-bundle.ts";

const ADDITION = { index: "testpypi", sdist: { name: SDIST, url: "https://a.b/", sha256: "abc" } };
const PLAN = examplePlan({ addition: ADDITION });

function listing(...files: readonly { readonly name: string; readonly sha256?: string }[]) {
  const uploaded = "2026-11-20T10:00:00Z";
  return new Map(files.map((file) => [file.name, { url: "https://a.b/", uploaded, ...file }]));
}

test.each([
  { there: listing({ name: SDIST, sha256: "abc" }), codes: [], because: "it is the very sdist" },
  { there: listing({ name: SDIST, sha256: "def" }), codes: ["SW-ADD-OTHER-SDIST"], because: "it has other bytes" },
  { there: listing({ name: SDIST }), codes: ["SW-ADD-OTHER-SDIST"], because: "nobody knows its bytes" },
  { there: listing({ name: WHEEL, sha256: "abc" }), codes: ["SW-ADD-OTHER-SDIST"], because: "it was deleted" },
])("$codes: $because", ({ there, codes }) => {
  expect(additionRefusals(PLAN, there).map(({ code }) => code)).toEqual(codes);
  expect(additionRefusals(examplePlan(), there)).toEqual([]);
});

test("what is added goes to the index that it was planned for", () => {
  expect(chosenIndex({}, PLAN)).toMatchObject({ name: "testpypi" });
});

const rebuilt = { file: exampleFile(WHEEL.replace("-py3", "-1-py3")), state: "new" } as const;
const old = { file: exampleFile(OTHER_WHEEL), state: "present" } as const;
const there = listing({ name: SDIST, sha256: "abc" }, { name: WHEEL, sha256: "abc" });

test.each([
  { uploads: [old, rebuilt], says: [/-1-py3.+is added to 1\.2\.3/, /nothing says/, /until 2026-12-04/] },
  { uploads: [old], says: [] },
  { uploads: [rebuilt, { file: exampleFile(SDIST), state: "present" as const }], says: [] },
])("a wheel with a build tag is told as an addition, with the day until which PyPI takes it", ({ uploads, says }) => {
  const notes = additionNotes(uploads, { version: "1.2.3", plan: null }, there);
  expect(notes).toEqual(says.map((pattern) => expect.stringMatching(pattern)));
});
