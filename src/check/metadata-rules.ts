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
import { quoted } from "./index-words.ts";
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

function invalidFor(field: string, value: string): string {
  return `${quoted(value)} is invalid for '${field}'`;
}

const hasKnownVersion = sentRule("SW-METADATA-VERSION", function* (sent) {
  const [version] = sent["metadata-version"] ?? [];
  if (version === undefined) yield "'metadata-version' is a required field";
  else if (!METADATA_VERSIONS.some((known) => known === version))
    yield `${quoted(version)} is not a valid metadata version`;
});

const hasName = sentRule("SW-METADATA-NAME", function* (sent) {
  const [name] = sent.name ?? [];
  if (name === undefined) yield "'name' is a required field";
  else if (!isProjectName(name)) {
    yield `${quoted(name)} is an invalid value for Name. Error: Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'`;
  }
});

const hasVersion = sentRule("SW-METADATA-PROJECT-VERSION", function* (sent) {
  const [version] = sent.version ?? [];
  if (version === undefined) yield "'version' is a required field";
  else if (parseVersion(version) === undefined) yield `${quoted(version)} is invalid for 'version'`;
});

const hasPublicVersion = sentRule("SW-LOCAL-VERSION", function* (sent) {
  const version = parseVersion(sent.version?.[0] ?? "");
  if (version?.local !== undefined)
    yield `The use of local versions in ${quoted(formatVersion(version))} is not allowed`;
});

const hasFieldsOfItsVersion = sentRule("SW-METADATA-NEWER-FIELD", function* (sent) {
  const [version = ""] = sent["metadata-version"] ?? [];
  for (const field of Object.keys(sent)) {
    const since = FIELD_SINCE.get(field);
    if (since !== undefined && isBefore(version, since))
      yield `${field} introduced in metadata version ${since}, not ${version}`;
  }
});

const hasShortSummary = sentRule("SW-METADATA-SUMMARY", function* (sent) {
  const [summary = ""] = sent.summary ?? [];
  if (summary.includes("\n")) yield "'summary' must be a single line";
  const { length } = [...summary];
  if (length > LONGEST_SUMMARY)
    yield `'summary' field must be ${LONGEST_SUMMARY} characters or less, and it has ${length}`;
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
    for (const value of sent[field] ?? [])
      if (isRefusedMailbox(value)) yield `${quoted(value)} is not a valid email address (${field})`;
  }
});

const hasRequirements = sentRule("SW-METADATA-REQUIREMENT", function* (sent) {
  for (const field of ["requires-dist", "provides-dist", "obsoletes-dist"]) {
    for (const value of sent[field] ?? []) if (parseRequirement(value) === undefined) yield invalidFor(field, value);
  }
});

const hasNoDirectReference = sentRule("SW-METADATA-DIRECT-REFERENCE", function* (sent) {
  for (const field of ["requires-dist", "provides-dist", "obsoletes-dist"]) {
    for (const value of sent[field] ?? [])
      if (parseRequirement(value)?.url !== undefined) yield `Can't have direct dependency: ${value} (${field})`;
  }
});

const hasPythonRange = sentRule("SW-METADATA-REQUIRES-PYTHON", function* (sent) {
  for (const value of sent["requires-python"] ?? [])
    if (parseSpecifiers(value) === undefined) yield invalidFor("requires-python", value);
});

const hasExtras = sentRule("SW-METADATA-EXTRA", function* (sent) {
  for (const value of sent["provides-extra"] ?? [])
    if (!isProjectName(value)) yield invalidFor("provides-extra", value);
});

const hasDynamicFields = sentRule("SW-METADATA-DYNAMIC", function* (sent) {
  for (const value of sent.dynamic ?? []) {
    const field = value.toLowerCase();
    if (NEVER_DYNAMIC.has(field)) yield `${quoted(value)} is not allowed as a dynamic field`;
    else if (!FIELDS.has(field)) yield `${quoted(value)} is not a valid dynamic field`;
  }
});

const hasOneLicense = sentRule("SW-METADATA-TWO-LICENSES", function* (sent) {
  const expression = sent["license-expression"]?.[0];
  if (expression !== undefined && sent.license !== undefined) {
    yield `License is deprecated when License-Expression is present. Only License-Expression should be present: ${expression}`;
  }
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
    if (problem?.tolerated === tolerated) yield `${invalidFor("license-expression", value)} (${problem.detail})`;
  }
}

const hasLicensePaths = sentRule("SW-LICENSE-FILE-PATH", function* (sent) {
  for (const path of sent["license-file"] ?? []) {
    const because = pathProblem(path);
    if (because !== undefined) yield `${invalidFor("license-file", path)}, ${because}`;
  }
});

function pathProblem(path: string): string | undefined {
  if (path.includes("..")) return "parent directory indicators are not allowed";
  if (path.includes("*")) return "paths must be resolved";
  if (/^\/|^.:\//su.test(path)) return "paths must be relative";
  return path.includes("\\") || path !== tidyPath(path) ? "paths must use '/' delimiter" : undefined;
}

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
    for (const value of sent[field] ?? []) if (!isImportName(value)) yield invalidFor(field, value);
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
