import type { FileFacts } from "./facts.ts";
import { quoted } from "./index-words.ts";
import type { Rule } from "./rule.ts";

const LONGEST_LABEL = 32;
const LARGEST_PORT = 65_535;

const areWebAddresses: Rule<FileFacts> = {
  code: "SW-METADATA-URL",
  severity: "error",
  authority: "index",
  *judge({ metadata }) {
    for (const field of ["home-page", "download-url"]) {
      for (const value of metadata?.sent[field] ?? []) {
        if (!isWebAddress(value)) yield { offending: `${quoted(value)} is not a valid url (${field})` };
      }
    }
    for (const { label, url } of projectUrls(metadata?.sent["project-url"])) {
      if (!isWebAddress(url)) yield { offending: `${quoted(url)} is not a valid url (project-url ${label})` };
    }
  },
};

const haveLabels: Rule<FileFacts> = {
  code: "SW-METADATA-URL-LABEL",
  severity: "error",
  authority: "index",
  *judge({ metadata }) {
    const seen = new Set<string>();
    for (const { label, url } of projectUrls(metadata?.sent["project-url"])) {
      if (label === "") yield { offending: `Must have a label, and ${url} has none` };
      if ([...label].length > LONGEST_LABEL)
        yield { offending: `${quoted(label)} must be ${LONGEST_LABEL} characters or less` };
      if (seen.has(label)) yield { offending: `'project_urls' has invalid data, ${quoted(label)} twice` };
      seen.add(label);
    }
  },
};

/** `Label, URL`, parted at the first comma. */
function projectUrls(values: readonly string[] = []): readonly { readonly label: string; readonly url: string }[] {
  return values.map((value) => {
    const [label = "", ...rest] = value.split(",");
    return { label: label.trim(), url: rest.join(",").trim() };
  });
}

/** Where a host has signs that none may have, the index looks for no port. */
const AUTHORITY = /^(?:[\w.~!$&'()*+,;=:%-]*@)?(?:[\w.~!$&'()*+,;=%-]*|\[[\w.:]*\]):(?<port>\d+)$/;

/** As leniently as the index reads it (RFC 3986, percent signs added where they are missing): http or https, and nothing that cannot be. */
function isWebAddress(url: string): boolean {
  const groups = /^https?:(?:\/\/(?<host>[^\\/?#]*))?(?<rest>[^#]*)/is.exec(url)?.groups;
  if (groups === undefined || /[[\]]/.test(groups.rest ?? "")) return false;
  const port = AUTHORITY.exec(groups.host ?? "")?.groups?.port;
  return port === undefined || Number(port) <= LARGEST_PORT;
}

/** Home-page, Download-URL and Project-URL. */
export const urlRules: readonly Rule<FileFacts>[] = [areWebAddresses, haveLabels];
