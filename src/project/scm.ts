import { type Table, tableAt, textAt, valueAt } from "../config/table.ts";
import type { Evidence, ScmOptions, VersionSource } from "../documents/project.ts";
import { askBackend } from "./version-literal.ts";

// What these compute from git alone is known; any other scheme is code.
const VERSION_SCHEMES = new Set(["guess-next-dev", "no-guess-dev", "post-release", "only-version"]);
const LOCAL_SCHEMES = new Set([
  "node-and-date",
  "node-and-timestamp",
  "no-local-version",
  "no-local-version-strict",
  "dirty-tag",
]);

/** A version that setuptools-scm makes of git with the options in `table`; where they name code, only running it would tell. */
export function setuptoolsScm(table: Table, provider: string, evidence: Evidence): VersionSource {
  const versionScheme = valueAt(table, "version_scheme");
  const isCode =
    (versionScheme !== undefined && !(typeof versionScheme === "string" && VERSION_SCHEMES.has(versionScheme))) ||
    valueAt(table, "parse") !== undefined ||
    valueAt(table, "scm", "git", "distance_scope") !== undefined;
  const match = describeMatch(table);
  if (isCode || match === undefined) return askBackend(evidence);
  return { kind: "scm", provider, options: { ...textOptions(table), match }, evidence };
}

function textOptions(table: Table): ScmOptions {
  const localScheme = textAt(table, "local_scheme");
  const read = {
    root: textAt(table, "root"),
    tagPrefix: textAt(table, "tag", "prefix"),
    tagRegex: textAt(table, "tag", "regex") ?? textAt(table, "tag_regex"),
    versionScheme: textAt(table, "version_scheme"),
    localScheme: localScheme !== undefined && LOCAL_SCHEMES.has(localScheme) ? localScheme : undefined,
    fallbackVersion: textAt(table, "fallback_version"),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** The `--match` of the `git describe` that setuptools-scm runs; `undefined` when the command is one that we cannot follow. */
function describeMatch(table: Table): string | undefined {
  const command = valueAt(table, "scm", "git", "describe_command") ?? valueAt(table, "git_describe_command");
  if (command === undefined) {
    const strict = valueAt(tableAt(table, "tag"), "strict") === true;
    return `${textAt(table, "tag", "prefix") ?? ""}${strict ? "*[0-9]*.*[0-9]*" : "*[0-9]*"}`;
  }
  const words = typeof command === "string" ? command.split(/\s+/) : Array.isArray(command) ? command.map(String) : [];
  if (words.some((word) => /^--(exclude|first-parent|all|contains)/.test(word))) return undefined;
  const at = words.findIndex((word) => /^--match(=|$)/.test(word));
  if (at < 0) return words.includes("--tags") ? "*" : undefined;
  const match = /^--match=(.*)/.exec(words[at] ?? "")?.[1] ?? words[at + 1];
  return match?.replace(/^(['"])(.*)\1$/, "$2");
}
