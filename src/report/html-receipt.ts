import type { EarlierReceipt, Receipt } from "../documents/receipt.ts";
import type { Smoked } from "../documents/smoked.ts";
import { attestationNotes } from "./attestation-notes.ts";
import { factList, section, stackedTable } from "./html-block.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { shownSeconds } from "./quantity.ts";
import { howSeen } from "./smoked-text.ts";
import { placeOf } from "./tried.ts";

/** What each index holds now, in the order of the chain, and what was tried of it. */
export function receiptSections(receipt: Receipt | undefined, smoked: readonly Smoked[] = []): readonly Markup[] {
  if (receipt === undefined) return [];
  const { release, earlier = [] } = receipt;
  const links = [...earlier, receipt];
  const released = release === null ? [] : [["GitHub release", html`${release.tag}: ${release.url}`] as const];
  return links.flatMap((link, at) => [
    linkSection(link, links.length > 1, at === links.length - 1 ? released : []),
    ...smoked.filter(({ index }) => index === link.index).map(smokedSection),
  ]);
}

type Fact = readonly [string, Markup];

function linkSection(link: EarlierReceipt, isNamed: boolean, more: readonly Fact[]): Markup {
  const { index, simple, authentication, uploads, verified, standsFor } = link;
  const served = new Map(verified.map((each) => [each.name, each]));
  const facts = factList([
    ["Index", html`<code class="name">${index}</code>`],
    ["Verified through", html`<code class="name">${simple}</code>`],
    ["Let in by", html`${authentication === "oidc" ? "trusted publishing (OIDC), no stored secret" : authentication}`],
    ...attestationNotes(link).map((note) => ["Attestations", html`${note}`] as const),
    ...more,
  ]);
  const rows = uploads.map(({ name, outcome, attempts, attestation }) => [
    html`<code class="name">${name}</code>`,
    html`${outcome}`,
    html`<span class="number">${attempts}</span>`,
    html`<code class="name">${served.get(name)?.url ?? "not verified"}</code>`,
    html`${attestation ?? "none"}${provenanceLine(served.get(name)?.provenance)}`,
  ]);
  return section(
    isNamed ? `Upload receipt of ${standsFor ?? index}` : "Upload receipt",
    html`${facts}${stackedTable(["File", "Outcome", "Attempts", "Listed at", "Attestation"], rows)}`,
  );
}

function provenanceLine(provenance: string | undefined): Markup {
  return provenance === undefined ? NOTHING : html`<br><code class="name">${provenance}</code>`;
}

function smokedSection({ index, standsFor, simple, dependencies, works, files, tried, timings }: Smoked): Markup {
  const facts = factList([
    ["Our files", html`from <code class="name">${simple}</code> alone, by their hashes`],
    ["Dependencies", html`from <code class="name">${dependencies}</code> alone`],
    ["Took", html`${timings.map(({ step, seconds }) => `${step} ${shownSeconds(seconds)}`).join(", ")}`],
  ]);
  const seen = files.map((file) => [
    html`<code class="name">${file.name}</code>`,
    html`${howSeen(file)}`,
    html`<code class="name">${file.url}</code>`,
  ]);
  const tries = tried.map((each) => [
    html`<code>${each.name}</code> ${placeOf(each)}`,
    html`${each.outcome}`,
    html`${each.detail}`,
  ]);
  return section(
    `Tried as ${standsFor ?? index} has it: ${works ? "it works" : "it does not work"}`,
    html`${facts}${stackedTable(["File", "Seen by", "From"], seen)}${stackedTable(["Tried", "Outcome", "Detail"], tries)}`,
  );
}
