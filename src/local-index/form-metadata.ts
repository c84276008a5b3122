import { classifierRules } from "../check/classifier-rules.ts";
import { descriptionRules } from "../check/description-rules.ts";
import { metadataRules } from "../check/metadata-rules.ts";
import { applyRules } from "../check/rule.ts";
import { urlRules } from "../check/url-rules.ts";
import type { MetadataFields } from "../documents/distribution.ts";
import { REPEATED_FIELDS, SINGLE_FIELDS } from "../python/metadata.ts";

const RULES = [...metadataRules, ...classifierRules, ...urlRules, ...descriptionRules];

// Two fields have another name in a form than in core metadata; of all others the dashes become underscores.
const RENAMED = new Map([
  ["classifier", "classifiers"],
  ["project-url", "project_urls"],
]);

/**
 * What the index has against the metadata in a form: it judges the form alone, and never compares it with the file's own.
 * `undefined` when that is nothing.
 */
export function objectionToMetadata(fields: ReadonlyMap<string, readonly string[]>): string | undefined {
  const sent = metadataOf(fields);
  const metadata = { member: "the form", bytes: new Uint8Array(), fields: sent, problems: [], sent };
  const facts = { name: "", size: 0, twoFormats: false, forbidden: [], metadata };
  const findings = applyRules(RULES, facts);
  return findings.find(({ authority, severity }) => authority === "index" && severity === "error")?.message;
}

function metadataOf(fields: ReadonlyMap<string, readonly string[]>): MetadataFields {
  const known = [...SINGLE_FIELDS, ...REPEATED_FIELDS].map((field): [string, readonly string[]] => {
    const values = fields.get(RENAMED.get(field) ?? field.replaceAll("-", "_")) ?? [];
    return [field, values.filter((value) => value !== "")];
  });
  return Object.fromEntries(known.filter(([, values]) => values.length > 0));
}
