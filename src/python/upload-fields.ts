import type { MetadataFields } from "../documents/distribution.ts";
import { REPEATED_FIELDS, SINGLE_FIELDS } from "./metadata.ts";
import { strip } from "./white-space.ts";

/** Fields that build tools wrote before there was a metadata version with them; they are left out of a form of an older version. */
const SENT_SINCE: Readonly<Record<string, string>> = {
  "license-file": "2.4",
  "import-name": "2.5",
  "import-namespace": "2.5",
};
export const METADATA_VERSIONS = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"] as const;

/**
 * Core metadata as an upload form says it: what a form cannot or should not carry is left out.
 *
 * Left out are unknown fields, empty values, `UNKNOWN` (old tools' word for nothing), all but the first value of a field that stands once, and
 * License-File below metadata 2.4 and import names below 2.5, which tools have long written too early.
 */
export function uploadFields(metadata: MetadataFields): MetadataFields {
  const version = metadata["metadata-version"]?.[0] ?? "";
  const sent = Object.entries(metadata).flatMap(([field, values]): [string, readonly string[]][] => {
    const kept = isSent(field, version) ? values.filter(saysSomething) : [];
    if (kept.length === 0) return [];
    return [[field, SINGLE_FIELDS.has(field) ? kept.slice(0, 1) : kept]];
  });
  return Object.fromEntries(sent);
}

function isSent(field: string, metadataVersion: string): boolean {
  if (!SINGLE_FIELDS.has(field) && !REPEATED_FIELDS.has(field)) return false;
  const since = Object.hasOwn(SENT_SINCE, field) ? SENT_SINCE[field] : undefined;
  return since === undefined || !isBefore(metadataVersion, since);
}

function saysSomething(value: string): boolean {
  const text = strip(value);
  return text !== "" && text !== "UNKNOWN";
}

/** Whether one metadata version is older than another; one that nobody knows is not. */
export function isBefore(version: string, other: string): boolean {
  const versions: readonly string[] = METADATA_VERSIONS;
  const at = versions.indexOf(version);
  return at !== -1 && at < versions.indexOf(other);
}
