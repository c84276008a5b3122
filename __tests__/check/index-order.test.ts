import { expect, test } from "@jest/globals";
import { isRefusal } from "../../src/check/distribution.ts";
import { FINDINGS } from "../../src/check/finding-texts.ts";
import { INDEX_ORDER } from "../../src/check/index-order.ts";
import { refusalsIn, wheelFindings } from "./findings.ts";

test("whatever the index refuses has its place, once", () => {
  const unplaced = Object.keys(FINDINGS).filter(
    (code) => isRefusal(code) && !INDEX_ORDER.some((placed) => placed === code),
  );
  expect(unplaced).toEqual([]);
  expect(new Set(INDEX_ORDER).size).toBe(INDEX_ORDER.length);
});

test("findings come in the order in which the index looks: form, archive, then what both say together", async () => {
  const findings = await wheelFindings({
    metadata: ["Home-page: nowhere", "Classifier: none", "Requires-Python: 3.8"],
    members: { "x-1.0.dist-info/entry_points.txt": "none", "x/../y.txt": "" },
    tag: "py3-none-linux_x86_64",
  });
  expect(refusalsIn(findings)).toEqual([
    "SW-METADATA-REQUIRES-PYTHON",
    "SW-CLASSIFIER-UNKNOWN",
    "SW-METADATA-URL",
    "SW-PLATFORM-TAG",
    "SW-ENTRY-POINTS",
  ]);
  const authorities = findings.map(({ authority }) => authority);
  expect(authorities.lastIndexOf("index")).toBeLessThan(authorities.indexOf("specification"));
});
