import type { EarlierReceipt, Receipt } from "../documents/receipt.ts";
import { attestationNotes } from "./attestation-notes.ts";
import { columns } from "./columns.ts";
import { type Ink, inkOf, type Look } from "./ink.ts";
import { code, link, paragraphs, prose, table } from "./markdown.ts";
import { counted, shownSeconds } from "./quantity.ts";
import { visible } from "./visible.ts";

/** What each index of the chain holds now. */
export function receiptText(receipt: Receipt, look?: Look): string {
  const { release } = receipt;
  const ink = inkOf(look);
  return [
    ...linksIn(receipt).flatMap((each) => linkLines(each, ink)),
    ...(release === null ? [] : [visible(`GitHub release ${release.tag}: ${release.url}`)]),
  ].join("\n");
}

function linkLines(receipt: EarlierReceipt, ink: Ink): string[] {
  const { authentication, uploads, verified } = receipt;
  const served = new Set(verified.map(({ name }) => name));
  const rows = uploads.map(({ name, outcome, attempts, sha256, attestation }) => [
    visible(name),
    outcome,
    counted(attempts, "attempt"),
    sha256.slice(0, 12),
    served.has(name) ? ink.good("verified") : ink.careful("not verified"),
    attestation === null ? "" : "attested",
  ]);
  return [
    ink.strong(visible(`Published to ${nameOf(receipt)}`)) + ink.dim(`  authentication: ${authentication}`),
    ...columns(rows).map((line) => `  ${line}`),
    ...[...triedNotes(receipt), ...attestationNotes(receipt)].map(visible),
  ];
}

interface Published {
  /** How long it took. */
  readonly seconds?: number;
  /** Where people see the release at the index that was published to last. */
  readonly page?: string;
}

/** The job summary of the same. */
export function receiptSummary(receipt: Receipt, { seconds, page }: Published = {}): string {
  const { release } = receipt;
  const told = [
    ...(page === undefined ? [] : [`The release: ${link(page, page)}.`]),
    ...(seconds === undefined ? [] : [`It took ${shownSeconds(seconds)}.`]),
  ];
  return paragraphs([
    ...linksIn(receipt).map(linkSummary),
    told.join(" "),
    release === null ? "" : `GitHub release ${code(release.tag)}: ${prose(release.url)}`,
  ]);
}

function linkSummary(receipt: EarlierReceipt): string {
  const { authentication, uploads, verified } = receipt;
  const served = new Map(verified.map((each) => [each.name, each]));
  return paragraphs([
    `## Published to ${prose(nameOf(receipt))}`,
    `Authentication: ${authentication}. ${counted(verified.length, "file")} of ${uploads.length} verified.`,
    table(
      ["File", "SHA-256", "Outcome", "Attempts", "Verified", "Attestation"],
      uploads.map((upload) => summaryCells(upload, served.get(upload.name))),
    ),
    [...triedNotes(receipt), ...attestationNotes(receipt)].map((note) => `- ${prose(note)}`).join("\n"),
  ]).trim();
}

function summaryCells(
  { name, sha256, outcome, attempts, attestation }: EarlierReceipt["uploads"][number],
  served: EarlierReceipt["verified"][number] | undefined,
): readonly string[] {
  const { url, provenance } = served ?? {};
  return [
    code(name),
    code(sha256),
    outcome,
    String(attempts),
    url === undefined ? "**no**" : link("yes", url),
    [attestation === null ? "none" : code(attestation), provenance && link("served", provenance)]
      .filter(Boolean)
      .join(", "),
  ];
}

function triedNotes({ tried = [] }: EarlierReceipt): string[] {
  return tried.map(({ works, installed, pythons }) => {
    const by = `installed by pip with its hash, on Python ${pythons.join(" and ")}`;
    return `${installed.join(", ") || "Nothing"} ${by}: ${works ? "it works" : "it does not work"}`;
  });
}

function linksIn(receipt: Receipt): readonly EarlierReceipt[] {
  return [...(receipt.earlier ?? []), receipt];
}

function nameOf({ index, standsFor }: EarlierReceipt): string {
  return standsFor === undefined ? index : `${index}, which stands for ${standsFor}`;
}
