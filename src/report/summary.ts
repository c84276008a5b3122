import type { Contract, Manifest } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import { CONTRACT_PARTS } from "./contract-part.ts";
import { place, type ShownProblem } from "./error-frame.ts";
import { findingsPart } from "./findings-summary.ts";
import { jobRunner } from "./job-runner.ts";
import { licenceSummary } from "./licences.ts";
import { code, codeBlock, folded, paragraphs, prose, table } from "./markdown.ts";
import { counted, shownSize } from "./quantity.ts";
import { visibleLines } from "./visible.ts";
import { wheelGrid } from "./wheel-grid.ts";

/** The job summary of a plan, in GitHub's markdown, as are all below. */
export function planSummary(plan: Plan): string {
  const { project, version, source, jobs, excluded, refusals, warnings } = plan;
  return paragraphs([
    `## Plan: ${prose(`${project.name} ${version.pep440}`)}`,
    `${prose(version.source.detail)}. Commit ${code(source.commit.slice(0, 12))}, backend ${code(project.backend)}.`,
    problemList(refusals.map((each) => ({ ...each, severity: "error" }))),
    problemList(warnings.map((each) => ({ ...each, severity: "warning" }))),
    `${counted(plan.expected.length, "file")} expected${comparedWith(plan)}:`,
    wheelTable(plan),
    table(
      ["Job", "Runner", "Tool", "Why"],
      jobs.map((job) => [code(job.id), code(jobRunner(job)), code(job.tool), prose(job.why)]),
    ),
    folded(
      `${excluded.length} left out`,
      table(
        ["Identifier", "Rule", "Because"],
        excluded.map(({ identifier, rule, because }) => [code(identifier), code(rule), prose(because)]),
      ),
    ),
  ]);
}

function comparedWith({ against }: Plan): string {
  if (against === undefined) return "";
  const { version, added, dropped } = against;
  if (version === null) return ", where nothing is published yet";
  return `, beside ${code(version)} ${added.length} new (+) and ${dropped.length} dropped (-)`;
}

function wheelTable(plan: Plan): string {
  const { pythons, rows } = wheelGrid(plan);
  return table(
    ["Wheels", ...pythons.map(code)],
    rows.map(({ place, signs }) => [code(place), ...signs.map((sign) => sign ?? "")]),
  );
}

/** The job summary of an assembled release. */
export function manifestSummary({ project, rehearsal, files, contract, sbom, licences, plan }: Manifest): string {
  return paragraphs([
    `## Release: ${prose(`${project.name} ${project.version}`)}${rehearsal ? " (rehearsal)" : ""}`,
    contractSummary(contract),
    table(
      ["File", "Kind", "Size", "SHA-256"],
      files.map(({ name, kind, size, sha256 }) => [code(name), kind, shownSize(size), code(sha256)]),
    ),
    findingsPart(files),
    licenceSummary(licences),
    `${counted(sbom.length, "SBOM")}${plan === null ? "" : `; plan ${code(plan.sha256)}`}.`,
  ]);
}

/** The job summary of what ended a command. */
export function problemsSummary(problems: readonly ShownProblem[]): string {
  return paragraphs(["## Shipwheel stopped", problemList(problems)]);
}

function problemList(problems: readonly ShownProblem[]): string {
  return problems.map(problemEntry).join("\n\n");
}

function problemEntry({ severity = "error", code: name, message, hint, where, detail }: ShownProblem): string {
  const at = where === undefined ? "" : ` (${code(place(where))})`;
  const lines = detail === undefined ? [] : ["", codeBlock(visibleLines(detail.trimEnd()).slice(-100))];
  const kind = severity === "error" ? "Error" : "Warning";
  return [`**${kind} ${code(name)}**${at}: ${prose(message)}`, "", `Fix: ${prose(hint)}`, ...lines].join("\n");
}

function contractSummary(contract: Contract | null): string {
  if (contract === null) return "Without a plan: nothing was held against the files.";
  const rows = CONTRACT_PARTS.flatMap(({ key, title }) =>
    contract[key].map(({ name, because }) => [title, code(name), prose(because)]),
  );
  if (rows.length === 0) return "The contract is kept: every file that was planned, and no other.";
  return table(["Contract", "File", "Because"], rows);
}
