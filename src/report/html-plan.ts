import type { Contract, Manifest } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import { CONTRACT_PARTS } from "./contract-part.ts";
import { documentation } from "./error-frame.ts";
import { expectedPlace } from "./expected-place.ts";
import { factList, section, stackedTable } from "./html-block.ts";
import { jobRunner } from "./job-runner.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { counted } from "./quantity.ts";
import type { ReportParts } from "./report-parts.ts";
import { stagesOf } from "./stage-line.ts";
import { wheelGrid } from "./wheel-grid.ts";

// The ship's wheel, drawn in eight spokes.
const WHEEL = html`<svg class="wheel" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"><circle cx="24" cy="24" r="13"/><circle cx="24" cy="24" r="4"/><path d="M24 2v18M24 28v18M2 24h18M28 24h18M8.4 8.4l12.8 12.8M26.8 26.8l12.8 12.8M39.6 8.4 26.8 21.2M21.2 26.8 8.4 39.6"/></g></svg>`;

/** The page's head: what this is, where it comes from, and how far it went. */
export function headSection(parts: ReportParts): Markup {
  const { manifest, plan } = parts;
  const { project, rehearsal } = manifest;
  return html`<header class="top">
<div class="title">${WHEEL}<div>
<p class="eyebrow">${rehearsal ? "Rehearsal report" : "Release report"}</p>
<h1>${project.name} <span class="version">${project.version}</span></h1>
${plan === undefined ? NOTHING : html`<p class="why">${plan.version.source.detail}</p>`}
</div></div>
<ol class="stages" aria-label="How far the release went">${stagesOf(parts).map(
    ({ name, state, says }) =>
      html`<li class="${state}"><span class="stage">${name}</span><span class="says">${says}</span></li>`,
  )}</ol>
</header>`;
}

/** Whether what was built is what was planned. */
export function contractSection({ contract }: Manifest): Markup {
  if (contract === null) {
    return section("Contract", html`<p class="note">There was no plan: the files were held against nothing.</p>`);
  }
  const rows = differences(contract);
  const kept = html`<p class="note good">Kept: every file that was planned is here, and no other.</p>`;
  return section("Contract", rows.length === 0 ? kept : stackedTable(["What", "File", "Because"], rows));
}

/** What was decided before anything was built, and why. */
export function planSection(plan: Plan | undefined): Markup {
  if (plan === undefined) return NOTHING;
  const { source, project, version, expected, excluded, jobs } = plan;
  const facts = factList([
    ["Version", html`${version.pep440}: ${version.source.detail}`],
    ["Tag", html`${version.tag ?? "none"}${version.prerelease ? " (a pre-release)" : ""}`],
    ["Commit", html`<code>${source.commit}</code>${source.repository === null ? "" : ` of ${source.repository}`}`],
    ["Committed", html`${shownTime(source.epoch)}`],
    ["Backend", html`${project.backend}`],
    ["Requires Python", html`${project.requiresPython ?? "not said"}`],
    ["Kind", html`${project.purity.class}, ${project.purity.confidence}${evidenceList(project.purity.evidence)}`],
  ]);
  const files = stackedTable(
    ["Expected", "Tag", "Platform", "Job"],
    expected.map((each) => [
      html`${each.kind}`,
      html`${each.kind === "sdist" ? "" : `${each.python}-${each.abi}`}`,
      html`${expectedPlace(each)}`,
      html`${each.job}`,
    ]),
  );
  const owners = stackedTable(
    ["Job", "Runner", "Tool", "Why"],
    jobs.map((job) => [html`${job.id}`, html`${jobRunner(job)}`, html`${job.tool}`, html`${job.why}`]),
  );
  const all = html`<details><summary>${counted(expected.length, "file")} expected</summary>${files}</details>`;
  return section("Plan", html`${facts}${problemsOf(plan)}${gridOf(plan)}${all}${owners}${leftOut(excluded)}`);
}

/** Platforms by Pythons, at one glance. */
function gridOf(plan: Plan): Markup {
  const { pythons, rows } = wheelGrid(plan);
  if (rows.length === 0) return NOTHING;
  const head = pythons.map((python) => html`<th scope="col">${python}</th>`);
  const body = rows.map(
    ({ place, signs }) =>
      html`<tr><th scope="row">${place}</th>${signs.map((sign) => html`<td>${sign ?? ""}</td>`)}</tr>`,
  );
  return html`<div class="grid"><table><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function differences(contract: Contract): Markup[][] {
  return CONTRACT_PARTS.flatMap(({ key, title }) =>
    contract[key].map(({ name, because }) => [
      html`<span class="${key === "notBuilt" ? "tag" : "tag bad"}">${title}</span>`,
      html`<code>${name}</code>`,
      html`${because}`,
    ]),
  );
}

function problemsOf({ refusals, warnings }: Plan): Markup {
  const entries = [
    ...refusals.map((each) => ({ ...each, kind: "refused", tone: "tag bad" })),
    ...warnings.map((each) => ({ ...each, kind: "warning", tone: "tag careful" })),
  ];
  if (entries.length === 0) return NOTHING;
  return html`<ul class="problems">${entries.map(
    ({ code, message, hint, kind, tone }) =>
      html`<li><p><span class="${tone}">${kind}</span> ${message}</p><p class="hint">${hint} <span class="quiet">${documentation(code)}</span></p></li>`,
  )}</ul>`;
}

function leftOut(excluded: Plan["excluded"]): Markup {
  if (excluded.length === 0) return NOTHING;
  const rows = excluded.map((each) => [
    html`<code>${each.identifier}</code>`,
    html`${each.rule}`,
    html`${each.because}`,
  ]);
  return html`<details><summary>${counted(excluded.length, "identifier")} left out</summary>${stackedTable(["Identifier", "Rule", "Because"], rows)}</details>`;
}

function evidenceList(evidence: Plan["project"]["purity"]["evidence"]): Markup {
  if (evidence.length === 0) return NOTHING;
  return html`<ul class="evidence">${evidence.map(
    ({ file, line, says }) => html`<li><code>${line === undefined ? file : `${file}:${line}`}</code> ${says}</li>`,
  )}</ul>`;
}

function shownTime(epoch: number): string {
  if (!(Math.abs(epoch) <= 8.64e12)) return String(epoch);
  return `${new Date(epoch * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
