import type { EnclosedBill } from "../documents/contents.ts";
import type { MetadataFields } from "../documents/distribution.ts";
import type { Link, LinkType } from "./bill.ts";
import { plainLine } from "./plain-text.ts";

// The labels that the specification for well-known project URLs knows, in its normalised form.
const TYPES: ReadonlyMap<string, LinkType> = new Map([
  ["homepage", "website"],
  ["source", "vcs"],
  ["repository", "vcs"],
  ["sourcecode", "vcs"],
  ["github", "vcs"],
  ["download", "distribution"],
  ["changelog", "release-notes"],
  ["changes", "release-notes"],
  ["whatsnew", "release-notes"],
  ["history", "release-notes"],
  ["releasenotes", "release-notes"],
  ["documentation", "documentation"],
  ["docs", "documentation"],
  ["issues", "issue-tracker"],
  ["bugs", "issue-tracker"],
  ["issue", "issue-tracker"],
  ["tracker", "issue-tracker"],
  ["issuetracker", "issue-tracker"],
  ["bugtracker", "issue-tracker"],
  ["funding", "other"],
]);

// The schema asks for an IRI reference; this is the part of it that needs no judgement. Credentials in a URL stay out.
const WEB =
  /^https?:\/\/[a-z0-9.-]+(?::\d+)?\/(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*)?$/i;

/** The project's links, sorted and each once. What is no plain web address is left out. */
export function linksOf(metadata: MetadataFields): readonly Link[] {
  const found = new Map<string, Link>();
  for (const each of written(metadata)) found.set(`${each.type} ${each.url}`, each);
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** The bills that lie in a distribution, with why nothing was taken from one. */
export function enclosedBillLinks(bills: readonly EnclosedBill[]): readonly Link[] {
  return bills.map(({ member, sha256, format, unread }) => ({
    type: "bom",
    url: pathReference(member),
    comment: plainLine(
      `It lies in the distribution${unread === undefined ? ` (${format})` : `, and is not read: ${unread}`}.`,
    ),
    ...(sha256 !== undefined && { sha256 }),
  }));
}

/** A path within a distribution as a relative reference (RFC 3986). */
export function pathReference(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

function* written(metadata: MetadataFields): Iterable<Link> {
  for (const url of metadata["home-page"] ?? []) yield* linkTo("website", url);
  for (const url of metadata["download-url"] ?? []) yield* linkTo("distribution", url);
  for (const line of metadata["project-url"] ?? []) {
    const comma = line.indexOf(",");
    const label = plainLine(line.slice(0, Math.max(comma, 0)), 32);
    const known = label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    yield* linkTo(TYPES.get(known) ?? "other", line.slice(comma + 1), label);
  }
}

function linkTo(type: LinkType, text: string, comment = ""): readonly Link[] {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return [];
  const url = new URL(trimmed).href;
  if (!WEB.test(url)) return [];
  return [{ type, url, ...(comment === "" ? {} : { comment }) }];
}
