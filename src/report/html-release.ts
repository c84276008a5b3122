import type { Manifest, ManifestFile } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import type { Receipt } from "../documents/receipt.ts";
import { gitLines } from "./git-lines.ts";
import { section, stackedTable } from "./html-block.ts";
import { licencesTable } from "./licences.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { shownSize } from "./quantity.ts";

/** Every distribution with its hash, and what became of it at the index. */
export function filesSection({ files }: Manifest, receipt: Receipt | undefined): Markup {
  const outcomes = new Map(receipt?.uploads.map(({ name, outcome }) => [name, outcome]));
  const verified = new Set(receipt?.verified.map(({ name }) => name));
  const atIndex = (name: string) => [outcomes.get(name) ?? "", ...(verified.has(name) ? ["verified"] : [])].join(", ");
  const heads = ["File", "Kind", "Size", "SHA-256", ...(receipt === undefined ? [] : ["At the index"])];
  const rows = files.map(({ name, kind, size, sha256 }) => [
    html`<code class="name">${name}</code>`,
    html`<span class="number">${kind}</span>`,
    html`<span class="number">${shownSize(size)}</span>`,
    html`<code class="hash">${sha256}</code>`,
    ...(receipt === undefined ? [] : [html`<span class="good">${atIndex(name)}</span>`]),
  ]);
  return section("Files", stackedTable(heads, rows));
}

/** What `check` found in them. */
export function findingsSection({ files }: Manifest): Markup {
  const rows = files.flatMap(({ name, findings }) =>
    findings.map(({ severity, authority, code, member, message, hint }) => [
      html`<span class="tag ${severity === "error" ? "bad" : "careful"}">${severity}</span>`,
      html`<code class="name">${name}</code>${member === undefined ? NOTHING : html`<br><code class="quiet">${member}</code>`}`,
      html`${message}<p class="hint">${hint}</p>`,
      html`${authority}<br><span class="quiet">${code}</span>`,
    ]),
  );
  const aside = files.flatMap(asideRows);
  if (rows.length + aside.length === 0) return NOTHING;
  return section(
    "Findings",
    stackedTable(["Severity", "File", "What, and the fix", "Who objects"], [...rows, ...aside]),
  );
}

/** What counts for nothing, and what nobody could check: each with its reason. */
function asideRows({ name, ignored = [], skipped = [] }: Manifest["files"][number]): Markup[][] {
  const file = html`<code class="name">${name}</code>`;
  return [
    ...ignored.map(({ authority, code, message, reason }) => [
      html`<span class="tag">ignored</span>`,
      file,
      html`${message}<p class="hint">${reason}</p>`,
      html`${authority}<br><span class="quiet">${code}</span>`,
    ]),
    ...skipped.map(({ check, because }) => [
      html`<span class="tag careful">not checked</span>`,
      file,
      html`${check}<p class="hint">${because}</p>`,
      NOTHING,
    ]),
  ];
}

/** Licence and dependencies as the files declare them, and the SBOMs that say so to machines. */
export function ingredientsSection({ files, sbom, licences }: Manifest): Markup {
  const requirements = distinct(files, "requires-dist");
  const written = distinct(files, "license-expression");
  const declared = written.length > 0 ? written : distinct(files, "license").map(firstLine);
  const requires = stackedTable(
    ["Requires", "Only when"],
    requirements.map((text) => requirementCells(text)),
  );
  return section(
    "Licence, dependencies, SBOM",
    html`${licences === undefined ? html`<p class="note">Licence: ${declared.join("; ") || "not declared"}</p>` : licencesTable(licences)}
${requirements.length === 0 ? html`<p class="note">It requires no other project.</p>` : requires}
${listing(sbom)}`,
  );
}

/** How the tag itself is installed. */
export function gitSection(plan: Plan | undefined): Markup {
  const lines = gitLines(plan);
  if (lines.length === 0) return NOTHING;
  return section(
    "Install the tag",
    html`<p class="note">From git, by https or with a key; what stands between the quotes is a line of a requirements file.</p>
<pre><code>${lines.join("\n")}</code></pre>`,
  );
}

/** How a reader holds the bundle against its own hashes. */
export function verifySection({ evidence, plan }: Manifest): Markup {
  return section(
    "Verify it yourself",
    html`<pre><code>cd dist &amp;&amp; sha256sum -c ../SHA256SUMS
python -m pip install --no-deps --require-hashes -r requirements.txt</code></pre>
${listing([...evidence, ...(plan === null ? [] : [plan])])}`,
  );
}

function listing(listed: Manifest["sbom"]): Markup {
  return stackedTable(
    ["Document", "SHA-256"],
    listed.map(({ path, sha256 }) => [
      html`<code class="name">${path}</code>`,
      html`<code class="hash">${sha256}</code>`,
    ]),
  );
}

function requirementCells(text: string): readonly Markup[] {
  const semicolon = text.indexOf(";");
  if (semicolon === -1) return [html`<code>${text}</code>`, html`always`];
  return [
    html`<code>${text.slice(0, semicolon).trim()}</code>`,
    html`<code>${text.slice(semicolon + 1).trim()}</code>`,
  ];
}

function distinct(files: readonly ManifestFile[], field: string): readonly string[] {
  return [...new Set(files.flatMap(({ metadata }) => metadata[field] ?? []))].sort();
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0] ?? "";
}
