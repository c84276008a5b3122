import { expect, test } from "@jest/globals";
import type { Receipt } from "../../src/documents/receipt.ts";
import type { Smoked } from "../../src/documents/smoked.ts";
import { withTried } from "../../src/publish/tried-receipt.ts";
import { receiptSummary, receiptText } from "../../src/report/receipt-text.ts";

const LINK = {
  ...{ manifest: "m", simple: "https://a.example/simple/", authentication: "oidc" as const },
  ...{ uploads: [], verified: [] },
};
const FIRST = { ...LINK, index: "https://first.example/legacy/" };
const RECEIPT: Receipt = {
  ...{ schema: "shipwheel/receipt/1", release: null },
  ...{ ...LINK, index: "https://second.example/legacy/", earlier: [FIRST] },
};

function smoked(index: string, changes: Partial<Smoked> = {}): Smoked {
  const file = { name: "a.whl", sha256: "s", url: "https://a.example/a.whl", by: "pip" as const };
  return {
    ...{ schema: "shipwheel/smoked/1", manifest: "m", index, simple: LINK.simple, dependencies: LINK.simple },
    files: [
      { ...file, pythons: ["3.14.0", "3.9.1"] },
      { ...file, name: "a.tar.gz", by: "fetch", pythons: ["3.12.0"] },
    ],
    ...{ works: true, tried: [], timings: [], ...changes },
  };
}

test("a receipt tells what was tried of each index, and by whom", () => {
  const tried = withTried(RECEIPT, [
    smoked(FIRST.index),
    smoked(FIRST.index, { works: false }),
    smoked(RECEIPT.index, { manifest: "other" }),
    smoked("https://elsewhere.example/legacy/"),
  ]);
  const own = { installed: ["a.whl"], pythons: ["3.9.1", "3.14.0"] };
  expect(tried).toEqual({
    ...RECEIPT,
    earlier: [
      {
        ...FIRST,
        tried: [
          { ...own, works: true },
          { ...own, works: false },
        ],
      },
    ],
  });
  const says = "a.whl installed by pip with its hash, on Python 3.9.1 and 3.14.0: it works";
  expect(receiptText(tried)).toContain(says);
  const summary = receiptSummary(tried, { seconds: 3, page: "https://p.example/x|y" });
  expect(summary).toContain("on Python 3.9.1 and 3.14.0: it does not work");
  expect(summary).toContain("[https://p.example/x\\|y](<https://p.example/x%7Cy>)");
  expect(withTried(RECEIPT, [])).toEqual(RECEIPT);
});
