import type { BuildRecord } from "../documents/build-record.ts";
import { factList, section, stackedTable } from "./html-block.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { shownSeconds } from "./quantity.ts";
import type { InstallProof } from "./report-parts.ts";
import { placeOf } from "./tried.ts";

/** The last word: it was installed back, and it runs. */
export function proofSection(install: InstallProof | undefined): Markup {
  if (install === undefined) return NOTHING;
  const { requirement, python, file, url, sha256, ran } = install;
  const tried = ran.map(
    ({ command, outcome, output }) =>
      html`<span class="prompt">$ ${command}</span>\n${output || outcome}${outcome === "passed" ? "" : ` (${outcome})`}\n`,
  );
  return section(
    "Installed back",
    html`${factList([
      ["Asked for", html`<code>${requirement}</code> by pip, in an empty environment of Python ${python}`],
      ["Came as", html`<code class="name">${file}</code>`],
      ["From", html`<code class="name">${url}</code>`],
      ["SHA-256 by pip", html`<code class="hash">${sha256}</code>`],
    ])}${tried.length === 0 ? NOTHING : html`<pre><code>${tried}</code></pre>`}`,
  );
}

/** What each job made, out of what, with which tools, and how long each step took. */
export function buildSection(records: readonly BuildRecord[]): Markup {
  if (records.length === 0) return NOTHING;
  const longest = Math.max(...records.flatMap(({ timings }) => timings.map(({ seconds }) => seconds)));
  return section("Build", html`${records.map((record) => jobBlock(record, longest))}`);
}

function jobBlock(record: BuildRecord, longest: number): Markup {
  const { job, from, tools, timings, gates, smoke, reproducible } = record;
  const source = from.kind === "tree" ? `the commit ${from.name}` : from.name;
  const tried = [
    ...gates.map(({ command, outcome, seconds, detail = "", ...where }) => [
      html`<code>${command}</code> ${placeOf(where)}`,
      html`${outcome}`,
      html`${[where.name, shownSeconds(seconds), detail].filter(Boolean).join(", ")}`,
    ]),
    ...smoke.map(({ name, outcome, detail, ...where }) => [
      html`<code>${name}</code> ${placeOf(where)}`,
      html`${outcome}`,
      html`${detail}`,
    ]),
  ];
  return html`<div class="job"><h3>${job}</h3>
<p class="note">Made from <code>${source}</code>${reproducible === null ? "" : `; built twice: ${reproducible.verdict}`}${reproducible?.cause === undefined ? "" : ` (${reproducible.cause})`}.</p>
<ul class="tools" aria-label="Tools">${tools.map(({ name, version }) => html`<li>${name} <span class="quiet">${version}</span></li>`)}</ul>
${stackedTable(
  ["Step", "Took", ""],
  timings.map((each) => timingCells(each, longest)),
)}
${stackedTable(["Tried", "Outcome", "Detail"], tried)}</div>`;
}

function timingCells({ step, seconds }: BuildRecord["timings"][number], longest: number): readonly Markup[] {
  const share = longest > 0 ? Math.max(0.5, Math.min(100, (100 * seconds) / longest)) : 0;
  return [
    html`${step}`,
    html`<span class="number">${shownSeconds(seconds)}</span>`,
    html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" rx="0"/><rect class="share" width="${share.toFixed(1)}" height="8"/></svg>`,
  ];
}
