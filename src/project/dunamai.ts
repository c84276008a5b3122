import { isTable, type Table, textAt, valueAt } from "../config/table.ts";
import type { DunamaiOptions } from "../documents/dunamai.ts";
import type { Evidence, VersionSource } from "../documents/project.ts";
import { pythonRegex } from "../python/regex.ts";
import { evidenceAt, type Sources } from "./sources.ts";
import { askBackend, staticVersion, versionByPattern } from "./version-literal.ts";

const NUMBERS = "(?:(?P<epoch>\\d+)!)?(?P<base>\\d+(?:\\.\\d+)*)";
const PHASE = "(?:[-._]?(?:(?P<stage>[a-zA-Z]+)[-._]?(?P<revision>\\d+)?))?";
const LOCAL = "(?:\\+(?P<tagged_metadata>.+))?";

// What dunamai calls so.
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ["default", `^v${NUMBERS}${PHASE}${LOCAL}$`],
  ["default-unprefixed", `^v?${NUMBERS}${PHASE}${LOCAL}$`],
]);

// Code of the project, another version control system, and an order of tags by their versions.
const UNFOLLOWED = ["format-jinja", "highest-tag"];

const FIELDS = new Set([
  "base",
  "stage",
  "revision",
  "distance",
  "commit",
  "tagged_metadata",
  "dirty",
  "epoch",
  "branch",
  "branch_escaped",
  "timestamp",
  "major",
  "minor",
  "patch",
]);

/**
 * The version that the plugin `provider` has dunamai make of git by the options in `[tool.PROVIDER]`, or that it finds in a file. Where
 * the options name code, only running it would tell.
 */
export async function dunamaiVersion(sources: Sources, provider: string, evidence: Evidence): Promise<VersionSource> {
  const table = withDashes(sources.tool(provider));
  const file = textAt(table, "from-file", "source");
  if (file !== undefined) {
    return (await versionOfFile(sources, file, textAt(table, "from-file", "pattern"))) ?? askBackend(evidence);
  }
  const tagRegex = tagRegexOf(table);
  const branch = textAt(table, "tag-branch");
  const options = dunamaiOptions(table);
  const isFollowed =
    tagRegex !== undefined &&
    options !== undefined &&
    pythonRegex(tagRegex) !== undefined &&
    UNFOLLOWED.every((key) => !valueAt(table, key)) &&
    ["any", "git"].includes(textAt(table, "vcs") ?? "any") &&
    (branch === undefined || /^[^-]/.test(branch));
  if (!isFollowed) return askBackend(evidence);
  const fallbackVersion = textAt(table, "fallback-version");
  const tellsChanges = options.dirty === true || options.format?.includes("{dirty}") === true;
  const search = {
    ...(isOn(table, "latest-tag") && { latestOnly: true as const }),
    ...(branch !== undefined && { branch }),
    ...(tellsChanges && !isOn(table, "ignore-untracked") && { untracked: true as const }),
  };
  const scm = { tagRegex, search, dunamai: options, ...(fallbackVersion !== undefined && { fallbackVersion }) };
  return { kind: "scm", provider, options: scm, evidence };
}

/** One of the plugins takes underscores too. */
function withDashes(table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key.replaceAll("_", "-"), value]));
}

function isOn(table: Table, key: string): boolean {
  return valueAt(table, key) === true;
}

/** A pattern of the project's has a group `base`; any other text is a name. What must stand before a version comes behind the first `^`. */
function tagRegexOf(table: Table): string | undefined {
  const written = textAt(table, "pattern") ?? "default";
  const pattern = written.includes("?P<base>") ? written : PATTERNS.get(written);
  return pattern?.replace("^", () => `^${textAt(table, "pattern-prefix") ?? ""}`);
}

/** `undefined` where a value is none that dunamai takes. */
function dunamaiOptions(table: Table): DunamaiOptions | undefined {
  const [style, metadata, length] = [textAt(table, "style"), valueAt(table, "metadata"), commitLength(table)];
  const format = textAt(table, "format");
  const bump = bumpIndex(valueAt(table, "bump"));
  const isStyle = style === undefined || style === "pep440" || style === "semver" || style === "pvp";
  if (!isStyle || bump === null || length === null || (format !== undefined && !isPlain(format))) return undefined;
  return {
    ...(style !== undefined && { style }),
    ...(format !== undefined && { format }),
    ...(typeof metadata === "boolean" && { metadata }),
    ...(isOn(table, "tagged-metadata") && { taggedMetadata: true as const }),
    ...(isOn(table, "dirty") && { dirty: true as const }),
    ...(bump !== undefined && { bump }),
    ...(length !== undefined && { commitLength: length }),
    ...textOption("commitPrefix", textAt(table, "commit-prefix")),
    ...textOption("escapeWith", textAt(table, "escape-with")),
    ...(isOn(table, "strict") && { strict: true as const }),
  };
}

function textOption<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
}

const LONGEST_COMMIT = 64;

/** `null` for what Python would count from the end. */
function commitLength(table: Table): number | undefined | null {
  const length = valueAt(table, "commit-length");
  if (length === undefined) return isOn(table, "full-commit") ? LONGEST_COMMIT : undefined;
  return typeof length === "number" && length >= 0 ? length : null;
}

/** `null` for what is no place in a version. */
function bumpIndex(bump: unknown): number | undefined | null {
  if (!isTable(bump)) return bump === true ? -1 : undefined;
  if (valueAt(bump, "enable") !== true) return undefined;
  const index = valueAt(bump, "index") ?? -1;
  return typeof index === "number" && Number.isInteger(index) ? index : null;
}

/** Only names of fields stand in braces: no code, no widths. */
function isPlain(format: string): boolean {
  const rest = format.replace(/\{(\w+)\}/g, (field, name: string) => (FIELDS.has(name) ? "" : field));
  return !/[{}]/.test(rest);
}

/** The first group of the pattern, or all of the file. */
async function versionOfFile(sources: Sources, file: string, pattern?: string): Promise<VersionSource | undefined> {
  if (pattern !== undefined) return versionByPattern(sources, file, pattern, "first");
  const text = (await sources.read(file))?.trim();
  return text === undefined ? undefined : staticVersion(text, evidenceAt(file, 1, text));
}
