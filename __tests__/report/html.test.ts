import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { renderReport } from "../../src/report/html.ts";
import { released } from "../fakes/released.ts";

const HOSTILE = `</td><script>alert(1)</script><img src=x onerror='a()'>" onclick="a()&lt;\u0000\u202e`;

test("the page shows what was released, why, and that it came back", () => {
  const page = renderReport(released("said so"));
  for (const shown of ["my-tool <span", "said so", "my_tool-1.2.3-py3-none-any.whl", "sha256sum -c ../SHA256SUMS"]) {
    expect(page).toContain(shown);
  }
});

test("nothing that a project says is markup", () => {
  const elements = (page: string) => page.match(/<[a-z!/][^>]*>/gi);
  expect(elements(renderReport(released(HOSTILE)))).toEqual(elements(renderReport(released("quiet; text"))));
});

test("control characters and those that reorder are shown, not obeyed", () => {
  const page = renderReport(released(HOSTILE));
  expect(page).toContain("\\u{202e}");
  expect(page.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("nothing is loaded, and nothing runs", () => {
  const page = renderReport(released("https://evil.example/"));
  expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base)\b|@import|url\(|\ssrc=|\sstyle=/i);
  expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["#main"]);
});

test("the policy allows the one style sheet that is there", () => {
  const page = renderReport(released("x"));
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;;`);
});

test("the same documents are the same page", () => {
  expect(renderReport(released("x"))).toBe(renderReport(released("x")));
});

test("a release that ended early has a page that says so", () => {
  const { manifest } = released("x");
  const page = renderReport({ manifest: { ...manifest, contract: null, plan: null }, records: [] });
  expect(page).toContain("There was no plan");
  expect(page).toContain("not published");
});
