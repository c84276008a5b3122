import type { Finding } from "../documents/finding.ts";
import type { FindingCode } from "./finding-texts.ts";

/** A code, or those of its findings that a pattern tells by their words. */
type Place = FindingCode | readonly [FindingCode, RegExp];

/**
 * What an index refuses, in the order in which PyPI looks for it; it tells of the first alone.
 *
 * The form first, each field of the metadata in itself, then by the index's own rules, both in the order of the fields' names; then the name,
 * the page, the file and its archive, where it looks for forbidden code before it compares headers, and in the end what name and archive say
 * together.
 */
export const INDEX_ORDER: readonly Place[] = [
  "SW-METADATA-NAME",
  ["SW-FILENAME-INVALID", /pyversion/],
  ["SW-METADATA-URL-LABEL", /'project_urls' has invalid data/],
  "SW-METADATA-VERSION",
  "SW-METADATA-PROJECT-VERSION",
  newer("classifier"),
  newer("description-content-type"),
  "SW-DESCRIPTION-TYPE",
  newer("download-url"),
  newer("dynamic"),
  "SW-METADATA-DYNAMIC",
  newer("import-name"),
  newer("import-namespace"),
  "SW-METADATA-IMPORT-NAME",
  newer("license-expression"),
  "SW-METADATA-LICENSE-EXPRESSION",
  newer("license-file"),
  "SW-LICENSE-FILE-PATH",
  newer("maintainer"),
  newer("maintainer-email"),
  newer("obsoletes"),
  newer("obsoletes-dist"),
  newer("project-url"),
  newer("provides"),
  newer("provides-dist"),
  newer("provides-extra"),
  "SW-METADATA-EXTRA",
  newer("requires"),
  newer("requires-dist"),
  ["SW-METADATA-REQUIREMENT", /'requires-dist'/],
  newer("requires-external"),
  newer("requires-python"),
  "SW-METADATA-REQUIRES-PYTHON",
  ["SW-METADATA-SUMMARY", /single line/],
  "SW-METADATA-NEWER-FIELD",
  "SW-LOCAL-VERSION",
  ["SW-METADATA-EMAIL", /author-email/],
  "SW-CLASSIFIER-UNKNOWN",
  "SW-CLASSIFIER-DEPRECATED",
  ["SW-METADATA-URL", /\(download-url\)/],
  ["SW-METADATA-URL", /\(home-page\)/],
  "SW-METADATA-TWO-LICENSES",
  "SW-METADATA-EMAIL",
  ["SW-METADATA-REQUIREMENT", /'obsoletes-dist'/],
  ["SW-METADATA-DIRECT-REFERENCE", /\(obsoletes-dist\)/],
  "SW-METADATA-URL-LABEL",
  "SW-METADATA-URL",
  "SW-METADATA-REQUIREMENT",
  "SW-METADATA-DIRECT-REFERENCE",
  "SW-METADATA-SUMMARY",
  "SW-NAME-STDLIB",
  "SW-DESCRIPTION-MARKUP",
  ["SW-FILENAME-INVALID", /Cannot upload a file/],
  "SW-FILE-TOO-LARGE",
  "SW-ARCHIVE-TWO-FORMATS",
  "SW-ZIP-BROKEN",
  "SW-ARCHIVE-BOMB",
  "SW-ZIP-COMPRESSION",
  "SW-SDIST-BROKEN",
  "SW-SDIST-SPARSE",
  "SW-SDIST-TOP-FOLDER",
  ["SW-METADATA-MISSING", /not found at/],
  ["SW-MEMBER-UNREADABLE", /\.pye?: /i],
  "SW-CODE-FORBIDDEN",
  "SW-ZIP-NAME",
  "SW-ZIP-EXTRA-FIELD",
  "SW-ZIP-DATA-DESCRIPTOR",
  "SW-ZIP-DUPLICATE-NAME",
  "SW-ZIP-MEMBER-COMMENT",
  "SW-ZIP-DISAGREEMENT",
  "SW-ZIP-OUTER-DATA",
  "SW-FILENAME-INVALID",
  "SW-PLATFORM-TAG",
  "SW-FILENAME-MISMATCH",
  "SW-LICENSE-FILE-MISSING",
  ["SW-MEMBER-UNREADABLE", /\.dist-info\/licenses\//],
  "SW-RECORD-MISSING",
  ["SW-MEMBER-UNREADABLE", /\.dist-info\/RECORD: /],
  "SW-RECORD-UNREADABLE",
  ["SW-MEMBER-UNREADABLE", /\.dist-info\/entry_points\.txt: /],
  "SW-ENTRY-POINTS",
  "SW-MEMBER-UNREADABLE",
  "SW-METADATA-MISSING",
  "SW-FILENAME-TOO-LONG",
];

/** A field that the metadata version does not have: nothing else is asked of it. */
function newer(field: string): Place {
  return ["SW-METADATA-NEWER-FIELD", new RegExp(`: ${field} introduced`)];
}

/** What the index refuses in its own order, and behind it what only others object to, in the order of the rules. */
export function inIndexOrder(findings: readonly Finding[]): readonly Finding[] {
  const refusals = findings.filter(({ authority }) => authority === "index");
  const others = findings.filter(({ authority }) => authority !== "index");
  return [...refusals.sort((a, b) => placeOf(a) - placeOf(b)), ...others];
}

function placeOf({ code, message }: Finding): number {
  return INDEX_ORDER.findIndex((place) => {
    if (typeof place === "string") return place === code;
    const [placed, words] = place;
    return placed === code && words.test(message);
  });
}
