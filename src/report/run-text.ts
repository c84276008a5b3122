import type { BuildRecord } from "../documents/build-record.ts";
import { groupAlike, someNames } from "./alike.ts";
import { columns } from "./columns.ts";
import { findingsPart } from "./findings-summary.ts";
import { inkOf, type Look } from "./ink.ts";
import { code, paragraphs, prose, table } from "./markdown.ts";
import { counted, shownSeconds, shownSize } from "./quantity.ts";
import type { InstallProof } from "./report-parts.ts";
import { gatesText, markOf, smokeText, triedSummary } from "./tried.ts";
import { visible } from "./visible.ts";

/** What one job made, and what it could not. */
export function recordText(record: BuildRecord, look?: Look): string {
  const { job, files, notBuilt = [], timings, gates, smoke, reproducible } = record;
  const ink = inkOf(look);
  const seconds = timings.reduce((sum, timing) => sum + timing.seconds, 0);
  const rows = files.map(({ name, size, sha256 }) => [visible(name), shownSize(size), sha256.slice(0, 12)]);
  return [
    ink.strong(visible(`Job ${job}: ${counted(files.length, "file")} in ${shownSeconds(seconds)}`)),
    ...columns(rows, [1]).map((line) => `  ${line}`),
    ...groupAlike(notBuilt, ({ because }) => because).map(([{ because }, alike]) => {
      const names = someNames(alike.map(({ name }) => name));
      return `  ${ink.careful("not built")}: ${visible(names)}: ${visible(because)}`;
    }),
    ...[gatesText(gates, look), smokeText(smoke, look), repeatText(reproducible, look)].filter(Boolean),
  ].join("\n");
}

/** Whether a second build made the same; what differs, and what to change. Empty where nothing was built twice. */
export function repeatText(reproducible: BuildRecord["reproducible"], look?: Look): string {
  if (reproducible === null) return "";
  const ink = inkOf(look);
  const { verdict, cause = "", files = [] } = reproducible;
  if (verdict === "identical") return ink.strong("Built twice: the same bytes");
  const rows = files.flatMap(({ name, causes }) => [
    ...(causes.length === 0 ? [] : [`  ${visible(name)}`]),
    ...causes.map(
      ({ says, change }) => `    ${ink.careful("differs")} in ${visible(says)}. ${ink.dim(visible(change))}`,
    ),
  ]);
  return [ink.strong("Built twice: other bytes"), ...(rows.length > 0 ? rows : [`  ${visible(cause)}`])].join("\n");
}

/** The job summary of what one job made. */
export function recordSummary({ job, files, from, gates, smoke, reproducible }: BuildRecord): string {
  return paragraphs([
    `## Built: ${prose(job)}`,
    table(
      ["File", "Size", "SHA-256"],
      files.map(({ name, size, sha256 }) => [code(name), shownSize(size), code(sha256)]),
    ),
    `From ${code(from.name)}.`,
    findingsPart(files),
    triedSummary({ gates, smoke }),
    repeatSummary(reproducible),
  ]);
}

function repeatSummary(reproducible: BuildRecord["reproducible"]): string {
  if (reproducible === null) return "";
  const { verdict, cause = "", files = [] } = reproducible;
  if (verdict === "identical") return "Built twice: the same bytes.";
  const rows = files.flatMap(({ name, causes }) =>
    causes.map(({ says, change }) => [code(name), prose(says), prose(change)]),
  );
  return paragraphs([
    "### Built twice: other bytes",
    rows.length > 0 ? table(["File", "Differs in", "What to change"], rows) : prose(cause),
  ]);
}

/** That the index gave the package back, and that it runs. */
export function installText({ requirement, url, sha256, python, ran }: InstallProof, look?: Look): string {
  const ink = inkOf(look);
  return [
    ink.strong(visible(`pip installed ${requirement} from the index`)) + ink.dim(`  Python ${visible(python)}`),
    `  ${visible(url)}`,
    `  sha256 ${visible(sha256)}, as the manifest says`,
    ...ran.map(({ command, outcome, output }) => {
      return `  ${markOf(outcome, look)}  ${visible(command)}  ${visible(output)}`.trimEnd();
    }),
  ].join("\n");
}
