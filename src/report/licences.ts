import type { Manifest } from "../documents/manifest.ts";
import { stackedTable } from "./html-block.ts";
import { code, folded, prose, table } from "./markdown.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { counted } from "./quantity.ts";
import { visible } from "./visible.ts";

type Licences = NonNullable<Manifest["licences"]>;

const UNDECLARED = "not declared";
/** A terminal is no place for more; the report has all of it. */
const MOST_ROWS = 12;

/** A line for the project and for each part that others made; of many parts how often each licence is there. */
export function licenceRows(licences: Licences = []): readonly (readonly string[])[] {
  const [project, ...parts] = licences.map(({ name, version = "", licence }) => [
    visible(name),
    visible(version),
    visible(licence || UNDECLARED),
  ]);
  if (project === undefined) return [];
  return [project, ...(parts.length < MOST_ROWS ? parts : countedRows(licences.slice(1)))];
}

function countedRows(parts: Licences): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const { licence } of parts) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const often = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_ROWS);
  return often.map(([licence, count]) => [counted(count, "part"), "", visible(licence || UNDECLARED)]);
}

/** The same for a job summary, folded; empty where there is the project alone. */
export function licenceSummary(licences: Licences = []): string {
  if (licences.length < 2) return "";
  const rows = licences.map(({ name, version = "", licence, files }) => [
    prose(name),
    code(version),
    prose(licence || UNDECLARED),
    counted(files.length, "file"),
  ]);
  return folded(`${licences.length} parts and their licences`, table(["Part", "Version", "Licence", "In"], rows));
}

/** The same for the report, each part with the files that it is in. */
export function licencesTable(licences: Licences = []): Markup {
  if (licences.length === 0) return NOTHING;
  const rows = licences.map(({ name, version = "", licence, spdx, files }) => [
    html`<span class="name">${name}</span>`,
    html`${version}`,
    html`${licence || UNDECLARED}${spdx ? NOTHING : html` <span class="tag careful">no SPDX expression</span>`}`,
    html`${files.join(", ")}`,
  ]);
  return stackedTable(["Part", "Version", "Licence", "In"], rows);
}
