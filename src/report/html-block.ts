import { html, type Markup } from "./markup.ts";

/** A part of the page with its heading, which its anchor is made from. */
export function section(title: string, content: Markup): Markup {
  const id = title.toLowerCase().replace(/[^a-z]+/g, "-");
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

/** Terms and what is said of each. */
export function factList(facts: readonly (readonly [term: string, says: Markup])[]): Markup {
  return html`<dl class="facts">${facts.map(([term, says]) => html`<div><dt>${term}</dt><dd>${says}</dd></div>`)}</dl>`;
}

/**
 * A table that a narrow screen shows as cards. The roles are written out because `display` takes them from the elements.
 *
 * Empty without rows.
 */
export function stackedTable(heads: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  if (rows.length === 0) return html``;
  const head = heads.map((each) => html`<th role="columnheader" scope="col">${each}</th>`);
  return html`<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.map(
    (cells) => html`<tr role="row">${cells.map((cell, place) => tableCell(heads[place] ?? "", cell))}</tr>`,
  )}</tbody></table>`;
}

function tableCell(head: string, cell: Markup): Markup {
  const name = cell.markup === "" ? "empty" : "";
  return html`<td role="cell" class="${name}" data-label="${head}"><div>${cell}</div></td>`;
}
