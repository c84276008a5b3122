import licenses from "../../data/licenses.json" with { type: "json" };
import { LINE_END } from "../python/characters.ts";
import { licenseExpressionProblems } from "../python/license-expression.ts";
import { isProjectName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { isBefore, METADATA_VERSIONS } from "../python/upload-fields.ts";
import { formatVersion, parseVersion } from "../python/version.ts";
import { strip, WHITE_SPACE } from "../python/white-space.ts";
import type { FileFacts, MetadataFacts } from "./facts.ts";
import { isRefusedMailbox } from "./mail-address.ts";
import type { Rule } from "./rule.ts";

type Sent = MetadataFacts["sent"];

const LONGEST_SUMMARY = 512;
const LICENSES = { licenses: new Set(licenses.licenses), exceptions: new Set(licenses.exceptions) };

/** Core metadata by the version that brought it; all other fields are as old as metadata itself. */
const FIELD_SINCE: ReadonlyMap<string, string> = new Map([
  ...["supported-platform", "download-url", "classifier", "requires", "provides", "obsoletes"].map(
    (field) => [field, "1.1"] as const,
  ),
  ...[
    "maintainer",
    "maintainer-email",
    "requires-dist",
    "requires-python",
    "requires-external",
    "project-url",
    "provides-dist",
    "obsoletes-dist",
  ].map((field) => [field, "1.2"] as const),
  ...["description-content-type", "provides-extra"].map((field) => [field, "2.1"] as const),
  ["dynamic", "2.2"],
  ...["license-expression", "license-file"].map((field) => [field, "2.4"] as const),
  ...["import-name", "import-namespace"].map((field) => [field, "2.5"] as const),
]);
const NEVER_DYNAMIC = new Set(["metadata-version", "name", "version", "dynamic"]);
/** Every field there is, by name: what Dynamic may hold, less those that may never be. */
const FIELDS: ReadonlySet<string> = new Set([
  ...FIELD_SINCE.keys(),
  ...["platform", "summary", "description", "keywords", "home-page", "author", "author-email", "license"],
]);

/** A rule of the index on what the upload form would carry; files without metadata have a finding of their own. */
function sentRule(code: Rule<FileFacts>["code"], judge: (sent: Sent) => Iterable<string>): Rule<FileFacts> {
  return {
    code,
    severity: "error",
    authority: "index",
    *judge({ metadata }) {
      if (metadata === undefined) return;
      const { member } = metadata;
      for (const offending of judge(metadata.sent)) yield { member, offending };
    },
  };
}

const hasKnownVersion = sentRule("SW-METADATA-VERSION", function* (sent) {
  const [version] = sent["metadata-version"] ?? [];
  if (version === undefined) yield "there is none";
  else if (!METADATA_VERSIONS.some((known) => known === version)) yield version;
});

const hasName = sentRule("SW-METADATA-NAME", function* (sent) {
  const [name] = sent.name ?? [];
  if (name === undefined || !isProjectName(name)) yield name ?? "there is none";
});

const hasVersion = sentRule("SW-METADATA-PROJECT-VERSION", function* (sent) {
  const [version] = sent.version ?? [];
  if (version === undefined || parseVersion(version) === undefined) yield version ?? "there is none";
});

const hasPublicVersion = sentRule("SW-LOCAL-VERSION", function* (sent) {
  const version = parseVersion(sent.version?.[0] ?? "");
  if (version?.local !== undefined) yield formatVersion(version);
});

const hasFieldsOfItsVersion = sentRule("SW-METADATA-NEWER-FIELD", function* (sent) {
  const [version = ""] = sent["metadata-version"] ?? [];
  for (const field of Object.keys(sent)) {
    const since = FIELD_SINCE.get(field);
    if (since !== undefined && isBefore(version, since)) yield `${field} came with ${since}, this is ${version}`;
  }
});

const hasShortSummary = sentRule("SW-METADATA-SUMMARY", function* (sent) {
  const [summary = ""] = sent.summary ?? [];
  if (summary.includes("\n")) yield "it has more than one line";
  const { length } = [...summary];
  if (length > LONGEST_SUMMARY) yield `it has ${length} characters`;
});

/** The index looks for line feeds alone. */
const hasOneLine: Rule<FileFacts> = {
  ...sentRule("SW-METADATA-SUMMARY", function* (sent) {
    const [summary = ""] = sent.summary ?? [];
    if (LINE_END.test(summary) && !summary.includes("\n")) yield "it has more than one line";
  }),
  authority: "specification",
};

const hasMailAddresses = sentRule("SW-METADATA-EMAIL", function* (sent) {
  for (const field of ["author-email", "maintainer-email"]) {
    for (const value of sent[field] ?? []) if (isRefusedMailbox(value)) yield `${field}: ${value}`;
  }
});

const hasRequirements = sentRule("SW-METADATA-REQUIREMENT", function* (sent) {
  for (const field of ["requires-dist", "provides-dist", "obsoletes-dist"]) {
    for (const value of sent[field] ?? []) if (parseRequirement(value) === undefined) yield `${field}: ${value}`;
  }
});

const hasNoDirectReference = sentRule("SW-METADATA-DIRECT-REFERENCE", function* (sent) {
  for (const field of ["requires-dist", "provides-dist", "obsoletes-dist"]) {
    for (const value of sent[field] ?? []) if (parseRequirement(value)?.url !== undefined) yield `${field}: ${value}`;
  }
});

const hasPythonRange = sentRule("SW-METADATA-REQUIRES-PYTHON", function* (sent) {
  for (const value of sent["requires-python"] ?? []) if (parseSpecifiers(value) === undefined) yield value;
});

const hasExtras = sentRule("SW-METADATA-EXTRA", function* (sent) {
  for (const value of sent["provides-extra"] ?? []) if (!isProjectName(value)) yield value;
});

const hasDynamicFields = sentRule("SW-METADATA-DYNAMIC", function* (sent) {
  for (const value of sent.dynamic ?? []) {
    const field = value.toLowerCase();
    if (NEVER_DYNAMIC.has(field) || !FIELDS.has(field)) yield value;
  }
});

const hasOneLicense = sentRule("SW-METADATA-TWO-LICENSES", function* (sent) {
  const expression = sent["license-expression"]?.[0];
  if (expression !== undefined && sent.license !== undefined) yield expression;
});

const hasLicenseExpression = sentRule("SW-METADATA-LICENSE-EXPRESSION", (sent) => licenseOffences(sent, false));

/** What the newest checkers refuse, and the index's own does not yet. */
const hasStrictLicenseExpression: Rule<FileFacts> = {
  ...sentRule("SW-METADATA-LICENSE-EXPRESSION", (sent) => licenseOffences(sent, true)),
  authority: "specification",
};

function* licenseOffences(sent: Sent, tolerated: boolean): Generator<string> {
  for (const value of sent["license-expression"] ?? []) {
    const problem = licenseExpressionProblems(value, LICENSES).at(-1);
    if (problem?.tolerated === tolerated) yield `${value} (${problem.detail})`;
  }
}

const hasLicensePaths = sentRule("SW-LICENSE-FILE-PATH", function* (sent) {
  for (const path of sent["license-file"] ?? []) {
    if (/\.\.|[*\\]|^\/|^.:\//su.test(path) || path !== tidyPath(path)) yield path;
  }
});

/** A path as Python's pathlib writes it. */
function tidyPath(path: string): string {
  return (
    path
      .split("/")
      .filter((part) => part !== "" && part !== ".")
      .join("/") || "."
  );
}

const hasImportNames = sentRule("SW-METADATA-IMPORT-NAME", function* (sent) {
  for (const field of ["import-name", "import-namespace"]) {
    for (const value of sent[field] ?? []) if (!isImportName(value)) yield `${field}: ${value}`;
  }
});

const SPACE_BEFORE = new RegExp(`^[${WHITE_SPACE}]+`);
const KEYWORDS = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is " +
    "lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/** Identifiers with dots between them, and `; private` behind them (PEP 794). */
function isImportName(value: string): boolean {
  const semicolon = value.indexOf(";");
  const name = semicolon === -1 ? value : value.slice(0, semicolon);
  const option = semicolon === -1 ? "private" : value.slice(semicolon + 1);
  return option.replace(SPACE_BEFORE, "") === "private" && stripEnd(name).split(".").every(isIdentifier);
}

function isIdentifier(part: string): boolean {
  return /^[\p{XIDS}_]\p{XIDC}*$/u.test(part) && !KEYWORDS.has(part);
}

function stripEnd(text: string): string {
  return strip(`.${text}`).slice(1);
}

/** Core metadata as the index reads it from the upload form. */
export const metadataRules: readonly Rule<FileFacts>[] = [
  hasKnownVersion,
  hasName,
  hasVersion,
  hasPublicVersion,
  hasFieldsOfItsVersion,
  hasShortSummary,
  hasOneLine,
  hasMailAddresses,
  hasRequirements,
  hasNoDirectReference,
  hasPythonRange,
  hasExtras,
  hasDynamicFields,
  hasOneLicense,
  hasLicenseExpression,
  hasStrictLicenseExpression,
  hasLicensePaths,
  hasImportNames,
];
