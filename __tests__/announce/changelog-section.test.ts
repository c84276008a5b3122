import { expect, test } from "@jest/globals";
import { changelogSection } from "../../src/announce/changelog-section.ts";

const MARKDOWN = [
  "# Changelog",
  "## [Unreleased]",
  "- later",
  "## [1.2.3] - 2026-11-21",
  "### Fixed",
  "- It works ([#7]).",
  "```",
  "## 1.0 in code is no heading",
  "```",
  "## 1.2.2",
  "- old",
  "",
  "[#7]: https://example.org/7",
  "[1.2.3]: https://example.org/1.2.3",
].join("\n");

const SECTION = [
  "### Fixed",
  "- It works ([#7]).",
  "```",
  "## 1.0 in code is no heading",
  "```",
  "",
  "[#7]: https://example.org/7",
].join("\n");

test.each([
  { text: MARKDOWN, because: "Markdown, and the links that it uses come along" },
  { text: MARKDOWN.replaceAll("\n", "\r\n"), because: "as Windows ends lines" },
])("the part of 1.2.3: $because", ({ text }) => expect(changelogSection(text, "1.2.3")).toBe(SECTION));

test.each([
  { heading: "## v1.2.3 (2026-11-21)" },
  { heading: "# Version 1.2.3" },
  { heading: "## my-tool 1.2.3, the quick one" },
  { heading: "## my-tool-1.2.3" },
  { heading: "## 2026-11-21 1.2.3" },
  { heading: "## Changes from 1.2.2 to 1.2.3" },
  { heading: "## Version 1.2.3/0.7b0" },
  { heading: "## 1.2.3.0" },
  { heading: "1.2.3\n-----" },
  { heading: "=====\n1.2.3\n=====" },
  { heading: "Version 1.2.3 released 2026-11-21" },
  { heading: "**Changes in version 1.2.3** (2026-11-21)" },
])("$heading is a heading of 1.2.3", ({ heading }) => {
  const older = heading.replaceAll(/1\.2\.[23](\.0)?/g, (found) =>
    found.replace("1.2.3", "1.2.1").replace("1.2.2", "1.2.0"),
  );
  const text = `${heading}\n\nnew\n\n${older}\n\nold\n`;
  expect(changelogSection(text, "1.2.3")).toBe("new");
});

test.each([
  { text: "## 1.2.4\n- new", because: "another version" },
  { text: "## Fixed in 1.2\nFix for 1.2.3", because: "only its text names it" },
  { text: "## 1.2.3\n\n## 1.2.2\n- old", because: "nothing stands there" },
  { text: "- 1.2.3 broke it\n", because: "an item of a list" },
  { text: "", because: "nothing at all" },
])("no part of 1.2.3: $because", ({ text }) => expect(changelogSection(text, "1.2.3")).toBeUndefined());

test("a changelog of a megabyte is read in a moment", () => {
  const hostile = [
    "#".repeat(200_000),
    "[".repeat(200_000),
    "=".repeat(200_000),
    "`".repeat(200_000),
    "1.".repeat(100_000),
  ];
  expect(changelogSection([...hostile, ...hostile].join("\n"), "1.2.3")).toBeUndefined();
});
