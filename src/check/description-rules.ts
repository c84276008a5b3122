import type { MetadataProblem } from "../python/metadata.ts";
import type { FileFacts } from "./facts.ts";
import type { Rule } from "./rule.ts";

const TYPES = ["text/plain", "text/x-rst", "text/markdown"];
const MARKDOWN_VARIANTS = ["GFM", "CommonMark"];

const hasKnownType: Rule<FileFacts> = {
  code: "SW-DESCRIPTION-TYPE",
  severity: "error",
  authority: "index",
  *judge({ metadata }) {
    for (const value of metadata?.sent["description-content-type"] ?? []) {
      const problem = typeProblem(value);
      if (problem !== undefined) yield { offending: `${value} (${problem})` };
    }
  },
};

function typeProblem(value: string): string | undefined {
  const [type = "", ...parameters] = value.split(";").map((part) => part.trim());
  if (!TYPES.includes(type.toLowerCase())) return `not one of ${TYPES.join(", ")}`;
  if (/[\r\n]/.test(value)) return "it has more than one line";
  // Of two with the same name the first counts.
  const settings = new Map(parameters.map(parseParameter).reverse());
  if (!["UTF-8", undefined].includes(settings.get("charset"))) return "the charset must be UTF-8, in capitals";
  const isMarkdown = type.toLowerCase() === "text/markdown";
  const variants: readonly (string | undefined)[] = [...MARKDOWN_VARIANTS, undefined];
  return isMarkdown && !variants.includes(settings.get("variant")) ? "the variant is GFM or CommonMark" : undefined;
}

/** Name and value; no value is one too few, an empty one says nothing. Readers of mail take either kind of quotes and stop at a comma. */
function parseParameter(parameter: string): readonly [string, string | undefined] {
  const [name = "", ...rest] = parameter.split("=");
  const value = /^["']?(?<value>[^"',]*)/.exec(rest.join("=").trim())?.groups?.value?.trim();
  return [name.trim().toLowerCase(), rest.length > 0 && value === "" ? undefined : value];
}

const isThere: Rule<FileFacts> = {
  code: "SW-DESCRIPTION-MISSING",
  severity: "warning",
  authority: "practice",
  *judge({ metadata }) {
    if (metadata !== undefined && metadata.sent.description === undefined) yield { offending: metadata.member };
  },
};

const saysItsType: Rule<FileFacts> = {
  code: "SW-DESCRIPTION-UNTYPED",
  severity: "warning",
  authority: "practice",
  *judge({ metadata }) {
    if (metadata?.sent.description === undefined) return;
    if (metadata.sent["description-content-type"] === undefined) yield { offending: metadata.member };
  },
};

/** What Python's own reader of metadata stops at, or reads otherwise than was meant; the index goes by the form, and takes it. */
function layout(
  code: Rule<FileFacts>["code"],
  severity: Rule<FileFacts>["severity"],
  kinds: readonly MetadataProblem["kind"][],
): Rule<FileFacts> {
  return {
    code,
    severity,
    authority: "specification",
    *judge({ metadata }) {
      for (const { kind, field, detail } of metadata?.problems ?? []) {
        if (!kinds.includes(kind)) continue;
        yield { member: metadata?.member ?? "", offending: field === "" ? detail : `${field}: ${detail}` };
      }
    },
  };
}

/** The text of the project's page, and the layout of the file that it stands in. */
export const descriptionRules: readonly Rule<FileFacts>[] = [
  hasKnownType,
  isThere,
  saysItsType,
  layout("SW-METADATA-UNREADABLE", "error", ["encoding", "byte-order-mark", "no-headers", "lost-headers"]),
  layout("SW-METADATA-REPEATED", "error", ["repeated", "two-descriptions"]),
  layout("SW-METADATA-UNKNOWN-FIELD", "warning", ["unknown"]),
];
