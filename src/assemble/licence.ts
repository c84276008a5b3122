import known from "../../data/licenses.json" with { type: "json" };
import type { MetadataFields } from "../documents/distribution.ts";
import { classifiedLicense } from "../python/license-classifier.ts";
import { licenseExpressionProblem } from "../python/license-expression.ts";
import type { Licences } from "./bill.ts";
import { plainLine } from "./plain-text.ts";

const CLASSIFIER = "License :: ";
// They say of some licence that others approve of it, not which it is.
const NO_LICENCE = new Set(["License :: OSI Approved", "License :: DFSG approved"]);
const LIST = { licenses: new Set(known.licenses), exceptions: new Set(known.exceptions) };

/**
 * What the project declares of its licence: License-Expression; else License where it is an SPDX expression; else what the licence classifiers
 * mean, where that is certain and one licence.
 *
 * Everything else is kept as written: the classifiers, or the first line of License. `undefined` when nothing is declared.
 */
export function licencesOf(metadata: MetadataFields): Licences | undefined {
  const expression = plainLine(metadata["license-expression"]?.[0] ?? "");
  if (expression !== "") return { kind: "expression", expression };
  const classifiers = (metadata.classifier ?? []).filter(
    (each) => each.startsWith(CLASSIFIER) && !NO_LICENCE.has(each),
  );
  const text = plainLine(metadata.license?.[0] ?? "");
  const meant = classifiers.map((each) => classifiedLicense(each));
  const [first] = meant;
  if (isSpdx(text) && meant.every((id) => id === undefined || isNamed(id, text))) {
    return { kind: "expression", expression: text };
  }
  // Whether several hold together or one may be chosen, nothing tells.
  if (first !== undefined && meant.length === 1 && !isSpdx(text)) return { kind: "expression", expression: first };
  return named(classifiers.length > 0 && !isSpdx(text) ? classifiers : [...classifiers, text]);
}

/** Whether a text is an expression of licences that SPDX lists. */
export function isSpdx(text: string): boolean {
  return text !== "" && licenseExpressionProblem(text, LIST) === undefined;
}

function isNamed(id: string, expression: string): boolean {
  return expression.toLowerCase().replace(/[()]/g, " ").split(/\s+/).includes(id.toLowerCase());
}

function named(texts: readonly string[]): Licences | undefined {
  const names = new Set(texts.map((text) => plainLine(text)).filter((name) => name !== "" && name !== "UNKNOWN"));
  return names.size === 0 ? undefined : { kind: "names", names: [...names].sort() };
}
