import type { Manifest } from "../documents/manifest.ts";

const MARK = "<!-- shipwheel: manifest";

/** The release's text: how to install it, and its files. A comment tells whose draft it is. */
export function notesOf({ project, files }: Manifest, digest: string): string {
  return [
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

/** Are these notes of our making? */
export function isOurs(notes: string): boolean {
  return notes.includes(MARK);
}

/** Names and versions have no other signs; a name of somebody's making must be no markup. */
function plain(text: string): string {
  return text.replace(/[^\w.+!-]/g, "?");
}
