import type { Manifest } from "../documents/manifest.ts";

const MARK = "<!-- shipwheel: manifest";

// GitHub takes 125,000; hashes and links come on top.
const MOST_LETTERS = 90_000;

/** The release's text: what it brings, where that is known, how to install it, and its files. A comment tells whose draft it is. */
export function notesOf({ project, files }: Manifest, digest: string, changes?: string): string {
  return [
    ...(changes === undefined ? [] : [bounded(changes), "", "---", ""]),
    `\`pip install ${plain(project.normalizedName)}==${plain(project.version)}\``,
    "",
    "| file | sha256 |",
    "|---|---|",
    ...files.map(({ name, sha256 }) => `| ${plain(name)} | \`${plain(sha256)}\` |`),
    "",
    `${MARK} ${digest} -->`,
    "",
  ].join("\n");
}

function bounded(changes: string): string {
  if (changes.length <= MOST_LETTERS) return changes;
  return `${changes.slice(0, changes.lastIndexOf("\n", MOST_LETTERS))}\n\n(and more)`;
}

/** Are these notes of our making? */
export function isOurs(notes: string): boolean {
  return notes.includes(MARK);
}

/** Names and versions have no other signs; a name of somebody's making must be no markup. */
function plain(text: string): string {
  return text.replace(/[^\w.+!-]/g, "?");
}
