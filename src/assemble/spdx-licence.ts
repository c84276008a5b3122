import known from "../../data/licenses.json" with { type: "json" };
import { licenseExpressionProblem } from "../python/license-expression.ts";
import type { Component, Licences } from "./bill.ts";
import { sha256 } from "./digest.ts";

/** What a document says of the licences that are not in SPDX's list. */
export interface ExtractedLicence {
  readonly licenseId: string;
  readonly extractedText: string;
  readonly name: string;
}

export interface Licensing {
  /** The expression for what is declared. */
  readonly declared: (licences: Licences | undefined) => string;
  /** Sorted. */
  readonly extracted: readonly ExtractedLicence[];
}

const LIST = { licenses: new Set(known.licenses), exceptions: new Set(known.exceptions) };
const OWN_REFERENCE = /\bLicenseRef-[A-Za-z0-9.-]+/g;

/** The licences of all components of a document: a name or an expression that SPDX does not know is one of the document's own. */
export function licensingOf(components: readonly Component[]): Licensing {
  const extracted = new Map<string, ExtractedLicence>();
  const own = (text: string): string => {
    const licenseId = `LicenseRef-${sha256(text).slice(0, 12)}`;
    extracted.set(licenseId, { licenseId, extractedText: text, name: text.slice(0, 200) });
    return licenseId;
  };
  const declared = (licences: Licences | undefined): string => {
    if (licences === undefined) return "NOASSERTION";
    if (licences.kind === "names") return licences.names.map(own).join(" AND ");
    const { expression } = licences;
    if (licenseExpressionProblem(expression, LIST) !== undefined) return own(expression);
    for (const [licenseId] of expression.matchAll(OWN_REFERENCE)) {
      extracted.set(licenseId, { licenseId, extractedText: "Its text is among the licence files.", name: licenseId });
    }
    return expression;
  };
  for (const { licences } of components) declared(licences);
  return { declared, extracted: [...extracted.keys()].sort().flatMap((id) => extracted.get(id) ?? []) };
}
