import type { MetadataFields } from "../documents/distribution.ts";
import type { Licences } from "./bill.ts";
import { plainLine } from "./plain-text.ts";

const CLASSIFIER = "License :: ";

/**
 * What the project declares of its licence: License-Expression, else the licence classifiers, else the first line of License.
 *
 * `undefined` when nothing is declared. Names are kept as written; nothing is guessed from them.
 */
export function licencesOf(metadata: MetadataFields): Licences | undefined {
  const expression = plainLine(metadata["license-expression"]?.[0] ?? "");
  if (expression !== "") return { kind: "expression", expression };
  const classified = (metadata.classifier ?? []).filter((each) => each.startsWith(CLASSIFIER));
  const written = classified.length > 0 ? classified : (metadata.license ?? []);
  const names = new Set(written.map((text) => plainLine(text)).filter((name) => name !== "" && name !== "UNKNOWN"));
  return names.size === 0 ? undefined : { kind: "names", names: [...names].sort() };
}
