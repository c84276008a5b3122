import type { MetadataFields } from "../documents/distribution.ts";
import type { Licences } from "./cyclonedx.ts";
import { plainLine } from "./plain-text.ts";

const CLASSIFIER = "License :: ";

/**
 * What the project declares of its licence: License-Expression, else the licence classifiers, else the first line of License.
 *
 * Empty when nothing is declared. Names are kept as written; nothing is guessed from them.
 */
export function licencesOf(metadata: MetadataFields): Licences {
  const expression = plainLine(metadata["license-expression"]?.[0] ?? "");
  if (expression !== "") return [{ expression, acknowledgement: "declared" }];
  const classified = (metadata.classifier ?? []).filter((each) => each.startsWith(CLASSIFIER));
  const written = classified.length > 0 ? classified : (metadata.license ?? []);
  const names = new Set(written.map((text) => plainLine(text)).filter((name) => name !== "" && name !== "UNKNOWN"));
  return [...names].sort().map((name) => ({ license: { name, acknowledgement: "declared" } }));
}
