import type { MetadataFields } from "../documents/distribution.ts";

/**
 * What may differ by platform for a reason, and seldom should: resolvers read one file and trust it for all. License is not among them: wheels
 * add the licences of the libraries that they carry.
 */
export const COMPARED_FIELDS = ["requires-dist", "provides-extra", "license-expression", "summary"] as const;

/** Those of `fields` of which two files of a release say different things, whatever the order in which they say it. */
export function differingFields(
  one: MetadataFields,
  other: MetadataFields,
  fields: readonly string[] = COMPARED_FIELDS,
): readonly string[] {
  return fields.filter((field) => linesOf(one, field) !== linesOf(other, field));
}

/** Whether an sdist leaves a field to its wheels: before Metadata 2.2 silently, since then by Dynamic (PEP 643). */
export function isLeftOpen(field: string, metadata: MetadataFields): boolean {
  if (/^(?:1\.\d|2\.[01])$/.test(metadata["metadata-version"]?.[0] ?? "1.0")) return true;
  return (metadata.dynamic ?? []).some((each) => each.toLowerCase() === field);
}

function linesOf(metadata: MetadataFields, field: string): string {
  return [...(metadata[field] ?? [])].sort().join("\n");
}
