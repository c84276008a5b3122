import { expect, test } from "@jest/globals";
import type { EarlierReceipt, Receipt } from "../../src/documents/receipt.ts";
import type { Smoked } from "../../src/documents/smoked.ts";
import { receiptSections } from "../../src/report/html-receipt.ts";
import { receiptSummary } from "../../src/report/receipt-text.ts";
import { smokedSummary, smokedText } from "../../src/report/smoked-text.ts";

const LINK: EarlierReceipt = {
  ...{ manifest: "m", simple: "https://a.example/simple/", authentication: "oidc" },
  ...{ index: "https://first.example/legacy/", uploads: [], verified: [] },
};
const RECEIPT: Receipt = {
  ...{ ...LINK, schema: "shipwheel/receipt/1", index: "https://second.example/legacy/", release: null },
  earlier: [{ ...LINK, standsFor: "testpypi" }],
};
const HOSTILE = "<b>\u001b[2J|`x`";
const SMOKED: Smoked = {
  ...{ schema: "shipwheel/smoked/1", manifest: "m", index: LINK.index, standsFor: "testpypi", simple: LINK.simple },
  ...{ dependencies: "https://pypi.org/simple/", works: false, timings: [{ step: "install and try", seconds: 2 }] },
  files: [{ name: "a.whl", sha256: "s", url: "https://f.example/a.whl", by: "pip", pythons: ["3.12.1"] }],
  tried: [{ name: "import a", python: "3.12.1", outcome: "failed", detail: HOSTILE, file: "a.whl" }],
};

test("the report has a section for each link, and what was tried of it behind it", () => {
  const page = receiptSections(RECEIPT, [SMOKED])
    .map(({ markup }) => markup)
    .join("");
  expect([...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, head]) => head)).toEqual([
    "Upload receipt of testpypi",
    "Tried as testpypi has it: it does not work",
    "Upload receipt of https://second.example/legacy/",
  ]);
  expect(page).not.toContain("<b>");
  expect(page).toContain("pip --require-hashes, Python 3.12.1");
});

test("what was tried is told in a terminal and in a job summary, and moves no cursor there", () => {
  expect(smokedText(SMOKED)).toMatch(/^Tried as testpypi has it .*dependencies from https:\/\/pypi\.org\/simple\/\n/);
  expect(smokedSummary(SMOKED)).toContain("## Tried as testpypi has it: **it does not work**");
  expect(smokedSummary(SMOKED)).toContain("[there](<https://f.example/a.whl>)");
  for (const text of [smokedText(SMOKED), smokedSummary(SMOKED)]) expect(text).not.toContain("\u001b");
});

test("the summary leads to each file and to its provenance, and says where one is missing", () => {
  const file = { sha256: "s", outcome: "uploaded" as const, attempts: 1 };
  const uploads = [
    { ...file, name: "a.whl", attestation: "attestations/a.whl.publish.attestation" },
    { ...file, name: "b.whl", attestation: null },
  ];
  const verified = [{ name: "a.whl", sha256: "s", url: "https://f.example/a.whl", provenance: "https://p.example/a" }];
  const rows = receiptSummary({ ...RECEIPT, uploads, verified })
    .split("\n")
    .filter((line) => /^\| `[ab]\.whl`/.test(line));
  expect(rows).toEqual([
    "| `a.whl` | `s` | uploaded | 1 | [yes](<https://f.example/a.whl>) | `attestations/a.whl.publish.attestation`, [served](<https://p.example/a>) |",
    "| `b.whl` | `s` | uploaded | 1 | **no** | none |",
  ]);
});
