import { expect, test } from "@jest/globals";
import { closureRefusals, quotaWarnings } from "../../src/publish/index-limits.ts";
import type { IndexFile } from "../../src/python/simple-page.ts";
import { exampleFile, OTHER_WHEEL, SDIST, WHEEL } from "./example-bundle.ts";

const DAY = 86_400_000;
const NOW = 1_795_219_200_000;

const at = (time: number) => new Date(time).toISOString();

const listing = (...files: readonly Partial<IndexFile>[]) =>
  new Map(files.map((file) => [file.name ?? "", { name: "", url: "https://index.example/", ...file }]));

const uploads = (...states: readonly ("new" | "present")[]) =>
  states.map((state, at) => ({ file: exampleFile([WHEEL, OTHER_WHEEL, SDIST][at] ?? ""), state }));

test.each([
  {
    there: [{ name: WHEEL, uploaded: at(NOW - 15 * DAY) }],
    codes: ["SW-INDEX-CLOSED"],
    because: "it began 15 days ago",
  },
  { there: [{ name: WHEEL, uploaded: at(NOW - 14 * DAY) }], codes: [], because: "it is the last day" },
  {
    there: [
      { name: WHEEL, uploaded: at(NOW) },
      { name: SDIST, uploaded: at(NOW - 30 * DAY) },
    ],
    codes: ["SW-INDEX-CLOSED"],
    because: "its first file counts",
  },
  { there: [{ name: "my_tool-1.2.2.tar.gz", uploaded: at(0) }], codes: [], because: "that is another release" },
  {
    there: [{ name: "my_tool-1.2.3.0.tar.gz", uploaded: at(0) }],
    codes: ["SW-INDEX-CLOSED"],
    because: "versions are no words",
  },
  { there: [{ name: WHEEL }], codes: [], because: "the index tells no times" },
  { there: [{ name: WHEEL, uploaded: "once" }], codes: [], because: "that is no time" },
  { there: [], codes: [], because: "it is new" },
])("$codes: $because", ({ there, codes }) => {
  const found = closureRefusals(uploads("present", "new"), "1.2.3", listing(...there), NOW);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test("a release that is whole is not closed to anything", () => {
  const there = listing({ name: WHEEL, uploaded: at(0) });
  expect(closureRefusals(uploads("present"), "1.2.3", there, NOW)).toEqual([]);
});

test("more than PyPI gives unasked is said, what is there and what comes together", () => {
  const there = listing({ name: "a", size: 10 * 1024 ** 3 }, { name: "b" });
  expect(quotaWarnings(uploads("present"), there)).toEqual([]);
  expect(quotaWarnings(uploads("present", "new"), there)).toEqual([expect.stringContaining("10.0 GiB")]);
});
