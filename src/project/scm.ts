import { isTable, type Table, tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import type { Evidence, ScmOptions, VersionSource } from "../documents/project.ts";
import { pythonRegex } from "../python/regex.ts";
import { commandWords, describeOptions, describeTags } from "./describe.ts";
import { askBackend } from "./version-literal.ts";

// What these compute from git alone is known; any other scheme is code.
const VERSION_SCHEMES = new Set([
  "guess-next-dev",
  "no-guess-dev",
  "post-release",
  "only-version",
  "calver-by-date",
  "semver-pep440",
  "semver-pep440-release-branch",
  // The former names of the two above.
  "python-simplified-semver",
  "release-branch-semver",
]);
const LOCAL_SCHEMES = new Set([
  "node-and-date",
  "node-and-timestamp",
  "no-local-version",
  "no-local-version-strict",
  "dirty-tag",
]);

/** A version that setuptools-scm makes of git with the options in `table`; where they name code, only running it would tell. */
export function setuptoolsScm(table: Table, provider: string, evidence: Evidence): VersionSource {
  const versionScheme = valueAt(table, "version_scheme") ?? "guess-next-dev";
  const [scheme] = typeof versionScheme === "string" ? [versionScheme] : textsAt(table, "version_scheme");
  const tagRegex = textAt(table, "tag", "regex") ?? textAt(table, "tag_regex") ?? "";
  const describe = describeCommand(table);
  const isCode =
    scheme === undefined ||
    !VERSION_SCHEMES.has(scheme) ||
    describe === undefined ||
    pythonRegex(tagRegex) === undefined ||
    valueAt(table, "parse") !== undefined ||
    (valueAt(table, "scm", "git", "distance_scope") ?? false) !== false;
  if (isCode) return askBackend(evidence);
  const read = {
    describe,
    root: textAt(table, "root"),
    searchesParents: valueAt(table, "search_parent_directories") === true ? (true as const) : undefined,
    tagPrefix: textAt(table, "tag", "prefix"),
    tagRegex: tagRegex === "" ? undefined : tagRegex,
    versionScheme: scheme === "guess-next-dev" ? undefined : scheme,
    localScheme: localScheme(table),
    fallbackVersion: textAt(table, "fallback_version"),
  };
  return { kind: "scm", provider, options: withoutAbsent(read), evidence };
}

/** The first of the local schemes that is more than a check that nothing was changed. */
function localScheme(table: Table): string | undefined {
  const written = valueAt(table, "local_scheme");
  const schemes = typeof written === "string" ? [written] : textsAt(table, "local_scheme");
  const first = schemes.find((scheme) => scheme !== "fail-on-uncommitted-changes");
  return first !== undefined && LOCAL_SCHEMES.has(first) ? first : undefined;
}

function withoutAbsent(read: { readonly [Name in keyof ScmOptions]: ScmOptions[Name] | undefined }): ScmOptions {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** The options of the `git describe` that setuptools-scm runs; `undefined` when the command is one that we cannot follow. */
function describeCommand(table: Table): readonly string[] | undefined {
  const git = tableAt(table, "scm", "git");
  const command = valueAt(git, "describe_command") ?? valueAt(table, "git_describe_command");
  if (command === undefined) {
    const tag = valueAt(table, "tag");
    const isStrict = isTable(tag) && valueAt(tag, "strict") === true;
    return describeTags(`${textAt(table, "tag", "prefix") ?? ""}${isStrict ? "*[0-9]*.*[0-9]*" : "*[0-9]*"}`);
  }
  const words = typeof command === "string" ? commandWords(command) : Array.isArray(command) ? command.map(String) : [];
  return words && describeOptions(words);
}
