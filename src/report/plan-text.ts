import type { Plan } from "../documents/plan.ts";
import { groupAlike, someNames } from "./alike.ts";
import { columns } from "./columns.ts";
import { errorFrame } from "./error-frame.ts";
import { gitLines } from "./git-lines.ts";
import { type Ink, inkOf, type Look } from "./ink.ts";
import { jobRunner } from "./job-runner.ts";
import { planGrid } from "./plan-grid.ts";
import { counted } from "./quantity.ts";
import { visible } from "./visible.ts";

/** A plan for a terminal: the version and why, what is expected of which job, what is left out, what stands in the way. */
export function planText(plan: Plan, look?: Look): string {
  const ink = inkOf(look);
  const problems = [
    ...plan.refusals.map((each) => errorFrame(each, look)),
    ...plan.warnings.map((each) => errorFrame({ ...each, severity: "warning" }, look)),
  ];
  return [
    ink.strong(visible(`${plan.project.name} ${plan.version.pep440}`)),
    ...facts(plan).map((line) => `  ${line}`),
    "",
    ink.strong(`${counted(plan.expected.length, "file")} expected`),
    ...planGrid(plan, ink).map((line) => `  ${line}`),
    ...section(counted(plan.jobs.length, "job"), jobRows(plan.jobs), ink),
    ...section(`${plan.excluded.length} left out`, excludedRows(plan.excluded), ink),
    ...problems.flatMap((frame) => ["", frame]),
  ].join("\n");
}

function facts(plan: Plan): string[] {
  const { version, source, project } = plan;
  const { purity } = project;
  const [evidence] = purity.evidence;
  const rows = [
    ["version", `${version.pep440}${version.prerelease ? ", a pre-release" : ""}: ${version.source.detail}`],
    ["tag", version.tag ?? "none"],
    ...destination(plan),
    ["commit", [source.commit.slice(0, 12) || "none", source.repository, source.ref].filter(Boolean).join("  ")],
    ["backend", project.backend],
    ["kind", `${purity.class} (${purity.confidence})${evidence === undefined ? "" : `: ${evidence.says}`}`],
    ...(project.requiresPython === undefined ? [] : [["python", project.requiresPython]]),
  ];
  return columns(rows.map((row) => row.map(visible)));
}

function destination(plan: Plan): string[][] {
  const { development, addition, publish } = plan;
  if (development !== undefined)
    return [["goes to", `${development.index}, as what was pushed to ${development.branch}`]];
  if (addition !== undefined) return [["goes to", `${addition.index}, beside ${addition.sdist.name}`]];
  if (publish === undefined) return [];
  const channels = publish.via.map(({ channel }) => channel);
  const lines = channels.includes("git") ? gitLines(plan) : [];
  return [["goes to", channels.join(", then ")], ...lines.map((line) => ["", line])];
}

/** Jobs that are there for the same reason stand in one row. */
function jobRows(jobs: Plan["jobs"]): string[][] {
  return groupAlike(jobs, (job) => [jobRunner(job), job.tool, job.why].join(" ")).map(([job, alike]) => {
    const more = alike.length === 1 ? "" : ` and ${alike.length - 1} more`;
    return [`${job.id}${more}`, jobRunner(job), job.tool, job.why];
  });
}

function excludedRows(excluded: Plan["excluded"]): string[][] {
  return groupAlike(excluded, ({ rule, because }) => `${rule} ${because}`).map(([{ rule, because }, alike]) => {
    return [rule, because, someNames(alike.map(({ identifier }) => identifier))];
  });
}

function section(title: string, rows: readonly (readonly string[])[], ink: Ink): string[] {
  if (rows.length === 0) return [];
  const lines = columns(rows.map((row) => row.map(visible)));
  return ["", ink.strong(title), ...lines.map((line) => `  ${line}`)];
}
