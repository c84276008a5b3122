import { createHash } from "node:crypto";
import { contractSection, headSection, planSection } from "./html-plan.ts";
import { receiptSections } from "./html-receipt.ts";
import { filesSection, findingsSection, gitSection, ingredientsSection, verifySection } from "./html-release.ts";
import { buildSection, proofSection } from "./html-run.ts";
import { STYLE } from "./html-style.ts";
import { html } from "./markup.ts";
import type { ReportParts } from "./report-parts.ts";
import { visible } from "./visible.ts";

/**
 * The report of a release as one HTML page: no script, nothing loaded from anywhere, for a screen of any width and for paper.
 *
 * The same documents give the same page. Every text of a document is escaped, and the page's own policy allows its one style sheet and nothing else.
 */
export function renderReport(parts: ReportParts): string {
  const { manifest } = parts;
  const title = visible(`${manifest.project.name} ${manifest.project.version}`);
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} - ${manifest.rehearsal ? "rehearsal" : "release"} report</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${headSection(parts)}
<main id="main">
${[
  proofSection(parts.install),
  filesSection(manifest, parts.receipt),
  contractSection(manifest),
  findingsSection(manifest),
  planSection(parts.plan),
  ingredientsSection(manifest),
  buildSection(parts.records),
  ...receiptSections(parts.receipt, parts.smoked),
  verifySection(manifest),
  gitSection(parts.plan),
]}
</main>
<footer><p>Written by Shipwheel from the documents beside this page; it says nothing that they do not.</p></footer>
</body>
</html>
`.markup;
}
