import { expect, test } from "@jest/globals";
import { filesInHtml, filesInJson } from "../../src/python/simple-page.ts";

const PAGE = "https://index.example/simple/my-tool/";
const SHA256 = "ab".repeat(32);
const WHOLE = {
  name: "a-1.whl",
  url: "https://index.example/files/a-1.whl",
  sha256: SHA256,
  yanked: true,
  requiresPython: ">=3.8",
  metadata: { sha256: SHA256 },
  provenance: "https://index.example/integrity/a/1/a-1.whl/provenance",
};

test("a page in JSON tells all that an index knows of a file", () => {
  const entry = {
    filename: "a-1.whl",
    url: "/files/a-1.whl#x",
    hashes: { sha256: SHA256 },
    size: 12,
    yanked: "it is broken",
    "requires-python": ">=3.8",
    "core-metadata": { sha256: SHA256 },
    provenance: "/integrity/a/1/a-1.whl/provenance",
  };
  expect(filesInJson(JSON.stringify({ files: [entry] }), PAGE)).toEqual([{ ...WHOLE, size: 12 }]);
});

test("a page in HTML tells the same, but for the size", () => {
  const link = [
    `<a href="/files/a-1.whl#sha256=${SHA256}" data-yanked="it is broken" data-requires-python="&gt;=3.8"`,
    `data-core-metadata="sha256=${SHA256}" data-provenance="/integrity/a/1/a-1.whl/provenance">a-1.whl</a>`,
  ];
  expect(filesInHtml(link.join(" "), PAGE)).toEqual([WHOLE]);
});

test.each([
  { entry: { "core-metadata": true }, gives: { metadata: {} }, because: "it may be there without a hash" },
  { entry: { "dist-info-metadata": { sha256: SHA256 } }, gives: { metadata: { sha256: SHA256 } }, because: "PEP 658" },
  { entry: { "core-metadata": false }, gives: {}, because: "it may be denied" },
  { entry: { size: -1.5 }, gives: {}, because: "no file has that size" },
  { entry: { provenance: "file:///etc/passwd" }, gives: {}, because: "it leads into this machine" },
  { entry: { provenance: null, size: "1", "requires-python": null }, gives: {}, because: "nothing is known of them" },
])("$entry gives $gives: $because", ({ entry, gives }) => {
  const files = [{ filename: "a", url: "/a", ...entry }];
  expect(filesInJson(JSON.stringify({ files }), PAGE)).toEqual([
    { name: "a", url: "https://index.example/a", ...gives },
  ]);
});
