import { visible } from "./visible.ts";

// GitHub takes 1 MiB of summary a step, and nobody reads so much.
const MOST_ROWS = 300;

/** Text as markdown that renders as just that text, on one line. */
export function prose(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]{}()<>|~#!$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .trim()
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d{1,9})\./, "$1\\.");
}

/** Text in a code span, within a table too; backticks inside are kept by a longer fence. */
export function code(text: string): string {
  const shown = visible(text).replaceAll("|", "\\|");
  if (shown === "") return "";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  return runs.length === 0 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}

/** A link to `url`; its text alone where that is no address of the web. */
export function link(text: string, url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return prose(text);
  const address = new URL(url).href.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E");
  return `[${prose(text)}](<${address}>)`;
}

/** A code block; a tool's own lines. */
export function codeBlock(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join("\n");
}

/** A table of cells that are markdown already. Nothing without rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const lines = [heads, heads.map(() => "---"), ...rows.slice(0, MOST_ROWS)].map((cells) => `| ${cells.join(" | ")} |`);
  const more =
    rows.length > MOST_ROWS ? [`\n${rows.length - MOST_ROWS} more rows are in the documents themselves.`] : [];
  return [...lines, ...more].join("\n");
}

/** Paragraphs, with those left out that are empty. */
export function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What is there to be opened. Nothing without an inside. */
export function folded(title: string, inner: string): string {
  return inner === "" ? "" : `<details><summary>${title}</summary>\n\n${inner}\n\n</details>`;
}
