import { expect, test } from "@jest/globals";
import { problem } from "../../src/errors.ts";
import { verdictSummary } from "../../src/report/findings-summary.ts";
import { code, prose, table } from "../../src/report/markdown.ts";
import { receiptSummary } from "../../src/report/receipt-text.ts";
import { recordSummary } from "../../src/report/run-text.ts";
import { manifestSummary, planSummary, problemsSummary } from "../../src/report/summary.ts";
import { expectedWheel, plan } from "../fakes/release.ts";
import { released } from "../fakes/released.ts";

test.each([
  { text: "a_b*c`d", gives: "a\\_b\\*c\\`d", because: "emphasis and code" },
  { text: "<img src=x>", gives: "\\<img src=x\\>", because: "HTML" },
  { text: "[x](https://evil.example)", gives: "\\[x\\]\\(https://evil.example\\)", because: "a link" },
  { text: "a | b", gives: "a \\| b", because: "a cell" },
  { text: "one\ntwo", gives: "one two", because: "a line" },
  { text: "# x", gives: "\\# x", because: "a heading" },
  { text: "1. x", gives: "1\\. x", because: "a list" },
  { text: "- x", gives: "\\- x", because: "a list" },
  { text: "&lt;", gives: "&amp;lt;", because: "an entity" },
])("$text is no markdown: $because", ({ text, gives }) => {
  expect(prose(text)).toBe(gives);
});

test.each([
  { text: "a.whl", gives: "`a.whl`" },
  { text: "a`b", gives: "`` a`b ``" },
  { text: "a|b", gives: "`a\\|b`" },
  { text: "a\nb", gives: "`a b`" },
  { text: "", gives: "" },
])("$text as code is $gives", ({ text, gives }) => {
  expect(code(text)).toBe(gives);
});

test("a plan's wheels are a table of platforms by Pythons, with what users gain and lose", () => {
  const wheel = expectedWheel({ python: "cp312", abi: "cp312", platform: "win", arch: "amd64" });
  const against = { version: "1.2.2", added: ["cp312-cp312-win_amd64"], dropped: ["cp39-cp39-win_amd64"] };
  expect(planSummary(plan({ expected: [wheel], against }))).toContain(
    `1 file expected, beside \`1.2.2\` 1 new (+) and 1 dropped (-):

| Wheels | \`cp39\` | \`cp312\` |
| --- | --- | --- |
| \`win amd64\` | - | + |`,
  );
});

test("a long table ends, and says so", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [String(index)]);
  expect(table(["n"], rows).split("\n")).toHaveLength(304);
  expect(table(["n"], rows)).toContain("700 more rows");
});

test.each(["plan", "manifest", "receipt", "verdict", "record"] as const)(
  "hostile text is no markup in the summary of a %s",
  (name) => {
    const hostile = "`<script>x</script>`|\n\n# head\n<img>";
    const outside = summaryOf(name, hostile)
      .replace(/`` .*? ``/g, "")
      .replace(/<\/?(?:details|summary)>/g, "");
    expect(outside).not.toMatch(/(?<!\\)</);
    expect(outside).not.toMatch(/^# head/m);
  },
);

test("what was released is in the summary", () => {
  const summary = summaryOf("manifest", "x");
  expect(summary).toContain("## Release: my-tool 1.2.3 (rehearsal)");
  expect(summary).toContain("`my_tool-1.2.3-py3-none-any.whl`");
});

test("problems have their place, their fix, and a tool's last words in a fence that these cannot end", () => {
  const where = { file: "pyproject.toml", line: 3, column: 1 };
  const summary = problemsSummary([problem("SW-TOML-SYNTAX", "x", { where, detail: "a\n```\nb" })]);
  expect(summary).toContain("**Error `SW-TOML-SYNTAX`** (`pyproject.toml:3:1`): The file is not valid TOML: x");
  expect(summary).toContain("Fix: Mend the line that is shown.");
  expect(summary).toContain("````text\na\n```\nb\n````");
});

function summaryOf(name: "plan" | "manifest" | "receipt" | "verdict" | "record", text: string): string {
  const { plan, manifest, receipt, records } = released(text);
  if (name === "plan") return planSummary(plan ?? failed());
  if (name === "manifest") return manifestSummary(manifest);
  if (name === "receipt") return receiptSummary(receipt ?? failed());
  if (name === "record") return recordSummary(records[0] ?? failed());
  const files = manifest.files.map((file) => ({ ...file, path: text, refused: true }));
  return verdictSummary({ schema: "shipwheel/verdict/1", files });
}

function failed(): never {
  throw new Error("the document is always there");
}
