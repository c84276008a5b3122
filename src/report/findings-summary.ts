import type { Finding, IgnoredFinding, SkippedCheck } from "../documents/finding.ts";
import type { Verdict } from "../documents/verdict.ts";
import { groupAlike } from "./alike.ts";
import { code, folded, paragraphs, prose, table } from "./markdown.ts";

/** A file of any document that tells what is wrong with it. */
interface JudgedFile {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly ignored?: readonly IgnoredFinding[];
  readonly skipped?: readonly SkippedCheck[];
}

/** The job summary of a check. */
export function verdictSummary({ files }: Verdict): string {
  return paragraphs([
    "## Check",
    table(
      ["File", "The index would", "Errors", "Warnings"],
      files.map(({ path, refused, findings }) => [
        code(path),
        refused ? "**refuse it**" : "take it",
        ...(["error", "warning"] as const).map((kind) =>
          String(findings.filter(({ severity }) => severity === kind).length),
        ),
      ]),
    ),
    findingsPart(files),
  ]);
}

/** What was found in files, what of it is ignored, and what could not be checked: a part of any job summary. */
export function findingsPart(files: readonly JudgedFile[]): string {
  return paragraphs([
    findingsTable(files),
    folded("Ignored by the configuration", ignoredTable(files)),
    skippedTable(files),
  ]).trim();
}

/** What is wrong with one wheel is mostly wrong with all: then it is one row. */
function findingsTable(files: readonly JudgedFile[]): string {
  const found = files.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
  return table(
    ["File", "Finding", "Who objects", "What", "Fix"],
    groupAlike(found, ({ finding }) => `${finding.code} ${finding.message}`).map(([{ name, finding }, alike]) => [
      alike.length === 1 ? code(name) : `${code(name)} and ${alike.length - 1} more`,
      `${finding.severity} ${code(finding.code)}`,
      finding.authority,
      prose(finding.message),
      prose(finding.hint),
    ]),
  );
}

function ignoredTable(files: readonly JudgedFile[]): string {
  return table(
    ["File", "Finding", "What", "Why it is ignored"],
    files.flatMap(({ name, ignored = [] }) =>
      ignored.map((each) => [
        code(name),
        `${each.severity} ${code(each.code)}`,
        prose(each.message),
        prose(each.reason),
      ]),
    ),
  );
}

function skippedTable(files: readonly JudgedFile[]): string {
  return table(
    ["File", "Not checked", "Because"],
    files.flatMap(({ name, skipped = [] }) =>
      skipped.map(({ check, because }) => [code(name), prose(check), prose(because)]),
    ),
  );
}
