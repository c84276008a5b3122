import { visibleLines } from "./visible.ts";

/** HTML that is safe to put into a page: only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | readonly Markup[];

/** A template whose texts and attribute values are escaped; what is markup already stays, a list of it is joined. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: texts.map((text, index) => text + written(pieces[index] ?? "")).join("") };
}

export const NOTHING: Markup = { markup: "" };

function written(piece: Piece): string {
  if (typeof piece === "string" || typeof piece === "number") return escaped(String(piece));
  return "markup" in piece ? piece.markup : piece.map(({ markup }) => markup).join("");
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escaped(text: string): string {
  const shown = visibleLines(text).join("\n");
  return shown.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? "");
}
